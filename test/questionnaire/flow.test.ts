import {expect} from '@open-wc/testing';
import type {Questionnaire, QuestionnaireItem} from '../../src/model/fhir.js';
import {startSession} from '../../src/questionnaire/engine/session.js';
import {CHECK, Flow} from '../../src/questionnaire/flow.js';

const question = (linkId: string, more: Partial<QuestionnaireItem> = {}): QuestionnaireItem => ({
  linkId,
  type: 'boolean',
  text: linkId,
  ...more,
});
const YES = [{valueBoolean: true}];
const FORM: Questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  item: [
    question('a'),
    question('b', {enableWhen: [{question: 'a', operator: '=', answerBoolean: true}]}),
    question('c'),
  ],
};

async function start(summary = false) {
  const session = await startSession(FORM);
  const flow = new Flow(session, {mode: 'one-question', summary});
  const answer = (linkId: string, answers = YES) => {
    session.setAnswers(session.nodesOf(linkId)[0]!.key, answers);
    flow.refresh();
  };
  const on = () => {
    const next = flow.next();
    if (next) flow.go(next);
    return flow.place;
  };
  return {session, flow, answer, on};
}

describe('the way through a form', () => {
  it('goes through the questions that are asked, and ends after the last', async () => {
    const {flow, on} = await start();
    expect(flow.place).to.equal('page:a');
    expect(flow.before).to.be.undefined;
    expect(on()).to.equal('page:c');
    expect(flow.isLast).to.be.true;
    expect(flow.next()).to.be.undefined;
    expect(flow.before).to.equal('page:a');
  });

  it('follows the answers', async () => {
    const {flow, answer, on} = await start();
    answer('a');
    expect(on()).to.equal('page:b');
    expect(flow.isLast).to.be.false;
    expect(on()).to.equal('page:c');
    expect(flow.before).to.equal('page:b');
  });

  it('ends with the check page where one is wanted', async () => {
    const {flow, on} = await start(true);
    on();
    expect(flow.isLast).to.be.false;
    expect(on()).to.equal(CHECK);
    expect(flow.isLast).to.be.true;
    expect(flow.before).to.equal('page:c');
  });

  it('comes back to the check page after a change', async () => {
    const {session, flow, on} = await start(true);
    on();
    on();
    flow.change(session.nodesOf('c')[0]!);
    expect(flow.place).to.equal('page:c');
    expect(flow.isLast).to.be.false;
    expect(flow.before).to.equal(CHECK);
    expect(on()).to.equal(CHECK);
  });

  it('asks what a change has opened before it comes back', async () => {
    const {session, flow, answer, on} = await start(true);
    on();
    on();
    flow.change(session.nodesOf('a')[0]!);
    answer('a');
    expect(on()).to.equal('page:b');
    expect(on()).to.equal(CHECK);
  });

  it('goes where the browser was, and nowhere that the person has not been', async () => {
    const {flow, on} = await start(true);
    expect(flow.restore('page:c')).to.be.false;
    expect(flow.restore(CHECK)).to.be.false;
    on();
    expect(flow.restore('page:a')).to.be.true;
    expect(flow.restore('page:c')).to.be.true;
    expect(flow.restore('page:gone')).to.be.false;
    expect(flow.place).to.equal('page:c');
  });

  it('goes to the page before when its own has gone', async () => {
    const {flow, answer, on} = await start();
    answer('a');
    on();
    answer('a', [{valueBoolean: false}]);
    expect(flow.place).to.equal('page:a');
  });

  it('goes on where a draft was left', async () => {
    const {flow} = await start(true);
    flow.resume('page:c');
    expect(flow.place).to.equal('page:c');
    expect(flow.restore('page:a')).to.be.true;
    flow.resume(CHECK);
    expect(flow.isChecking).to.be.true;
    flow.resume('page:nowhere');
    expect(flow.isChecking).to.be.true;
  });

  it('stays with the same question when the pages are divided otherwise', async () => {
    const {flow, on} = await start();
    on();
    flow.refresh({mode: 'single', summary: false});
    expect(flow.page?.nodes.map(({item}) => item.linkId)).to.deep.equal(['a', 'b', 'c']);
    flow.refresh({mode: 'one-question', summary: false});
    expect(flow.page).not.to.be.undefined;
  });
});

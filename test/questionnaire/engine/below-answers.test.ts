import {expect} from '@open-wc/testing';
import type {Answer, QuestionnaireResponse} from '../../../src/model/fhir.js';
import {answer, itemControl, question, responseOf, sessionOf} from './support.js';

const coding = (code: string): Answer => ({valueCoding: {code, display: code}});
const A = coding('a');
const B = coding('b');
const NONE = coding('none');
const text = (valueString: string): Answer => ({valueString});

const dose = question('dose');
const medicines = question('medicines', 'choice', {
  repeats: true,
  answerOption: [A, B, NONE],
  item: [dose],
});
const notes = question('notes', 'string', {repeats: true, item: [question('about')]});

type Session = Awaited<ReturnType<typeof sessionOf>>;

/** What was said below each answer of the first question: `a: 5 mg; b`. */
function told(response: QuestionnaireResponse): string {
  const [item] = response.item ?? [];
  return (item?.answer ?? [])
    .map(({valueCoding, valueString, item: below}) => {
      const words = below?.map(({answer: given}) => given?.map((each) => each.valueString).join()).join();
      const name = valueCoding?.code ?? valueString ?? '';
      return words === undefined ? name : `${name}: ${words}`;
    })
    .join('; ');
}

const saved = (...answers: readonly (readonly [Answer, string])[]) =>
  responseOf([
    {
      linkId: 'medicines',
      answer: answers.map(([given, words]) => ({
        ...given,
        ...(words && {item: [{linkId: 'dose', answer: [text(words)]}]}),
      })),
    },
  ]);

const given = (session: Session, linkId: string) => session.nodesOf(linkId)[0]!.answers;

describe('what was said below one of several answers', () => {
  it('stays with it when another is chosen, in whatever order', async () => {
    const session = await sessionOf([medicines]);
    answer(session, 'medicines', B);
    answer(session, 'dose', text('5 mg'));
    answer(session, 'medicines', A, ...given(session, 'medicines'));
    expect(told(session.response())).to.equal('a; b: 5 mg');
  });

  it('goes with it, and comes back with it', async () => {
    const session = await sessionOf([medicines], {response: saved([A, '1 mg'], [B, '2 mg'])});
    const [a, b] = given(session, 'medicines');
    answer(session, 'medicines', b!);
    expect(told(session.response())).to.equal('b: 2 mg');
    expect(given(session, 'dose')).to.deep.equal([text('2 mg')]);
    answer(session, 'medicines', a!, b!);
    expect(told(session.response())).to.equal('a: 1 mg; b: 2 mg');
    answer(session, 'medicines', b!, a!);
    expect(told(session.response())).to.equal('b: 2 mg; a: 1 mg');
  });

  it('is not said about the answer that takes its place', async () => {
    const session = await sessionOf([medicines]);
    answer(session, 'medicines', A);
    answer(session, 'dose', text('1 mg'));
    answer(session, 'medicines', NONE);
    expect(told(session.response())).to.equal('none');
    answer(session, 'medicines');
    answer(session, 'medicines', B);
    expect(told(session.response())).to.equal('b');
    answer(session, 'medicines', A);
    expect(told(session.response())).to.equal('a: 1 mg');
  });

  it('is shown first where an earlier response has it', async () => {
    const session = await sessionOf([medicines], {response: saved([A, ''], [B, '2 mg'])});
    expect(given(session, 'dose')).to.deep.equal([text('2 mg')]);
    answer(session, 'dose', text('3 mg'));
    expect(told(session.response())).to.equal('a; b: 3 mg');
  });

  it('stays while its answer is being typed', async () => {
    const session = await sessionOf([notes]);
    answer(session, 'notes', text('Fal'), text('Sleep'));
    answer(session, 'about', text('twice'));
    answer(session, 'notes', text('Fall'), text('Sleep'));
    expect(told(session.response())).to.equal('Fall: twice; Sleep');
    answer(session, 'notes', text('Sleep'));
    expect(told(session.response())).to.equal('Sleep');
  });

  it('stays with the question where there is one answer only', async () => {
    const session = await sessionOf([{...medicines, repeats: false}]);
    answer(session, 'medicines', A);
    answer(session, 'dose', text('why'));
    answer(session, 'medicines', B);
    expect(told(session.response())).to.equal('b: why');
  });

  it('is gone for good when its group is emptied', async () => {
    const group = question('g', 'group', {repeats: true, item: [medicines]});
    const session = await sessionOf([group]);
    answer(session, 'medicines', A);
    answer(session, 'dose', text('1 mg'));
    session.removeRepeat(session.nodesOf('g')[0]!.key);
    answer(session, 'medicines', A);
    expect(JSON.stringify(session.response())).not.to.contain('1 mg');
  });

  it('names the answer that it is about', async () => {
    const session = await sessionOf([medicines]);
    answer(session, 'medicines', B);
    answer(session, 'dose', text('1 mg'));
    answer(session, 'medicines', A, B);
    expect(session.nodesOf('medicines')[0]!.owner).to.deep.equal(B);
  });
});

describe('conditions in a long chain', () => {
  it('all hear of the first answer', async () => {
    const items = Array.from({length: 1000}, (_, at) =>
      question(`i${at}`, 'boolean', {
        ...(at && {enableWhen: [{question: `i${at - 1}`, operator: '=' as const, answerBoolean: true}]}),
      }),
    );
    const session = await sessionOf(items);
    for (const {linkId} of items) answer(session, linkId, {valueBoolean: true});
    answer(session, 'i0', {valueBoolean: false});
    expect(session.faults).to.deep.equal([]);
    expect(session.nodesOf('i999')[0]!.enabled).to.equal(false);
    expect(session.response().item).to.have.length(1);
  });
});

describe('conditions that contradict each other', () => {
  it('hold nothing up, however many there are', async () => {
    const off = (linkId: string) => ({question: linkId, operator: '!=' as const, answerBoolean: true});
    const form = [
      question('a', 'boolean', {initial: [{valueBoolean: true}], enableWhen: [off('a')]}),
      ...Array.from({length: 5000}, (_, at) => question(`i${at}`, 'string', {enableWhen: [off('a')]})),
    ];
    const start = performance.now();
    const session = await sessionOf(form);
    expect(session.faults.map(({code}) => code)).to.deep.equal(['contradiction']);
    expect(performance.now() - start).to.be.lessThan(4000);
  });
});

describe('a required group', () => {
  it('asks for nothing where there is nothing in it to answer', async () => {
    const shown = [{question: 'more', operator: 'exists' as const, answerBoolean: true}];
    const session = await sessionOf([
      question('more', 'boolean'),
      question('g', 'group', {required: true, item: [question('x', 'string', {enableWhen: shown})]}),
    ]);
    expect(session.problems()).to.deep.equal([]);
    answer(session, 'more', {valueBoolean: true});
    expect(session.problems().map(({code}) => code)).to.deep.equal(['empty.group']);
  });
});

describe('a box to tick', () => {
  it('has to be ticked where it is required; that it was not is no answer', async () => {
    const session = await sessionOf([
      question('agree', 'boolean', {
        required: true,
        initial: [{valueBoolean: false}],
        extension: [itemControl('check-box')],
      }),
    ]);
    expect(given(session, 'agree')).to.deep.equal([]);
    answer(session, 'agree', {valueBoolean: false});
    expect(session.problems().map(({code}) => code)).to.deep.equal(['consent']);
    answer(session, 'agree', {valueBoolean: true});
    expect(session.problems()).to.deep.equal([]);
  });
});

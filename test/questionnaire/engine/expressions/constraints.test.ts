import {expect} from '@open-wc/testing';
import type {Extension} from '../../../../src/model/fhir.js';
import {startSession, type FormSession} from '../../../../src/questionnaire/engine/index.js';
import {constraint, form, give, item, variable} from '../../../support/form-builder.js';

const value = (linkId: string) => `%resource.descendants().where(linkId='${linkId}').answer.value`;
const order = `${value('from')} <= ${value('to')}`;

function broken(session: FormSession) {
  return session.problems().filter(({code}) => code === 'constraint');
}

describe('rules that answers must fit', () => {
  it('are broken when they are false: not while there is no answer, not when they are true', async () => {
    const session = await startSession(
      form([item('from', 'integer'), item('to', 'integer')], [constraint(order, 'The end comes first')]),
    );
    expect(broken(session)).to.deep.equal([]);
    give(session, 'from', [{valueInteger: 5}]);
    expect(broken(session)).to.deep.equal([]);
    give(session, 'to', [{valueInteger: 4}]);
    expect(broken(session)).to.deep.equal([
      {
        linkId: 'from',
        key: session.nodesOf('from')[0]!.key,
        code: 'constraint',
        severity: 'error',
        values: {text: 'The end comes first'},
      },
    ]);
    give(session, 'to', [{valueInteger: 6}]);
    expect(broken(session)).to.deep.equal([]);
  });

  it('stand at the item that they name', async () => {
    const location = {url: 'location', valueString: "Questionnaire.item.where(linkId='to')"};
    const session = await startSession(
      form([item('from', 'integer'), item('to', 'integer')], [constraint(order, 'No', [location])]),
    );
    give(session, 'from', [{valueInteger: 5}]);
    give(session, 'to', [{valueInteger: 4}]);
    expect(broken(session).map(({linkId}) => linkId)).to.deep.equal(['to']);
  });

  it('are asked of each occurrence of a group, about its own answers', async () => {
    const rule = constraint("item.where(linkId='a').answer.value < %most", 'Too many');
    const session = await startSession(
      form(
        [item('g', 'group', [rule], {repeats: true, item: [item('a', 'integer')]})],
        [variable('most', '10')],
      ),
    );
    session.addRepeat(session.nodesOf('g')[0]!.key);
    give(session, 'a', [{valueInteger: 3}], 0);
    give(session, 'a', [{valueInteger: 30}], 1);
    expect(broken(session).map(({key}) => key)).to.deep.equal([session.nodesOf('g')[1]!.key]);
    session.removeRepeat(session.nodesOf('g')[1]!.key);
    expect(broken(session)).to.deep.equal([]);
  });

  it('do not matter where their item does not count', async () => {
    const rule = constraint("answer.value = 'right'", 'Wrong');
    const session = await startSession(
      form([
        item('ask', 'boolean'),
        item('a', 'string', [rule], {enableWhen: [{question: 'ask', operator: '=', answerBoolean: true}]}),
      ]),
    );
    give(session, 'a', [{valueString: 'wrong'}]);
    expect(broken(session)).to.deep.equal([]);
    give(session, 'ask', [{valueBoolean: true}]);
    expect(broken(session).map(({linkId}) => linkId)).to.deep.equal(['a']);
  });

  it('bring their words in other languages, and may be mere warnings', async () => {
    const rule: Extension = {
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-constraint',
      extension: [
        {url: 'key', valueId: 'k'},
        {url: 'severity', valueCode: 'warning'},
        {url: 'expression', valueString: 'answer.value < 100'},
        {
          url: 'human',
          valueString: 'That is a lot',
          _valueString: {
            extension: [
              {
                url: 'http://hl7.org/fhir/StructureDefinition/translation',
                extension: [
                  {url: 'lang', valueCode: 'cy'},
                  {url: 'content', valueString: 'Mae hynny’n llawer'},
                ],
              },
            ],
          },
        },
      ],
    };
    const session = await startSession(form([item('a', 'integer', [rule])]));
    give(session, 'a', [{valueInteger: 100}]);
    const [problem] = broken(session);
    expect(problem!.severity).to.equal('warning');
    expect(problem!.values).to.deep.equal({text: 'That is a lot', 'text:cy': 'Mae hynny’n llawer'});
  });

  it('that are broken themselves hold nobody up', async () => {
    const session = await startSession(
      form([item('a', 'integer', [constraint('1 +', 'x'), constraint('%context.answer.value | 7', 'y')])]),
    );
    give(session, 'a', [{valueInteger: 1}]);
    expect(broken(session)).to.deep.equal([]);
    expect(session.faults.map(({code, linkId}) => [code, linkId])).to.deep.equal([
      ['broken-expression', 'a'],
      ['broken-expression', 'a'],
    ]);
  });
});

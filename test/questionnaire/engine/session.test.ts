import {expect} from '@open-wc/testing';
import type {QuestionnaireResponse} from '../../../src/model/fhir.js';
import {newResponse, startSession} from '../../../src/questionnaire/engine/index.js';
import {answer, formOf, question, responseOf, sessionOf, when} from './support.js';

const household = [
  question('name'),
  question('people', 'group', {repeats: true, item: [question('person'), question('age', 'integer')]}),
];

describe('a session of filling in a form', () => {
  it('writes answers in the form’s order, with its words, and nothing else', async () => {
    const session = await startSession(
      formOf(
        [
          question('note', 'display'),
          question('g', 'group', {text: 'Group', item: [question('b'), question('c')]}),
          question('a', 'string', {text: 'A?'}),
          question('empty', 'group', {item: [question('d')]}),
        ],
        {url: 'http://example.org/q', version: '2'},
      ),
    );
    answer(session, 'a', {valueString: 'last'});
    answer(session, 'b', {valueString: 'first'});
    expect(session.response('completed')).to.deep.equal({
      resourceType: 'QuestionnaireResponse',
      questionnaire: 'http://example.org/q|2',
      status: 'completed',
      item: [
        {linkId: 'g', text: 'Group', item: [{linkId: 'b', text: 'b', answer: [{valueString: 'first'}]}]},
        {linkId: 'a', text: 'A?', answer: [{valueString: 'last'}]},
      ],
    });
    answer(session, 'b');
    answer(session, 'a');
    expect(session.response()).to.deep.equal({
      resourceType: 'QuestionnaireResponse',
      questionnaire: 'http://example.org/q|2',
      status: 'in-progress',
    });
  });

  it('puts questions below a question under its first answer, also where that is empty', async () => {
    const session = await sessionOf([question('a', 'boolean', {item: [question('why')]})]);
    answer(session, 'why', {valueString: 'so'});
    const below = {linkId: 'why', text: 'why', answer: [{valueString: 'so'}]};
    expect(session.response().item).to.deep.equal([{linkId: 'a', text: 'a', answer: [{item: [below]}]}]);
    answer(session, 'a', {valueBoolean: true});
    expect(session.response().item![0]!.answer).to.deep.equal([{valueBoolean: true, item: [below]}]);
  });

  it('adds and takes away occurrences, whose keys stay theirs', async () => {
    const session = await sessionOf(household);
    const first = session.nodesOf('people')[0]!;
    const second = session.addRepeat(first.key)!;
    const third = session.addRepeat(first.key)!;
    expect(session.nodesOf('people').map(({key}) => key)).to.deep.equal([first.key, second.key, third.key]);
    session.setAnswers(first.children[0]!.key, [{valueString: 'A'}]);
    session.setAnswers(third.children[0]!.key, [{valueString: 'C'}]);
    session.removeRepeat(second.key);
    expect(session.nodesOf('people')).to.deep.equal([first, third]);
    expect(session.node(second.key)).to.equal(undefined);
    expect(session.response().item!.map(({item}) => item![0]!.answer![0]!.valueString)).to.deep.equal([
      'A',
      'C',
    ]);
    session.removeRepeat(first.key);
    session.removeRepeat(third.key);
    expect(
      session.nodesOf('people').map(({key}) => key),
      'the last is emptied',
    ).to.deep.equal([third.key]);
    expect(session.response().item).to.equal(undefined);
  });

  it('begins with as many occurrences as there have to be, and stops at the most', async () => {
    const occurs = (name: string, valueInteger: number) => ({
      url: `http://hl7.org/fhir/StructureDefinition/questionnaire-${name}`,
      valueInteger,
    });
    const session = await sessionOf([
      question('g', 'group', {
        repeats: true,
        extension: [occurs('minOccurs', 2), occurs('maxOccurs', 3)],
        item: [question('a')],
      }),
    ]);
    const [first] = session.nodesOf('g');
    expect(session.nodesOf('g')).to.have.length(2);
    expect(session.addRepeat(first!.key)).not.to.equal(undefined);
    expect(session.addRepeat(first!.key)).to.equal(undefined);
    expect(session.nodesOf('g')).to.have.length(3);
  });

  it('counts revisions up along the path that changed, and nowhere else', async () => {
    const session = await sessionOf([
      question('g', 'group', {item: [question('a'), question('b')]}),
      question('h', 'group', {item: [question('c', 'string', {enableWhen: [when('a', 'exists')]})]}),
      question('i', 'group', {item: [question('d')]}),
    ]);
    const revisions = () =>
      Object.fromEntries(
        ['g', 'a', 'b', 'h', 'c', 'i', 'd'].map((id) => [id, session.nodesOf(id)[0]!.revision]),
      );
    const before = revisions();
    answer(session, 'a', {valueString: 'x'});
    const after = revisions();
    const changed = Object.keys(after).filter((id) => after[id] !== before[id]);
    expect(changed).to.have.members(['g', 'a', 'h', 'c']);
  });

  it('tells of each change once, and not of what changes nothing', async () => {
    const session = await sessionOf([
      question('a'),
      question('b', 'string', {enableWhen: [when('a', 'exists')]}),
    ]);
    let told = 0;
    const stop = session.onChange(() => told++);
    answer(session, 'a', {valueString: 'x'});
    expect(told).to.equal(1);
    answer(session, 'a', {valueString: 'x'});
    expect(told).to.equal(1);
    stop();
    answer(session, 'a');
    expect(told).to.equal(1);
  });

  it('starts with initial values, but not where somebody has been before', async () => {
    const form = formOf([
      question('a', 'string', {initial: [{valueString: 'x'}, {valueString: 'y'}]}),
      question('b', 'choice', {
        repeats: true,
        answerOption: [
          {valueString: '1', initialSelected: true},
          {valueString: '2'},
          {valueString: '3', initialSelected: true},
        ],
      }),
      question('off', 'string', {initial: [{valueString: 'z'}], enableWhen: [when('c', 'exists')]}),
      question('c'),
    ]);
    const fresh = newResponse(form);
    expect(fresh.item).to.deep.equal([
      {linkId: 'a', text: 'a', answer: [{valueString: 'x'}]},
      {linkId: 'b', text: 'b', answer: [{valueString: '1'}, {valueString: '3'}]},
    ]);
    const session = await startSession(form, {response: responseOf([])});
    expect(session.response().item).to.equal(undefined);
    expect((await startSession(form, {blank: true})).response().item).to.equal(undefined);
    answer(session, 'c', {valueString: 'x'});
    expect(
      session.response().item!.map(({linkId}) => linkId),
      'taken away before',
    ).to.deep.equal(['c']);
  });

  const untouched: readonly [string, QuestionnaireResponse][] = [
    ['no items', responseOf(undefined)],
    [
      'who, when and where it was given',
      responseOf([{linkId: 'name', answer: [{valueString: 'A'}]}], {
        id: '1',
        meta: {versionId: '3'},
        questionnaire: 'http://elsewhere.example/q|9',
        subject: {reference: 'Patient/1'},
        authored: '2026-01-01T10:00:00Z',
        contained: [{resourceType: 'Patient', id: 'p'}],
        extension: [{url: 'http://example.org/x', valueString: 'y'}],
      }),
    ],
    [
      'ids, extensions and other words',
      responseOf([
        {
          id: 'i',
          linkId: 'name',
          text: 'What we asked then',
          definition: 'http://example.org/d',
          extension: [{url: 'http://example.org/x', valueBoolean: true}],
          answer: [{id: 'a', valueString: 'A', extension: [{url: 'http://example.org/y', valueInteger: 1}]}],
        },
      ]),
    ],
    [
      'items that the form does not know, where they stood',
      responseOf([
        {linkId: 'old-1', answer: [{valueString: '1'}]},
        {linkId: 'name', answer: [{valueString: 'A'}]},
        {linkId: 'old-2', item: [{linkId: 'old-3', answer: [{valueDate: '2020'}]}]},
        {
          linkId: 'people',
          item: [
            {linkId: 'person', answer: [{valueString: 'B'}]},
            {linkId: 'old-4', answer: [{valueString: '4'}]},
          ],
        },
        {
          linkId: 'people',
          item: [
            {linkId: 'old-5', text: 'Shown'},
            {linkId: 'age', answer: [{valueInteger: 1}]},
          ],
        },
      ]),
    ],
    ['an answer of another type', responseOf([{linkId: 'name', answer: [{valueInteger: 5}]}])],
    [
      'a reason for no answer',
      responseOf([
        {
          linkId: 'name',
          answer: [
            {
              extension: [
                {
                  url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
                  valueCode: 'asked-declined',
                },
              ],
            },
          ],
        },
      ]),
    ],
    ['an item left empty', responseOf([{linkId: 'name', text: 'Name'}])],
    [
      'what stands below each of several answers',
      responseOf([
        {
          linkId: 'many',
          answer: [
            {valueString: 'x', item: [{linkId: 'detail', answer: [{valueString: '1'}]}]},
            {valueString: 'y', item: [{linkId: 'detail', answer: [{valueString: '2'}]}]},
            {valueString: 'z'},
          ],
        },
      ]),
    ],
    [
      'a type that cannot be asked',
      responseOf([
        {
          linkId: 'who',
          answer: [
            {valueReference: {reference: 'Patient/2'}, item: [{linkId: 'x', answer: [{valueInteger: 2}]}]},
          ],
        },
      ]),
    ],
    [
      'answers to what is a group now',
      responseOf([
        {
          linkId: 'people',
          text: 'Who?',
          answer: [{valueString: 'Ann'}],
          item: [{linkId: 'person', answer: [{valueString: 'B'}]}],
        },
        {linkId: 'people', answer: [{valueString: 'Bob'}]},
      ]),
    ],
    [
      'what stands below a question and below its answer',
      responseOf([
        {
          linkId: 'many',
          answer: [{valueString: 'x', item: [{linkId: 'detail', answer: [{valueString: '1'}]}]}],
          item: [{linkId: 'detail', answer: [{valueString: '2'}]}],
        },
      ]),
    ],
    [
      'below a question without an answer',
      responseOf([{linkId: 'many', answer: [{item: [{linkId: 'detail', answer: [{valueString: '1'}]}]}]}]),
    ],
  ];
  const wide = formOf([
    ...household,
    question('many', 'string', {repeats: true, item: [question('detail')]}),
    question('who', 'reference'),
  ]);
  for (const [what, response] of untouched) {
    it(`gives a response back as it was: ${what}`, async () => {
      const before = structuredClone(response);
      const session = await startSession(wide, {response});
      expect(session.response()).to.deep.equal(before);
      expect(response, 'not written to').to.deep.equal(before);
    });
  }

  it('changes in a response only what was changed', async () => {
    const session = await startSession(wide, {response: untouched[3]![1]});
    const [, second] = session.nodesOf('people');
    session.setAnswers(second!.children[1]!.key, [{valueInteger: 2}]);
    session.removeRepeat(session.nodesOf('people')[0]!.key);
    expect(session.response().item!.map(({linkId}) => linkId)).to.deep.equal([
      'old-1',
      'name',
      'old-2',
      'people',
    ]);
    expect(session.response().item![3]!.item).to.deep.equal([
      {linkId: 'old-5', text: 'Shown'},
      {linkId: 'age', answer: [{valueInteger: 2}]},
    ]);
    const several = await startSession(wide, {response: untouched[7]![1]});
    const [many] = several.nodesOf('many');
    several.setAnswers(many!.key, [{valueString: 'x'}, {valueString: 'y'}]);
    expect(several.response().item![0]!.answer![1]!.item, 'kept with its answer').to.deep.equal([
      {linkId: 'detail', answer: [{valueString: '2'}]},
    ]);
  });

  it('settles a keystroke in a long form well within a frame', async () => {
    const items = Array.from({length: 200}, (_, index) =>
      question(`q${index}`, 'string', index % 4 === 3 ? {enableWhen: [when(`q${index - 1}`, 'exists')]} : {}),
    );
    const session = await sessionOf(items);
    const {key} = session.nodesOf('q2')[0]!;
    for (let index = 0; index < 200; index++) session.setAnswers(key, [{valueString: `warm ${index}`}]);
    const started = performance.now();
    for (let index = 0; index < 200; index++) session.setAnswers(key, index % 2 ? [] : [{valueString: 'x'}]);
    expect((performance.now() - started) / 200).to.be.lessThan(1);
  });
});

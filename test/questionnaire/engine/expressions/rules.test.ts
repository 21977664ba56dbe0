import {expect} from '@open-wc/testing';
import type {Extension} from '../../../../src/model/fhir.js';
import {expressionCounts} from '../../../../src/questionnaire/engine/expressions/index.js';
import {startSession} from '../../../../src/questionnaire/engine/index.js';
import {
  expressionExtension as expression,
  form,
  give,
  held,
  item,
  variable,
} from '../../../support/form-builder.js';

const answerOf = (linkId: string) =>
  `%resource.repeat(item | answer.item).where(linkId='${linkId}').answer.value`;
const calculated = (text: string) => expression('calculatedExpression', text);

describe('variables', () => {
  it('are seen below where they stand; inner ones hide outer ones; later ones use earlier ones', async () => {
    const session = await startSession(
      form(
        [
          item('outer', 'integer', [calculated('%x')]),
          item('g', 'group', [variable('x', '%x + 10'), variable('y', '%x * 2')], {
            item: [
              item('inner', 'integer', [calculated('%x')]),
              item('own', 'integer', [variable('x', '7'), calculated('%x + %y')]),
            ],
          }),
        ],
        [variable('x', '1')],
      ),
    );
    expect(held(session, 'outer')).to.deep.equal([{valueInteger: 1}]);
    expect(held(session, 'inner')).to.deep.equal([{valueInteger: 11}]);
    expect(held(session, 'own')).to.deep.equal([{valueInteger: 29}]);
    expect(session.faults).to.deep.equal([]);
  });

  it('belong to their own occurrence of a group', async () => {
    const session = await startSession(
      form([
        item('g', 'group', [variable('n', "item.where(linkId='a').answer.value")], {
          repeats: true,
          item: [item('a', 'integer'), item('b', 'integer', [calculated('%n * 2')])],
        }),
      ]),
    );
    session.addRepeat(session.nodesOf('g')[0]!.key);
    give(session, 'a', [{valueInteger: 1}], 0);
    give(session, 'a', [{valueInteger: 5}], 1);
    expect([held(session, 'b', 0), held(session, 'b', 1)]).to.deep.equal([
      [{valueInteger: 2}],
      [{valueInteger: 10}],
    ]);
    session.removeRepeat(session.nodesOf('g')[0]!.key);
    expect(held(session, 'b', 0)).to.deep.equal([{valueInteger: 10}]);
  });

  it('cannot take the names of FHIR', async () => {
    const session = await startSession(
      form([item('a', 'string', [calculated('%resource.status')])], [variable('resource', "'mine'")]),
    );
    expect(held(session, 'a')).to.deep.equal([{valueString: 'in-progress'}]);
    expect(session.faults.map(({code}) => code)).to.deep.equal(['broken-expression']);
  });

  it('give the names of FHIR: %resource, %context, %questionnaire, %qitem', async () => {
    const session = await startSession(
      form(
        [
          item('a', 'string', [calculated('%questionnaire.title')]),
          item('b', 'string', [calculated('%qitem.linkId & %context.linkId & %resource.status')]),
        ],
        [],
        {title: 'T'},
      ),
    );
    expect(held(session, 'a')).to.deep.equal([{valueString: 'T'}]);
    expect(held(session, 'b')).to.deep.equal([{valueString: 'bbin-progress'}]);
  });
});

describe('enableWhenExpression', () => {
  const enable = (text: string) => expression('enableWhenExpression', text);
  const enabled = (session: Awaited<ReturnType<typeof startSession>>, linkId: string) =>
    session.nodesOf(linkId)[0]!.enabled;

  it('shows an item while it is true', async () => {
    const session = await startSession(
      form([item('a', 'integer'), item('b', 'string', [enable(`${answerOf('a')} > 3`)])]),
    );
    expect(enabled(session, 'b')).to.equal(false);
    give(session, 'a', [{valueInteger: 4}]);
    expect(enabled(session, 'b')).to.equal(true);
    give(session, 'a', [{valueInteger: 3}]);
    expect(enabled(session, 'b')).to.equal(false);
  });

  it('holds together with enableWhen', async () => {
    const session = await startSession(
      form([
        item('a', 'boolean'),
        item('b', 'boolean'),
        item('c', 'string', [enable(`${answerOf('a')} = true`)], {
          enableWhen: [{question: 'b', operator: '=', answerBoolean: true}],
        }),
      ]),
    );
    for (const [a, b] of [
      [true, false],
      [false, true],
      [true, true],
    ] as const) {
      give(session, 'a', [{valueBoolean: a}]);
      give(session, 'b', [{valueBoolean: b}]);
      expect(enabled(session, 'c'), `${a} ${b}`).to.equal(a && b);
    }
  });

  it('hides nothing where it is broken', async () => {
    const session = await startSession(
      form([item('a', 'string', [enable('%nothing > 1')]), item('b', 'string', [enable('1 +')])]),
    );
    expect([enabled(session, 'a'), enabled(session, 'b')]).to.deep.equal([true, true]);
    expect(session.faults.map(({linkId}) => linkId)).to.deep.equal(['a', 'b']);
  });

  it('stops where an item hides itself', async () => {
    const session = await startSession(
      form([item('a', 'boolean', [enable(`${answerOf('a')}.empty()`)]), item('b', 'string')]),
    );
    give(session, 'a', [{valueBoolean: true}]);
    expect(session.faults.map(({code}) => code)).to.deep.equal(['contradiction']);
    give(session, 'b', [{valueString: 'still here'}]);
    expect(held(session, 'b')).to.deep.equal([{valueString: 'still here'}]);
  });
});

describe('initialExpression', () => {
  const launch: Extension = {
    url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext',
    extension: [{url: 'name', valueCoding: {code: 'patient'}}],
  };
  const patient = {
    resourceType: 'Patient',
    name: [{given: ['Sam'], family: 'Example'}],
    birthDate: '1958-03-09',
  };
  const initial = (text: string) => expression('initialExpression', text);
  const items = [
    item('name', 'string', [initial('%patient.name.first().given.first()')]),
    item('born', 'date', [initial('%patient.birthDate')]),
    item('old', 'boolean', [initial('%patient.birthDate < @2000-01-01')]),
  ];

  it('fills in what the host knows', async () => {
    const session = await startSession(form(items, [launch]), {context: {patient}});
    expect(held(session, 'name')).to.deep.equal([{valueString: 'Sam'}]);
    expect(held(session, 'born')).to.deep.equal([{valueDate: '1958-03-09'}]);
    expect(held(session, 'old')).to.deep.equal([{valueBoolean: true}]);
  });

  it('leaves items empty, without a fault, where the host gives nothing', async () => {
    const session = await startSession(form(items, [launch]));
    expect(held(session, 'name')).to.deep.equal([]);
    expect(session.faults).to.deep.equal([]);
  });

  it('does not fill in what a person has taken away, nor a saved response', async () => {
    const session = await startSession(form(items, [launch]), {context: {patient}});
    give(session, 'name', []);
    give(session, 'born', [{valueDate: '1960-01-01'}]);
    expect(held(session, 'name')).to.deep.equal([]);
    const again = await startSession(form(items, [launch]), {
      context: {patient},
      response: session.response(),
    });
    expect(held(again, 'name')).to.deep.equal([]);
    expect(held(again, 'born')).to.deep.equal([{valueDate: '1960-01-01'}]);
  });

  it('fills in a new occurrence of a group', async () => {
    const session = await startSession(
      form([item('g', 'group', [], {repeats: true, item: [item('n', 'integer', [initial('3')])]})]),
    );
    session.addRepeat(session.nodesOf('g')[0]!.key);
    expect(held(session, 'n', 1)).to.deep.equal([{valueInteger: 3}]);
  });
});

describe('what can be chosen', () => {
  const coding = (code: string) => ({valueCoding: {system: 's', code, display: code.toUpperCase()}});
  const labels = (session: Awaited<ReturnType<typeof startSession>>, linkId: string) =>
    session.nodesOf(linkId)[0]!.options.map(({label}) => label.text);

  it('comes from other answers by answerExpression', async () => {
    const session = await startSession(
      form([
        item('people', 'string', [], {repeats: true}),
        item('who', 'choice', [expression('answerExpression', answerOf('people'))]),
      ]),
    );
    expect(labels(session, 'who')).to.deep.equal([]);
    give(session, 'people', [{valueString: 'Ann'}, {valueString: 'Bob'}]);
    expect(labels(session, 'who')).to.deep.equal(['Ann', 'Bob']);
    give(session, 'who', [{valueString: 'Bob'}]);
    give(session, 'people', [{valueString: 'Ann'}]);
    expect(held(session, 'who')).to.deep.equal([]);
  });

  const toggle = (code: string, text: string): Extension => ({
    url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerOptionsToggleExpression',
    extension: [
      {url: 'option', ...coding(code)},
      {url: 'expression', valueExpression: {language: 'text/fhirpath', expression: text}},
    ],
  });

  it('is less while a toggle is false or empty; an answer that went away comes back with its option', async () => {
    const answerOption = [coding('a'), coding('b'), coding('c')];
    const session = await startSession(
      form([
        item('on', 'boolean'),
        item('pick', 'choice', [toggle('b', `${answerOf('on')}`)], {answerOption}),
      ]),
    );
    expect(labels(session, 'pick')).to.deep.equal(['A', 'C']);
    give(session, 'on', [{valueBoolean: true}]);
    expect(labels(session, 'pick')).to.deep.equal(['A', 'B', 'C']);
    give(session, 'pick', [coding('b')]);
    give(session, 'on', [{valueBoolean: false}]);
    expect(held(session, 'pick')).to.deep.equal([]);
    give(session, 'on', [{valueBoolean: true}]);
    expect(held(session, 'pick')).to.deep.equal([coding('b')]);
  });
});

describe('text with an expression', () => {
  it('is said with the answers', async () => {
    const cqf: Extension = {
      url: 'http://hl7.org/fhir/StructureDefinition/cqf-expression',
      valueExpression: {language: 'text/fhirpath', expression: `'Hello ' & ${answerOf('name')}`},
    };
    const session = await startSession(
      form([item('name', 'string'), item('hello', 'boolean', [], {_text: {extension: [cqf]}})]),
    );
    give(session, 'name', [{valueString: 'Sam'}]);
    expect(session.nodesOf('hello')[0]!.text).to.equal('Hello Sam');
  });
});

describe('expressions that cannot be run', () => {
  const broken = [
    ['nonsense', '1 +'],
    ['an unknown function', '1.frobnicate()'],
    ['a variable that is not there', '%nothing + 1'],
    ['a call to a server', "'http://example.org/Patient/1'.resolve()"],
    ['a value set on a server', `${answerOf('a')}.memberOf('http://example.org/vs')`],
    ['more brackets than can be followed', `${'-('.repeat(2000)}1${')'.repeat(2000)}`],
    ['more text than is read', Array(6000).fill('1').join('+')],
    ['a comparison of a text with a number', `'x' > ${answerOf('a')}`],
  ] as const;
  for (const [what, text] of broken) {
    it(`${what}: one fault names the item, and everything else works`, async () => {
      const session = await startSession(
        form([
          item('a', 'integer'),
          item('bad', 'integer', [calculated(text)]),
          item('good', 'integer', [calculated(`${answerOf('a')} + 1`)]),
        ]),
      );
      give(session, 'a', [{valueInteger: 1}]);
      give(session, 'a', [{valueInteger: 2}]);
      expect(held(session, 'good')).to.deep.equal([{valueInteger: 3}]);
      expect(held(session, 'bad')).to.deep.equal([]);
      expect(session.faults.map(({code, linkId}) => [code, linkId])).to.deep.equal([
        ['broken-expression', 'bad'],
      ]);
    });
  }

  it('does not put answers into what it says', async () => {
    const session = await startSession(
      form([item('a', 'string'), item('bad', 'integer', [calculated(`${answerOf('a')} + 1`)])]),
    );
    give(session, 'a', [{valueString: 'my secret'}]);
    expect(session.faults).to.have.length(1);
    expect(JSON.stringify(session.faults)).not.to.include('secret');
  });

  it('writes nothing to the console, whatever trace() is asked for', async () => {
    const said: unknown[] = [];
    const {log} = console;
    console.log = (...words: unknown[]) => said.push(words);
    try {
      await startSession(form([item('a', 'integer', [calculated("(1).trace('answers')")])]));
    } finally {
      console.log = log;
    }
    expect(said).to.deep.equal([]);
  });

  it('leaves another language to the reader of the form, and keeps saved answers', async () => {
    const cql = expression('calculatedExpression', 'AgeInYears()', 'text/cql');
    const session = await startSession(form([item('a', 'integer', [cql])]), {
      response: {
        resourceType: 'QuestionnaireResponse',
        status: 'in-progress',
        item: [{linkId: 'a', answer: [{valueInteger: 7}]}],
      },
    });
    expect(held(session, 'a')).to.deep.equal([{valueInteger: 7}]);
    expect(session.faults.map(({code, linkId}) => [code, linkId])).to.deep.equal([
      ['unsupported-expression', 'a'],
    ]);
  });
});

describe('the work that expressions are', () => {
  it('is done once for a form: a second session compiles nothing', async () => {
    const {readForm} = await import('../../../../src/questionnaire/engine/index.js');
    const read = readForm(form([item('a', 'integer'), item('b', 'integer', [calculated(answerOf('a'))])]));
    await startSession(read);
    const {compiled} = expressionCounts;
    await startSession(read);
    expect(expressionCounts.compiled).to.equal(compiled);
  });

  it('is only what reads the answer that changed, each expression once, whatever their order', async () => {
    const session = await startSession(
      form([
        item('c', 'integer', [calculated(`${answerOf('b')} + 1`)]),
        item('b', 'integer', [calculated(`${answerOf('a')} + 1`)]),
        item('a', 'integer'),
        item('x', 'integer'),
        item('y', 'integer', [calculated(`${answerOf('x')} + 1`)]),
      ]),
    );
    const before = expressionCounts.evaluated;
    give(session, 'a', [{valueInteger: 1}]);
    expect(held(session, 'c')).to.deep.equal([{valueInteger: 3}]);
    expect(expressionCounts.evaluated - before).to.equal(2);
    give(session, 'a', [{valueInteger: 1}]);
    expect(expressionCounts.evaluated - before).to.equal(2);
  });

  it('stays in the occurrence of a group that changed', async () => {
    const session = await startSession(
      form([
        item('g', 'group', [], {
          repeats: true,
          item: [
            item('a', 'integer'),
            item('b', 'integer', [expression('enableWhenExpression', "%context.linkId = 'b'")]),
          ],
        }),
        item('n', 'integer', [calculated('1')]),
        item('h', 'group', [variable('s', "item.where(linkId='p').answer.value")], {
          repeats: true,
          item: [item('p', 'integer'), item('q', 'integer', [calculated('%s + 1')])],
        }),
      ]),
    );
    session.addRepeat(session.nodesOf('h')[0]!.key);
    session.addRepeat(session.nodesOf('h')[0]!.key);
    give(session, 'p', [{valueInteger: 1}], 0);
    const before = expressionCounts.evaluated;
    give(session, 'p', [{valueInteger: 2}], 1);
    // The variable of that occurrence, and what is calculated from it.
    expect(expressionCounts.evaluated - before).to.equal(2);
  });
});

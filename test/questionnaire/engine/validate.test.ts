import {expect} from '@open-wc/testing';
import type {Answer, QuestionnaireItem} from '../../../src/model/fhir.js';
import {startSession} from '../../../src/questionnaire/engine/index.js';
import {answer, CORE, formOf, itemControl, question, responseOf, SDC, sessionOf, when} from './support.js';

const limit = (name: string, value: object) => ({url: `${CORE}${name}`, ...value});
const range = (min: object, max: object): Partial<QuestionnaireItem> => ({
  extension: [limit('minValue', min), limit('maxValue', max)],
});
const options = {answerOption: [{valueCoding: {system: 's', code: 'a'}}, {valueString: 'b'}]};
const kg = (value: number, unit = 'kg') => ({
  valueQuantity: {value, unit, system: 'http://unitsofmeasure.org', code: unit},
});
const required = {required: true};

/** type, rest of the item, answers, expected: code and values; nothing where the answers are fine. */
const rules: readonly [string, Partial<QuestionnaireItem>, readonly Answer[], string?, object?][] = [
  ['string', {}, []],
  ['string', required, [], 'empty.text'],
  ['string', required, [{valueString: '  '}], undefined],
  ['integer', required, [], 'empty.text'],
  ['date', required, [], 'date.empty'],
  ['dateTime', required, [], 'date.empty'],
  ['boolean', required, [], 'empty.yesno'],
  ['boolean', {...required, extension: [itemControl('check-box')]}, [], 'consent'],
  ['boolean', required, [{valueBoolean: false}]],
  ['choice', {...required, ...options}, [], 'empty.choice'],
  ['string', {...required, ...options}, [], 'empty.choice'],
  ['attachment', required, [], 'file.none'],
  ['string', {...required, readOnly: true}, []],
  ['string', {...required, extension: [limit('questionnaire-hidden', {valueBoolean: true})]}, []],
  ['string', {...required, enableWhen: [when('other', 'exists', {answerBoolean: true})]}, []],
  ['string', {maxLength: 3}, [{valueString: 'abcd'}], 'long', {n: 3}],
  ['string', {maxLength: 3}, [{valueString: '👋👋👋'}]],
  ['text', {extension: [limit('minLength', {valueInteger: 3})]}, [{valueString: 'ab'}], 'short', {n: 3}],
  [
    'string',
    {maxLength: 4, extension: [limit('minLength', {valueInteger: 3})]},
    [{valueString: 'ab'}],
    'between',
    {a: 3, b: 4},
  ],
  ['string', {extension: [limit('regex', {valueString: '\\d{3}'})]}, [{valueString: '1234'}], 'format'],
  ['string', {extension: [limit('regex', {valueString: '\\d{3}'})]}, [{valueString: '123'}]],
  ['integer', {}, [{valueDecimal: 1.5}], 'whole'],
  ['integer', {}, [{valueString: 'x'}], 'number'],
  ['integer', {}, [{valueInteger: 3_000_000_000}], 'max', {n: 2147483647}],
  ['integer', range({valueInteger: 1}, {valueInteger: 5}), [{valueInteger: 6}], 'range', {a: 1, b: 5}],
  ['integer', range({valueInteger: 1}, {valueInteger: 5}), [{valueInteger: 5}]],
  ['decimal', {extension: [limit('minValue', {valueDecimal: 0.5})]}, [{valueDecimal: 0.4}], 'min', {n: 0.5}],
  ['decimal', {extension: [limit('maxValue', {valueInteger: 2})]}, [{valueDecimal: 2.1}], 'max', {n: 2}],
  [
    'decimal',
    {extension: [limit('maxDecimalPlaces', {valueInteger: 1})]},
    [{valueDecimal: 2.15}],
    'decimals',
    {n: 1},
  ],
  ['decimal', {extension: [limit('maxDecimalPlaces', {valueInteger: 0})]}, [{valueDecimal: 2.1}], 'whole'],
  [
    'decimal',
    {extension: [limit('maxDecimalPlaces', {valueInteger: 6})]},
    [{valueDecimal: 1e-7}],
    'decimals',
    {n: 6},
  ],
  ['date', {}, [{valueDate: '2026-02-30'}], 'date.real'],
  ['date', {}, [{valueDate: '2026-02'}]],
  ['date', {}, [{valueDate: 'soon'}], 'date.real'],
  ['dateTime', {}, [{valueDateTime: '2026-02-03T25:00:00Z'}], 'date.real'],
  ['dateTime', {}, [{valueDateTime: '2026-02-03T23:00:00+01:00'}]],
  [
    'date',
    {extension: [limit('minValue', {valueDate: '2026-01-01'})]},
    [{valueDate: '2025-12-31'}],
    'date.after',
    {d: '2026-01-01', same: 1},
  ],
  [
    'date',
    {extension: [limit('maxValue', {valueDate: '2026-01-01'})]},
    [{valueDate: '2026-01-02'}],
    'date.before',
    {d: '2026-01-01', same: 1},
  ],
  [
    'date',
    range({valueDate: '2026-01-01'}, {valueDate: '2026-02-01'}),
    [{valueDate: '2026-03-01'}],
    'date.between',
    {d1: '2026-01-01', d2: '2026-02-01'},
  ],
  ['time', {}, [{valueTime: '24:00'}], 'time.real'],
  [
    'time',
    range({valueTime: '09:00:00'}, {valueTime: '17:00:00'}),
    [{valueTime: '08:59:00'}],
    'time.between',
    {d1: '09:00:00', d2: '17:00:00'},
  ],
  ['url', {}, [{valueUri: 'example.org'}], 'url'],
  ['url', {}, [{valueUri: 'https://example.org/a b'}], 'url'],
  ['url', {}, [{valueUri: 'urn:uuid:1'}]],
  ['choice', options, [{valueCoding: {system: 's', code: 'a', display: 'A'}}]],
  ['choice', options, [{valueCoding: {code: 'a'}}], 'option'],
  ['choice', options, [{valueString: 'b'}]],
  ['choice', options, [{valueString: 'c'}], 'option'],
  ['string', options, [{valueString: 'c'}], 'option'],
  ['open-choice', options, [{valueString: 'c'}]],
  ['open-choice', {...options, maxLength: 1}, [{valueString: 'cd'}], 'long', {n: 1}],
  ['choice', {answerValueSet: 'http://elsewhere.example/vs'}, [{valueCoding: {code: 'x'}}]],
  [
    'choice',
    {
      repeats: true,
      answerOption: [
        {valueString: 'a'},
        {valueString: 'None', extension: [limit('questionnaire-optionExclusive', {valueBoolean: true})]},
      ],
    },
    [{valueString: 'a'}, {valueString: 'None'}],
    'none.conflict',
    {none: 'None'},
  ],
  ['quantity', {}, [{valueQuantity: {unit: 'kg'}}], 'number'],
  ['quantity', {extension: [{url: `${SDC}minQuantity`, ...kg(5)}]}, [kg(4)], 'min', {n: 5, unit: 'kg'}],
  ['quantity', {extension: [{url: `${SDC}minQuantity`, ...kg(5)}]}, [kg(4, 'g')]],
  [
    'quantity',
    {
      extension: [
        limit('questionnaire-unitOption', {valueCoding: {system: 'http://unitsofmeasure.org', code: 'kg'}}),
      ],
    },
    [kg(4, 'g')],
    'unit',
  ],
  [
    'attachment',
    {extension: [limit('mimeType', {valueCode: 'image/*'})]},
    [{valueAttachment: {contentType: 'application/pdf', data: 'AAAA'}}],
    'file.type',
    {types: ['image/*']},
  ],
  [
    'attachment',
    {extension: [limit('mimeType', {valueCode: 'image/*'})]},
    [{valueAttachment: {contentType: 'image/PNG', size: 5}}],
  ],
  [
    'attachment',
    {extension: [limit('maxSize', {valueDecimal: 1000})]},
    [{valueAttachment: {size: 1001}}],
    'file.big',
    {bytes: 1000},
  ],
  ['attachment', {}, [{valueAttachment: {contentType: 'a/b', data: '', size: 0}}], 'file.empty'],
  [
    'string',
    {repeats: true, extension: [limit('questionnaire-minOccurs', {valueInteger: 2})]},
    [{valueString: 'a'}],
    'few.text',
    {n: 2},
  ],
  [
    'choice',
    {...options, repeats: true, extension: [limit('questionnaire-maxOccurs', {valueInteger: 1})]},
    [{valueString: 'b'}, {valueCoding: {system: 's', code: 'a'}}],
    'many.choice',
    {n: 1},
  ],
];

describe('problems of answers', () => {
  for (const [type, rest, answers, code, values = {}] of rules) {
    it(`${type} ${JSON.stringify(rest).slice(0, 60)} ${JSON.stringify(answers).slice(0, 60)}: ${code ?? 'fine'}`, async () => {
      const session = await sessionOf([question('q', type, rest), question('other')]);
      answer(session, 'q', ...answers);
      const problems = session.problems();
      expect(problems.map((problem) => problem.code)).to.deep.equal(code ? [code] : []);
      if (!code) return;
      expect(problems[0]!.values).to.deep.equal(values);
      expect(problems[0]!).to.include({linkId: 'q', key: session.nodesOf('q')[0]!.key, severity: 'error'});
    });
  }

  it('says which of several answers is wrong', async () => {
    const session = await sessionOf([question('q', 'string', {repeats: true, maxLength: 2})]);
    answer(session, 'q', {valueString: 'ok'}, {valueString: 'long'});
    expect(session.problems().map(({code, index}) => [code, index])).to.deep.equal([['long', 1]]);
  });

  it('checks one part of the page where asked, and everything in its order otherwise', async () => {
    const session = await sessionOf([
      question('a', 'string', required),
      question('g', 'group', {item: [question('b', 'string', required), question('c', 'string', required)]}),
    ]);
    const where = (problems: readonly {linkId: string}[]) => problems.map(({linkId}) => linkId);
    expect(where(session.problems())).to.deep.equal(['a', 'b', 'c']);
    expect(where(session.problems([session.nodesOf('g')[0]!]))).to.deep.equal(['b', 'c']);
    expect(where(session.problems([session.nodesOf('c')[0]!]))).to.deep.equal(['c']);
  });

  it('wants groups filled in as often as the form says, and lets a question inside speak first', async () => {
    const occurs = limit('questionnaire-minOccurs', {valueInteger: 2});
    const session = await sessionOf([
      question('one', 'group', {required: true, item: [question('a')]}),
      question('two', 'group', {repeats: true, extension: [occurs], item: [question('b')]}),
      question('said', 'group', {required: true, item: [question('c', 'string', required)]}),
    ]);
    const found = () => session.problems().map(({linkId, code}) => `${linkId} ${code}`);
    expect(found()).to.deep.equal(['one empty.group', 'two few.group', 'c empty.text']);
    answer(session, 'a', {valueString: 'x'});
    const [first, second] = session.nodesOf('two');
    session.setAnswers(first!.children[0]!.key, [{valueString: 'x'}]);
    expect(found()).to.deep.equal(['two few.group', 'c empty.text']);
    session.setAnswers(second!.children[0]!.key, [{valueString: 'x'}]);
    expect(found()).to.deep.equal(['c empty.text']);
  });

  it('counts repeats of a group at the top and below', async () => {
    const form = formOf([
      question('g', 'group', {
        repeats: true,
        extension: [limit('questionnaire-maxOccurs', {valueInteger: 1})],
        item: [question('a')],
      }),
    ]);
    const one = (text: string) => ({linkId: 'g', item: [{linkId: 'a', answer: [{valueString: text}]}]});
    const session = await startSession(form, {response: responseOf([one('x'), one('y')])});
    expect(session.problems().map(({code, key}) => [code, key])).to.deep.equal([
      ['many.group', session.nodesOf('g')[0]!.key],
    ]);
  });
});

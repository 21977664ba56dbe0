import {expect} from '@open-wc/testing';
import type {Answer, Extension, QuestionnaireItem} from '../../../../src/model/fhir.js';

import {startSession} from '../../../../src/questionnaire/engine/index.js';
import {expressionExtension as expression, form, give, held, item} from '../../../support/form-builder.js';

const answerOf = (linkId: string) =>
  `%resource.repeat(item | answer.item).where(linkId='${linkId}').answer.value`;
const calculated = (text: string) => expression('calculatedExpression', text);

describe('calculatedExpression', () => {
  const typed: readonly (readonly [type: string, expression: string, answers: readonly Answer[]])[] = [
    ['integer', '1 + 2', [{valueInteger: 3}]],
    ['integer', '4 / 2', [{valueInteger: 2}]],
    ['decimal', '0.1 + 0.2', [{valueDecimal: 0.3}]],
    ['decimal', '2', [{valueDecimal: 2}]],
    ['string', "'a' & 'b'", [{valueString: 'ab'}]],
    ['string', '1 + 1', [{valueString: '2'}]],
    ['text', 'true', [{valueString: 'true'}]],
    ['boolean', '1 = 1', [{valueBoolean: true}]],
    ['date', '@2026-02-03', [{valueDate: '2026-02-03'}]],
    ['date', '@2026-02-03T10:00:00Z', [{valueDate: '2026-02-03'}]],
    ['date', '@2024-02-29 + 1 year', [{valueDate: '2025-02-28'}]],
    ['dateTime', '@2026-02-03T10:00:00Z', [{valueDateTime: '2026-02-03T10:00:00Z'}]],
    ['time', '@T10:00', [{valueTime: '10:00:00'}]],
    ['url', "'https://example.org/'", [{valueUri: 'https://example.org/'}]],
    [
      'quantity',
      "3 'kg'",
      [{valueQuantity: {value: 3, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg'}}],
    ],
    [
      'quantity',
      '2 years',
      [{valueQuantity: {value: 2, unit: 'year', system: 'http://unitsofmeasure.org', code: 'a'}}],
    ],
    ['quantity', '5', [{valueQuantity: {value: 5}}]],
    ['integer', '{}', []],
    ['integer', '1 | 2', [{valueInteger: 1}]],
  ];
  for (const [type, text, answers] of typed) {
    it(`gives an item of type ${type} what fits it: ${text}`, async () => {
      const session = await startSession(form([item('a', type, [calculated(text)])]));
      expect(held(session, 'a')).to.deep.equal(answers);
      expect(session.faults).to.deep.equal([]);
    });
  }

  it('gives every value to an item that repeats', async () => {
    const session = await startSession(form([item('a', 'integer', [calculated('1 | 2')], {repeats: true})]));
    expect(held(session, 'a')).to.deep.equal([{valueInteger: 1}, {valueInteger: 2}]);
  });

  it('chooses the option that has the code', async () => {
    const answerOption = [{valueCoding: {system: 's', code: 'low', display: 'Low'}}];
    const session = await startSession(form([item('a', 'choice', [calculated("'low'")], {answerOption})]));
    expect(held(session, 'a')).to.deep.equal([answerOption[0]]);
  });

  it('reports a result that does not fit, and leaves the item empty', async () => {
    const session = await startSession(
      form([item('a', 'integer', [calculated('5 / 2')]), item('b', 'string')]),
    );
    expect(held(session, 'a')).to.deep.equal([]);
    expect(session.faults.map(({code, linkId}) => [code, linkId])).to.deep.equal([
      ['broken-expression', 'a'],
    ]);
  });

  it('counts scores of options, and answers without one for nothing', async () => {
    const score = (value: number): Extension => ({
      url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
      valueDecimal: value,
    });
    const answerOption = [
      {valueCoding: {system: 's', code: 'a'}, extension: [score(2)]},
      {valueCoding: {system: 's', code: 'b', extension: [score(3)]}},
      {valueCoding: {system: 's', code: 'none'}},
    ];
    const question = (linkId: string) => item(linkId, 'choice', [], {answerOption});
    const session = await startSession(
      form([
        item('g', 'group', [], {item: [question('1'), question('2'), question('3')]}),
        item('total', 'decimal', [calculated('%resource.item.item.answer.ordinal().sum()')]),
        item('weights', 'decimal', [calculated('%resource.item.item.answer.value.weight().sum()')]),
      ]),
    );
    give(session, '1', [{valueCoding: {system: 's', code: 'a'}}]);
    give(session, '2', [{valueCoding: {system: 's', code: 'b'}}]);
    give(session, '3', [{valueCoding: {system: 's', code: 'none'}}]);
    expect(held(session, 'total')).to.deep.equal([{valueDecimal: 5}]);
    expect(held(session, 'weights')).to.deep.equal([{valueDecimal: 5}]);
    expect(session.faults).to.deep.equal([]);
  });

  it('reads typed values: dates are compared as dates, quantities in their units', async () => {
    const session = await startSession(
      form([
        item('d', 'date'),
        item('q', 'quantity'),
        item('before', 'boolean', [calculated(`${answerOf('d')} < @2026-01-01`)]),
        item('heavy', 'boolean', [calculated(`${answerOf('q')} > 1 'kg'`)]),
      ]),
    );
    give(session, 'd', [{valueDate: '2025-12-31'}]);
    give(session, 'q', [{valueQuantity: {value: 1500, system: 'http://unitsofmeasure.org', code: 'g'}}]);
    expect(held(session, 'before')).to.deep.equal([{valueBoolean: true}]);
    expect(held(session, 'heavy')).to.deep.equal([{valueBoolean: true}]);
  });

  it("keeps a person's own answer until something that it depends on changes", async () => {
    const session = await startSession(
      form([
        item('a', 'integer'),
        item('b', 'integer'),
        item('sum', 'integer', [calculated(`${answerOf('a')} + 1`)]),
      ]),
    );
    give(session, 'a', [{valueInteger: 1}]);
    expect(held(session, 'sum')).to.deep.equal([{valueInteger: 2}]);
    give(session, 'sum', [{valueInteger: 50}]);
    give(session, 'b', [{valueInteger: 9}]);
    expect(held(session, 'sum')).to.deep.equal([{valueInteger: 50}]);
    give(session, 'a', [{valueInteger: 2}]);
    expect(held(session, 'sum')).to.deep.equal([{valueInteger: 3}]);
    give(session, 'a', []);
    expect(held(session, 'sum')).to.deep.equal([]);
  });

  it('does not depend on the answer that it gives', async () => {
    const session = await startSession(
      form([
        item('a', 'integer'),
        item('n', 'integer', [calculated(`iif(${answerOf('a')}.exists(), answer.value + 1, 0)`)]),
      ]),
    );
    expect(held(session, 'n')).to.deep.equal([{valueInteger: 0}]);
    give(session, 'a', [{valueInteger: 5}]);
    expect(held(session, 'n')).to.deep.equal([{valueInteger: 1}]);
    give(session, 'a', [{valueInteger: 6}]);
    expect(held(session, 'n')).to.deep.equal([{valueInteger: 2}]);
  });

  it('leaves out answers that do not count, and takes them back', async () => {
    const enableWhen = [{question: 'ask', operator: '=', answerBoolean: true}] as const;
    const session = await startSession(
      form([
        item('ask', 'boolean'),
        item('g', 'group', [], {enableWhen, item: [item('a', 'integer')]}),
        item('sum', 'integer', [calculated(`1 + iif(${answerOf('a')}.exists(), ${answerOf('a')}, 0)`)]),
      ]),
    );
    give(session, 'a', [{valueInteger: 4}]);
    expect(held(session, 'sum')).to.deep.equal([{valueInteger: 1}]);
    give(session, 'ask', [{valueBoolean: true}]);
    expect(held(session, 'sum')).to.deep.equal([{valueInteger: 5}]);
    give(session, 'ask', [{valueBoolean: false}]);
    expect(held(session, 'sum')).to.deep.equal([{valueInteger: 1}]);
  });

  it('settles rules that calculate each other, and says so where they never do', async () => {
    const calm = await startSession(
      form([
        item('a', 'integer', [calculated(`${answerOf('b')}`)]),
        item('b', 'integer', [calculated(`${answerOf('a')}`)]),
      ]),
    );
    expect(calm.faults).to.deep.equal([]);
    const wild = await startSession(
      form([
        item('a', 'integer', [calculated(`iif(${answerOf('b')}.exists(), ${answerOf('b')}, 0) + 1`)]),
        item('b', 'integer', [calculated(`iif(${answerOf('a')}.exists(), ${answerOf('a')}, 0) + 1`)]),
      ]),
    );
    expect(wild.faults.map(({code}) => code)).to.deep.equal(['contradiction']);
  });

  describe('on answers that were saved', () => {
    const items = (readOnly: boolean): QuestionnaireItem[] => [
      item('a', 'integer'),
      item('sum', 'integer', [calculated(`${answerOf('a')} + 1`)], {readOnly}),
    ];
    const saved = (status: 'in-progress' | 'completed') => ({
      resourceType: 'QuestionnaireResponse' as const,
      status,
      item: [
        {linkId: 'a', answer: [{valueInteger: 1}]},
        {linkId: 'sum', answer: [{valueInteger: 99}]},
      ],
    });
    const cases = [
      ['keeps what a person may have written', false, 'in-progress', 99],
      ["works out anew what is the form's own business", true, 'in-progress', 2],
      ['changes nothing in a finished response', true, 'completed', 99],
    ] as const;
    for (const [what, readOnly, status, sum] of cases) {
      it(what, async () => {
        const session = await startSession(form(items(readOnly)), {response: saved(status)});
        expect(held(session, 'sum')).to.deep.equal([{valueInteger: sum}]);
        give(session, 'a', [{valueInteger: 10}]);
        expect(held(session, 'sum')).to.deep.equal([{valueInteger: 11}]);
      });
    }
  });
});

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Extension} from '../../../../src/model/fhir.js';
import {extractTemplates, readForm, startSession} from '../../../../src/questionnaire/engine/index.js';
import {constraint, expressionExtension, form, give, item, variable} from '../../../support/form-builder.js';
import {runs} from '../../../support/runs.js';

const words = [
  ...['%resource', '%context', '%questionnaire', '%qitem', '%v', '%w', '$this', '$total', '$index', '{}'],
  ...['item', 'answer', 'value', 'linkId', "'a'", "'__proto__'", '1', '2.5', 'true', '@2026', "1 'kg'"],
  ...[
    '.',
    '(',
    ')',
    '[',
    ']',
    ',',
    '+',
    '-',
    '*',
    '/',
    '=',
    '!=',
    '<',
    '|',
    '&',
    'and',
    'or',
    'is',
    'as',
    'in',
  ],
  ...['where(', 'select(', 'repeat(', 'iif(', 'exists()', 'first()', 'descendants()', 'count()', 'ofType('],
  ...['toString()', 'resolve()', 'memberOf(', 'weight()', 'today()', 'aggregate(', 'defineVariable('],
];
const soup = fc
  .array(fc.constantFrom(...words), {minLength: 1, maxLength: 14})
  .map((parts) => parts.join(' '));
const path = fc.constantFrom(
  "%resource.item.where(linkId='a').answer.value",
  'answer.value',
  '%v',
  '%w.answer',
  '%resource.descendants().answer.value',
  'item.item.answer',
);
const expression = fc.oneof(
  soup,
  fc.tuple(path, fc.constantFrom('+', '=', '&', '|', '<'), path).map((x) => x.join(' ')),
);

describe('a form with any expressions at all', () => {
  it('can be filled in: nothing is thrown, nothing goes on for ever, answers stay', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(expression, {minLength: 8, maxLength: 8}), async (texts) => {
        const [a, b, c, d, e, f, g, h] = texts as [
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
        ];
        const session = await startSession(
          form(
            [
              item('a', 'integer', [expressionExtension('calculatedExpression', c)]),
              item('g', 'group', [variable('w', b), expressionExtension('enableWhenExpression', d)], {
                repeats: true,
                item: [
                  item('b', 'string', [expressionExtension('initialExpression', e)]),
                  item('c', 'choice', [expressionExtension('answerExpression', f)]),
                  item('d', 'decimal', [expressionExtension('calculatedExpression', g)]),
                ],
              }),
              item('kept', 'string'),
            ],
            [variable('v', a), constraint(h, 'Broken')],
          ),
        );
        give(session, 'kept', [{valueString: 'here'}]);
        give(session, 'a', [{valueInteger: 1}]);
        session.addRepeat(session.nodesOf('g')[0]!.key);
        give(session, 'b', [{valueString: 'x'}], 1);
        session.removeRepeat(session.nodesOf('g')[0]!.key);
        session.problems();
        expect(session.nodesOf('kept')[0]!.answers).to.deep.equal([{valueString: 'here'}]);
        JSON.stringify(session.response('completed'));
      }),
      {numRuns: runs(150)},
    );
  });

  it('can be extracted from: nothing is thrown, and no prototype is touched', async () => {
    await fc.assert(
      fc.asyncProperty(expression, expression, fc.jsonValue(), async (first, second, json) => {
        const url = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
        const template = {
          resourceType: 'Basic',
          id: 't',
          code: {extension: [{url: `${url}templateExtractContext`, valueString: first}], any: json},
          _created: {extension: [{url: `${url}templateExtractValue`, valueString: second}]},
          more: json,
        };
        const extension = [
          {url: `${url}templateExtract`, extension: [{url: 'template', valueReference: {reference: '#t'}}]},
        ] as unknown as Extension[];
        const read = readForm(form([item('a', 'string')], extension, {contained: [template]}));
        const {bundle} = await extractTemplates(read, {
          resourceType: 'QuestionnaireResponse',
          status: 'completed',
          item: [{linkId: 'a', answer: [{valueString: 'x'}]}],
        });
        expect(bundle.entry).to.have.length(1);
        expect(({} as Record<string, unknown>)['any']).to.equal(undefined);
      }),
      {numRuns: runs(100)},
    );
  });
});

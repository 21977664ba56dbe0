import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {patchLeaflet} from '../../scripts/rollup-plugin-leaflet-trusted-types.mjs';

const source = readFileSync(
  new URL('../../node_modules/leaflet/src/core/Browser.js', import.meta.url),
  'utf8',
);
const writes = (code) => (code.match(/\.innerHTML = /g) ?? []).length;

test('the patch takes out the two feature tests and nothing else', () => {
  const patched = patchLeaflet(source);
  assert.equal(writes(source) - writes(patched), 2);
  assert.ok(source.length - patched.length < 600);
});

test('the patch refuses a Leaflet with fewer feature tests', () => {
  assert.throws(() => patchLeaflet(source.replace("div.innerHTML = '<svg/>';", '')), /Leaflet has changed/);
  assert.throws(() => patchLeaflet(patchLeaflet(source)), /found 0/);
});

test('the patch refuses a Leaflet with more feature tests', () => {
  assert.throws(() => patchLeaflet(source + source), /found 2/);
});

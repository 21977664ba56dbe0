import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {patchLeaflet} from '../../scripts/rollup-plugin-leaflet-trusted-types.mjs';

const source = readFileSync(
  new URL('../../node_modules/leaflet/src/core/Browser.js', import.meta.url),
  'utf8',
);

test('what stands for Leaflet’s questions writes no HTML and asks for no browser’s name', () => {
  const patched = patchLeaflet(source);
  assert.doesNotMatch(patched.replace(/\/\*[^]*?\*\//g, ''), /innerHTML|userAgent|platform/);
  assert.match(patched, /^export default \{/m);
});

test('the patch refuses a Leaflet with fewer or more feature tests', () => {
  assert.throws(() => patchLeaflet(source.replace("div.innerHTML = '<svg/>';", '')), /changed.*found 1/);
  assert.throws(() => patchLeaflet(source + source), /found 4/);
  assert.throws(() => patchLeaflet(patchLeaflet(source)), /found/);
});

test('the patch refuses a Leaflet that asks more or less', () => {
  assert.throws(() => patchLeaflet(source.replace('vml: vml,', 'vml: vml,\n\tvr: vml,')), /asks for vr/);
  assert.throws(() => patchLeaflet(source.replace('vml: vml,', '')), /no longer asks for vml/);
});

import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {ESLint} from 'eslint';
import ts from 'typescript-eslint';
import {allowedRooms, importBans, rows} from '../../eslint.rows.mjs';

const eslint = new ESLint({
  // The snippets are no files on disk, so rules that need types cannot look at them.
  overrideConfig: [{files: ['**/*.ts'], ...ts.configs.disableTypeChecked}],
});

async function rulesBroken(filePath, code) {
  const [result] = await eslint.lintText(code, {filePath});
  const fatal = result.messages.find((message) => message.fatal);
  assert.equal(fatal, undefined, fatal?.message);
  return result.messages.map((message) => message.ruleId);
}

const imports = 'no-restricted-imports';
const syntax = 'no-restricted-syntax';

const violations = [
  ['a higher row', 'src/model/x.ts', `export * from '../element/spk-element.js';`, imports],
  ['a type from a higher row', 'src/backends/x.ts', `export type {A} from '../kit/a.js';`, imports],
  ['a neighbour in the same row', 'src/kit/a/x.ts', `export * from '../../map/map.js';`, imports],
  ['a neighbour, dynamically', 'src/kit/a/x.ts', `void import('../../map/map.js');`, syntax],
  ['another feature', 'src/activity-finder/x.ts', `export * from '../support-plan/index.js';`, imports],
  [
    'the room around a room',
    'src/questionnaire/engine/x.ts',
    `export * from '../questionnaire.styles.js';`,
    imports,
  ],
  [
    'the room around a room, from a folder of it',
    'src/questionnaire/engine/extract/x.ts',
    `export * from '../../questionnaire.styles.js';`,
    imports,
  ],
  [
    'a higher room that holds a lower one',
    'src/kit/a/x.ts',
    `export * from '../../questionnaire/index.js';`,
    imports,
  ],
  [
    'more than the pure rows, for publish',
    'src/publish/x.ts',
    `export * from '../connect/index.js';`,
    imports,
  ],
  [
    'more than the pure rows, for the server',
    'server/x.ts',
    `export * from '../src/kit/button/button.js';`,
    imports,
  ],
  ['the reverse of a one-way neighbour', 'src/model/x.ts', `export * from '../i18n/formats.js';`, imports],
  ['leaflet outside map', 'src/activity-finder/x.ts', `export * from 'leaflet';`, imports],
  ['leaflet outside map, lazily', 'src/cdn/x.ts', `void import('leaflet/dist/leaflet-src.esm.js');`, syntax],
  ['unsafeHTML', 'src/kit/a/x.ts', `export * from 'lit/directives/unsafe-html.js';`, imports],
  ['styleMap', 'src/kit/a/x.ts', `export * from 'lit/directives/style-map.js';`, imports],
  ['innerHTML', 'src/kit/a/x.ts', `export const f = (a: Element) => (a.innerHTML = '');`, syntax],
  [
    'insertAdjacentHTML',
    'src/map/x.ts',
    `export const f = (a: Element) => a.insertAdjacentHTML('beforeend', '');`,
    syntax,
  ],
  ['a style attribute', 'src/kit/a/x.ts', 'export const f = html`<p style="color: red"></p>`;', syntax],
  ['rem', 'src/kit/a/x.styles.ts', 'export const f = css`p { margin: 1.5rem; }`;', syntax],
  ['a physical property', 'src/kit/a/x.styles.ts', 'export const f = css`p { margin-left: 1em; }`;', syntax],
  ['fetch outside backends', 'src/activity-finder/x.ts', `void fetch('/x');`, 'no-restricted-globals'],
  ['window.fetch', 'src/kit/a/x.ts', `void window.fetch('/x');`, 'no-restricted-properties'],
  [
    'customElements outside define',
    'src/kit/a/x.ts',
    `customElements.get('spk-a');`,
    'no-restricted-globals',
  ],
];

for (const [what, filePath, code, rule] of violations) {
  test(`lint refuses ${what}`, async () => {
    assert.ok((await rulesBroken(filePath, code)).includes(rule));
  });
}

const allowed = [
  ['its own folder', 'src/kit/a/x.ts', `export * from '../b/b.js';`],
  ['a lower row', 'src/activity-finder/x.ts', `export * from '../kit/b/b.js';`],
  ['a lower room inside a higher one', 'src/kit/a/x.ts', `export * from '../../questionnaire/engine/x.js';`],
  [
    'its own room, from a folder of it',
    'src/questionnaire/engine/extract/x.ts',
    `export * from '../answers.js';`,
  ],
  ['a neighbour of the one-way kind', 'src/connect/x.ts', `export * from '../element/define.js';`],
  ['leaflet in map', 'src/map/x.ts', `void import('leaflet/dist/leaflet-src.esm.js');`],
  ['fetch in backends', 'src/backends/x.ts', `void fetch('/x');`],
  ['customElements in define', 'src/element/define.ts', `customElements.get('spk-a');`],
  ['the pure rows in the server', 'server/x.ts', `export * from '../src/backends/index.js';`],
];

for (const [what, filePath, code] of allowed) {
  test(`lint lets through ${what}`, async () => {
    const broken = await rulesBroken(filePath, code);
    assert.deepEqual(
      broken.filter((rule) => rule?.startsWith('no-restricted-')),
      [],
    );
  });
}

test('the table names every room once, and every room may import itself', () => {
  const rooms = rows.flat();
  assert.equal(new Set(rooms).size, rooms.length);
  for (const room of rooms) {
    assert.equal(allowedRooms(room)[0], room);
    assert.ok(importBans(room).length > 0);
  }
});

test('every folder of src is a room of the table', () => {
  const known = new Set(rows.flat().map((room) => room.split('/')[0]));
  const folders = readdirSync(new URL('../../src', import.meta.url), {withFileTypes: true});
  const unknown = folders.filter((entry) => entry.isDirectory() && !known.has(entry.name));
  assert.deepEqual(
    unknown.map(({name}) => name),
    [],
  );
});

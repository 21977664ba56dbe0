import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {withoutWords} from '../../scripts/rollup-plugin-rrule-engine.mjs';

const folder = new URL('../../node_modules/rrule/dist/esm/', import.meta.url);
const source = readFileSync(new URL('nlp/index.js', folder), 'utf8');

test('rrule without its words offers all that its engine imports of them', async () => {
  const [, names] = /import \{([^}]*)\} from '\.\/nlp\/index'/.exec(
    readFileSync(new URL('rrule.js', folder), 'utf8'),
  );
  const stub = await import(`data:text/javascript,${encodeURIComponent(await withoutWords(source))}`);
  for (const name of names.split(',').map((each) => each.trim())) {
    assert.throws(() => stub[name](), /without its words/, name);
  }
});

test('a module without words to leave out is refused', async () => {
  await assert.rejects(withoutWords('export const toText = 1;'), /rrule has changed/);
});

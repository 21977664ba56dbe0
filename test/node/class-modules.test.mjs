import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {init, parse} from 'es-module-lexer';

const root = fileURLToPath(new URL('../..', import.meta.url));

await init;

/** A built module and what it imports at once: what is fetched later (Leaflet, when a map is drawn) may need a page. */
function reach(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const {d, n} of parse(readFileSync(root + file, 'utf8'))[0]) {
    if (d === -1 && n?.startsWith('.')) reach(posix.join(posix.dirname(file), n), seen);
  }
  return seen;
}

const entries = globSync('dist/**/index.js', {cwd: root, exclude: ['dist/cdn/**']});
const modules = [...new Set(entries.flatMap((entry) => [...reach(entry.replaceAll('\\', '/'))]))].sort();

test('there is a build to look at', () => assert.ok(modules.length > 0));

for (const module of modules) {
  test(`${module} can be imported in Node`, async () => {
    await import(new URL(`../../${module}`, import.meta.url).href);
  });
}

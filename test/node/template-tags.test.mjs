import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {dirname, posix} from 'node:path';
import {test} from 'node:test';
import {findElements, root} from '../../scripts/elements.mjs';

const read = (file) => readFileSync(root + file, 'utf8');
const elements = findElements();
const definedIn = new Map(elements.map(({tag, file}) => [tag, file]));

/** Files that a file imports, in whatever way, that are ours. */
function importsOf(file) {
  return [...read(file).matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)\.js'/g)]
    .map(([, path]) => posix.normalize(posix.join(posix.dirname(file), `${path}.ts`)))
    .filter((path) => existsSync(root + path));
}

function reach(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  importsOf(file).forEach((next) => reach(next, seen));
  return seen;
}

/** The sources of one element: its folder, without folders inside that define elements of their own. */
function sourcesOf(index) {
  const folder = dirname(index);
  const inner = elements.map(({file}) => dirname(file)).filter((other) => other.startsWith(`${folder}/`));
  return globSync(`${folder}/**/*.ts`, {cwd: root})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !inner.some((other) => file.startsWith(`${other}/`)));
}

/** A source without comments and plain strings, in which a tag is named but not used. */
const templatesOf = (source) =>
  source
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'[^'\n]*'/g, "''");

for (const {tag, file} of elements) {
  test(`<${tag}> brings the definition of every element in its templates`, () => {
    const used = new Set(
      sourcesOf(file).flatMap((source) =>
        [...templatesOf(read(source)).matchAll(/<(spk-[a-z0-9-]+)[\s>]/g)].map(([, name]) => name),
      ),
    );
    used.delete(tag);
    const reached = reach(file);
    for (const name of used) {
      assert.ok(definedIn.has(name), `<${name}> is in a template but is defined nowhere`);
      assert.ok(reached.has(definedIn.get(name)), `${file} does not import ${definedIn.get(name)}`);
    }
  });
}

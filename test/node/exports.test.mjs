import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {root} from '../../scripts/elements.mjs';

const folders = readdirSync(`${root}src/kit`);
const resolved = (path) => import.meta.resolve(`social-prescribing-kit/kit/${path}`);

for (const name of folders.filter((folder) => existsSync(`${root}src/kit/${folder}/index.ts`))) {
  test(`kit/${name} can be imported, and its class alone`, () => {
    assert.ok(resolved(name).endsWith(`/dist/kit/${name}/index.js`));
    assert.ok(resolved(`${name}/class`).endsWith(`/dist/kit/${name}/${name}.js`));
  });
}

for (const name of folders.filter((folder) => !existsSync(`${root}src/kit/${folder}/index.ts`))) {
  test(`kit/${name}, which defines no element, is not offered`, () => {
    for (const path of [name, `${name}/class`]) {
      assert.throws(() => resolved(path), {code: 'ERR_PACKAGE_PATH_NOT_EXPORTED'});
    }
  });
}

test('measures can be imported', () => {
  assert.ok(import.meta.resolve('social-prescribing-kit/measures').endsWith('/dist/measures/index.js'));
});

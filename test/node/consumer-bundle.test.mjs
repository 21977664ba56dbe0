import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {findElements, publicElements, root} from '../../scripts/elements.mjs';

/** Somebody else's project with the package installed. */
const project = mkdtempSync(join(tmpdir(), 'spk-consumer-'));
mkdirSync(join(project, 'node_modules'));
symlinkSync(root, join(project, 'node_modules/social-prescribing-kit'), 'junction');
after(() => rmSync(project, {recursive: true, force: true}));

async function bundle(code) {
  const input = join(project, 'main.js');
  writeFileSync(input, code);
  const build = await rollup({
    input,
    plugins: [resolve()],
    external: (id) =>
      !/^[./]/.test(id) && !id.startsWith('social-prescribing-kit') && !id.startsWith(project),
    onwarn() {},
  });
  const {output} = await build.generate({format: 'es', inlineDynamicImports: true});
  await build.close();
  return output[0].code;
}

/** The path that a consumer imports for the file that defines a tag. */
const publicPath = (file) =>
  file
    .replace(/^src\//, '')
    .replace(/\/index\.ts$/, '')
    .replace(/^connect$/, 'configure');

for (const {tag, file} of publicElements()) {
  const path = publicPath(file);
  test(`importing ${path} keeps the definition of <${tag}> through tree shaking`, async () => {
    const code = await bundle(`import 'social-prescribing-kit/${path}';`);
    assert.match(code, new RegExp(`define\\w*\\(["']${tag}["']`));
  });
}

for (const {tag, file} of findElements().filter(({kind}) => kind === 'feature')) {
  test(`importing the class of <${tag}> defines nothing`, async () => {
    const path = publicPath(file);
    const code = await bundle(
      `import * as module from 'social-prescribing-kit/${path}/class'; globalThis.kept = Object.keys(module);`,
    );
    assert.doesNotMatch(code, new RegExp(`define\\w*\\(["']${tag}["']`));
  });
}

test('the package’s root defines every element', async () => {
  const code = await bundle(`import 'social-prescribing-kit';`);
  const missing = findElements().filter(({tag}) => !code.includes(`"${tag}"`) && !code.includes(`'${tag}'`));
  assert.deepEqual(
    missing.map(({tag}) => tag),
    [],
  );
});

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {tokenFiles} from '../../scripts/tokens.mjs';

const root = new URL('../../', import.meta.url);

test('the committed tokens are what npm run tokens writes', async () => {
  const files = await tokenFiles();
  assert.equal(Object.keys(files).length, 4);
  for (const [path, text] of Object.entries(files)) {
    assert.equal(await readFile(new URL(path, root), 'utf8'), text, `${path}: run npm run tokens`);
  }
});

test('the NHS values come from nhsuk-frontend', async () => {
  const values = JSON.parse((await tokenFiles())['src/tokens/tokens.json']);
  assert.equal(values.text.nhs, '#212b32');
  assert.equal(values.link.nhs, '#005eb8');
  assert.equal(values['button-hover'].nhs, '#00662f');
  assert.equal(values['space-4'].nhs, '1.5em');
});

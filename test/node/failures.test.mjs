import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {excerpt, failureSummary, failureText, readFailures} from '../../scripts/failures.mjs';

test('a failure has a name and two lines of its message', () => {
  const text = failureText(
    'test/kit/x.test.ts › a\nb',
    '\u001b[31mexpected 1 to equal 2\u001b[0m\n\n    at f (http://localhost/x.ts:1:2)\n+ expected\n- actual',
  );
  assert.equal(text, 'not ok test/kit/x.test.ts › a b\n    expected 1 to equal 2\n    + expected');
});

test('a failure without a message is its name', () => assert.equal(failureText('a'), 'not ok a'));

test('a long line is cut', () => {
  const [, line] = failureText('a', 'x'.repeat(5000)).split('\n');
  assert.ok(line.length < 400 && line.endsWith('…'), line);
});

test('failures are found again in a runner’s output', () => {
  const output = [
    'Chrome: |███| 2/2 test files',
    'not ok a: is wrong',
    'ok b',
    failureText('c', 'first\nsecond'),
    'not ok story (nhs):',
    ...['1', '2', '3', '4', '5', '6'].map((line) => `    ${line}`),
    '',
    '1 passed, 3 failed, 0 skipped',
  ].join('\n');
  assert.deepEqual(readFailures(output), [
    'not ok a: is wrong',
    'not ok c\n    first\n    second',
    'not ok story (nhs):\n    1\n    2\n    3\n    4',
  ]);
});

test('failures are found in what `node --test` says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'failures-'));
  try {
    writeFileSync(
      join(folder, 'a.test.mjs'),
      `import {describe, test} from 'node:test';
import assert from 'node:assert/strict';
describe('outer', () => test('inner', () => assert.equal(1, 2)));
test('throws', () => {
  throw new Error('one\\ntwo\\nthree');
});
test('passes', () => {});
test('is late', {timeout: 5}, () => new Promise((resolve) => setTimeout(resolve, 2000)));`,
    );
    writeFileSync(join(folder, 'b.test.mjs'), `throw new Error('no file');`);
    // Not as a part of this run, to which it would report.
    const env = {...process.env};
    delete env.NODE_TEST_CONTEXT;
    const {stdout} = spawnSync(process.execPath, ['--test', '--test-reporter=spec'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    assert.deepEqual(readFailures(stdout), [
      'not ok a.test.mjs:3:25: inner\n    AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n    1 !== 2',
      'not ok a.test.mjs:4:1: throws\n    Error: one\n    two',
      `not ok a.test.mjs:8:1: is late\n    'test timed out after 5ms'`,
      `not ok b.test.mjs:1:1: b.test.mjs\n    'test failed'`,
    ]);
  } finally {
    rmSync(folder, {recursive: true});
  }
});

test('the first lines of a tool’s output are a check’s problem', () => {
  assert.equal(excerpt('\u001b[31ma\u001b[0m\n\n  b\nc', 2), '\n    a\n    b');
  assert.equal(excerpt(''), '');
  assert.deepEqual(readFailures(`not ok typecheck: x: errors:${excerpt('a\nb')}\nok y`), [
    'not ok typecheck: x: errors:\n    a\n    b',
  ]);
});

test('the summary names the failures of every failed step', () => {
  const summary = failureSummary([
    {step: 'lint', failed: 0, output: 'not ok anything'},
    {step: 'test:unit', failed: 1, output: `${failureText('a', 'is 1')}\n0 passed, 1 failed, 0 skipped`},
    {step: 'test:cross', failed: 2, output: 'not ok b\nnot ok c'},
  ]);
  assert.equal(
    summary,
    'What failed\n\ntest:unit:\n  not ok a\n      is 1\n\ntest:cross:\n  not ok b\n  not ok c',
  );
});

test('the summary shows the end of a step that named no failure', () => {
  const output = Array.from({length: 50}, (_, index) => `line ${index}`).join('\n');
  const lines = failureSummary([{step: 'build', failed: 1, output: `${output}\n\n`}]).split('\n');
  assert.deepEqual(lines.slice(0, 4), ['What failed', '', 'build:', '  line 35']);
  assert.equal(lines.at(-1), '  line 49');
});

test('the summary of a step that failed all over is short', () => {
  const output = Array.from({length: 500}, (_, index) => `not ok ${index}`).join('\n');
  const lines = failureSummary([{step: 'test:unit', failed: 500, output}]).split('\n');
  assert.equal(lines.length, 44);
  assert.equal(lines.at(-1), '  and 460 more');
});

test('there is no summary where nothing failed', () =>
  assert.equal(failureSummary([{step: 'lint', failed: 0, output: ''}]), ''));

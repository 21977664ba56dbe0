import assert from 'node:assert/strict';
import {test} from 'node:test';
import {root} from '../../scripts/elements.mjs';
import {readFailures} from '../../scripts/failures.mjs';
import {totalsReporter} from '../../scripts/totals-reporter.mjs';
import {readTotals} from '../../scripts/totals.mjs';

const suite = (name, tests, suites = []) => ({name, tests, suites});
const passed = {name: 'passes', passed: true, skipped: false};
const skipped = {name: 'waits', passed: false, skipped: true};
const failed = {
  name: 'fails',
  passed: false,
  skipped: false,
  error: {message: 'expected 1 to equal 2\n+ 2\n- 1'},
};
const session = (file, testResults, ...errors) => ({
  testFile: `${root}test/${file}`,
  testResults,
  errors: errors.map((message) => ({message})),
});

const sessions = [
  session('a.test.ts', suite('', [passed], [suite('outer', [skipped], [suite('inner', [failed])])])),
  session('b.test.ts', suite('', [passed, passed]), 'Timed out stopping the browser page'),
  session('c.test.ts', undefined, 'Browser tests did not start'),
  session('d.test.ts', suite('', []), 'Could not import your test module.'),
];

/** What is written to the console meanwhile. */
async function output(action) {
  const lines = [];
  const {log} = console;
  console.log = (text) => lines.push(text);
  try {
    await action();
  } finally {
    console.log = log;
  }
  return lines.join('\n');
}

test('run by hand, the reporter names failures and counts them last', async () => {
  const text = await output(() => totalsReporter().onTestRunFinished({sessions}));
  assert.deepEqual(readTotals(text), {passed: 3, failed: 4, skipped: 1});
  assert.deepEqual(readFailures(text), [
    'not ok test/a.test.ts › outer › inner › fails\n    expected 1 to equal 2\n    + 2',
    'not ok test/b.test.ts\n    beside its tests: Timed out stopping the browser page',
    'not ok test/c.test.ts\n    its tests did not run: Browser tests did not start',
    'not ok test/d.test.ts\n    its tests did not run: Could not import your test module.',
  ]);
});

test('run by a script, the reporter tells it each file’s result', () => {
  const told = [];
  process.send = (message) => told.push(message);
  try {
    const reporter = totalsReporter();
    for (const one of sessions) {
      reporter.reportTestFileResults({testFile: one.testFile, sessionsForTestFile: [one]});
    }
  } finally {
    delete process.send;
    process.removeAllListeners('disconnect');
    process.removeAllListeners('uncaughtExceptionMonitor');
  }
  assert.deepEqual(
    told.map(({file, ...result}) => [file.slice(root.length), result]),
    [
      [
        'test/a.test.ts',
        {
          ran: true,
          passed: 1,
          failed: 1,
          skipped: 1,
          failures: ['not ok test/a.test.ts › outer › inner › fails\n    expected 1 to equal 2\n    + 2'],
          errors: [],
        },
      ],
      [
        'test/b.test.ts',
        {
          ran: true,
          passed: 2,
          failed: 0,
          skipped: 0,
          failures: [],
          errors: ['Timed out stopping the browser page'],
        },
      ],
      [
        'test/c.test.ts',
        {
          ran: false,
          passed: 0,
          failed: 0,
          skipped: 0,
          failures: [],
          errors: ['Browser tests did not start'],
        },
      ],
      [
        'test/d.test.ts',
        {
          ran: false,
          passed: 0,
          failed: 0,
          skipped: 0,
          failures: [],
          errors: ['Could not import your test module.'],
        },
      ],
    ],
  );
});

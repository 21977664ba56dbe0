import {writeSync} from 'node:fs';

/** Test results of one file's session: counts, and whether its tests ran at all. */
function resultOf(session) {
  const totals = {passed: 0, failed: 0, skipped: 0};
  // A file that could not be loaded has no results at all: that is a failure, not silence.
  if (!session.testResults || session.errors.length > 0) totals.failed += 1;
  if (session.testResults) countSuite(session.testResults, totals);
  return {ran: Boolean(session.testResults), ...totals};
}

/**
 * A web-test-runner reporter whose last words are `N passed, N failed, N skipped`, alone on a line:
 * the default summary puts its totals on a progress line, which a log cannot be searched for.
 * Started by a script of ours (with a channel to it), it tells each file's result there instead, as soon as it is known.
 */
export function totalsReporter() {
  if (process.send) return tellingReporter();
  return {
    onTestRunFinished({sessions}) {
      const totals = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) {
        const result = resultOf(session);
        for (const key of Object.keys(totals)) totals[key] += result[key];
      }
      console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
    },
  };
}

function tellingReporter() {
  process.once('disconnect', () => process.exit(1)); // Nobody is left to tell.
  // What ends the runner must be told past its terminal, which shows nothing more by then.
  process.on('uncaughtExceptionMonitor', (error) => writeSync(2, `\n${error?.stack ?? error}\n`));
  return {
    reportTestFileResults({testFile, sessionsForTestFile}) {
      for (const session of sessionsForTestFile) process.send({file: testFile, ...resultOf(session)});
    },
  };
}

function countSuite(suite, totals) {
  for (const test of suite.tests) {
    if (test.skipped) totals.skipped += 1;
    else if (test.passed) totals.passed += 1;
    else totals.failed += 1;
  }
  for (const child of suite.suites) countSuite(child, totals);
}

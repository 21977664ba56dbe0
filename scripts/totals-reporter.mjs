/**
 * A web-test-runner reporter whose last words are `N passed, N failed, N skipped`, alone on a line:
 * the default summary puts its totals on a progress line, which a log cannot be searched for.
 */
export function totalsReporter() {
  return {
    onTestRunFinished({sessions}) {
      const totals = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) {
        // A file that could not be loaded has no results at all: that is a failure, not silence.
        if (!session.testResults || session.errors.length > 0) totals.failed += 1;
        if (session.testResults) countSuite(session.testResults, totals);
      }
      console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
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

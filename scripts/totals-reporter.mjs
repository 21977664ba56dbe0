import {writeSync} from 'node:fs';
import {relative} from 'node:path';
import {root} from './elements.mjs';
import {failureText, faultOf} from './failures.mjs';
import {totalsLine} from './totals.mjs';

/**
 * Results of one file's session: counts, whether its tests ran at all, its failures in words, and what went wrong
 * beside its tests: a page that could not be started, closed or loaded, a hook that failed.
 */
function resultOf(session) {
  const result = {ran: false, passed: 0, failed: 0, skipped: 0, failures: [], errors: []};
  const file = relative(root, session.testFile);
  if (session.testResults) countSuite(session.testResults, file, result);
  result.errors = session.errors.map(({message}) => message || 'an error without words');
  const counted = result.passed + result.failed + result.skipped;
  // A file that could not be loaded has an error and no tests.
  result.ran = Boolean(session.testResults) && (counted > 0 || result.errors.length === 0);
  return result;
}

function countSuite(suite, path, result) {
  const within = suite.name ? `${path} › ${suite.name}` : path;
  for (const test of suite.tests) {
    if (test.skipped) result.skipped += 1;
    else if (test.passed) result.passed += 1;
    else {
      result.failed += 1;
      result.failures.push(failureText(`${within} › ${test.name}`, test.error?.message ?? 'did not run'));
    }
  }
  for (const child of suite.suites) countSuite(child, within, result);
}

/**
 * A web-test-runner reporter whose last words are `N passed, N failed, N skipped`, alone on a line, after a `not ok`
 * for each failure: the default summary puts its totals on a progress line, which a log cannot be searched for.
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
        for (const failure of result.failures) console.log(failure);
        const fault = faultOf(result);
        // A file that could not be loaded has no results at all: that is a failure, not silence.
        if (fault) totals.failed += 1;
        if (fault) console.log(failureText(relative(root, session.testFile), fault));
      }
      console.log(`\n${totalsLine(totals)}\n`);
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

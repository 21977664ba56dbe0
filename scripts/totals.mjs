/** `N passed, N failed, N skipped`, the line in which every runner here sums up. */
export const totalsLine = ({passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** The last totals line in a runner's output, or the counts at the end of `node --test`. */
export function readTotals(output) {
  // eslint-disable-next-line no-control-regex -- reporters colour their output
  const plain = output.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');
  const lines = [...plain.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped\s*$/gm)];
  const last = lines.at(-1);
  if (last) return {passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3])};
  const count = (word) => Number(plain.match(new RegExp(`^(?:ℹ|#) ${word} (\\d+)$`, 'm'))?.[1] ?? NaN);
  const [passed, failed, cancelled, skipped] = ['pass', 'fail', 'cancelled', 'skipped'].map(count);
  return Number.isNaN(passed) ? undefined : {passed, failed: failed + cancelled, skipped};
}

/** Prints a list of checks `{name, problem?, note?}` and their totals line; a problem sets the exit code. */
export function reportChecks(title, checks) {
  let failed = 0;
  for (const {name, problem, note} of checks) {
    if (problem) failed += 1;
    console.log(
      `${problem ? 'not ok' : 'ok'} ${title}: ${name}${note ? ` (${note})` : ''}${problem ? `: ${problem}` : ''}`,
    );
  }
  console.log(`\n${totalsLine({passed: checks.length - failed, failed, skipped: 0})}`);
  if (failed > 0) process.exitCode = 1;
}

/** Lines of a message that a log needs: what went wrong and one more. */
const shownLines = 2;
/** A line longer than this holds a page's text or a stack, not words for a reader. */
const shownLength = 300;

// eslint-disable-next-line no-control-regex -- reporters colour their output
const colours = /\u001b\[[0-9;]*[A-Za-z]/g;

/** A runner's output as plain text. */
export const withoutColours = (output) => output.replace(colours, '');

const shortened = (message) =>
  withoutColours(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !/^at\s.*:\d+:\d+\)?( \{)?$/.test(line))
    .slice(0, shownLines)
    .map((line) => (line.length > shownLength ? `${line.slice(0, shownLength)} …` : line));

/** A failure in the words by which `readFailures` finds it again: `not ok`, its name, and its message below. */
export const failureText = (name, message = '') =>
  [`not ok ${name.replace(/\s+/g, ' ')}`, ...shortened(message).map((line) => `    ${line}`)].join('\n');

/** Below `failing tests:`, `node --test` lists where each is, its name with its time, and its error with its stack. */
function nodeFailures(plain) {
  const [, ...listed] = plain.split(/^test at (?=.+:\d+:\d+$)/m);
  return listed.map((entry) => {
    const [place, name = '', ...error] = entry.split('\n');
    const end = error.findIndex((line) => line && !line.startsWith('  '));
    const message = error.slice(0, end < 0 ? undefined : end).join('\n');
    return failureText(`${place}: ${name.replace(/^✖ /, '').replace(/ \([\d.]+ms\)$/, '')}`, message);
  });
}

/** What failed, by a runner's output: each failure with its message, as `failureText` gives it. */
export function readFailures(output) {
  const plain = withoutColours(output);
  // A story may find fault with more than its log needs again.
  const named = [...plain.matchAll(/^not ok .*(?:\n {4}.*){0,4}/gm)].map(([text]) => text);
  return [...named, ...nodeFailures(plain)];
}

/** What is wrong with a file of unit tests beside its failed tests, by its result from the reporter, or undefined. */
export function faultOf({ran, errors}) {
  if (!ran) return `its tests did not run${errors.length > 0 ? `: ${errors.join('; ')}` : ''}`;
  return errors.length > 0 ? `beside its tests: ${errors.join('; ')}` : undefined;
}

/** The lines of a tool's output that belong into the problem of a check, beside its words. */
export const excerpt = (output, lines = 4) =>
  withoutColours(output)
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, lines)
    .map((line) => `\n    ${line.trim()}`)
    .join('');

/** How much of a step's output stands for failures that it did not name, and how many named ones are shown. */
const most = {lines: 15, failures: 40};

/** All that failed in steps `{step, failed, output}`, in words: the end of a log, whose middle may be cut away. */
export function failureSummary(results) {
  const texts = results
    .filter(({failed}) => failed > 0)
    .map(({step, output}) => {
      const failures = readFailures(output);
      const shown = failures.slice(0, most.failures);
      if (failures.length > shown.length) shown.push(`and ${failures.length - shown.length} more`);
      const lastLines = withoutColours(output).trimEnd().split('\n').slice(-most.lines);
      return [`${step}:`, ...(shown.length > 0 ? shown : lastLines)].join('\n').replaceAll('\n', '\n  ');
    });
  return texts.length > 0 ? `What failed\n\n${texts.join('\n\n')}` : '';
}

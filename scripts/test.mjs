import {spawn} from 'node:child_process';
import {delimiter} from 'node:path';
import {root} from './elements.mjs';
import {failureSummary} from './failures.mjs';
import {readTotals, totalsLine} from './totals.mjs';

/**
 * `npm test`: everything that CI checks, one step after the other, with one totals line at the end. A step that has
 * no tests to count is itself one test. Steps run on after a failure, so that one run shows all there is to mend, and
 * what failed is named again at the end.
 */
const steps = [
  'lint',
  'typecheck',
  'test:drift',
  'build',
  'manifest',
  'test:size',
  'test:package',
  'test:node',
  'test:unit',
  'test:journeys',
  'build:storybook',
  'test:stories',
  'test:cross',
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((step) => !steps.includes(step));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${steps.join(', ')}.`);
  process.exit(2);
}

function runStep(step) {
  return new Promise((done) => {
    console.log(`\n— ${step} —`);
    const started = Date.now();
    const child = spawn('npm', ['run', '--silent', step], {
      cwd: root,
      env: {...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH ?? ''}`},
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    let told = ''; // and what it said to standard error
    for (const stream of ['stdout', 'stderr']) {
      child[stream].on('data', (chunk) => {
        process[stream].write(chunk);
        told += chunk;
        if (stream === 'stdout') output += chunk;
      });
    }
    child.on('close', (code) => {
      const counted = readTotals(output) ?? {passed: code === 0 ? 1 : 0, failed: 0, skipped: 0};
      // A runner that dies after its last test has failed too, whatever it counted.
      if (code !== 0 && counted.failed === 0) counted.failed = 1;
      done({step, seconds: Math.round((Date.now() - started) / 1000), ...counted, output: told});
    });
  });
}

const results = [];
for (const step of chosen.length > 0 ? chosen : steps) results.push(await runStep(step));

const summary = failureSummary(results);
if (summary) console.log(`\n${summary}`);
console.log('');
for (const result of results) {
  console.log(
    `${result.failed > 0 ? '✖' : '✔'} ${result.step}: ${totalsLine(result)} in ${result.seconds} s`,
  );
}
const total = {passed: 0, failed: 0, skipped: 0};
for (const result of results) for (const key of Object.keys(total)) total[key] += result[key];
console.log(`\n${totalsLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

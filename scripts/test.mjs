import {spawn} from 'node:child_process';
import {availableParallelism, constants, setPriority} from 'node:os';
import {delimiter} from 'node:path';
import {root} from './elements.mjs';
import {failureSummary} from './failures.mjs';
import {runLanes} from './lanes.mjs';
import {readTotals, totalsLine} from './totals.mjs';

/**
 * `npm test`: everything that CI checks, with one totals line at the end. A step that has no tests to count is itself
 * one test. Steps run on after a failure, so that one run shows all there is to mend, and what failed is named again at
 * the end. Two lanes run side by side: unit tests spend half of their time waiting for frames.
 */
const first = 'test:drift'; // It writes into the sources for a moment.
const lanes = [
  [
    'build',
    'manifest',
    'test:size',
    'test:package',
    'test:journeys',
    'build:storybook',
    'test:stories',
    'lint',
  ],
  ['typecheck', 'test:unit', 'test:node', 'test:cross'],
];
/** Tests of the package look into it, and the embed test, which all browsers run, has built pages. */
const needs = {'test:node': ['build', 'manifest'], 'test:cross': ['build']};
/** What computes without looking at the clock leaves the processor to tests that do. */
const patient = new Set(['lint', 'typecheck', 'build', 'manifest', 'test:package', 'build:storybook']);

const steps = [first, ...lanes.flat()];
const chosen = process.argv.slice(2);
const unknown = chosen.filter((step) => !steps.includes(step));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${steps.join(', ')}.`);
  process.exit(2);
}
const isChosen = (step) => chosen.length === 0 || chosen.includes(step);
const chosenLanes = lanes.map((lane) => lane.filter(isChosen)).filter((lane) => lane.length > 0);
const runnableLanes = availableParallelism() > 1 ? chosenLanes : [chosenLanes.flat()];
/** Two steps that write at the same time cannot be read: then each one's output follows when it has ended. */
const isLive = runnableLanes.length < 2;

function runStep(step) {
  return new Promise((done) => {
    console.log(isLive ? `\n— ${step} —` : `— ${step} begins —`);
    const started = Date.now();
    const child = spawn('npm', ['run', '--silent', step], {
      cwd: root,
      env: {...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH ?? ''}`},
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    if (!isLive && patient.has(step)) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    let counts = ''; // what it said to standard output
    let output = ''; // and all that it said
    for (const stream of ['stdout', 'stderr']) {
      child[stream].on('data', (chunk) => {
        if (isLive) process[stream].write(chunk);
        output += chunk;
        if (stream === 'stdout') counts += chunk;
      });
    }
    child.on('close', (code) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      if (!isLive) console.log(`\n— ${step}, after ${seconds} s —\n${output.trim()}\n`);
      const counted = readTotals(counts) ?? {passed: code === 0 ? 1 : 0, failed: 0, skipped: 0};
      // A runner that dies after its last test has failed too, whatever it counted.
      if (code !== 0 && counted.failed === 0) counted.failed = 1;
      done({step, seconds, ...counted, output});
    });
  });
}

const started = Date.now();
const results = [];
if (isChosen(first)) results.push(await runStep(first));
results.push(...(await runLanes(runnableLanes, needs, runStep)));
results.sort((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step));

const summary = failureSummary(results);
if (summary) console.log(`\n${summary}`);
console.log('');
for (const result of results) {
  console.log(
    `${result.failed > 0 ? '✖' : '✔'} ${result.step}: ${totalsLine(result)} in ${result.seconds} s`,
  );
}
console.log(`All in ${Math.round((Date.now() - started) / 1000)} s`);
const total = {passed: 0, failed: 0, skipped: 0};
for (const result of results) for (const key of Object.keys(total)) total[key] += result[key];
console.log(`\n${totalsLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

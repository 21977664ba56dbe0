import {fork} from 'node:child_process';
import {createRequire} from 'node:module';
import {dirname, join, relative} from 'node:path';
import {root} from './elements.mjs';
import {failureText, faultOf} from './failures.mjs';
import {freePort} from './webdriver.mjs';

const wtr = join(dirname(createRequire(import.meta.url).resolve('@web/test-runner')), 'bin.js');

/** How often a file may be begun before it is given up: browsers crash, and that says nothing about the file. */
const tries = 3;
/** A file is given less than this (`testsFinishTimeout`): a run that reports nothing for so long hangs. */
const silence = 270_000;

/** The list in as few parts of `size` at most as there can be, all nearly as long. */
export function shards(list, size) {
  const count = Math.ceil(list.length / size);
  return Array.from({length: count}, (_, index) =>
    list.slice(Math.floor((index * list.length) / count), Math.floor(((index + 1) * list.length) / count)),
  );
}

/** Whether a failure is a case that fast-check has found. */
const isProperty = (failure) => failure.includes('Property failed after');

/** What is told of a file that a run never came to. */
const untold = {ran: false, passed: 0, failed: 0, skipped: 0, failures: [], errors: []};

/**
 * Runs files in shards, and again, each alone, those whose tests did not run and those whose tests all passed while
 * something else went wrong: a page that could not be closed, a browser that was lost. A file with a failed test has one
 * second chance, alone: three browsers at work on two cores make some tests wait longer than they can. A property that failed
 * has none: its cases are random, and one that was found says something. What passes only then is `unsteady`, is named in the log, and has to be mended; what fails again has failed. `runShard(files)` answers with a
 * map of file to the reporter's result, and a `problem`, if the run failed for another reason than its files. Gives the
 * counts, `failures` and `unsteady`, in words.
 */
export async function runFiles(files, runShard, {size, say = console.log}) {
  const total = {passed: 0, failed: 0, skipped: 0, failures: [], unsteady: []};
  const firstFailures = new Map();
  const fail = (name, message) => {
    total.failed += 1;
    total.failures.push(failureText(name, message));
  };
  const count = ({passed, failed, skipped, failures}) => {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.failures.push(...failures);
  };

  let waiting = shards(files, size);
  for (let turn = 1; waiting.length > 0; turn += 1) {
    const again = [];
    for (const shard of waiting) {
      const {results, problem} = await runShard(shard);
      for (const file of shard) {
        const result = results.get(file) ?? untold;
        const fault = faultOf(result);
        if (result.failed > 0 && turn === 1 && !result.failures.some(isProperty)) {
          say(`${file}: ${result.failed} failed\nA second try follows, alone.`);
          firstFailures.set(file, result.failures);
          again.push(file);
          continue;
        }
        if (fault && result.failed === 0 && turn < tries) {
          say(`${file}: ${fault}\nTry ${turn + 1} of ${tries} follows, alone.`);
          again.push(file);
          continue;
        }
        count(result);
        if (result.failed === 0) total.unsteady.push(...(firstFailures.get(file) ?? []));
        if (fault) fail(file, turn === tries ? `${fault}\ngiven up after ${tries} tries` : fault);
      }
      if (problem) fail(shard.length > 1 ? `${shard[0]} to ${shard.at(-1)}` : shard[0], problem);
    }
    waiting = again.map((file) => [file]);
  }
  return total;
}

/** What passed only alone, in words that no reader of failures takes for one. */
export const unsteadyText = (unsteady) =>
  unsteady
    .map((failure) => failure.replace('not ok ', 'unsteady: failed once, and passed alone: '))
    .join('\n');

/** One run of web-test-runner, in a process group of its own and with a browser of its own. */
export async function runWtr(config, files, {say = console.log} = {}) {
  const results = new Map();
  const port = await freePort();
  const grouped = process.platform !== 'win32';
  const child = fork(wtr, ['--config', config, '--port', String(port), '--files', ...files], {
    cwd: root,
    silent: true,
    detached: grouped,
  });
  const kill = (signal) => {
    try {
      if (grouped) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It has ended by itself.
    }
  };
  const stopChild = () => kill('SIGKILL');
  process.once('exit', stopChild);

  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));

  let hung = false;
  const giveUp = () => {
    hung = true;
    kill('SIGTERM');
    setTimeout(stopChild, 5_000).unref();
  };
  let timer = setTimeout(giveUp, silence);
  child.on('message', ({file, ...result}) => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, silence);
    results.set(relative(root, file), result);
  });

  const end = await new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  clearTimeout(timer);
  process.off('exit', stopChild);
  stopChild(); // Whatever it left behind.
  say(output.trimEnd());
  if (hung) say(`Nothing was reported for ${silence / 1000} s: ended.`);
  const explained = files.some((file) => {
    const result = results.get(file) ?? untold;
    return result.failed > 0 || faultOf(result);
  });
  if (results.size < files.length) say(`The run ended early (${end}).`);
  return {
    results,
    problem: end !== 0 && !explained ? `The run ended with ${end}, though no test failed.` : undefined,
  };
}

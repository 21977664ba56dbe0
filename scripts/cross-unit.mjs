import {fork} from 'node:child_process';
import {createRequire} from 'node:module';
import {dirname, join, relative} from 'node:path';
import {root} from './elements.mjs';
import {freePort} from './webdriver.mjs';

const wtr = join(dirname(createRequire(import.meta.url).resolve('@web/test-runner')), 'bin.js');

/** How often a file may be begun before it is given up: browsers crash, and that says nothing about the file. */
const tries = 3;
/** Files in one run of a browser: a crash costs no more than these. */
const shardSize = 16;
/** A file is given less than this (`testsFinishTimeout`): a run that reports nothing for so long hangs. */
const silence = 270_000;

/** The list in as few parts of `size` at most as there can be, all nearly as long. */
export function shards(list, size) {
  const count = Math.ceil(list.length / size);
  return Array.from({length: count}, (_, index) =>
    list.slice(Math.floor((index * list.length) / count), Math.floor(((index + 1) * list.length) / count)),
  );
}

/**
 * Runs files in shards, and those whose tests did not run once more, each alone. What ran counts, passed or failed,
 * and is never run again. `runShard(files)` answers with a map of file to `{ran, passed, failed, skipped}` and a
 * `problem`, if the run failed for another reason than its files.
 */
export async function runFiles(files, runShard, {size = shardSize, say = console.log} = {}) {
  const total = {passed: 0, failed: 0, skipped: 0};
  let waiting = shards(files, size);
  for (let turn = 1; waiting.length > 0; turn += 1) {
    const lost = [];
    for (const shard of waiting) {
      const {results, problem} = await runShard(shard);
      const idle = shard.filter((file) => !results.get(file)?.ran);
      for (const file of shard) {
        if (idle.includes(file)) continue;
        for (const key of Object.keys(total)) total[key] += results.get(file)[key];
      }
      if (problem) {
        say(problem);
        total.failed += 1;
      }
      lost.push(...idle);
    }
    if (turn === tries) {
      for (const file of lost) say(`${file} could not be run: given up after ${tries} tries.`);
      total.failed += lost.length;
      return total;
    }
    for (const file of lost) say(`${file} was not run: try ${turn + 1} of ${tries}, alone.`);
    waiting = lost.map((file) => [file]);
  }
  return total;
}

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
  const explained = files.some((file) => !results.get(file)?.ran || results.get(file).failed > 0);
  if (results.size < files.length) say(`The run ended early (${end}).`);
  return {
    results,
    problem: end !== 0 && !explained ? `The run ended with ${end}, though no test failed.` : undefined,
  };
}

import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {chromium} from 'playwright-core';
import {format, resolveConfig} from 'prettier';
import {chromiumArgs, findChromium} from '../scripts/find-chromium.mjs';
import {longestTask} from './longest-task.mjs';
import {measure} from './measure.mjs';
import {report} from './report.mjs';
import {serve} from './serve.mjs';
import {sizes} from './sizes.mjs';

/**
 * `npm run bench [activities ...] [--repeat=N]`: the finder beside a blank map and beside markercluster, in one run of
 * one browser. Without numbers: 1,000, 10,000 and 100,000. Writes bench/results.md when all three were measured.
 */
const given = process.argv.slice(2);
const counts = given.filter((each) => /^\d+$/.test(each)).map(Number);
const repetitions = Number(given.find((each) => each.startsWith('--repeat='))?.slice(9) ?? 3);
const usual = [1000, 10_000, 100_000];

if (!existsSync(new URL('../dist/cdn/spk.js', import.meta.url))) {
  console.error('Nothing is built yet: run "npm run build" first.');
  process.exit(1);
}
const server = await serve();
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [
    ...chromiumArgs(),
    '--enable-precise-memory-info',
    // One process for every page of a tab, so that its CPU time goes on over a navigation.
    '--disable-features=BackForwardCache,ProactivelySwapBrowsingInstance,RenderDocument',
  ],
});
try {
  const results = [];
  for (const size of counts.length > 0 ? counts : usual) {
    for (const kind of ['blank', 'cluster', 'finder']) {
      const runs = [];
      for (let at = 0; at < repetitions; at++) {
        const longest = await longestTask(browser, server.url, kind, size);
        runs.push({...(await measure(browser, server.url, kind, size)), longest});
        console.log(`${kind} with ${size}: ${JSON.stringify(runs.at(-1))}`);
      }
      results.push(median(runs));
    }
  }
  const text = report(results, sizes(), {browser: `Chromium ${browser.version()}`, repetitions});
  console.log(`\n${text}`);
  if (counts.length === 0) {
    const file = new URL('results.md', import.meta.url);
    await writeFile(file, await format(text, {...(await resolveConfig(file)), parser: 'markdown'}));
  }
} finally {
  await browser.close();
  server.close();
}

/** The middle value of each figure. */
function median(runs) {
  const middle = (key) => runs.map((each) => each[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return Object.fromEntries(
    Object.keys(runs[0]).map((key) => [key, typeof runs[0][key] === 'number' ? middle(key) : runs[0][key]]),
  );
}

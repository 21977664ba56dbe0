import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {chromium} from 'playwright-core';
import {format, resolveConfig} from 'prettier';
import {chromiumArgs, findChromium} from '../../scripts/find-chromium.mjs';
import {measure, sizesOf} from './measure.mjs';
import {fetchPeers} from './peers.mjs';
import {referralSizes} from '../sizes.mjs';
import {report} from './report.mjs';
import {serve} from './serve.mjs';

/**
 * `npm run bench:forms [questions ...] [--repeat=N]`: the questionnaire beside a bare Lit form with the same inputs, beside
 * LHC-Forms and beside SurveyJS, in one run of one browser. Writes bench/forms/results.md when 20 and 200 were measured.
 */
const given = process.argv.slice(2);
const counts = given.filter((each) => /^\d+$/.test(each)).map(Number);
const repetitions = Number(given.find((each) => each.startsWith('--repeat='))?.slice(9) ?? 5);
const kinds = ['bare', 'kit', 'lhc', 'survey'];

if (!existsSync(new URL('../../dist/cdn/spk.js', import.meta.url))) {
  console.error('Nothing is built yet: run "npm run build" first.');
  process.exit(1);
}
const peers = fetchPeers();
const server = await serve(peers);
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [
    ...chromiumArgs(),
    // One process for every page of a tab, so that its CPU time goes on over a navigation.
    '--disable-features=BackForwardCache,ProactivelySwapBrowsingInstance,RenderDocument',
  ],
});
try {
  const results = [];
  for (const count of counts.length > 0 ? counts : [20, 200]) {
    const runs = Object.fromEntries(kinds.map((kind) => [kind, []]));
    // In turn, so that a busy moment of the machine meets all of them.
    for (let at = 0; at < repetitions; at++) {
      for (const kind of kinds) {
        runs[kind].push(await measure(browser, server, kind, count));
        console.log(JSON.stringify(runs[kind].at(-1)));
      }
    }
    const paged = await sizesOf(browser, server, count);
    for (const kind of kinds) results.push({...median(runs[kind]), ...(kind === 'kit' && {paged})});
  }
  const text = report(results, {
    peers,
    browser: `Chromium ${browser.version()}`,
    repetitions,
    referral: referralSizes(),
  });
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

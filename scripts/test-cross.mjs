import {spawn} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {runFiles, runWtr} from './cross-unit.mjs';
import {root} from './elements.mjs';
import {firefoxPath, webkitPaths} from './other-browsers.mjs';
import {readTotals, totalsLine} from './totals.mjs';
import {unitTestFiles} from './wtr-shared.mjs';

/**
 * The unit tests and the embed test again, in Firefox and WebKit. A browser that is neither here nor to be had (that
 * takes Debian and root) is skipped and says so. Both browsers run at the same time, if there are cores for it.
 */
const browsers = [
  {name: 'firefox', find: firefoxPath, advice: 'install Firefox, or set FIREFOX_PATH'},
  {name: 'webkit', find: webkitPaths, advice: 'on Debian: apt-get install webkit2gtk-driver xvfb'},
];

const total = {passed: 0, failed: 0, skipped: 0};
const add = (counted) => {
  for (const key of Object.keys(total)) total[key] += counted[key];
};

/** The embed test in a browser: its counts. */
async function embedTest(browser) {
  const child = spawn(process.execPath, ['--test', 'test/journeys/embed.test.mjs'], {
    cwd: root,
    env: {...process.env, SPK_BROWSER: browser},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  console.log(`\nEmbed test in ${browser}\n${output}`);
  const counted = readTotals(output) ?? {passed: 0, failed: 0, skipped: 0};
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  return counted;
}

async function testIn({name}) {
  const started = Date.now();
  const say = (text) => console.log(`\n[${name}] ${text}`);
  const units = await runFiles(
    unitTestFiles(),
    (files) => runWtr(`web-test-runner.${name}.config.mjs`, files, {say}),
    {say},
  );
  say(`Unit tests: ${totalsLine(units)} in ${Math.round((Date.now() - started) / 1000)} s`);
  add(units);
  add(await embedTest(name));
}

// One after the other: this may install them.
const found = browsers.filter(({name, find, advice}) => {
  if (find()) return true;
  console.log(`Skipped: no ${name} here (${advice}).`);
  total.skipped += 1;
  return false;
});

if (availableParallelism() > 1) await Promise.all(found.map(testIn));
else for (const browser of found) await testIn(browser);

console.log(`\n${totalsLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

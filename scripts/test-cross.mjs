import {spawn} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {runFiles, runWtr, unsteadyText} from './unit-runs.mjs';
import {root} from './elements.mjs';
import {failureText, readFailures} from './failures.mjs';
import {firefoxPath, webkitPaths} from './other-browsers.mjs';
import {bundleTests} from './test-bundles.mjs';
import {readTotals, totalsLine} from './totals.mjs';
import {unitTestFiles} from './wtr-shared.mjs';

/**
 * The unit tests and the embed test again, in Firefox and WebKit. A browser that is neither here nor to be had (that
 * takes Debian and root) is skipped and says so. Both browsers run at the same time, if there are cores for it.
 * Each run of `files` has a browser of its own, which costs seconds to start and to fill; a crash costs the rest of a run.
 */
const browsers = [
  {name: 'firefox', files: 72, find: firefoxPath, advice: 'install Firefox, or set FIREFOX_PATH'},
  {name: 'webkit', files: 24, find: webkitPaths, advice: 'on Debian: apt-get install webkit2gtk-driver xvfb'},
];

const total = {passed: 0, failed: 0, skipped: 0};
const failures = [];
const add = (browser, counted) => {
  for (const key of Object.keys(total)) total[key] += counted[key];
  failures.push(...counted.failures.map((failure) => failure.replace('not ok ', `not ok [${browser}] `)));
};

/** The embed test in a browser: its counts and failures. */
async function embedTest(browser) {
  const child = spawn(process.execPath, ['--test', 'test/journeys/embed.test.mjs'], {
    cwd: root,
    env: {...process.env, SPK_BROWSER: browser},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  // Indented, so that its failures are read here and not again, without the browser's name, by scripts/test.mjs.
  console.log(`\nEmbed test in ${browser}\n${output.replace(/^(?=.)/gm, '  ')}`);
  const counted = {
    ...(readTotals(output) ?? {passed: 0, failed: 0, skipped: 0}),
    failures: readFailures(output),
  };
  if (code !== 0 && counted.failed === 0) {
    counted.failed = 1;
    counted.failures.push(failureText('test/journeys/embed.test.mjs', `ended with ${code}`));
  }
  return counted;
}

async function testIn({name, files: size}) {
  const started = Date.now();
  const say = (text) => console.log(`\n[${name}] ${text}`);
  const units = await runFiles(
    unitTestFiles(),
    (files) => runWtr(`web-test-runner.${name}.config.mjs`, files, {say}),
    {size, say},
  );
  say(`Unit tests: ${totalsLine(units)} in ${Math.round((Date.now() - started) / 1000)} s`);
  if (units.unsteady.length > 0) say(unsteadyText(units.unsteady));
  add(name, units);
  add(name, await embedTest(name));
}

// One after the other: this may install them.
const found = browsers.filter(({name, find, advice}) => {
  if (find()) return true;
  console.log(`Skipped: no ${name} here (${advice}).`);
  total.skipped += 1;
  return false;
});

if (found.length > 0) await bundleTests(unitTestFiles());
if (availableParallelism() > 1) await Promise.all(found.map(testIn));
else for (const browser of found) await testIn(browser);

for (const failure of failures) console.log(failure);
console.log(`\n${totalsLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

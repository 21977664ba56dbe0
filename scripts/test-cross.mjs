import {spawnSync} from 'node:child_process';
import {root} from './elements.mjs';
import {firefoxPath, webkitPaths} from './other-browsers.mjs';
import {readTotals, totalsLine} from './totals.mjs';

/**
 * The unit tests and the embed test again, in Firefox and WebKit. A browser that is neither here nor to be had (that
 * takes Debian and root) is skipped and says so.
 */
const browsers = [
  {name: 'firefox', find: firefoxPath, advice: 'install Firefox, or set FIREFOX_PATH'},
  {name: 'webkit', find: webkitPaths, advice: 'on Debian: apt-get install webkit2gtk-driver xvfb xauth'},
];

const total = {passed: 0, failed: 0, skipped: 0};

function run(command, args, env = {}) {
  const {status, stdout} = spawnSync(command, args, {
    cwd: root,
    env: {...process.env, ...env},
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e9,
  });
  console.log(stdout);
  const counted = readTotals(stdout) ?? {passed: 0, failed: 0, skipped: 0};
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  for (const key of Object.keys(total)) total[key] += counted[key];
}

for (const {name, find, advice} of browsers) {
  if (!find()) {
    console.log(`Skipped: no ${name} here (${advice}).`);
    total.skipped += 1;
    continue;
  }
  console.log(`\nUnit tests in ${name}`);
  run('wtr', ['--config', `web-test-runner.${name}.config.mjs`]);
  console.log(`\nEmbed test in ${name}`);
  run('node', ['--test', 'test/journeys/embed.test.mjs'], {SPK_BROWSER: name});
}

console.log(`\n${totalsLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

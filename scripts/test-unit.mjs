import {findChromium} from './find-chromium.mjs';
import {bundleTests} from './test-bundles.mjs';
import {totalsLine} from './totals.mjs';
import {runFiles, runWtr, unsteadyText} from './unit-runs.mjs';
import {unitTestFiles} from './wtr-shared.mjs';

/** The unit tests in Chromium, or those of them that are named: `npm run test:unit -- test/kit/button.test.ts`. */
await findChromium(); // Here, because it may have to be installed, which takes longer than a run may be silent.

const named = process.argv.slice(2);
const files = named.length > 0 ? named : unitTestFiles();
await bundleTests(files);
const total = await runFiles(
  files,
  (shard) => runWtr('web-test-runner.config.mjs', shard),
  // One run for all: this browser seldom crashes, and each run reads and converts the sources anew.
  {size: files.length},
);
console.log(unsteadyText(total.unsteady));
for (const failure of total.failures) console.log(failure);
console.log(`\n${totalsLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

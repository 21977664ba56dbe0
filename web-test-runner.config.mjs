import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromiumArgs, findChromium} from './scripts/find-chromium.mjs';
import {shared} from './scripts/wtr-shared.mjs';
import {totalsReporter} from './scripts/totals-reporter.mjs';

export default {
  ...shared,
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: await findChromium(), headless: true, args: chromiumArgs()},
    }),
  ],
  concurrency: 2,
  reporters: [defaultReporter(), totalsReporter()],
};

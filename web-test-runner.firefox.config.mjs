import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {firefoxPath} from './scripts/other-browsers.mjs';
import {totalsReporter} from './scripts/totals-reporter.mjs';
import {shared} from './scripts/wtr-shared.mjs';

export default {
  ...shared,
  browsers: [
    // Puppeteer, which this launcher drives, speaks to Firefox as well.
    chromeLauncher({launchOptions: {browser: 'firefox', executablePath: firefoxPath(), headless: true}}),
  ],
  concurrency: 1,
  reporters: [defaultReporter(), totalsReporter()],
};

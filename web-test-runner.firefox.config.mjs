import {defaultReporter} from '@web/test-runner';
import {firefoxPath} from './scripts/other-browsers.mjs';
import {totalsReporter} from './scripts/totals-reporter.mjs';
import {puppeteerLauncher} from './scripts/wtr-puppeteer-launcher.mjs';
import {patient} from './scripts/wtr-shared.mjs';

export default {
  ...patient,
  browsers: [
    // Puppeteer, which this launcher drives, speaks to Firefox as well.
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: firefoxPath(),
        headless: true,
        // To be told of every request takes a fifth of the run's time, and nobody listens.
        networkEnabled: false,
      },
    }),
  ],
  reporters: [defaultReporter(), totalsReporter()],
};

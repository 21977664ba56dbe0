import {defaultReporter} from '@web/test-runner';
import {totalsReporter} from './scripts/totals-reporter.mjs';
import {webkitLauncher} from './scripts/wtr-webkit-launcher.mjs';
import {shared} from './scripts/wtr-shared.mjs';

export default {
  ...shared,
  browsers: [webkitLauncher()],
  concurrency: 1,
  reporters: [defaultReporter(), totalsReporter()],
};

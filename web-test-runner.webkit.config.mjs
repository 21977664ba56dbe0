import {defaultReporter} from '@web/test-runner';
import {totalsReporter} from './scripts/totals-reporter.mjs';
import {webkitLauncher} from './scripts/wtr-webkit-launcher.mjs';
import {patient} from './scripts/wtr-shared.mjs';

export default {
  ...patient,
  browsers: [webkitLauncher()],
  // Longer than the launcher waits for a page: it ends the run when the browser hangs.
  browserStartTimeout: 90000,
  reporters: [defaultReporter(), totalsReporter()],
};

import {defaultReporter} from '@web/test-runner';
import {chromiumArgs, findChromium} from './scripts/find-chromium.mjs';
import {shared} from './scripts/wtr-shared.mjs';
import {totalsReporter} from './scripts/totals-reporter.mjs';
import {puppeteerLauncher} from './scripts/wtr-puppeteer-launcher.mjs';
import {accessibilityTree} from './test/support/a11y-tree-plugin.mjs';

/** Files run side by side in tabs, of which only one is in front: without this the others get no animation frames. */
async function createPage({context}) {
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
}

export default {
  ...shared,
  plugins: [...shared.plugins, accessibilityTree],
  browsers: [
    puppeteerLauncher({
      createPage,
      launchOptions: {executablePath: await findChromium(), headless: true, args: chromiumArgs()},
    }),
  ],
  concurrency: 2,
  reporters: [defaultReporter(), totalsReporter()],
};

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

/**
 * A tab remembers 50 places, of all files that it has shown. Then Chromium forgets first what nobody has clicked in, which
 * is what the file in it has just added, and a test that goes back leaves the page.
 */
async function forgetHistory(page) {
  const session = await page.createCDPSession();
  await session.send('Page.resetNavigationHistory');
  await session.detach();
}

export default {
  ...shared,
  plugins: [...shared.plugins, accessibilityTree],
  browsers: [
    puppeteerLauncher(
      {
        createPage,
        launchOptions: {executablePath: await findChromium(), headless: true, args: chromiumArgs()},
      },
      {forget: forgetHistory},
    ),
  ],
  concurrency: 2,
  reporters: [defaultReporter(), totalsReporter()],
};

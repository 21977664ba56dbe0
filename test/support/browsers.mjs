import {chromiumArgs, findChromium} from '../../scripts/find-chromium.mjs';
import {firefoxPath, webkitPaths} from '../../scripts/other-browsers.mjs';
import {BrowserLost, startWebkitDriver} from '../../scripts/webdriver.mjs';

/** Playwright's Chromium, with everything that its pages can do. */
export async function launchChromium() {
  const {chromium} = await import('playwright-core');
  return chromium.launch({executablePath: await findChromium(), args: chromiumArgs()});
}

/**
 * A browser of one kind (`chromium`, `firefox`, `webkit`) with no more than all three can do:
 * `open(url)` gives a page with `evaluate(expression)` and `close()`.
 */
export async function openBrowser(kind = process.env.SPK_BROWSER ?? 'chromium') {
  if (kind === 'webkit') return openWebkit();
  if (kind === 'firefox') {
    const {default: puppeteer} = await import('puppeteer-core');
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefoxPath(),
      headless: true,
      // As wide as the others' windows, so that the map is beside the list and in view.
      args: ['--width=1280', '--height=800'],
      defaultViewport: null,
    });
    return {open: (url) => openTab(() => browser.newPage(), url), close: () => browser.close()};
  }
  const browser = await launchChromium();
  return {open: (url) => openTab(() => browser.newPage(), url), close: () => browser.close()};
}

/** WebKit's driver, and another one where it was lost. */
async function openWebkit() {
  let driver;
  const start = async () => {
    driver = await startWebkitDriver(webkitPaths());
  };
  await start();
  return {
    async open(url) {
      try {
        return await driver.open(url);
      } catch (error) {
        if (!(error instanceof BrowserLost)) throw error;
        driver.close();
        await start();
        return driver.open(url);
      }
    },
    close: () => driver.close(),
  };
}

async function openTab(newPage, url) {
  const page = await newPage();
  await page.goto(url);
  return {evaluate: (expression) => page.evaluate(expression), close: () => page.close()};
}

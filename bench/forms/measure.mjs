/** Milliseconds of CPU that a page's main thread has used: unlike the clock, it hardly minds a busy machine. */
async function mainThread(cdp) {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
}

const settle = (page) => page.waitForTimeout(700);

/** Typed into one box in the middle of the form. */
const words = 'walking group';

/** Main-thread CPU of showing the form and of one keystroke in it, with what it fetched and the elements it made. */
export async function measure(browser, server, kind, count) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  const timed = async (work) => {
    const before = await mainThread(cdp);
    await work();
    return (await mainThread(cdp)) - before;
  };
  await page.goto(`${server.url}/`);
  server.fetched();
  let shown;
  const first = await timed(async () => {
    await page.goto(`${server.url}/${kind}?n=${count}`);
    await page.evaluate(() => window.bench.ready);
    shown = server.fetched();
    await settle(page);
  });
  const fetched = shown.all + server.fetched().all;
  const boxes = page.locator('input[type=text], input:not([type])');
  const box = page.getByRole('textbox', {name: `Question ${count / 2 + 1}`, exact: false}).first();
  await box.click();
  await settle(page);
  const keystroke =
    (await timed(async () => {
      for (const letter of words) {
        await page.keyboard.type(letter);
        await page.waitForTimeout(60);
      }
      await settle(page);
    })) / words.length;
  if ((await box.inputValue()) !== words) problems.push('the box does not hold what was typed');
  const elements = await page.evaluate(countElements);
  const inputs = await boxes.count();
  await context.close();
  if (problems.length > 0) throw new Error(`${kind} with ${count}: ${problems.join('; ')}`);
  return {kind, count, first, keystroke, shown: shown.all, own: shown.own, fetched, elements, inputs};
}

/** Kilobytes that the kit's form fetches before it is shown in another of its ways: one question to a page, unless told otherwise. */
export async function sizesOf(browser, server, count, pages = 'one-question') {
  const page = await browser.newPage();
  server.fetched();
  await page.goto(`${server.url}/kit?n=${count}&pages=${pages}`);
  await page.evaluate(() => window.bench.ready);
  const {own} = server.fetched();
  await page.close();
  return own;
}

/** Runs in the page: elements in it, shadow roots included. */
function countElements() {
  const count = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, each) => sum + 1 + (each.shadowRoot ? count(each.shadowRoot) : 0),
      0,
    );
  return count(document);
}

/** Milliseconds of CPU that a page's main thread has used: unlike the clock, it hardly minds a busy machine. */
async function mainThread(cdp) {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
}

/** Lets what the last step set going come to its end. */
const settle = (page) => page.waitForTimeout(700);

/**
 * How each page is used. What is used is looked for before the clock starts: to find a box by its role and name in a large
 * page takes as long as what it is to start.
 */
const drivers = {
  finder: {
    box: (page) => page.getByRole('searchbox', {name: 'Search activities'}).elementHandle(),
    prepare: async (page) => {
      await page.getByRole('button', {name: /^Cost/}).first().click();
      return page.getByRole('checkbox', {name: /^Free/}).first().elementHandle();
    },
    zoom: (page, way) => page.getByRole('button', {name: `Zoom ${way}`}).elementHandle(),
    map: (page) => page.getByRole('region', {name: 'Map of activities'}).elementHandle(),
  },
  other: {
    box: (page) => page.getByLabel('Words').elementHandle(),
    prepare: () => undefined,
    zoom: (page, way) => page.getByRole('button', {name: `Zoom ${way}`}).elementHandle(),
    map: (page) => page.locator('#map').elementHandle(),
  },
};

/** Main-thread CPU of each step of one page, with memory and elements at the end of loading. */
export async function measure(browser, base, kind, size) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  const driver = drivers[kind] ?? drivers.other;
  const timed = async (work) => {
    const before = await mainThread(cdp);
    await work();
    const spent = (await mainThread(cdp)) - before;
    if (spent < 0) throw new Error('The page has changed its process: its CPU time began anew.');
    return spent;
  };
  const repeated = async (times, work) => {
    const total = await timed(async () => {
      for (let at = 0; at < times; at++) await work(at);
    });
    return total / times;
  };
  await page.goto(`${base}/start`);
  const load = await timed(async () => {
    await page.goto(`${base}/${kind}?n=${size}`);
    if (problems.length > 0) throw new Error(`${kind}: ${problems.join('; ')}`);
    await page.evaluate(() => window.bench.ready);
    await settle(page);
  });
  const state = await page.evaluate(stateOfPage);
  const word = 'walking';
  const act = (name, value, work) => awaited(page, name, value, work);
  const box = await driver.box(page);
  await box.fill(''); // The browser's own preparations for a first text.
  await settle(page);
  const type = (words) => act('search', words, () => box.fill(words));
  const keystroke = await repeated(word.length, async (at) => {
    await type(word.slice(0, at + 1));
    await settle(page);
  });
  await type('');
  const free = await driver.prepare(page);
  await settle(page);
  const filter = await repeated(10, async (at) => {
    await act('filter', at % 2 === 0, () => free?.evaluate((checkbox) => checkbox.click()));
    await settle(page);
  });
  const buttons = {in: await driver.zoom(page, 'in'), out: await driver.zoom(page, 'out')};
  const zoom = await repeated(4, async (at) => {
    await buttons[at < 2 ? 'in' : 'out'].click();
    await settle(page);
  });
  const map = await driver.map(page);
  const drag = await repeated(4, async (at) => {
    await dragMap(page, map, at % 2 === 0 ? 160 : -160);
    await settle(page);
  });
  await context.close();
  if (problems.length > 0) throw new Error(`${kind} with ${size}: ${problems.join('; ')}`);
  return {kind, size, load, keystroke, filter, zoom, drag, ...state};
}

/** Begins to wait, acts, then waits: the change may be shown before the act returns. */
async function awaited(page, name, value, work) {
  await page.evaluate(
    ([each, given]) => {
      window.waiting = window.bench[each](given);
    },
    [name, value],
  );
  await work();
  await page.evaluate(() => window.waiting);
}

async function dragMap(page, map, by) {
  const box = await map.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 600) / 2];
  await page.mouse.move(x + 7, y + 3);
  await page.mouse.down();
  await page.mouse.move(x + 7 + by, y + 3, {steps: 12});
  await page.mouse.up();
}

/** Runs in the page: elements in it, shadow roots included, and its memory in bytes. */
async function stateOfPage() {
  const count = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, each) => sum + 1 + (each.shadowRoot ? count(each.shadowRoot) : 0),
      0,
    );
  const elements = count(document);
  const measured = await performance.measureUserAgentSpecificMemory?.();
  return {elements, memory: measured?.bytes ?? performance.memory?.usedJSHeapSize ?? NaN};
}

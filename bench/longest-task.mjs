/**
 * CPU milliseconds of the longest task of a page's main thread while it loads: for so long nobody is answered who taps or types. In a load
 * of its own, since writing a trace costs time as well.
 */
export async function longestTask(browser, base, kind, size) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  await page.goto(`${base}/start`);
  const cdp = await context.newCDPSession(page);
  const events = [];
  cdp.on('Tracing.dataCollected', ({value}) => events.push(...value));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {includedCategories: ['toplevel'], excludedCategories: ['*']},
  });
  await page.goto(`${base}/${kind}?n=${size}`);
  await page.evaluate(() => window.bench.ready);
  await page.waitForTimeout(700);
  const over = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await over;
  await context.close();
  return longestIn(events);
}

/** Of the main threads in the trace the busiest is the page's. */
function longestIn(events) {
  const idOf = ({pid, tid}) => `${pid} ${tid}`;
  const mains = new Set(
    events.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain').map(idOf),
  );
  const tasks = new Map();
  for (const event of events) {
    if (!event.name.endsWith('RunTask') || event.tdur === undefined || !mains.has(idOf(event))) continue;
    const of = tasks.get(idOf(event)) ?? {total: 0, longest: 0};
    tasks.set(idOf(event), {total: of.total + event.tdur, longest: Math.max(of.longest, event.tdur)});
  }
  const [busiest] = [...tasks.values()].sort((a, b) => b.total - a.total);
  if (!busiest) throw new Error('The trace has no task of a page in it.');
  return busiest.longest / 1000;
}

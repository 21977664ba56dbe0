const steps = ['load', 'keystroke', 'filter', 'zoom', 'drag'];

/** Ratios beside the budgets of the plan, as Markdown. Only ratios of one run are compared, never milliseconds. */
export function report(results, {page, map, worker}, {browser, repetitions}) {
  const of = (kind, size) => results.find((each) => each.kind === kind && each.size === size);
  const counts = [...new Set(results.map(({size}) => size))].sort((a, b) => a - b);
  const ratio = (value, base) => (value / Math.max(base, 0.1)).toFixed(2);
  const lines = [
    '# Results of the benchmark',
    '',
    `Written by \`npm run bench\`. ${browser}, median of ${repetitions} run${repetitions === 1 ? '' : 's'}. Main-thread CPU in milliseconds`,
    '(`Performance.enable {timeDomain: "threadTicks"}`); only ratios within one run mean anything.',
    '`blank` is a Leaflet map without data, `cluster` Leaflet with leaflet.markercluster and chunked loading, `finder` this kit.',
    '',
    `| page | activities | ${steps.join(' | ')} | longest task | memory MB | elements |`,
    `|---|--:|${steps.map(() => '--:').join('|')}|--:|--:|--:|`,
    ...results.map(
      (each) =>
        `| ${each.kind} | ${each.size.toLocaleString('en-GB')} | ${steps.map((step) => each[step].toFixed(1)).join(' | ')} | ${each.longest.toFixed(1)} | ${(each.memory / 1e6).toFixed(1)} | ${each.elements} |`,
    ),
    '',
    '## Ratios beside the budgets',
    '',
    '| what | activities | measured | budget | |',
    '|---|--:|--:|--:|---|',
  ];
  const row = (what, size, value, budget) =>
    lines.push(
      `| ${what} | ${size ? size.toLocaleString('en-GB') : ''} | ${value} | ${budget === undefined ? '' : `<= ${budget}`} | ${budget === undefined ? '' : Number(value) <= budget ? 'met' : '**not met**'} |`,
    );
  for (const size of counts) {
    const [blank, cluster, finder] = ['blank', 'cluster', 'finder'].map((kind) => of(kind, size));
    if (!blank || !cluster || !finder) continue;
    row('load, beside a blank map', size, ratio(finder.load, blank.load), size >= 10_000 ? 2 : undefined);
    row('load, beside markercluster', size, ratio(finder.load, cluster.load));
    row(
      'longest task of a load, ms over a blank map’s',
      size,
      (finder.longest - blank.longest).toFixed(0),
      50,
    );
    row('longest task of a load, beside markercluster', size, ratio(finder.longest, cluster.longest));
    const budget = {10_000: 0.35, 100_000: 0.05}[size];
    for (const step of ['keystroke', 'filter']) {
      row(`${step}, beside markercluster`, size, ratio(finder[step], cluster[step]), budget);
    }
    for (const step of ['zoom', 'drag'])
      row(`${step}, beside markercluster`, size, ratio(finder[step], cluster[step]));
    row(
      'memory, beside markercluster',
      size,
      ratio(finder.memory, cluster.memory),
      size === 10_000 ? 0.5 : undefined,
    );
    row('elements', size, String(finder.elements), 800);
  }
  const [small, large] = [of('finder', 1000), of('finder', 100_000)];
  if (small && large) {
    row('load with 100,000, beside 1,000', undefined, ratio(large.load, small.load));
    for (const step of ['keystroke', 'filter']) {
      row(`${step} with 100,000, beside 1,000`, undefined, ratio(large[step], small[step]), 2);
    }
  }
  row('kB gzip, page and map and worker', undefined, (page + map + worker).toFixed(1), 75);
  lines.push(
    '',
    `Kilobytes after gzip: page before the map ${page.toFixed(1)}, the map ${map.toFixed(1)}, the worker's core ${worker.toFixed(1)}.`,
    'The dates’ library, the text index, and readers of formats other than the directory’s are fetched when first needed.',
    '',
  );
  return lines.join('\n');
}

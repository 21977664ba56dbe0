import {readFileSync, readdirSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {init, parse} from 'es-module-lexer';
import {publicElements, root} from './elements.mjs';
import {reportChecks} from './totals.mjs';

/**
 * Budgets in gzipped bytes and rules of structure for what a page fetches from `dist/cdn`. They are exact and need no
 * clock. A budget is raised on purpose, in this file, with the reason in the commit.
 */
const folder = `${root}dist/cdn/`;
const budget = {loader: 1500, lit: 9000, finder: 75_000, element: 15_000, css: 1100};

/**
 * What the finder fetches only when the directory's format, its data or a person asks for it: another format, HTML in
 * descriptions, National Grid coordinates, recurrence rules, offline outcodes, Welsh, the shortlist.
 */
const finderExtras =
  /^(?:csv-|geojson-|open-active-|outpost-|markup-|national-grid-|rrule-|outcodes|.*-cy-|cy-|activity-shortlist-|shortlist-|qr)/;

await init;
const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
const sources = new Map(scripts.map((file) => [file, readFileSync(folder + file, 'utf8')]));
const bytes = new Map(
  readdirSync(folder).map((file) => [file, gzipSync(readFileSync(folder + file), {level: 9}).length]),
);
const chunks = scripts.filter((file) => file !== 'spk.all.js');

const imports = new Map(
  chunks.map((file) => {
    const found = {static: [], dynamic: []};
    for (const {d, n} of parse(sources.get(file))[0]) {
      if (n?.startsWith('./')) found[d === -1 ? 'static' : 'dynamic'].push(n.slice(2));
    }
    return [file, found];
  }),
);

/** Files reached from `start`, itself included, by the kinds of import asked for. */
function reach(start, kinds, skip = () => false, seen = new Set()) {
  if (seen.has(start) || skip(start)) return seen;
  seen.add(start);
  for (const kind of kinds)
    for (const file of imports.get(start)?.[kind] ?? []) reach(file, kinds, skip, seen);
  return seen;
}

const sum = (files) => [...files].reduce((total, file) => total + (bytes.get(file) ?? 0), 0);
const kB = (count) => `${(count / 1000).toFixed(1)} kB`;
const within = (name, size, limit, more = '') => ({
  name,
  note: `${kB(size)} of ${kB(limit)}${more}`,
  problem: size > limit ? `too big by ${kB(size - limit)}` : undefined,
});

const holding = (marker) => chunks.filter((file) => sources.get(file).includes(marker));
const litChunks = holding('litElementVersions');
const isShared = (file) => /^(?:lit|shared)-/.test(file);
const leafletChunks = holding('_leaflet_id');

const checks = [
  within('the loader and what it imports', sum(reach('spk.js', ['static'])), budget.loader),
  within('spk.css', bytes.get('spk.css'), budget.css),
  {
    name: 'one copy of Lit, in one chunk',
    problem:
      ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'].every(
        (marker) => holding(marker).length === 1,
      ) && litChunks[0]?.startsWith('lit-')
        ? undefined
        : `found in ${[...new Set(litChunks)].join(', ') || 'no chunk'}`,
  },
  within('the chunk of Lit', sum(litChunks), budget.lit),
];

for (const {tag, kind} of publicElements()) {
  const entry = `${tag}.js`;
  const eager = reach(entry, ['static']);
  const leaflet = [...eager].filter((file) => leafletChunks.includes(file));
  checks.push({
    name: `<${tag}> starts without Leaflet`,
    problem: leaflet.length > 0 ? `imports ${leaflet.join(', ')}` : undefined,
  });
  if (tag !== 'spk-activity-finder') {
    const own = [...reach(entry, kind === 'part' ? ['static'] : ['static', 'dynamic'])].filter(
      (file) => !isShared(file),
    );
    checks.push(within(`<${tag}>, without what all share`, sum(own), budget.element));
  }
}

const workerEntry = 'activity-index-worker.js';
if (bytes.has(workerEntry)) {
  const pageOnly = [...reach(workerEntry, ['static', 'dynamic'])].filter(
    (file) => isShared(file) || leafletChunks.includes(file),
  );
  checks.push({
    name: 'the worker needs neither Lit nor Leaflet',
    problem: pageOnly.length > 0 ? `imports ${pageOnly.join(', ')}` : undefined,
  });
}

if (bytes.has('spk-activity-finder.js')) {
  const both = (skip) =>
    new Set(
      ['spk-activity-finder.js', workerEntry].flatMap((entry) => [
        ...reach(entry, ['static', 'dynamic'], skip),
      ]),
    );
  const needed = both((file) => finderExtras.test(file));
  const extras = [...both()].filter((file) => !needed.has(file));
  const first = sum(reach('spk-activity-finder.js', ['static']));
  checks.push(
    within(
      'the finder with Lit, Leaflet and worker',
      sum(needed),
      budget.finder,
      `; ${kB(first)} before the map`,
    ),
    {
      name: 'what the finder fetches only when asked',
      note: extras.map((file) => `${file} ${kB(bytes.get(file))}`).join(', '),
    },
  );
}

checks.push({name: 'spk.all.js', note: `${kB(bytes.get('spk.all.js'))}, no budget: it is everything`});
reportChecks('size', checks);

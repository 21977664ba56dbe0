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
const budget = {loader: 1500, lit: 9000, element: 15_000, css: 1100};

/**
 * The finder in the three parts in which it is fetched. The plan was 75 kB for all of them, measured on a prototype
 * without Lit, filters, formats or texts; what is reached is gated here, so that it can only be raised on purpose.
 * docs/decisions/0007-size.md says what the rest is.
 */
const finderBudget = {
  /** Lit, the kit's templates, texts, the finder: all that the list needs. In so many files. */
  page: 49_000,
  pageFiles: 7,
  /** The map and its part of Leaflet, fetched when a map is about to be seen. */
  map: 41_200,
  /** What the worker adds: the index, and the reading of an Open Referral directory. */
  data: 29_000,
  dataFiles: 7,
  /** Recurrence rules, fetched by the worker beside the data: the list is shown before any date is worked out. */
  rules: 8000,
};

/**
 * A form in the parts in which it is fetched. The plan was 45 kB for engine, renderer and one form; the parts beside
 * them are what every element of the kit shares, and what only some forms need.
 */
const formBudget = {
  /** All that a form of texts, choices and dates starts with: the loader, Lit and what all elements share as well. In so many files. */
  page: 63_500,
  /** One of them is what charts begin with too. */
  pageFiles: 11,
  /**
   * Engine, renderer and fields without what other elements share with them. The plan was 45 kB with one form; one of 20 questions is 0.5 kB.
   * What loads anything (0.8 kB), which charts and measures begin with too, is in it.
   */
  own: 44_500,
  /** Fetched when the questions are shown: sentences about problems, and how answers are checked and printed. */
  later: 8500,
  /** Where answers may be kept for later. */
  drafts: 7400,
  /** Each kind of question that few forms have, with its words. */
  kind: 5300,
  /** What reads rules, regular expressions and value sets that are in a form. */
  rareReaders: 2500,
  /** Forms that are put together from others. */
  modular: 3500,
  /** Expressions, without the library that reads FHIRPath. */
  expressions: 10_000,
};

/**
 * A page with the referral form and nothing else of the kit: what a form starts with, and beside it the referral form’s own questions, words,
 * settings, the pages around the questions, and the way to the record. Measured: 105.5, 42.2, 7.9 and 9.3 kB.
 */
const referralBudget = {
  page: 105_600,
  /** Those that measures, charts and plans need of it too are files of their own. */
  pageFiles: 18,
  /** What the referral form adds to a page that has a questionnaire; what unfolds (0.4 kB) is a file of its own, which forms do without. */
  own: 42_300,
  /** Fetched when something is sent, or where a page says so: each way to the record. */
  record: 7900,
  /** Its Welsh: the questions’ and that of the pages around them. */
  welsh: 9500,
};

/** A measure beside the questionnaire that it is asked with. */
const measureBudget = {
  /** The measures as data, their texts, and what the first question needs. */
  own: 29_800,
  /** Fetched while the questions are answered: the result, its lines, and what the record says of earlier days. */
  result: 9000,
  welsh: 6000,
};

/**
 * The plan was 15 kB for both. What draws is 11 kB of them; the rest is words, tables, styles, the reading of records, and for
 * a group the proof that its figures give nobody away.
 */
const chartBudget = {chart: 20_500, group: 16_800};

/**
 * A page with a support plan and nothing else of the kit. The plan for an element's own code was 15 kB; this one reads, is written in place,
 * saves, joins, waits for a connection and takes things back, before anything else is fetched.
 */
const planBudget = {
  /** With the loader, Lit, what all elements share and the way to a record. In so many files. */
  page: 109_000,
  pageFiles: 23,
  /** The element, its words in English, the plan as data, and its way to a record. */
  own: 63_500,
  /** Fetched while the plan is read: review, clashes with earlier versions, copies, scores of measures. Each. */
  later: 15_000,
};

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
/** `fields` is to the kit's single fields what `shared` is to every element: the base class. */
const isShared = (file) => /^(?:lit|shared|fields)-/.test(file);
const isForPages = (file) =>
  /^(?:lit|shared|kit|finder-kit|form-kit|fields|field-words|map)-[\w-]{8}\.js$/.test(file);
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

/** Features whose parts are weighed one by one below. */
const withBudget = [
  'spk-activity-finder',
  'spk-questionnaire',
  'spk-referral-form',
  'spk-wellbeing-measure',
  'spk-wellbeing-chart',
  'spk-wellbeing-group',
  'spk-support-plan',
];
for (const {tag, kind} of publicElements()) {
  const entry = `${tag}.js`;
  const eager = reach(entry, ['static']);
  const leaflet = [...eager].filter((file) => leafletChunks.includes(file));
  checks.push({
    name: `<${tag}> starts without Leaflet`,
    problem: leaflet.length > 0 ? `imports ${leaflet.join(', ')}` : undefined,
  });
  if (!withBudget.includes(tag)) {
    const own = [...reach(entry, kind === 'part' ? ['static'] : ['static', 'dynamic'])].filter(
      (file) => !isShared(file),
    );
    checks.push(within(`<${tag}>, without what all share`, sum(own), budget.element));
  }
}

const workerEntry = 'activity-index-worker.js';
if (bytes.has(workerEntry)) {
  const pageOnly = [...reach(workerEntry, ['static', 'dynamic'])].filter(
    (file) => isForPages(file) || leafletChunks.includes(file),
  );
  checks.push({
    name: 'the worker needs neither Lit nor Leaflet',
    problem: pageOnly.length > 0 ? `imports ${pageOnly.join(', ')}` : undefined,
  });
}

const fileOf = (name) => {
  const found = chunks.filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
  if (found.length !== 1) throw new Error(`${found.length} chunks are named ${name}.`);
  return found[0];
};
/** What files fetch at once, beyond what is there already. */
const closure = (entries, there = new Set()) =>
  new Set(entries.flatMap((entry) => [...reach(entry, ['static'])]).filter((file) => !there.has(file)));
const files = (name, count, limit) => ({
  name,
  note: `${count} of ${limit}`,
  problem: count > limit ? `${count - limit} too many` : undefined,
});

const finderEntry = 'spk-activity-finder.js';
if (bytes.has(finderEntry)) {
  const page = closure([finderEntry]);
  const map = closure([fileOf('map'), fileOf('leaflet-map')], page);
  const data = closure([workerEntry, fileOf('open-referral-read')], page);
  const rules = closure([fileOf('rrule')], new Set([...page, ...data]));
  const needed = new Set([...page, ...map, ...data, ...rules]);
  const extras = [finderEntry, workerEntry]
    .flatMap((entry) => [...reach(entry, ['static', 'dynamic'])])
    .filter((file, index, all) => !needed.has(file) && all.indexOf(file) === index);
  checks.push(
    within('the finder before its map', sum(page), finderBudget.page),
    files('the finder before its map, in files', page.size, finderBudget.pageFiles),
    within('the map with Leaflet', sum(map), finderBudget.map),
    within('the worker and an Open Referral directory', sum(data), finderBudget.data),
    // What page and worker share is one file, fetched twice only where nothing is cached.
    files('the worker and an Open Referral directory, in files', data.size, finderBudget.dataFiles),
    within('the dates of recurrence rules', sum(rules), finderBudget.rules),
    {name: 'the finder in all', note: `${kB(sum(needed))}; the plan was ${kB(75_000)}`},
    {
      name: 'what the finder fetches only when asked',
      note: extras.map((file) => `${file} ${kB(bytes.get(file))}`).join(', '),
    },
  );
}

const formEntry = 'spk-questionnaire.js';
if (bytes.has(formEntry)) {
  const page = closure(['spk.js', formEntry]);
  const own = [...page].filter((file) =>
    /^(?:spk-questionnaire\.js|(?:kit|form-kit|field-words|loader)-[\w-]{8}\.js)$/.test(file),
  );
  const part = (...names) => sum(closure(names.map(fileOf), page));
  const kinds = ['read-only', 'autocomplete', 'scale', 'attachment', 'quantity', 'time', 'address'];
  checks.push(
    within('a form, engine, renderer and fields', sum(own), formBudget.own),
    within('a form with all that its page starts with', sum(page), formBudget.page),
    files('a form with all that its page starts with, in files', page.size, formBudget.pageFiles),
    within('what a form fetches after its questions', part('later-kit'), formBudget.later),
    within('drafts of a form', part('draft-kit'), formBudget.drafts),
    ...kinds.map((kind) => within(`questions of the kind ${kind}`, part(`${kind}-item`), formBudget.kind)),
    within('what reads the rules of a form', part('rare-readers'), formBudget.rareReaders),
    within('a form made of forms', part('modular-form'), formBudget.modular),
    within('expressions of a form, without FHIRPath', part('expressions-index'), formBudget.expressions),
  );
}

const referralEntry = 'spk-referral-form.js';
if (bytes.has(referralEntry)) {
  const form = closure(['spk.js', formEntry]);
  const page = closure(['spk.js', referralEntry]);
  const own = [...page].filter((file) => !form.has(file));
  const family = [...page].filter(
    (file) => !isShared(file) && !/^(?:(?:spk|configure)\.js$|(?:common|request|directory)-)/.test(file),
  );
  const part = (...names) => sum(closure(names.map(fileOf), page));
  const early = [...page].filter((file) =>
    /^(?:later-kit|draft-kit|section-kit|spk-activity-finder|map|leaflet|\w+-record|memory-index|[\w-]+-item|[\w-]+-cy)-/.test(
      file,
    ),
  );
  checks.push(
    within('a referral form, without what a questionnaire has', sum(own), referralBudget.own),
    within('a referral form with all that its page starts with', sum(page), referralBudget.page),
    files(
      'a referral form with all that its page starts with, in files',
      page.size,
      referralBudget.pageFiles,
    ),
    ...['fhir', 'rest'].map((name) =>
      within(`the way to a record that speaks ${name}`, part(`${name}-record`), referralBudget.record),
    ),
    within('the Welsh of a referral form', part('referral-cy', 'referral-form-cy'), referralBudget.welsh),
    {
      name: 'a referral form starts without what is only needed later',
      problem: early.length > 0 ? `imports ${early.join(', ')}` : undefined,
    },
    {
      name: 'the referral form and its questionnaire, without what all share',
      note: `${kB(sum(family))}; the plan was ${kB(60_000)}`,
    },
  );
}

const measureEntry = 'spk-wellbeing-measure.js';
if (bytes.has(measureEntry)) {
  const form = closure(['spk.js', formEntry]);
  const page = closure(['spk.js', measureEntry]);
  const part = (...names) => sum(closure(names.map(fileOf), page));
  const own = [...page].filter((file) => !form.has(file));
  checks.push(
    within(
      'a measure, without what a questionnaire has',
      sum(own),
      measureBudget.own,
      `: ${own.map((file) => `${file} ${kB(bytes.get(file))}`).join(', ')}`,
    ),
    within('the result of a measure', part('result-kit'), measureBudget.result),
    within('the Welsh of a measure', part('wellbeing-measure-cy', 'measures-cy'), measureBudget.welsh),
  );
}

/** Charts by their own code: the measures as data are those of `<spk-wellbeing-measure>`, ways to a record those of a referral. */
for (const [name, limit] of Object.entries(chartBudget)) {
  const entry = `spk-wellbeing-${name}.js`;
  if (!bytes.has(entry)) continue;
  const own = [...closure([entry])].filter(
    (file) => file === entry || /^(?:figure\.styles|load-history)-[\w-]{8}\.js$/.test(file),
  );
  checks.push(within(`<spk-wellbeing-${name}>, its own code`, sum(own), limit));
}

const planEntry = 'spk-support-plan.js';
if (bytes.has(planEntry)) {
  const page = closure(['spk.js', planEntry]);
  const own = [...page].filter((file) => file === planEntry || /^plan(?:-index)?-[\w-]{8}\.js$/.test(file));
  const part = (name) => sum(closure([fileOf(name)], page));
  checks.push(
    within('a support plan, its own code', sum(own), planBudget.own),
    within('a support plan with all that its page starts with', sum(page), planBudget.page),
    files('a support plan with all that its page starts with, in files', page.size, planBudget.pageFiles),
    ...['review-kit', 'versions-part', 'copies-part', 'scores-part'].map((name) =>
      within(`a support plan later: ${name}`, part(name), planBudget.later),
    ),
  );
}

checks.push({name: 'spk.all.js', note: `${kB(bytes.get('spk.all.js'))}, no budget: it is everything`});
reportChecks('size', checks);

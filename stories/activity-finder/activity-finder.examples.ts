import type {ActivityFinder} from '../../src/activity-finder/activity-finder.js';
import {BackendError} from '../../src/backends/backend-error.js';
import type {Directory} from '../../src/backends/directory.js';
import {
  directoryOf,
  failingDirectory,
  manyActivities,
  NOW,
  SAMPLES,
  slowDirectory,
} from './sample-activities.js';

/** One state of the finder: what it is given, and what a person has done. */
export interface FinderExample {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Left out, a directory of all samples; `null` is none at all. */
  readonly directory?: Directory | null;
  /** Pixels; left out, all there is. */
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: string;
  /** It writes a line for the embedder to the console, as it should. */
  readonly reportsError?: boolean;
  /** What a person does to get there. Called once the finder is ready, or at once where it never will be. */
  readonly act?: (finder: ActivityFinder) => Promise<void>;
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits for something in the finder; the parts of an opened activity are fetched when first needed. */
async function find(finder: ActivityFinder, selector: string): Promise<HTMLElement> {
  for (let turn = 0; turn < 600; turn++) {
    const found = finder.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await frame();
  }
  throw new Error(`There is no ${selector} in the finder.`);
}

async function type(finder: ActivityFinder, selector: string, words: string): Promise<void> {
  const box = (await find(finder, selector)) as HTMLInputElement;
  box.value = words;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** Resolves once list and markers show the answer to what `act` began. */
async function searched(finder: ActivityFinder, act: () => unknown): Promise<void> {
  const done = new Promise((resolve) => finder.addEventListener('spk-search', resolve, {once: true}));
  await act();
  await done;
}

const open = (id: string) => async (finder: ActivityFinder) => {
  (await find(finder, `[data-id="${id}"] .card-link`)).click();
  await find(finder, 'spk-activity-details');
};

const keep = async (finder: ActivityFinder) => {
  for (const id of ['gentle-swim', 'repair-cafe', 'knit']) {
    const changed = new Promise((resolve) =>
      finder.addEventListener('spk-shortlist-change', resolve, {once: true}),
    );
    (await find(finder, `[data-id="${id}"] .card-action button`)).click();
    await changed;
  }
};

const whole = {shortlist: '', refer: '', phone: '01632 960 000', 'report-href': '/report?activity={id}'};
const page = {...whole, 'page-size': '50'};

/** Every state by its name. Stories, axe in all looks, and screenshots go through all of them. */
export const examples = {
  default: {attributes: whole},
  near: {
    attributes: whole,
    act: async (finder) => {
      await type(finder, '#where', 'M33');
      const form = await find(finder, 'form');
      await searched(finder, () => (form as HTMLFormElement).requestSubmit());
    },
  },
  narrow: {attributes: whole, width: 360},
  sidebar: {attributes: {...whole, 'heading-level': '3'}, width: 300},
  'list-only': {attributes: {...whole, view: 'list'}},
  'map-only': {attributes: {...whole, view: 'map'}},
  'filter-open': {attributes: whole, act: async (finder) => (await find(finder, '#filter-cost')).click()},
  'filter-sheet': {
    attributes: whole,
    width: 360,
    act: async (finder) => (await find(finder, '.tools button')).click(),
  },
  filtered: {
    attributes: whole,
    act: async (finder) => {
      for (const [facet, value] of [
        ['cost', 'free'],
        ['accessibility', 'step-free'],
      ]) {
        (await find(finder, `#filter-${facet}`)).click();
        const box = await find(finder, `input[value="${value}"]`);
        await searched(finder, () => box.click());
      }
    },
  },
  details: {attributes: page, act: open('gentle-swim')},
  'details-stale': {attributes: page, act: open('repair-cafe')},
  'details-little-known': {attributes: page, act: open('chair-yoga')},
  'details-sample': {attributes: page, act: open('knit')},
  'details-alert': {attributes: page, act: open('walking-football')},
  shortlist: {
    attributes: page,
    act: async (finder) => {
      await keep(finder);
      (await find(finder, '.top button')).click();
      await find(finder, 'spk-activity-shortlist');
    },
  },
  'shortlist-empty': {
    attributes: page,
    act: async (finder) => {
      (await find(finder, '.top button')).click();
      await find(finder, 'spk-activity-shortlist');
    },
  },
  loading: {attributes: whole, directory: slowDirectory},
  empty: {
    attributes: whole,
    act: async (finder) => {
      await searched(finder, () => type(finder, '#words', 'mindful'));
      (await find(finder, '#filter-cost, .tools button')).click();
      const box = await find(finder, 'input[value="donation"]');
      await searched(finder, () => box.click());
    },
  },
  'empty-directory': {attributes: whole, directory: directoryOf([])},
  failed: {
    attributes: whole,
    directory: failingDirectory(new BackendError('server', 'The directory answered with an error.')),
    reportsError: true,
  },
  offline: {
    attributes: whole,
    directory: failingDirectory(new BackendError('offline', 'There is no connection.')),
    reportsError: true,
  },
  'partly-failed': {
    attributes: whole,
    directory: {
      name: 'Half a directory',
      async *list() {
        yield {activities: SAMPLES.slice(0, 6), warnings: ['Page 2 did not come.'], incomplete: true};
      },
    },
  },
  'not-configured': {attributes: whole, directory: null, reportsError: true},
  'long-welsh': {attributes: whole, lang: 'cy', width: 360},
  rtl: {attributes: whole, lang: 'ar', dir: 'rtl'},
  many: {attributes: whole, directory: directoryOf(manyActivities(1000))},
} as const satisfies Readonly<Record<string, FinderExample>>;

/** Makes the finder of an example, in what stands around it. Put the element on a page, then call `act`. */
export function makeExample(example: FinderExample): {
  readonly around: HTMLElement;
  readonly act: () => Promise<void>;
} {
  const {attributes = {}, directory = directoryOf(SAMPLES), width, lang, dir, reportsError} = example;
  const finder = document.createElement('spk-activity-finder');
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  finder.now = NOW;
  if (directory) finder.directory = directory;
  const around = document.createElement('div');
  if (width) around.style.maxInlineSize = `${width}px`;
  if (lang) around.lang = lang;
  if (dir) around.dir = dir;
  around.append(finder);
  const told = reportsError ? 'spk-error' : 'spk-ready';
  const shown = new Promise((resolve) => finder.addEventListener(told, resolve, {once: true}));
  return {
    around,
    act: async () => {
      if (directory !== slowDirectory) await shown;
      await example.act?.(finder);
      await finder.updateComplete;
    },
  };
}

import {BackendError} from '../../src/backends/backend-error.js';
import type {CareRecord} from '../../src/backends/care-record.js';
import {memory} from '../../src/backends/memory/index.js';
import type {WellbeingChart} from '../../src/wellbeing-chart/wellbeing-chart.js';
import {
  changedWays,
  djg6,
  edges,
  everything,
  fiftyTimes,
  fourTimes,
  gad7,
  lonelinessTwice,
  MAGGIE,
  once,
  phq9,
  swemwbs,
  who5,
} from './sample-histories.js';

/** One state of the element: what it is given, and what a person has done. */
export interface ChartExample {
  readonly attributes?: Readonly<Record<string, string>>;
  /** From the page; otherwise a record is read. */
  readonly responses?: WellbeingChart['responses'];
  readonly record?: CareRecord;
  /** Pixels; left out, all there is. */
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: 'rtl';
  /** It never gets as far as `spk-ready`. */
  readonly unready?: boolean;
  /** What a person does to get there. */
  readonly act?: (element: WellbeingChart) => void;
}

/** A record of which only reading is out of order. */
const recordThat = (search: CareRecord['search']): CareRecord => ({
  ...memory(),
  name: 'out of order',
  search,
});

const failing = (...error: ConstructorParameters<typeof BackendError>) =>
  // eslint-disable-next-line require-yield
  recordThat(async function* () {
    await Promise.resolve();
    throw new BackendError(...error);
  });

const silent = recordThat(async function* () {
  await new Promise(() => undefined);
  yield {items: []};
});

const OF_MAGGIE = {subject: MAGGIE};

/** Named states of the element. */
export const examples = {
  'over-time': {responses: fourTimes, attributes: {heading: 'How Maggie is feeling'}},
  benchmark: {responses: fourTimes, attributes: {benchmark: '', heading: 'How Maggie is feeling'}},
  'benchmark-offered': {responses: fourTimes, attributes: {benchmark: 'offer'}},
  'first-and-latest': {responses: fourTimes, attributes: {view: 'change'}},
  table: {responses: fourTimes, attributes: {view: 'table'}},
  'table-opened': {
    responses: fourTimes,
    act: (element) => element.shadowRoot?.querySelector('summary')?.click(),
  },
  narrow: {responses: fourTimes, attributes: {benchmark: ''}, width: 288},
  'narrow-change': {responses: fourTimes, attributes: {view: 'change'}, width: 288},
  once: {responses: once},
  edges: {responses: edges, width: 400},
  many: {responses: fiftyTimes},
  'changed-ways': {responses: changedWays},
  loneliness: {responses: lonelinessTwice, attributes: {benchmark: ''}},
  phq9: {responses: phq9},
  'phq9-professional': {responses: phq9, attributes: {audience: 'professional'}},
  gad7: {responses: gad7, attributes: {audience: 'professional', view: 'change'}},
  swemwbs: {responses: swemwbs, attributes: {benchmark: ''}},
  who5: {responses: who5},
  djg6: {responses: djg6, attributes: {audience: 'professional'}},
  several: {responses: everything, attributes: {views: 'change table'}},
  'from-record': {record: memory({resources: [...fourTimes]}), attributes: {...OF_MAGGIE, measures: 'ons4'}},
  welsh: {responses: changedWays, attributes: {benchmark: 'offer'}, lang: 'cy'},
  'welsh-narrow': {responses: fourTimes, attributes: {benchmark: ''}, lang: 'cy', width: 288},
  'right-to-left': {responses: fourTimes, attributes: {benchmark: ''}, dir: 'rtl'},
  empty: {record: memory(), attributes: OF_MAGGIE},
  loading: {record: silent, attributes: OF_MAGGIE, unready: true},
  offline: {record: failing('offline', 'There is no connection.'), attributes: OF_MAGGIE, unready: true},
  refused: {record: failing('refused', 'Status 403.'), attributes: OF_MAGGIE, unready: true},
  failed: {record: failing('server', 'Status 500.'), attributes: OF_MAGGIE, unready: true},
  'not-set-up': {unready: true},
} as const satisfies Readonly<Record<string, ChartExample>>;

/** The element of an example in a box of its width, and what brings it to its state. */
export function makeExample({
  attributes = {},
  responses,
  record,
  width,
  lang,
  dir,
  unready,
  act,
}: ChartExample) {
  const around = document.createElement('div');
  if (lang) around.lang = lang;
  if (dir) around.dir = dir;
  if (width) around.style.inlineSize = `min(${width}px, 100%)`;
  const element = document.createElement('spk-wellbeing-chart');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (responses) element.responses = responses;
  if (record) element.careRecord = record;
  const ready = new Promise((resolve) => element.addEventListener('spk-ready', resolve, {once: true}));
  around.append(element);
  return {
    around,
    element,
    act: async () => {
      if (!unready) await ready;
      await element.updateComplete;
      act?.(element);
      await element.updateComplete;
    },
  };
}

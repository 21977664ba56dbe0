import {BackendError} from '../../src/backends/backend-error.js';
import type {CareRecord} from '../../src/backends/care-record.js';
import {memory} from '../../src/backends/memory/index.js';
import {configure} from '../../src/connect/configure.js';
import type {Resource} from '../../src/model/fhir.js';
import type {WellbeingMeasure} from '../../src/wellbeing-measure/wellbeing-measure.js';
import {
  earlier,
  safety,
  sampleSwemwbs,
  sampleWho5,
  unscored,
  unwatched,
  wrongTotal,
} from './sample-measures.js';

/** One state of the element: what it is given, and what a person has done. */
export interface MeasureExample {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<WellbeingMeasure>;
  /** What the record holds already. */
  readonly before?: readonly Resource[];
  /** Left out, one in memory that takes everything; `null` is none. */
  readonly record?: CareRecord | null;
  readonly lang?: string;
  readonly dir?: string;
  /** It never gets as far as `spk-ready`. */
  readonly unready?: boolean;
  /** What a person does to get there. */
  readonly act?: (element: WellbeingMeasure) => Promise<void>;
}

const SLOW = 'https://slow.example.org/wording.json';
const FAILED = 'https://failed.example.org/wording.json';

/** Servers that never answer, or badly; every other address is asked as usual. */
const fetchForStories: typeof fetch = (input, init) => {
  const url = String(input instanceof Request ? input.url : input);
  if (url === FAILED) return Promise.reject(new BackendError('server', 'The server answered with an error.'));
  if (url !== SLOW) return fetch(input, init);
  return new Promise((_, reject) =>
    init?.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error)),
  );
};

/** A record of which only saving is out of order. */
function recordThat(submit: CareRecord['submit']): CareRecord {
  const kept = memory();
  return {
    name: 'out of order',
    submit,
    read: (type, id, options) => kept.read(type, id, options),
    search: (type, query, options) => kept.search(type, query, options),
    history: (type, id, options) => kept.history(type, id, options),
    update: (resource, options) => kept.update(resource, options),
  };
}

const failing = (...error: ConstructorParameters<typeof BackendError>) =>
  recordThat(() => Promise.reject(new BackendError(...error)));
const silent = recordThat(() => new Promise(() => undefined));

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** All that is seen of what matches, in the element and in the questions in it. */
function shown(element: WellbeingMeasure, selector: string): HTMLElement[] {
  const root = element.shadowRoot;
  const asking = root?.querySelector('spk-questionnaire.asking')?.shadowRoot;
  const found = [asking, root].flatMap((each) => [...(each?.querySelectorAll<HTMLElement>(selector) ?? [])]);
  return found.filter((each) => each.checkVisibility());
}

async function find(element: WellbeingMeasure, selector: string): Promise<HTMLElement> {
  for (let turn = 0; turn < 300; turn++) {
    const [found] = shown(element, selector);
    if (found) return found;
    await frame();
  }
  throw new Error(`There is no ${selector}.`);
}

async function click(element: WellbeingMeasure, target: HTMLElement): Promise<void> {
  target.click();
  await element.updateComplete;
  await frame();
  await frame();
}

const CONTINUE = 'form [type="submit"]';
const RESULT = '.result';
const NOT_SAVED = '.fail';

/** Answers each question by the place of its answer, -1 for the last one ("Prefer not to say"); nothing leaves it open. */
async function answer(element: WellbeingMeasure, ...places: readonly (number | undefined)[]): Promise<void> {
  for (const place of places) {
    await find(element, 'input[type="radio"]');
    const radio = place === undefined ? undefined : shown(element, 'input[type="radio"]').at(place);
    if (radio) await click(element, radio);
    const button = await find(element, CONTINUE);
    await click(element, button);
    // The same radios must not be taken for those of the next question.
    for (let turn = 0; turn < 300 && button.isConnected && button.checkVisibility(); turn++) await frame();
  }
}

const answers =
  (places: readonly (number | undefined)[], end = RESULT) =>
  async (element: WellbeingMeasure) => {
    await answer(element, ...places);
    await find(element, end);
  };

const ONS4 = [7, 6, 6, 4];
const before = earlier('ons4', {satisfied: 4, worthwhile: 5, happy: 6, anxious: 8});
const PHQ9 = [2, 1, 1, 2, 1, 1, 1, 1, 1, 1];
const ons4 = {attributes: {measure: 'ons4'}} as const;
const phq9 = {attributes: {measure: 'phq9'}, properties: {safety}} as const;
const notSaved = (record: CareRecord): MeasureExample => ({...ons4, record, act: answers(ONS4, NOT_SAVED)});

/** Every state by its name. Stories, axe in all looks, and screenshots go through all of them. */
export const examples = {
  ons4,
  'ons4-declined': {
    ...ons4,
    act: async (element) => {
      await find(element, 'input[type="radio"]');
      await click(element, shown(element, 'input[type="radio"]').at(-1)!);
    },
  },
  'ons4-one-page': {attributes: {measure: 'ons4', pages: 'single'}},
  'ons4-first-result': {...ons4, act: answers(ONS4)},
  'ons4-result': {...ons4, before, act: answers(ONS4)},
  'ons4-result-with-gaps': {...ons4, before, act: answers([0, -1, undefined, 10])},
  'ons4-professional': {
    attributes: {measure: 'ons4', audience: 'professional'},
    before,
    act: answers(ONS4),
  },
  loneliness: {attributes: {measure: 'loneliness-ons'}},
  'loneliness-result': {
    attributes: {measure: 'loneliness-ons'},
    before: earlier('loneliness-ons', {
      companionship: 'often',
      leftout: 'often',
      isolated: 'some-of-the-time',
      direct: 'often-always',
    }),
    act: answers([0, 1, 1, 1]),
  },
  phq9,
  'phq9-safety': {
    ...phq9,
    act: async (element) => {
      await answer(element, 1, 1, 1, 1, 1, 1, 1, 1);
      await find(element, 'input[type="radio"]');
      await click(element, shown(element, 'input[type="radio"]')[1]!);
      await find(element, '.urgent');
    },
  },
  'phq9-result': {...phq9, act: answers(PHQ9)},
  'phq9-unwatched': {attributes: {measure: 'phq9'}, properties: {safety: unwatched}, act: answers(PHQ9)},
  'phq9-professional': {
    attributes: {measure: 'phq9', audience: 'professional'},
    properties: {safety},
    before: wrongTotal(),
    act: answers([0, 0, 0, 1, 1, 0, 0, 0, 0, 0]),
  },
  phq2: {attributes: {measure: 'phq2'}},
  gad7: {attributes: {measure: 'gad7', pages: 'single'}},
  'gad2-result': {attributes: {measure: 'gad2'}, act: answers([1, 2])},
  swemwbs: {
    attributes: {measure: 'swemwbs', licence: 'Sample licence 1'},
    properties: {questionnaire: sampleSwemwbs},
    before: earlier('swemwbs', {items: [3, 3, 3, 3, 3, 3, 3]}),
    act: answers([3, 3, 3, 2, 3, 3, 3]),
  },
  who5: {attributes: {measure: 'who5', licence: 'Sample licence 2'}, properties: {questionnaire: sampleWho5}},
  unscored: {
    attributes: {measure: 'https://example.org/questionnaires/garden', licence: 'Our own words'},
    properties: {questionnaire: unscored},
  },
  'read-aloud': {
    attributes: {measure: 'ons4', mode: 'read-aloud'},
    properties: {author: {reference: 'Practitioner/7', display: 'Priya Nair'}},
  },
  'on-behalf': {attributes: {measure: 'loneliness-ons', mode: 'on-behalf'}, act: answers([0, 1, 1, 1])},
  error: {
    attributes: {measure: 'who5', licence: 'Sample licence 2', pages: 'single'},
    properties: {
      questionnaire: {...sampleWho5, item: sampleWho5.item!.map((item) => ({...item, required: true}))},
    },
    act: async (element) => {
      await click(element, await find(element, CONTINUE));
      await find(element, '#problems');
    },
  },
  saving: {...ons4, record: silent, act: answers(ONS4, '.progress')},
  'not-saved-offline': notSaved(failing('offline', 'There is no connection.')),
  'not-saved-busy': notSaved(failing('server', 'The server is busy.', {status: 503, retryAfter: 180})),
  'not-kept': {...ons4, record: null, act: answers(ONS4)},
  loading: {attributes: {measure: 'who5', licence: 'Sample licence 2', wording: SLOW}, unready: true},
  failed: {attributes: {measure: 'who5', licence: 'Sample licence 2', wording: FAILED}, unready: true},
  'licence-missing': {attributes: {measure: 'swemwbs'}, unready: true},
  'wording-missing': {attributes: {measure: 'who5', licence: 'Sample licence 2'}, unready: true},
  'safety-missing': {attributes: {measure: 'phq9'}, unready: true},
  'not-set-up': {unready: true},
  welsh: {...ons4, lang: 'cy'},
  'welsh-result': {...ons4, lang: 'cy', before, act: answers(ONS4)},
  'right-to-left': {...ons4, dir: 'rtl', before, act: answers(ONS4)},
} as const satisfies Readonly<Record<string, MeasureExample>>;

/** Makes the element of an example, in what stands around it. Put it on a page, then call `act`. */
export function makeExample(example: MeasureExample): {
  readonly around: HTMLElement;
  readonly act: () => Promise<void>;
} {
  const {attributes = {}, properties = {}, before: held = [], record, lang, dir, unready} = example;
  configure({fetch: fetchForStories});
  const element = document.createElement('spk-wellbeing-measure');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  // A story does not move the history of the page that shows it.
  element.setAttribute('routing', 'none');
  Object.assign(element, properties);
  if (record !== null) {
    element.subject = 'Patient/1';
    element.careRecord = record ?? memory({resources: held});
  }
  const around = document.createElement('div');
  if (lang) around.lang = lang;
  if (dir) around.dir = dir;
  around.append(element);
  const ready = new Promise((resolve) => element.addEventListener('spk-ready', resolve, {once: true}));
  return {
    around,
    act: async () => {
      if (!unready) await ready;
      await example.act?.(element);
      await element.updateComplete;
    },
  };
}

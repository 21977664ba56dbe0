import {BackendError} from '../../src/backends/backend-error.js';
import type {CareRecord} from '../../src/backends/care-record.js';
import {memory} from '../../src/backends/memory/index.js';
import {configure} from '../../src/connect/configure.js';
import {cy} from '../../src/i18n/referral/cy.js';
import {en} from '../../src/i18n/referral/en.js';
import type {FieldId} from '../../src/i18n/referral/strings.js';
import type {ReferralActivity} from '../../src/model/referral.js';
import type {PrefillValues} from '../../src/referral-form/prefill.js';
import type {ReferralForm} from '../../src/referral-form/referral-form.js';
import type {ReferralSettings} from '../../src/referral-form/settings.js';
import {everyWord, margaret, practice, priya, priyasPatient, wrong} from './sample-settings.js';

/** One state of the element: what it is given, and what a person has done. */
export interface ReferralExample {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Left out, those of a practice. */
  readonly settings?: ReferralSettings;
  readonly prefill?: PrefillValues;
  readonly activity?: ReferralActivity;
  /** Left out, one in memory that takes everything; `null` is none. */
  readonly record?: CareRecord | null;
  /** Pixels; left out, all there is. */
  readonly width?: number;
  readonly lang?: string;
  /** It never gets as far as `spk-ready`. */
  readonly unready?: boolean;
  /** What a person does to get there. */
  readonly act?: (element: ReferralForm) => Promise<void>;
}

const SLOW = 'https://slow.example.org/settings.json';
const FAILED = 'https://failed.example.org/settings.json';

/** Servers that never answer, or badly; every other address is asked as usual. */
const fetchForStories: typeof fetch = (input, init) => {
  const url = String(input instanceof Request ? input.url : input);
  if (url === FAILED) return Promise.reject(new BackendError('server', 'The server answered with an error.'));
  if (url !== SLOW) return fetch(input, init);
  return new Promise((_, reject) =>
    init?.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error)),
  );
};

/** A record of which only sending is out of order. */
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
function allShown(element: ReferralForm, selector: string): HTMLElement[] {
  const root = element.shadowRoot;
  const asking = root?.querySelector('spk-questionnaire.asking')?.shadowRoot;
  const found = [root, asking].flatMap((each) => [...(each?.querySelectorAll<HTMLElement>(selector) ?? [])]);
  return found.filter((each) => each.checkVisibility());
}

const shown = (element: ReferralForm, selector: string) => allShown(element, selector)[0];

async function until<T>(what: string, found: () => T | undefined): Promise<T> {
  for (let turn = 0; turn < 300; turn++) {
    const value = found();
    if (value !== undefined) return value;
    await frame();
  }
  throw new Error(`There is no ${what} in the form.`);
}

const find = (element: ReferralForm, selector: string) => until(selector, () => shown(element, selector));

async function click(element: ReferralForm, target: HTMLElement): Promise<void> {
  target.click();
  await element.updateComplete;
  await frame();
}

const press = async (element: ReferralForm, selector: string) =>
  click(element, await find(element, selector));

/** A question's first choice, found by its words: the box to tick, or Yes. */
function firstChoice(element: ReferralForm, field: FieldId): HTMLElement | undefined {
  const words = [en, cy]
    .flatMap(({fields, aboutThem}) => [fields[field].label, aboutThem[field]?.label ?? ''])
    // An organisation's name may follow.
    .map((label) => label.split('{')[0]!)
    .filter(Boolean);
  const asks = (each: Element) => words.some((label) => each.textContent.trim().startsWith(label));
  const label = allShown(element, 'label, legend').find(asks);
  if (label instanceof HTMLLabelElement) return label.control ?? undefined;
  return label?.closest('fieldset')?.querySelector('input') ?? undefined;
}

const START = '.start button';
const CONTINUE = 'form [type="submit"]';
const CHECK = '.check';

const begin = (element: ReferralForm) => press(element, START);
const goOn = (element: ReferralForm) => press(element, CONTINUE);

const sayYes = async (element: ReferralForm, field: FieldId) =>
  click(element, await until(field, () => firstChoice(element, field)));

const AGREEMENTS = ['agree-refer', 'agree-gp'] as const;

/** Presses Continue, and agrees to what is asked, until something is there. */
async function goOnUntil(element: ReferralForm, isThere: () => unknown): Promise<void> {
  for (let page = 0; page < 40 && !isThere(); page++) {
    for (const field of AGREEMENTS) {
      const box = firstChoice(element, field);
      if (box) await click(element, box);
    }
    await goOn(element);
  }
}

/** All on one page: agrees, and presses Continue. */
async function toCheck(element: ReferralForm): Promise<void> {
  if (element.form === 'self') {
    await begin(element);
    await find(element, CONTINUE);
    for (const field of AGREEMENTS) await sayYes(element, field);
  } else {
    await find(element, CONTINUE);
    for (const field of ['consent-given', 'prof-confirm'] as const) await sayYes(element, field);
  }
  await goOn(element);
  await find(element, CHECK);
}

const sendUntil = (selector: string) => async (element: ReferralForm) => {
  await toCheck(element);
  await press(element, CONTINUE);
  await find(element, selector);
};

const NOT_SENT = '.fail';

/** Somebody comes back to the page in the same browser. */
async function comeBack(element: ReferralForm): Promise<void> {
  const place = element.parentElement!;
  element.remove();
  await frame();
  const again = element.cloneNode() as ReferralForm;
  again.settings = element.settings;
  again.careRecord = element.careRecord;
  place.append(again);
}

/** A referral of one’s own that is answered, all on one page. */
const answered = {attributes: {pages: 'single'}, prefill: margaret} as const;
const notSent = (record: CareRecord): ReferralExample => ({...answered, record, act: sendUntil(NOT_SENT)});

/** Every state by its name. Stories, axe in all looks, and screenshots go through all of them. */
export const examples = {
  start: {settings: {}},
  'start-full': {
    settings: everyWord,
    activity: {id: 'chess', name: 'Chess and a cuppa', url: 'https://www.example.org/chess'},
  },
  question: {
    prefill: margaret,
    act: async (element) => {
      await begin(element);
      await goOnUntil(element, () => firstChoice(element, 'needs'));
    },
  },
  error: {
    act: async (element) => {
      await begin(element);
      await goOnUntil(element, () => firstChoice(element, 'first-name'));
      await goOn(element);
      await find(element, '#problems');
    },
  },
  urgent: {
    act: async (element) => {
      await begin(element);
      await sayYes(element, 'urgent');
      await goOn(element);
      await find(element, '.urgent');
    },
  },
  'under-age': {
    prefill: {...margaret, dob: '2015-03-02'},
    act: async (element) => {
      await begin(element);
      await goOn(element);
      await find(element, '.column > .text');
    },
  },
  check: {
    prefill: margaret,
    act: async (element) => {
      await begin(element);
      await goOnUntil(element, () => shown(element, CHECK));
    },
  },
  sending: {...answered, record: silent, act: sendUntil('.progress')},
  offline: notSent(failing('offline', 'There is no connection.')),
  busy: notSent(failing('server', 'The server is busy.', {status: 503, retryAfter: 180})),
  'no-answer': notSent(failing('timeout', 'The server did not answer.')),
  'not-taken': {
    ...notSent(failing('invalid-request', 'The server did not take it.', {status: 422})),
    settings: {},
  },
  unknown: {
    attributes: {form: 'professional', draft: 'session'},
    prefill: priyasPatient,
    record: silent,
    act: async (element) => {
      await find(element, `.draft button, ${NOT_SENT}`);
      // In this tab it may have been left like this before.
      if (shown(element, NOT_SENT)) return;
      await press(element, '.draft button');
      await sendUntil('.progress')(element);
      await comeBack(element);
    },
  },
  sent: {
    ...answered,
    activity: {id: 'chess', name: 'Chess and a cuppa'},
    act: sendUntil('.done'),
  },
  professional: {attributes: {form: 'professional'}, prefill: priya},
  'professional-errors': {
    attributes: {form: 'professional'},
    act: async (element) => {
      await goOn(element);
      await find(element, '#problems');
    },
  },
  'professional-sent': {
    attributes: {form: 'professional'},
    prefill: priyasPatient,
    act: sendUntil('.done'),
  },
  agency: {attributes: {form: 'agency'}, settings: {}},
  'draft-found': {
    attributes: {form: 'agency', pages: 'group', draft: 'device'},
    prefill: priya,
    act: async (element) => {
      await find(element, '.draft button, [part="notice"] button');
      if (!shown(element, '.draft button')) return;
      await press(element, '.draft button');
      await press(element, 'dialog[open] .spk-actions button');
      await find(element, '.kept');
      await comeBack(element);
    },
  },
  'not-set-up': {record: null, unready: true},
  'wrong-settings': {settings: wrong as ReferralSettings},
  loading: {attributes: {'settings-src': SLOW}, settings: {}, unready: true},
  failed: {attributes: {'settings-src': FAILED}, settings: {}, unready: true},
} as const satisfies Readonly<Record<string, ReferralExample>>;

/** Makes the element of an example, in what stands around it. Put it on a page, then call `act`. */
export function makeExample(example: ReferralExample): {
  readonly around: HTMLElement;
  readonly act: () => Promise<void>;
} {
  const {attributes = {}, settings = practice, prefill, activity, record, width, lang, unready} = example;
  configure({fetch: fetchForStories});
  const element = document.createElement('spk-referral-form');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  // A story does not move the history of the page that shows it.
  element.setAttribute('routing', 'none');
  if (Object.keys(settings).length > 0) element.settings = settings;
  if (prefill) element.prefill = prefill;
  if (activity) element.activity = activity;
  if (record !== null) element.careRecord = record ?? memory();
  const around = document.createElement('div');
  if (width) around.style.maxInlineSize = `${width}px`;
  if (lang) around.lang = lang;
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

import {BackendError} from '../../src/backends/backend-error.js';
import {configure} from '../../src/connect/configure.js';
import type {Questionnaire, QuestionnaireResponse} from '../../src/model/fhir.js';
import type {QuestionnaireElement} from '../../src/questionnaire/questionnaire.js';
import {partsAnswers, partsForm} from './parts-form.js';
import {everyType, helpForm, longListForm} from './sample-forms.js';

/** One state of the element: what it is given, and what a person has done. */
export interface FormExample {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Left out, the form about what somebody would like help with; `null` is none. */
  readonly form?: Questionnaire | null;
  readonly response?: QuestionnaireResponse;
  /** Pixels; left out, all there is. */
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: string;
  /** It writes a line for the embedder to the console, as it should. */
  readonly reportsError?: boolean;
  /** It never gets as far as `spk-ready`, and there is no error either. */
  readonly waits?: boolean;
  /** What a person does to get there. */
  readonly act?: (element: QuestionnaireElement) => Promise<void>;
}

const SLOW = 'https://slow.example.org/form';
const FAILED = 'https://failed.example.org/form';
const OFFLINE = 'https://offline.example.org/form';

/** Servers that answer late, badly, or not at all; every other address is asked as usual. */
const fetchForStories: typeof fetch = (input, init) => {
  const url = String(input instanceof Request ? input.url : input);
  if (url.startsWith(FAILED))
    return Promise.reject(new BackendError('server', 'The server answered with an error.'));
  if (url === OFFLINE) return Promise.reject(new BackendError('offline', 'There is no connection.'));
  if (url !== SLOW) return fetch(input, init);
  return new Promise((_, reject) =>
    init?.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error)),
  );
};

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function find<T extends HTMLElement>(element: QuestionnaireElement, selector: string): Promise<T> {
  for (let turn = 0; turn < 300; turn++) {
    const found = element.shadowRoot?.querySelector<T>(selector);
    if (found) return found;
    await frame();
  }
  throw new Error(`There is no ${selector} in the form.`);
}

/** Presses Continue, or the last button. */
async function goOn(element: QuestionnaireElement): Promise<void> {
  (await find(element, 'form [type="submit"]')).click();
  await element.updateComplete;
  await frame();
}

/** Types into a long list, which a server does not give. */
async function askForList(element: QuestionnaireElement): Promise<void> {
  const box = await find<HTMLInputElement>(element, '[role="combobox"]');
  box.value = 'Wel';
  box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await find(element, '.spk-notice');
}

async function save(element: QuestionnaireElement): Promise<void> {
  (await find(element, '.draft button')).click();
  await element.updateComplete;
}

const help = (code: string, display: string) => ({
  valueCoding: {system: 'https://example.org/needs', code, display},
});

/** The form about help, answered. */
export const answers: QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse',
  questionnaire: 'https://example.org/Questionnaire/help|1',
  status: 'in-progress',
  item: [
    {
      linkId: 'you',
      item: [
        {linkId: 'you/name', answer: [{valueString: 'Margaret Ellis'}]},
        {linkId: 'you/born', answer: [{valueDate: '1953-10-14'}]},
      ],
    },
    {
      linkId: 'help',
      item: [
        {
          linkId: 'help/needs',
          answer: [help('lonely', 'Feeling lonely or cut off'), help('active', 'Being more active')],
        },
        {
          linkId: 'help/more',
          answer: [{valueString: 'My husband Alan died last spring. I miss having people to talk to.'}],
        },
      ],
    },
    {linkId: 'life', answer: [{valueInteger: 6}]},
    {linkId: 'tell-gp', answer: [{valueBoolean: true}]},
  ],
};

const toCheck = async (element: QuestionnaireElement) => {
  for (let page = 0; page < 7; page++) await goOn(element);
  await find(element, '.check');
};

/** Every state by its name. Stories, axe in all looks, and screenshots go through all of them. */
export const examples = {
  default: {},
  error: {act: goOn},
  question: {
    response: answers,
    act: async (element) => {
      for (let page = 0; page < 3; page++) await goOn(element);
    },
  },
  scale: {
    response: answers,
    act: async (element) => {
      for (let page = 0; page < 5; page++) await goOn(element);
    },
  },
  check: {attributes: {summary: ''}, response: answers, act: toCheck},
  completed: {
    response: answers,
    act: async (element) => {
      for (let page = 0; page < 7; page++) await goOn(element);
    },
  },
  group: {attributes: {pages: 'group'}},
  single: {attributes: {pages: 'single'}},
  parts: {attributes: {pages: 'single'}, form: partsForm, response: partsAnswers},
  'parts-errors': {attributes: {pages: 'single'}, form: partsForm, act: goOn},
  'parts-narrow': {attributes: {pages: 'single'}, form: partsForm, response: partsAnswers, width: 320},
  'parts-welsh': {attributes: {pages: 'single'}, form: partsForm, response: partsAnswers, lang: 'cy'},
  'parts-rtl': {
    attributes: {pages: 'single'},
    form: partsForm,
    response: partsAnswers,
    lang: 'ar',
    dir: 'rtl',
  },
  'every-type': {attributes: {pages: 'single'}, form: everyType, reportsError: true},
  'every-type-errors': {attributes: {pages: 'single'}, form: everyType, act: goOn, reportsError: true},
  'list-failed': {
    attributes: {pages: 'single', terminology: FAILED},
    form: longListForm,
    act: askForList,
    reportsError: true,
  },
  'list-failed-welsh': {
    attributes: {pages: 'single', terminology: FAILED},
    form: longListForm,
    lang: 'cy',
    width: 320,
    act: askForList,
    reportsError: true,
  },
  'read-only': {attributes: {'read-only': ''}, response: answers},
  'read-only-empty': {attributes: {'read-only': ''}},
  loading: {attributes: {src: SLOW}, form: null, waits: true},
  failed: {attributes: {src: FAILED}, form: null, reportsError: true},
  offline: {attributes: {src: OFFLINE}, form: null, reportsError: true},
  empty: {form: {...helpForm, item: []}},
  'not-configured': {form: null, reportsError: true},
  faults: {
    attributes: {pages: 'single'},
    form: {...helpForm, item: [{linkId: 'x', type: 'hologram', text: 'Your hologram'}, ...helpForm.item!]},
    reportsError: true,
  },
  'draft-offer': {attributes: {draft: 'device', 'draft-key': 'story'}},
  'draft-asked': {attributes: {draft: 'device', 'draft-key': 'story'}, act: save},
  'draft-kept': {attributes: {draft: 'session', 'draft-key': 'story'}, act: save},
  narrow: {width: 320, response: answers, attributes: {summary: ''}, act: toCheck},
  'long-welsh': {lang: 'cy', width: 320, act: goOn},
  rtl: {lang: 'ar', dir: 'rtl', act: goOn},
} as const satisfies Readonly<Record<string, FormExample>>;

/** Makes the element of an example, in what stands around it. Put it on a page, then call `act`. */
export function makeExample(example: FormExample): {
  readonly around: HTMLElement;
  readonly act: () => Promise<void>;
} {
  const {attributes = {}, form = helpForm, response, width, lang, dir, reportsError, waits} = example;
  configure({fetch: fetchForStories});
  const element = document.createElement('spk-questionnaire');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  // A story does not move the history of the page that shows it.
  element.routing = 'none';
  if (form) element.questionnaire = form;
  if (response) element.response = response;
  const around = document.createElement('div');
  if (width) around.style.maxInlineSize = `${width}px`;
  if (lang) around.lang = lang;
  if (dir) around.dir = dir;
  around.append(element);
  const shown = new Promise((resolve) => {
    element.addEventListener('spk-ready', resolve, {once: true});
    if (reportsError && !form) element.addEventListener('spk-error', resolve, {once: true});
  });
  return {
    around,
    act: async () => {
      if (!waits) await shown;
      await example.act?.(element);
      await element.updateComplete;
    },
  };
}

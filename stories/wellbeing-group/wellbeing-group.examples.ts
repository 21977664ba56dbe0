import {BackendError} from '../../src/backends/backend-error.js';
import {configure} from '../../src/connect/configure.js';
import type {WellbeingGroup} from '../../src/wellbeing-group/wellbeing-group.js';
import {
  fewPeople,
  histories,
  loneliness,
  mood,
  network,
  nobodyTwice,
  unsafe,
  wellbeing,
} from './sample-groups.js';

/** One state of the element. */
export interface GroupExample {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<Pick<WellbeingGroup, 'summary'>> & {readonly histories?: typeof histories};
  /** Pixels; left out, all there is. */
  readonly width?: number;
  readonly lang?: string;
  /** It never gets as far as `spk-ready`. */
  readonly unready?: boolean;
  /** What a person does to get there. */
  readonly act?: (element: WellbeingGroup) => void;
}

const SLOW = 'https://slow.example.org/group.json';
const OFFLINE = 'https://offline.example.org/group.json';
const FAILED = 'https://failed.example.org/group.json';
const UNSAFE = 'https://unsafe.example.org/group.json';

/** Servers that never answer, or badly; every other address is asked as usual. */
const fetchForStories: typeof fetch = (input, init) => {
  const url = String(input instanceof Request ? input.url : input);
  if (url === OFFLINE) return Promise.reject(new BackendError('offline', 'There is no connection.'));
  if (url === FAILED) return Promise.reject(new BackendError('server', 'The server answered with an error.'));
  if (url === UNSAFE) return Promise.resolve(Response.json(unsafe));
  if (url !== SLOW) return fetch(input, init);
  return new Promise((_, reject) =>
    init?.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error)),
  );
};

/** Named states of the element. */
export const examples = {
  network: {properties: {summary: network}},
  tables: {
    properties: {summary: network},
    act: (element) => element.shadowRoot?.querySelector('summary')?.click(),
  },
  narrow: {properties: {summary: network}, width: 320},
  loneliness: {properties: {summary: loneliness}},
  several: {properties: {summary: [network, loneliness]}, attributes: {measures: 'loneliness-ons ons4'}},
  professional: {properties: {summary: mood}, attributes: {audience: 'professional'}},
  numbers: {properties: {summary: [...mood, wellbeing]}},
  'few-people': {properties: {summary: fewPeople}},
  histories: {
    properties: {histories},
    attributes: {heading: 'How people in Meadow Valley feel', since: '2026-04-01', until: '2026-11-30'},
  },
  welsh: {properties: {summary: [network, loneliness]}, lang: 'cy'},
  empty: {properties: {summary: nobodyTwice}},
  loading: {attributes: {src: SLOW}, unready: true},
  offline: {attributes: {src: OFFLINE}, unready: true},
  failed: {attributes: {src: FAILED}, unready: true},
  unsafe: {attributes: {src: UNSAFE}, unready: true},
  'not-set-up': {unready: true},
} as const satisfies Readonly<Record<string, GroupExample>>;

/** Makes the element of an example, in what stands around it. Put it on a page, then call `act`. */
export function makeExample(example: GroupExample): {
  readonly around: HTMLElement;
  readonly act: () => Promise<void>;
} {
  const {attributes = {}, properties = {}, width, lang, unready, act} = example;
  configure({fetch: fetchForStories});
  const element = document.createElement('spk-wellbeing-group');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  const around = document.createElement('div');
  if (width) around.style.maxInlineSize = `${width}px`;
  if (lang) around.lang = lang;
  around.append(element);
  const ready = new Promise((resolve) => element.addEventListener('spk-ready', resolve, {once: true}));
  return {
    around,
    act: async () => {
      if (!unready) await ready;
      act?.(element);
      await element.updateComplete;
    },
  };
}

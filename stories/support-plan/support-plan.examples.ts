import {css, html, render} from 'lit';
import {BackendError} from '../../src/backends/backend-error.js';
import type {CareRecord} from '../../src/backends/care-record.js';
import {memory} from '../../src/backends/memory/index.js';
import {savePlan} from '../../src/backends/plan/save-plan.js';
import {en} from '../../src/i18n/support-plan/en.js';
import {buttonStyles} from '../../src/kit/button/button.styles.js';
import {withAnswer} from '../../src/model/plan/edit.js';
import {mergePlans} from '../../src/model/plan/merge.js';
import {saveBar} from '../../src/support-plan/saving/save-bar-view.js';
import {saveBarStyles} from '../../src/support-plan/saving/save-bar.styles.js';
import {
  arrived,
  clashed,
  failed,
  SAVE_STATUSES,
  sent,
  stateOfNew,
  stateOfOpened,
  statusOf,
  written,
  type SaveState,
  type SaveStatus,
} from '../../src/support-plan/saving/save-state.js';
import type {SupportPlan} from '../../src/support-plan/support-plan.js';
import {planHarness} from './plan-harness.js';
import {AUTHOR, blankPlan, maggiesOpened, maggiesPlan, NAMES, SUBJECT} from './sample-plan.js';

/** One state of the element. */
export interface PlanExample {
  /** The record has Maggie's plan, and the page names it. */
  readonly isNew?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Why the plan cannot be read. */
  readonly unread?: BackendError;
  /** The record does not answer at all. */
  readonly waits?: boolean;
  /** The page has forgotten to say where plans are kept. */
  readonly isUnset?: boolean;
  readonly lang?: string;
  /** It never gets as far as `spk-ready`. */
  readonly unready?: boolean;
  /** What a person does to get there. */
  readonly act?: (element: SupportPlan) => Promise<void>;
}

/** Presses what has an id, and waits until it is shown. */
async function press(element: SupportPlan, id: string): Promise<void> {
  element.shadowRoot?.getElementById(id)?.click();
  await element.updateComplete;
}

/** Opens "What matters to me" and writes in it. */
async function write(element: SupportPlan): Promise<void> {
  await press(element, 'change-matters');
  const box = element.shadowRoot?.querySelector('textarea');
  if (!box) throw new Error('There is nothing to write in.');
  box.value = 'My dog, Biscuit, and walking him every day\nMy garden';
  box.dispatchEvent(new Event('input', {bubbles: true}));
  await element.updateComplete;
}

/** Named states of the element. */
export const examples = {
  writing: {act: write},
  'new-plan': {isNew: true},
  leaving: {
    act: async (element) => {
      await write(element);
      void element.confirmLeave();
      await element.updateComplete;
    },
  },
  welsh: {lang: 'cy', attributes: {mode: 'view'}},
  loading: {waits: true},
  offline: {unread: new BackendError('offline', 'No connection.'), unready: true},
  missing: {unread: new BackendError('not-found', 'No such plan.', {status: 404}), unready: true},
  refused: {unread: new BackendError('refused', 'Not shared.', {status: 403}), unready: true},
  'not-set-up': {isUnset: true, unready: true},
} as const satisfies Readonly<Record<string, PlanExample>>;

/** A record that has Maggie's plan, and fails where an example says so. */
async function recordFor({unread, waits}: PlanExample): Promise<{record: CareRecord; plan: string}> {
  const record = memory();
  const result = await savePlan(record, {
    plan: maggiesPlan,
    subject: SUBJECT,
    author: AUTHOR,
    submissionId: '1f0c3f4e-52a4-4d1c-9a53-0f4f5a1f7a10',
    now: '2026-11-18T19:40:00Z',
  });
  if (result.status !== 'saved') throw new Error('The sample plan was not saved.');
  const reading = waits ? new Promise<never>(() => undefined) : unread && Promise.reject(unread);
  reading?.catch(() => undefined);
  return {
    plan: result.opened.reference,
    record: {
      name: 'sample',
      submit: (...args) => record.submit(...args),
      read: reading ? () => reading : (...args) => record.read(...args),
      search: (...args) => record.search(...args),
      history: (...args) => record.history(...args),
      update: (...args) => record.update(...args),
    },
  };
}

/** Makes the element of an example, in what stands around it. Put it on a page, then call `act`. */
export function makeExample(example: PlanExample): {
  readonly around: HTMLElement;
  readonly act: () => Promise<void>;
} {
  const {attributes = {}, lang, unready, act, isNew, waits, isUnset} = example;
  const around = document.createElement('div');
  if (lang) around.lang = lang;
  return {
    around,
    act: async () => {
      const {record, plan} = await recordFor(example);
      const element = document.createElement('spk-support-plan');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      const {person: personName, worker: workerName} = NAMES;
      const own = isNew ? {subject: SUBJECT.reference} : {plan};
      Object.assign(element, {personName, workerName, author: AUTHOR, ...own});
      if (!isUnset) element.careRecord = record;
      const ready = new Promise((resolve) => element.addEventListener('spk-ready', resolve, {once: true}));
      const stopped = new Promise((resolve) => element.addEventListener('spk-error', resolve, {once: true}));
      around.append(element);
      if (!waits) await (unready ? stopped : ready);
      await element.updateComplete;
      await act?.(element);
      await element.updateComplete;
    },
  };
}

const CLOCK = Date.parse('2026-11-24T14:16:00Z');

/** A plan in each state of the save bar. */
function barStates(): Readonly<Record<SaveStatus, SaveState>> {
  const opened = stateOfOpened({...maggiesOpened, savedAt: '2026-11-24T14:14:00Z'});
  const unsaved = written(opened, withAnswer(maggiesPlan, 'matters', 'text', 'My garden'));
  const save = {
    plan: unsaved.undo.present,
    opened: maggiesOpened,
    subject: SUBJECT,
    submissionId: '1f0c3f4e-52a4-4d1c-9a53-0f4f5a1f7a11',
    now: '2026-11-24T14:16:00Z',
  };
  const saving = sent(unsaved, save);
  const fails = (error: BackendError) => failed(saving, error, CLOCK);
  const theirs = {
    ...maggiesOpened,
    plan: withAnswer(maggiesPlan, 'matters', 'text', 'My cat'),
    savedBy: 'Maggie',
  };
  const merge = mergePlans({base: maggiesPlan, mine: save.plan, theirs: theirs.plan});
  return {
    nothing: stateOfNew(blankPlan),
    unsaved,
    saving,
    saved: arrived(saving, {
      status: 'saved',
      sent: save.plan,
      opened: {...maggiesOpened, plan: save.plan, savedAt: '2026-11-24T14:16:00Z'},
      joined: [{path: ['answers', 'strengths', 'text'], kind: 'changed'}],
    }),
    offline: fails(new BackendError('offline', '')),
    'not-saved': fails(new BackendError('rate-limited', '', {retryAfter: 90})),
    clash: clashed(saving, {status: 'clash', theirs, merge}),
    'logged-out': fails(new BackendError('refused', '', {status: 401})),
    refused: fails(new BackendError('refused', '', {status: 403})),
  };
}

const nothing = () => undefined;

/** What the element says of its root. */
const root = css`
  .spk-root {
    container: spk / inline-size;
  }
`;

/** Every state of the save bar, one below the other. */
export function makeBars(): {readonly around: HTMLElement; readonly act: () => Promise<void>} {
  const around = document.createElement('div');
  const states = barStates();
  for (const status of SAVE_STATUSES) {
    const state = states[status];
    const show = () =>
      saveBar({
        t: en.save,
        locale: 'en-GB',
        names: NAMES,
        status: statusOf(state, {isOnline: true}),
        state,
        now: CLOCK,
        loginHref: 'https://meadowvalley.example/login',
        canStep: true,
        onSave: nothing,
        onChoose: nothing,
        onPrint: nothing,
        onUndo: nothing,
        onRedo: nothing,
      });
    const section = document.createElement('section');
    render(html`<h2>${status}</h2>`, section);
    section.append(planHarness(maggiesPlan, () => ({show, styles: [buttonStyles, saveBarStyles, root]})));
    around.append(section);
  }
  return {
    around,
    act: async () => {
      for (const each of around.querySelectorAll('spk-plan-harness')) await each.updateComplete;
    },
  };
}

import {BackendError} from '../../src/backends/backend-error.js';
import type {CareRecord} from '../../src/backends/care-record.js';
import type {PlanConflict} from '../../src/support-plan/versions/conflict.js';
import {ClashScreen, HistoryScreen, versionsStyles} from '../../src/support-plan/versions/versions-part.js';
import {readingStyles} from '../../src/support-plan/reading/reading.styles.js';
import {sectionStyles} from '../../src/support-plan/reading/section-frame.styles.js';
import {planHarness, type PlanHarness, type PlanHarnessOptions} from './plan-harness.js';
import {maggiesOpened, maggiesPlan} from './sample-plan.js';
import {kindsConflict, savedVersions, wordsConflict} from './sample-versions.js';

/** Two versions that clash, or earlier ones. */
export interface VersionsExample extends PlanHarnessOptions {
  /** Left out: earlier versions. */
  readonly conflict?: PlanConflict;
  /** Why the record gives no versions. */
  readonly failure?: BackendError;
  /** What is done before it is looked at. */
  readonly act?: (host: PlanHarness) => Promise<void>;
}

const nothing = () => undefined;

async function press(host: PlanHarness, find: (root: ShadowRoot) => HTMLElement | null | undefined) {
  find(host.shadowRoot!)?.click();
  await host.updateComplete;
}

const byId = (id: string) => (root: ShadowRoot) => root.getElementById(id);

/** As in the drawing: theirs, and both put together. */
async function choose(host: PlanHarness): Promise<void> {
  const places = [...(host.shadowRoot?.querySelectorAll('fieldset') ?? [])];
  for (const [index] of places.entries()) {
    await press(host, (root) => {
      const fieldset = root.querySelectorAll('fieldset')[index];
      const radios = [...(fieldset?.querySelectorAll('input') ?? [])];
      return radios.find(({value}) => value === 'both') ?? radios[1];
    });
  }
}

const save = (host: PlanHarness) => press(host, (root) => root.querySelector<HTMLElement>('[type="submit"]'));

/** Named states. */
export const examples = {
  words: {conflict: wordsConflict, act: choose},
  'not-chosen': {conflict: wordsConflict, act: save},
  kinds: {conflict: kindsConflict},
  history: {},
  version: {act: (host) => press(host, byId('versions-look-3'))},
  failed: {failure: new BackendError('server', 'The server answered with an error.', {status: 500})},
} as const satisfies Readonly<Record<string, VersionsExample>>;

/** What an example shows, and what brings it to its state. */
export function makeExample({conflict, failure, act, ...options}: VersionsExample): {
  readonly around: HTMLElement;
  readonly act: () => Promise<void>;
} {
  const around = document.createElement('div');
  if (options.lang) around.lang = options.lang;
  if (conflict) around.append(clashHarness(conflict, options));
  return {
    around,
    act: async () => {
      if (!conflict) around.append(await historyHarness(failure, options));
      const host = around.querySelector('spk-plan-harness')!;
      await host.updateComplete;
      await whenShown(host);
      await act?.(host);
    },
  };
}

const styles = [sectionStyles, readingStyles, versionsStyles];

function clashHarness(conflict: PlanConflict, options: PlanHarnessOptions): PlanHarness {
  const screen = new ClashScreen({onResolve: nothing, onLater: nothing});
  screen.open(conflict);
  return planHarness(conflict.merge.plan, () => ({styles, show: (view) => screen.render(view)}), {
    opened: conflict.theirs,
    ...options,
  });
}

async function historyHarness(
  failure: BackendError | undefined,
  options: PlanHarnessOptions,
): Promise<PlanHarness> {
  const {record, opened} = await savedVersions();
  const broken: CareRecord = {
    ...record,
    history: () => ({
      [Symbol.asyncIterator]: () => ({next: () => Promise.reject(failure ?? new Error('No failure.'))}),
    }),
  };
  const screen = new HistoryScreen({
    record: () => (failure ? broken : record),
    onBack: nothing,
    onRestored: nothing,
  });
  const host = planHarness(
    opened.plan ?? maggiesPlan,
    () => ({styles, show: (view) => screen.render(view)}),
    {opened: {...maggiesOpened, ...opened}, ...options},
  );
  screen.open(host.view);
  return host;
}

/** Versions are read at once here, and yet not in the same turn. */
async function whenShown(host: PlanHarness): Promise<void> {
  for (let turn = 0; turn < 50; turn++) {
    if (!host.shadowRoot?.querySelector('[aria-busy]')) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
    await host.updateComplete;
  }
}

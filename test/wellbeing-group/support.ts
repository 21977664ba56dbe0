import {fixture, html} from '@open-wc/testing';
import '../../src/wellbeing-group/index.js';
import {configure} from '../../src/connect/configure.js';
import type {SpkErrorDetail} from '../../src/element/error-event.js';
import type {WellbeingGroup} from '../../src/wellbeing-group/wellbeing-group.js';
import {consoleLines} from '../support/console-lines.js';
import {allByRole, nameOf, textOf} from '../support/roles.js';
import {waitUntil} from '../support/wait-until.js';

/** How the element is put on the page. */
export interface OpenGroup {
  readonly attributes?: Readonly<Record<string, string>>;
  /** `summary` and `histories`, as a page sets them. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: string;
  /** Words inside it. */
  readonly fallback?: string;
}

/** The element on a page, with what it has told that page. */
export interface OpenedGroup {
  readonly element: WellbeingGroup;
  readonly around: HTMLElement;
  readonly errors: readonly SpkErrorDetail[];
  readonly ready: () => number;
}

/** Puts the element on a page and waits until it has something to show. */
export async function openGroup(options: OpenGroup): Promise<OpenedGroup> {
  const {attributes = {}, properties = {}, width = 800, lang = 'en', dir = 'ltr', fallback} = options;
  const around = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
  around.style.inlineSize = `${width}px`;
  const errors: SpkErrorDetail[] = [];
  let ready = 0;
  around.addEventListener('spk-error', ({detail}) => errors.push(detail));
  around.addEventListener('spk-ready', () => ready++);
  const element = document.createElement('spk-wellbeing-group');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (fallback) element.textContent = fallback;
  Object.assign(element, properties);
  around.append(element);
  await waitUntil(() => ready + errors.length > 0, 'the figures or an error');
  await element.updateComplete;
  return {element, around, errors, ready: () => ready};
}

/** Answers every request while `work` runs; gives how often it was asked. */
export async function withServer(
  answer: () => Promise<Response>,
  work: () => Promise<void>,
): Promise<number> {
  let asked = 0;
  configure({
    fetch: () => {
      asked++;
      return answer();
    },
  });
  try {
    await work();
  } finally {
    configure({fetch: undefined});
  }
  return asked;
}

/** All that is written there. */
export const words = ({element}: OpenedGroup): string => textOf(element);
/** Names of headings and drawings. */
export const headings = ({element}: OpenedGroup): readonly string[] =>
  allByRole(element, 'heading').map(nameOf);
export const drawings = ({element}: OpenedGroup): readonly HTMLElement[] => allByRole(element, 'img');

/** Opens one that has something to say to whoever set up the page. */
export async function openedWithErrors(
  options: OpenGroup,
): Promise<{opened: OpenedGroup; lines: readonly string[]}> {
  let opened: OpenedGroup | undefined;
  const lines = await consoleLines('error', async () => {
    opened = await openGroup(options);
  });
  return {opened: opened!, lines};
}

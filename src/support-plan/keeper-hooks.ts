import type {ItemTexts} from '../backends/plan/response-items.js';
import {reportError, type SpkErrorCode} from '../element/error-event.js';
import type {KeeperHooks, PlanWho} from './plan-source.js';
import type {TroubleKind} from './saving/save-state.js';
import {PlanChangeEvent, PlanConflictEvent, PlanSaveEvent} from './support-plan.events.js';

/** What of the element a save depends on, and whom it tells. */
export interface HooksHost extends HTMLElement {
  readonly autosave: number;
  requestUpdate(): void;
  save(): Promise<boolean>;
}

/** What the element knows besides. */
export interface HooksOptions {
  /** Of a new plan; one that is in the record has its own. */
  readonly subject: string;
  /** Who writes, and about whom. */
  readonly who: () => PlanWho;
  readonly textOf: () => ItemTexts;
  readonly hasMore: () => boolean;
}

const CODES: Readonly<Record<TroubleKind, SpkErrorCode>> = {
  offline: 'offline',
  busy: 'rate-limited',
  'no-answer': 'server',
  gone: 'not-found',
  'not-taken': 'invalid-request',
  'logged-out': 'refused',
  refused: 'refused',
};

/**
 * What a keeper asks the element, and tells the page by its events: with copies, so that nothing a page does to them comes into the plan
 * unseen. Nothing that somebody wrote is in what `spk-error` says.
 */
export function keeperHooks(host: HooksHost, options: HooksOptions): KeeperHooks {
  return {
    settings: () => {
      const {author, personName, workerName} = options.who();
      const worker = workerName.trim();
      return {
        subject: {reference: options.subject, ...(personName.trim() && {display: personName.trim()})},
        ...(author && {author}),
        ...(worker && author?.display !== worker && {worker: {display: worker}}),
        textOf: options.textOf(),
      };
    },
    autosave: () => (host.autosave > 0 ? host.autosave : 0),
    hasMore: () => options.hasMore(),
    onUpdate: () => host.requestUpdate(),
    onChange: (plan) => host.dispatchEvent(new PlanChangeEvent({plan: structuredClone(plan)})),
    onSaved: ({opened: {plan, resources, reference}}) => {
      const version = resources.response?.meta?.versionId ?? '';
      host.dispatchEvent(new PlanSaveEvent({plan: structuredClone(plan), version, reference}));
    },
    onClash: ({base, mine, theirs}) =>
      host.dispatchEvent(new PlanConflictEvent(structuredClone({mine, theirs: theirs.plan, base}))),
    onTrouble: ({kind, error}) => {
      const said = error instanceof Error ? error.message : '';
      const message = `the plan could not be saved (${kind}). ${said}`.trim();
      reportError(host, {code: CODES[kind], message, cause: error, retry: () => void host.save()});
    },
  };
}

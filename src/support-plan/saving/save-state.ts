import {BackendError} from '../../backends/backend-error.js';
import type {OpenedPlan} from '../../backends/plan/open-plan.js';
import type {PlanSave, PlanSaved} from '../../backends/plan/save-plan.js';
import {emptyPlan, type Plan} from '../../model/plan.js';
import {planChanges, type PlanChange} from '../../model/plan/changes.js';
import {mergePlans, type PlanClash} from '../../model/plan/merge.js';
import {refreshedClashes} from '../../model/plan/resolve.js';
import {same} from '../../model/plan/same.js';
import {edited, rebasedUndo, undoFrom, type PlanUndo} from '../../model/plan/undo.js';

/**
 * Why the last save did not go through. `offline`: nobody was reached; `no-answer`: the record failed; `busy`: it asked for time;
 * `not-taken`: it does not take what the plan says; `gone`: the plan is not there any more; `logged-out`: it does not know who asks; `refused`: they may not change this plan.
 */
export type TroubleKind = 'offline' | 'no-answer' | 'busy' | 'not-taken' | 'gone' | 'logged-out' | 'refused';

/** A save that did not go through. */
export interface SaveTrouble {
  readonly kind: TroubleKind;
  /** Milliseconds of the clock before which the record asked not to be tried again. */
  readonly retryAt?: number;
  /** For developers. */
  readonly error?: unknown;
}

/** Somebody else saved first, in the same places. */
export interface OpenClash {
  /** As it was before both edits. */
  readonly base: Plan;
  /** As it was sent. */
  readonly mine: Plan;
  readonly theirs: OpenedPlan;
  /** Places in which somebody has to choose, as they were found. */
  readonly clashes: readonly PlanClash[];
  /** What the other one changed and was joined already. */
  readonly joined: readonly PlanChange[];
}

/** Places in which somebody still has to choose. */
export const placesToChoose = ({clash, undo: {present}}: SaveState): readonly PlanClash[] =>
  clash ? refreshedClashes(present, clash.clashes) : [];

/** Whether somebody has to choose before anything is saved. */
export const isClashOpen = (state: SaveState): boolean => placesToChoose(state).length > 0;

/** A plan, what can be taken back of it, and how far it is in the record. Plain and serialisable but for `error`. */
export interface SaveState {
  readonly undo: PlanUndo;
  /** What leaving the page would lose nothing of. */
  readonly kept: Plan;
  /** As the record has it; absent before the first save. */
  readonly opened?: OpenedPlan;
  /** A save whose end is not known. It is sent again as it is. */
  readonly pending?: PlanSave;
  readonly isSending: boolean;
  readonly trouble?: SaveTrouble;
  readonly clash?: OpenClash;
  /** So many changes of others were joined by the last save. Until the next edit. */
  readonly joined?: number;
}

/** A plan that the record has. */
export const stateOfOpened = (opened: OpenedPlan): SaveState => ({
  undo: undoFrom(opened.plan),
  kept: opened.plan,
  opened,
  isSending: false,
});

/** A plan that nobody has saved. */
export const stateOfNew = (plan: Plan): SaveState => ({undo: undoFrom(plan), kept: plan, isSending: false});

/** What is different from what the record has, as a person counts. */
export const unsavedChanges = ({undo: {present}, opened}: SaveState): readonly PlanChange[] =>
  planChanges(opened?.plan ?? emptyPlan(present.id, present.started), present);

/** Whether there is something to send. */
export const needsSaving = (state: SaveState): boolean =>
  state.pending !== undefined || unsavedChanges(state).length > 0;

/** Whether leaving now would lose something. What a page began a plan with is not lost with it. */
export const hasChanges = (state: SaveState): boolean =>
  state.pending !== undefined || planChanges(state.kept, state.undo.present).length > 0;

/**
 * Steps of undo in place of those there were. A clash stays, also where both sides say the same for the moment: the next step may tell
 * them apart again, and nothing of the other side is written over unasked.
 */
export function withUndo(state: SaveState, undo: PlanUndo): SaveState {
  if (undo === state.undo) return state;
  const {joined: _told, ...rest} = state;
  return {...rest, undo};
}

/** The plan after an edit. */
export const written = (state: SaveState, plan: Plan, place?: string): SaveState =>
  withUndo(state, edited(state.undo, plan, place));

/** A save has been sent. */
export function sent({trouble: _over, ...state}: SaveState, save: PlanSave): SaveState {
  return {...state, pending: save, isSending: true};
}

/**
 * A save is in the record. What was written since it was sent stays, over what others saved; where both touched one place, it is
 * asked about.
 */
export function arrived(state: SaveState, result: PlanSaved & {readonly status: 'saved'}): SaveState {
  const {opened} = result;
  const {pending, clash: _none, trouble: _over, joined: _before, ...rest} = state;
  // Without its stamps, which the record's version brings: they are not what somebody took away since.
  const base = pending?.plan ?? state.undo.present;
  const {clashes, joined} = mergePlans({base, mine: state.undo.present, theirs: opened.plan});
  return {
    ...rest,
    undo: rebasedUndo(state.undo, base, opened.plan),
    kept: opened.plan,
    opened,
    isSending: false,
    ...(result.joined.length > 0 && {joined: result.joined.length}),
    ...(clashes.length > 0 && {
      // Of both who wrote it, the record names the last one alone: whose save has just gone through.
      clash: {base, mine: state.undo.present, theirs: withoutName(opened), clashes, joined},
    }),
  };
}

function withoutName({savedBy: _me, ...opened}: OpenedPlan): OpenedPlan {
  return opened;
}

/** Somebody else saved first and nothing was written. The next save starts from theirs, and waits for what is chosen. */
export function clashed(
  state: SaveState,
  {theirs, merge}: PlanSaved & {readonly status: 'clash'},
): SaveState {
  const {pending, trouble: _over, clash: _before, ...rest} = state;
  const base = pending?.plan ?? state.undo.present;
  // Written while the save was on its way: it may touch what was joined.
  const since = mergePlans({base, mine: state.undo.present, theirs: merge.plan});
  const before = pending?.opened?.plan ?? emptyPlan(base.id);
  // Steps that lie before are brought up from what both began with: taking mine back gives theirs, and never what was there before.
  const steps = rebasedUndo(state.undo, before, theirs.plan);
  const undo = {...steps, present: since.plan};
  const clashes = [...refreshedClashes(undo.present, merge.clashes), ...since.clashes];
  return {
    ...rest,
    undo,
    kept: theirs.plan,
    opened: theirs,
    isSending: false,
    ...(clashes.length > 0 && {
      clash: {base: before, mine: base, theirs, clashes, joined: merge.joined},
    }),
  };
}

/** Everything has been chosen. No step leads back behind it: that would be another choice, made without asking. */
export function resolved({clash: _done, ...state}: SaveState, plan: Plan): SaveState {
  return {...state, undo: undoFrom(plan)};
}

/** A save did not go through. It is kept as it is unless the record has said that it never will. `now`: milliseconds of the clock. */
export function failed(state: SaveState, error: unknown, now: number): SaveState {
  const found = troubleOf(error, now);
  // A plan that was never there cannot have gone: then it is the record that is not where the page says.
  const isNew = found.kind === 'gone' && !state.opened;
  const trouble: SaveTrouble = isNew ? {...found, kind: 'no-answer'} : found;
  const {pending, ...rest} = state;
  const isOver = trouble.kind === 'not-taken';
  return {...rest, isSending: false, trouble, ...(pending && !isOver && {pending})};
}

/** What an error of a record means for a save. */
export function troubleOf(error: unknown, now: number): SaveTrouble {
  if (!(error instanceof BackendError)) return {kind: 'no-answer', error};
  const {retryAfter} = error;
  const kind = kindOf(error);
  return {kind, error, ...(retryAfter !== undefined && {retryAt: now + retryAfter * 1000})};
}

function kindOf({code, status, retryAfter}: BackendError): TroubleKind {
  switch (code) {
    case 'offline':
      return 'offline';
    case 'refused':
      return status === 401 ? 'logged-out' : 'refused';
    case 'rate-limited':
    case 'conflict':
      return 'busy';
    case 'not-found':
      return 'gone';
    case 'invalid-request':
      return 'not-taken';
    default:
      return status === 503 || retryAfter !== undefined ? 'busy' : 'no-answer';
  }
}

/** What the save bar says. */
export const SAVE_STATUSES = [
  'nothing',
  'unsaved',
  'saving',
  'saved',
  'offline',
  'not-saved',
  'clash',
  'logged-out',
  'refused',
] as const;
/** One of {@link SAVE_STATUSES}. */
export type SaveStatus = (typeof SAVE_STATUSES)[number];

/** How far the plan is in the record. */
export function statusOf(state: SaveState, {isOnline}: {readonly isOnline: boolean}): SaveStatus {
  const {trouble, isSending, opened} = state;
  const isOpen = needsSaving(state);
  if (trouble?.kind === 'refused') return 'refused';
  if (isClashOpen(state)) return 'clash';
  if (isSending) return 'saving';
  if (!isOpen) return opened ? 'saved' : 'nothing';
  if (trouble?.kind === 'logged-out') return 'logged-out';
  if (trouble?.kind === 'offline' || !isOnline) return 'offline';
  return trouble ? 'not-saved' : 'unsaved';
}

/** Whether two states show the same plan. */
export const samePlan = (one: SaveState, other: SaveState): boolean =>
  same(one.undo.present, other.undo.present);

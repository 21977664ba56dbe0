import type {Plan} from '../plan.js';
import {mergePlans} from './merge.js';
import {same} from './same.js';

/** A plan with what it was before, so that edits can be taken back. Plain and serialisable. */
export interface PlanUndo {
  readonly present: Plan;
  /** Oldest first. */
  readonly past: readonly Plan[];
  /** Taken back last first. */
  readonly future: readonly Plan[];
  /** What was edited last: edits of one place, such as typing, are taken back together. */
  readonly place?: string;
}

/** So many steps can be taken back. */
const MOST = 100;

/** A plan of which nothing can be taken back yet. */
export const undoFrom = (present: Plan): PlanUndo => ({present, past: [], future: []});

/**
 * The plan after an edit. Edits that name the same `place` one after another are one step; leave it out, or call {@link undoPause}
 * when the person leaves a field, to begin a new one.
 */
export function edited(undo: PlanUndo, plan: Plan, place?: string): PlanUndo {
  if (same(undo.present, plan)) return undo;
  const goesOn = place !== undefined && place === undo.place && undo.past.length > 0;
  return {
    present: plan,
    past: goesOn ? undo.past : [...undo.past, undo.present].slice(-MOST),
    future: [],
    ...(place !== undefined && {place}),
  };
}

/** The next edit is a step of its own. */
export const undoPause = ({place: _ended, ...undo}: PlanUndo): PlanUndo => undo;

/** Takes the last step back; as it is where there is none. */
export function undone({present, past, future}: PlanUndo): PlanUndo {
  const before = past.at(-1);
  if (!before) return {present, past, future};
  return {present: before, past: past.slice(0, -1), future: [present, ...future]};
}

/** Does again what was taken back last. */
export function redone({present, past, future}: PlanUndo): PlanUndo {
  const [next, ...rest] = future;
  return next ? {present: next, past: [...past, present], future: rest} : {present, past, future};
}

/**
 * The same steps over what somebody else has saved since `base`: taking mine back must not take theirs back. In places that clash
 * each step keeps mine.
 */
export function rebasedUndo(undo: PlanUndo, base: Plan, theirs: Plan): PlanUndo {
  const over = (mine: Plan) => mergePlans({base, mine, theirs}).plan;
  return {...undo, present: over(undo.present), past: undo.past.map(over), future: undo.future.map(over)};
}

import type {Plan, PlanStamp} from '../plan.js';
import {same, sameWords} from './same.js';
import {answerNode, entriesOf, fieldsOf, nodeOf, PLAN_SHAPE, type PlanNode, type PlanPath} from './shape.js';

/** One thing that is different in a later plan. */
export interface PlanChange {
  readonly path: PlanPath;
  /** `moved`: the list at the path is in another order; the sides are ids. */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * What is different, in the order of the plan: as many changes as a person would count. Who changed something is none, and spaces at
 * the ends of a text are none.
 */
export function planChanges(before: Plan, after: Plan): readonly PlanChange[] {
  return [...changesAt(PLAN_SHAPE, before, after, [])];
}

function* changesAt(node: PlanNode, before: unknown, after: unknown, path: PlanPath): Generator<PlanChange> {
  if (same(before, after)) return;
  switch (node.kind) {
    case 'answer':
      yield* changesAt(answerNode(before, after), before, after, path);
      return;
    case 'stamp':
      return;
    case 'record':
    case 'map': {
      const [was, is] = [fieldsOf(before), fieldsOf(after)];
      for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
        yield* changesAt(nodeOf(node, name), was[name], is[name], [...path, name]);
      }
      return;
    }
    case 'list':
      yield* changesInList(node, before, after, path);
      return;
    default: {
      if (sameWords(before, after)) return;
      const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
      yield {path, kind, ...(before !== undefined && {before}), ...(after !== undefined && {after})};
    }
  }
}

function* changesInList(
  {of, within}: PlanNode & {kind: 'list'},
  before: unknown,
  after: unknown,
  path: PlanPath,
): Generator<PlanChange> {
  const [was, is] = [entriesOf(before), entriesOf(after)];
  for (const entry of is) {
    const old = was.find(({id}) => id === entry.id);
    if (old) yield* changesAt(of, old, entry, [...path, entry.id]);
    else yield {path: [...path, entry.id], kind: 'added', after: entry};
  }
  for (const entry of was) {
    if (!is.some(({id}) => id === entry.id)) {
      yield {path: [...path, entry.id], kind: 'removed', before: entry};
    }
  }
  // Entries that went into another group have a change of their own.
  const group = (entry: {readonly [field: string]: unknown}) => (within ? entry[within] : undefined);
  const stayed = (entries: typeof was, others: typeof was) =>
    entries.filter((entry) => others.some((other) => other.id === entry.id && group(other) === group(entry)));
  const [old, now] = [stayed(was, is), stayed(is, was)];
  const groups = new Set(old.map(group));
  for (const each of groups) {
    const [left, right] = [old, now].map((list) => list.filter((e) => group(e) === each).map(({id}) => id));
    if (!same(left, right)) yield {path, kind: 'moved', before: left, after: right};
  }
}

/** The part of the plan that a path is in, as the section's id. */
export function sectionOf([part = '', section = '']: PlanPath): string {
  const known: Readonly<Record<string, string>> = {
    goals: 'goals',
    noGoals: 'goals',
    actions: 'actions',
    contingencies: 'contingency',
    people: 'people',
    review: 'review',
    reviews: 'review',
    sharing: 'sharing',
    agreement: 'agreement',
  };
  return part === 'answers' ? section : (known[part] ?? 'record');
}

/** Lists whose entries say each for themselves who changed them last. */
const ENTRIES = new Set(['goals', 'actions', 'contingencies', 'people']);

/** The plan with a stamp on every section and entry that is different from `before`. Done once, when it is saved. */
export function stamped(before: Plan, after: Plan, stamp: PlanStamp): Plan {
  const places = planChanges(before, after).flatMap(({path}) => [
    sectionOf(path),
    ...(ENTRIES.has(path[0] ?? '') && path[1] !== undefined ? [path[1]] : []),
  ]);
  if (places.length === 0) return after;
  return {
    ...after,
    changed: {...after.changed, ...Object.fromEntries(places.map((place) => [place, stamp]))},
  };
}

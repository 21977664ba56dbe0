import type {Plan, PlanStamp} from '../plan.js';
import {planChanges, type PlanChange} from './changes.js';
import {joinOrders} from './merge-order.js';
import {same, sameWords} from './same.js';
import {
  answerNode,
  entriesOf,
  fieldsOf,
  nodeOf,
  PLAN_SHAPE,
  type Entry,
  type PlanNode,
  type PlanPath,
} from './shape.js';

/** A value before the two edits, and after each. */
export interface Sides<T = unknown> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

/**
 * A place that both changed, each in their own way. An absent side took it away. Of a list that both put in another order, the sides
 * are ids in order.
 */
export interface PlanClash extends Sides {
  /** The same for the same place: the path, with slashes. */
  readonly id: string;
  readonly path: PlanPath;
  readonly kind: 'value' | 'removed' | 'order';
}

/** Two people's edits of one plan, joined. */
export interface PlanMerge {
  /** Everything that does not clash from both. In a place that clashes it holds mine, and an entry that one took away is still there. */
  readonly plan: Plan;
  /** What somebody has to choose before the plan is saved. */
  readonly clashes: readonly PlanClash[];
  /** What the other one changed and was joined without asking. */
  readonly joined: readonly PlanChange[];
}

/** What a merge carries through the plan. */
interface Run {
  readonly clashes: PlanClash[];
  /** Ids of goals to which each side added steps, or whose steps it changed. */
  readonly stepsOf: {readonly mine: ReadonlySet<string>; readonly theirs: ReadonlySet<string>};
}

/**
 * Joins two edits of the plan `base`, field by field. What only one of them changed is taken over, what both changed alike too; what
 * they changed differently is named and kept from both sides. Nothing is asked about order unless it goes in a circle.
 */
export function mergePlans({base, mine, theirs}: Sides<Plan>): PlanMerge {
  const run: Run = {
    clashes: [],
    stepsOf: {mine: goalsWithNewSteps(base, mine), theirs: goalsWithNewSteps(base, theirs)},
  };
  const plan = mergeNode(PLAN_SHAPE, {base, mine, theirs}, [], run) as Plan;
  const open = run.clashes.map(({path}) => path);
  const own = planChanges(base, mine);
  const joined = planChanges(base, theirs).filter(
    // What both did alike was not joined from the other.
    (change) => !open.some((place) => within(change.path, place)) && !own.some((each) => same(each, change)),
  );
  return {plan, clashes: run.clashes, joined};
}

/** Whether a path is at a place or inside it. */
const within = (path: PlanPath, place: PlanPath): boolean =>
  place.every((step, index) => path[index] === step);

function mergeNode(node: PlanNode, sides: Sides, path: PlanPath, run: Run): unknown {
  const {base, mine, theirs} = sides;
  if (node.kind === 'answer') return mergeNode(answerNode(base, mine, theirs), sides, path, run);
  if (same(mine, theirs)) return mine;
  // A goal may have been left alone while steps were added to it: its list is always looked through.
  if (path.length > 0 && path[0] !== 'goals') {
    if (same(base, theirs)) return mine;
    if (same(base, mine)) return theirs;
  }
  switch (node.kind) {
    case 'record':
    case 'map':
      return mergeFields(node, sides, path, run);
    case 'list':
      return mergeList(node, sides, path, run);
    case 'stamp':
      return laterOf(mine as PlanStamp | undefined, theirs as PlanStamp | undefined);
    default:
      return mergeValue(sides, path, run);
  }
}

function mergeValue({base, mine, theirs}: Sides, path: PlanPath, {clashes}: Run): unknown {
  if (same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  // Nobody is asked about spaces at the ends; both sides come to the same one of the two.
  if (sameWords(mine, theirs)) return JSON.stringify(mine) < JSON.stringify(theirs) ? mine : theirs;
  if (sameWords(base, theirs)) return mine;
  if (sameWords(base, mine)) return theirs;
  clashes.push({id: path.join('/'), path, kind: 'value', base, mine, theirs});
  return mine;
}

function mergeFields(
  node: PlanNode,
  {base, mine, theirs}: Sides,
  path: PlanPath,
  run: Run,
): object | undefined {
  const [was, left, right] = [fieldsOf(base), fieldsOf(mine), fieldsOf(theirs)];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right), ...Object.keys(was)])];
  const fields = names.flatMap((name) => {
    const sides = {base: was[name], mine: left[name], theirs: right[name]};
    const merged = mergeNode(nodeOf(node, name), sides, [...path, name], run);
    return merged === undefined ? [] : [[name, merged] as const];
  });
  // A section of which one side took one answer and the other another is gone, as it is where one side took both.
  return fields.length === 0 && (mine === undefined || theirs === undefined)
    ? undefined
    : Object.fromEntries(fields);
}

function mergeList(
  {of, within: group}: PlanNode & {kind: 'list'},
  sides: Sides,
  path: PlanPath,
  run: Run,
): readonly Entry[] | undefined {
  const lists = {base: entriesOf(sides.base), mine: entriesOf(sides.mine), theirs: entriesOf(sides.theirs)};
  const ids = {base: idsOf(lists.base), mine: idsOf(lists.mine), theirs: idsOf(lists.theirs)};
  const find = (list: readonly Entry[], id: string) => list.find((each) => each.id === id);
  const merged = new Map<string, Entry>();
  for (const id of new Set([...ids.mine, ...ids.theirs])) {
    const entry = mergeEntry(
      of,
      {base: find(lists.base, id), mine: find(lists.mine, id), theirs: find(lists.theirs, id)},
      [...path, id],
      run,
    );
    if (entry) merged.set(id, entry);
  }
  const groupOf = (id: string) => {
    const value = group && merged.get(id)?.[group];
    return typeof value === 'string' ? value : '';
  };
  const order = joinOrders(ids, new Set(merged.keys()), groupOf);
  if (order.clash) {
    run.clashes.push({id: path.join('/'), path, kind: 'order', ...ids});
  }
  const entries = order.ids.flatMap((id) => merged.get(id) ?? []);
  return entries.length === 0 && sides.mine === undefined ? undefined : entries;
}

const idsOf = (entries: readonly Entry[]): readonly string[] => entries.map(({id}) => id);

function mergeEntry(
  node: PlanNode,
  {base, mine, theirs}: Sides<Entry | undefined>,
  path: PlanPath,
  run: Run,
): Entry | undefined {
  if (mine && theirs) return mergeNode(node, {base, mine, theirs}, path, run) as Entry;
  const left = mine ?? theirs;
  if (!left || !base) return left;
  // One side took it away. Where the other has not touched it, it goes; otherwise somebody has to say.
  const steps = mine ? run.stepsOf.mine : run.stepsOf.theirs;
  const touched = !sameWords(left, base) || (path[0] === 'goals' && path.length === 2 && steps.has(left.id));
  if (!touched) return undefined;
  run.clashes.push({id: path.join('/'), path, kind: 'removed', base, mine, theirs});
  return left;
}

/** Goals to which a side added steps, or whose steps it changed: to take such a goal away would take these from its place. */
function goalsWithNewSteps(base: Plan, side: Plan): ReadonlySet<string> {
  const touched = side.actions.filter(
    (action) =>
      !same(
        action,
        base.actions.find(({id}) => id === action.id),
      ),
  );
  return new Set(touched.flatMap(({goal}) => goal ?? []));
}

function laterOf(one: PlanStamp | undefined, other: PlanStamp | undefined): PlanStamp | undefined {
  if (!one || !other) return one ?? other;
  const [left, right] = [Date.parse(one.at), Date.parse(other.at)];
  if (left !== right) return left > right ? one : other;
  return (one.by ?? '') >= (other.by ?? '') ? one : other;
}

import type {Plan} from '../plan.js';
import type {PlanClash} from './merge.js';
import {same} from './same.js';
import {entriesOf, valueAt, withValueAt, type Entry} from './shape.js';
import {tidyPlan} from './tidy.js';

/** What was chosen for one clash: a side, or words of one's own in place of both. */
export type PlanChoiceMade = 'mine' | 'theirs' | {readonly value: unknown};

/**
 * The plan with the choices that were made, by the id of the clash. `left` are those for which none was made: a plan is not saved
 * before it is empty.
 */
export function resolveClashes(
  plan: Plan,
  clashes: readonly PlanClash[],
  choices: Readonly<Record<string, PlanChoiceMade>>,
): {readonly plan: Plan; readonly left: readonly PlanClash[]} {
  let resolved = plan;
  const left: PlanClash[] = [];
  for (const clash of clashes) {
    const choice = choices[clash.id];
    if (choice === undefined) left.push(clash);
    else {
      const value = typeof choice === 'object' ? choice.value : clash[choice];
      resolved =
        clash.kind === 'order' ? withOrder(resolved, clash, value) : withValueAt(resolved, clash.path, value);
    }
  }
  return {plan: tidyPlan(resolved), left};
}

/** Ids in the order that was chosen; entries that it does not name stay behind the one that they follow. */
function withOrder(plan: Plan, {path}: PlanClash, value: unknown): Plan {
  const entries = entriesOf(valueAt(plan, path));
  const wanted = (value as readonly string[]).filter((id) => entries.some((entry) => entry.id === id));
  const ids = entries.map(({id}) => id);
  const rows = new Map<string, string[]>([['', []]]);
  let anchor = '';
  for (const id of ids) {
    if (wanted.includes(id)) {
      anchor = id;
      rows.set(id, []);
    } else rows.get(anchor)?.push(id);
  }
  const line = ['', ...wanted].flatMap((id) => [...(id ? [id] : []), ...(rows.get(id) ?? [])]);
  return withValueAt(
    plan,
    path,
    line.flatMap((id) => entries.find((entry) => entry.id === id) ?? []),
  );
}

/**
 * Clashes as they are after more has been written: mine is what the plan says now, and places where both say the same by now are
 * gone.
 */
export function refreshedClashes(plan: Plan, clashes: readonly PlanClash[]): readonly PlanClash[] {
  return clashes.flatMap((clash) => {
    const now = valueAt(plan, clash.path);
    if (clash.kind === 'order') return refreshedOrder(clash, entriesOf(now));
    // The entry that one side took away stands in the plan until somebody has chosen.
    if (clash.kind === 'removed') {
      const kept = clash.mine === undefined ? 'theirs' : 'mine';
      return now === undefined ? [] : [{...clash, [kept]: now}];
    }
    return same(now, clash.theirs) ? [] : [{...clash, mine: now}];
  });
}

/** Mine is the order of the plan now, without what came from the other one. */
function refreshedOrder(clash: PlanClash, entries: readonly Entry[]): readonly PlanClash[] {
  const [own, theirs] = [clash.mine, clash.theirs] as [readonly string[], readonly string[]];
  const mine = entries.map(({id}) => id).filter((id) => own.includes(id) || !theirs.includes(id));
  const shared = (ids: readonly string[], others: readonly string[]) =>
    ids.filter((id) => others.includes(id));
  return same(shared(mine, theirs), shared(theirs, mine)) ? [] : [{...clash, mine}];
}

/**
 * Both sides of a text put together line by line, for the person to edit: mine, and every line that the other one added, after the
 * line that it follows there.
 */
export function joinWords({base, mine, theirs}: Record<'base' | 'mine' | 'theirs', unknown>): string {
  const [was, left, right] = [base, mine, theirs].map((side) =>
    typeof side === 'string' && side !== '' ? side.split('\n') : [],
  ) as [string[], string[], string[]];
  const joined = [...left];
  let place = 0;
  for (const line of right) {
    const known = joined.indexOf(line);
    if (known >= 0) place = known + 1;
    else if (!was.includes(line)) joined.splice(place++, 0, line);
    else place = Math.min(joined.length, place + 1);
  }
  return joined.join('\n');
}

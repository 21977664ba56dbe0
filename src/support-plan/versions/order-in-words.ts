import type {Plan} from '../../model/plan.js';
import {same} from '../../model/plan/same.js';
import {entriesOf, valueAt, type PlanPath} from '../../model/plan/shape.js';
import {entryName} from './entry-in-words.js';
import {goalPlace} from './place-in-words.js';
import type {WordsView} from './words-view.js';

/** Entries in an order that somebody chose; steps under their goal. */
export interface OrderedNames {
  readonly heading?: string;
  readonly names: readonly string[];
}

/** An order of a list in words. Steps of goals that are in the same order in `other` are left out: nobody is asked about them. */
export function orderInWords(
  path: PlanPath,
  ids: unknown,
  other: unknown,
  plan: Plan,
  view: WordsView,
): readonly OrderedNames[] {
  const entries = entriesOf(valueAt(plan, path));
  const inOrder = (order: unknown) =>
    (Array.isArray(order) ? order : []).flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  const list = path[0] ?? '';
  const name = (entry: (typeof entries)[number]) => entryName(list, entry, view) ?? view.words.nothingYet;
  if (list !== 'actions') return [{names: inOrder(ids).map(name)}];
  const goalOf = (goal: unknown) => plan.goals.find(({id}) => id === goal)?.id;
  const groups = [...plan.goals.map(({id}) => id), undefined];
  return groups.flatMap((group) => {
    const inGroup = (order: unknown) => inOrder(order).filter(({goal}) => goalOf(goal) === group);
    const [mine, theirs] = [inGroup(ids), inGroup(other)];
    if (mine.length === 0 || same(mine, theirs)) return [];
    const heading = group === undefined ? view.words.otherSteps : goalPlace(group, plan, view);
    return [{heading, names: mine.map(name)}];
  });
}

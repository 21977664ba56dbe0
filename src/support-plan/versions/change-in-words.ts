import type {PlanChange} from '../../model/plan/changes.js';
import type {Plan} from '../../model/plan.js';
import {same} from '../../model/plan/same.js';
import type {PlanSectionKind} from '../../model/plan/sections.js';
import {fieldsOf, type PlanPath} from '../../model/plan/shape.js';
import {entryName} from './entry-in-words.js';
import {goalPlace, placeInWords} from './place-in-words.js';
import {holdsWords, valueInWords} from './value-in-words.js';
import {headingOfKind, type WordsView} from './words-view.js';

/** Something that changed: where, and what. Put together by `labelled`. */
export interface ChangeInWords {
  readonly place: string;
  readonly what: string;
}

/** Lists of entries that have a name. */
const ENTRIES = new Set(['goals', 'actions', 'contingencies', 'people', 'reviews']);

/** In which section a list stands. */
const LISTS: Readonly<Record<string, PlanSectionKind>> = {
  goals: 'goals',
  contingencies: 'contingency',
  people: 'people',
};

/** Longer words are cut: the version itself shows them whole. */
const MOST = 120;

/**
 * One change as a person would tell it: "Goal 1, by when: changed from “This year” to “March 2027”". Places are counted as they are
 * in the later plan; what was taken out, as it was before.
 */
export function changeInWords(
  {path, kind, before: was, after: is}: PlanChange,
  before: Plan,
  after: Plan,
  view: WordsView,
): ChangeInWords {
  const {t} = view;
  const plan = kind === 'removed' && path.length < 3 ? before : after;
  if (kind === 'moved') return {place: listPlace(path, is, after, view), what: t.moved};
  const place = placeInWords(path, plan, view);
  // A step is always somewhere: without a goal, among the other things.
  if (path[0] === 'actions' && path[2] === 'goal') {
    const [from, to] = [valueInWords(path, was, before, view), valueInWords(path, is, after, view)];
    return {place, what: t.changedFromTo(cut(from.join()), cut(to.join()))};
  }
  const said = (value: unknown, from: Plan) => {
    if (value === undefined) return '';
    if (path.length !== 2 || !ENTRIES.has(path[0] ?? ''))
      return cut(valueInWords(path, value, from, view).join('; '));
    // An entry is told by its name alone: all that it says is in the version. A place may say that name already.
    const name = entryName(path[0] ?? '', fieldsOf(value), view) ?? '';
    return place.endsWith(name) ? '' : cut(name.replaceAll('\n', '; '));
  };
  const [old, now] = [said(was, before), said(is, after)];
  switch (kind) {
    case 'added':
      return {place, what: now === '' ? t.added : t.addedWords(now)};
    case 'removed':
      return {place, what: old === '' ? t.removed : t.removedWords(old)};
    default:
      return {place, what: changed(path, old, now, view)};
  }
}

/** The list whose entries are in another order. Steps are told by the goal that they are for. */
function listPlace(path: PlanPath, ids: unknown, plan: Plan, view: WordsView): string {
  const {t, words} = view;
  const [list = ''] = path;
  if (list === 'actions') {
    const [first] = Array.isArray(ids) ? (ids as readonly unknown[]) : [];
    const goal = plan.actions.find(({id}) => id === first)?.goal;
    const known = plan.goals.some(({id}) => id === goal);
    return known && goal !== undefined ? t.stepsOf(goalPlace(goal, plan, view)) : words.otherSteps;
  }
  const kind = LISTS[list];
  return kind && path.length === 1 ? headingOfKind(view, kind) : placeInWords(path, plan, view);
}

/** What words said before is told where both are short enough to be read in one breath. */
function changed(path: PlanPath, before: string, after: string, view: WordsView): string {
  const {t} = view;
  // Both are cut, or nothing is known but that they differ.
  if (before === after) return t.changed;
  if (after === '') return t.removedWords(before);
  return before === '' || (holdsWords(path, view) && before.length + after.length > MOST)
    ? t.changedTo(after)
    : t.changedFromTo(before, after);
}

function cut(text: string): string {
  if (text.length <= MOST) return text;
  const start = text.slice(0, MOST);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), MOST / 2)).trimEnd()} …`;
}

/**
 * Changes as they are told: several at one place, such as ticks, are one. In the order in which they were given.
 */
export function changesInWords(
  changes: readonly PlanChange[],
  before: Plan,
  after: Plan,
  view: WordsView,
): readonly ChangeInWords[] {
  const told: ChangeInWords[] = [];
  const inList = ({path}: PlanChange) => path[0] === 'answers' && path.length > 3;
  changes.forEach((change, index) => {
    const last = changes[index - 1];
    const {place, what} = changeInWords(change, before, after, view);
    const previous = told.at(-1);
    const goesOn =
      last !== undefined &&
      previous?.place === place &&
      inList(change) &&
      same(last.path.slice(0, 3), change.path.slice(0, 3));
    if (goesOn) told[told.length - 1] = {place, what: `${previous.what}, ${what}`};
    else told.push({place, what});
  });
  return told;
}

import {html, nothing, type TemplateResult} from 'lit';
import {button} from '../../kit/button/button-template.js';
import {rowOf, withEntryMoved, withoutEntry, type PlanListName} from '../../model/plan/edit.js';
import type {PlanView} from '../plan-view.js';
import {arrowDown, arrowUp} from './arrows.js';

/** Words of the buttons of an entry: the texts of `planPartsWords` have them. */
export interface EntryWords {
  readonly moveUp: string;
  readonly moveDown: string;
  readonly remove: string;
  /** Spoken: "Moved to place 2 of 3". */
  readonly movedTo: (place: number, of: number) => string;
  /** Spoken. `name` is what the entry is called. */
  readonly removed: (name: string) => string;
}

/** An entry of a list, as its buttons need to know it. */
export interface EntryOptions {
  readonly list: PlanListName;
  /** Of the entry. */
  readonly id: string;
  /** What it is called, such as "step 3": hidden words on the buttons, and spoken. */
  readonly name: string;
  readonly words: EntryWords;
}

/** Id of a button that moves an entry. */
export const moveButtonId = (id: string, by: -1 | 1): string => `move-${by < 0 ? 'up' : 'down'}-${id}`;

/** The entry after this one in its row, or the one before the last: where focus can go when this one is taken away. */
export function neighbourOf(view: PlanView, list: PlanListName, id: string): string | undefined {
  const row = rowOf(view.plan, list, id);
  const at = row.indexOf(id);
  return at < 0 ? undefined : (row[at + 1] ?? row[at - 1]);
}

/**
 * Moves an entry one place in its row. Focus stays on the button that was pressed; at an end, where that one is gone, it goes to the
 * other.
 */
export function moveEntry(view: PlanView, {list, id, words}: EntryOptions, by: -1 | 1): void {
  const row = rowOf(view.plan, list, id);
  const from = row.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= row.length) return;
  view.desk.edit((plan) => withEntryMoved(plan, list, id, by));
  view.desk.say(words.movedTo(to + 1, row.length));
  const isAtEnd = to === 0 || to === row.length - 1;
  const other = by < 0 ? 1 : -1;
  view.desk.focus(moveButtonId(id, isAtEnd ? other : by));
}

/** "Move up" and "Move down"; without the one that leads nowhere. Styles: `entryListStyles` or your own around them. */
export function moveButtons(view: PlanView, entry: EntryOptions): TemplateResult {
  const row = rowOf(view.plan, entry.list, entry.id);
  const at = row.indexOf(entry.id);
  const one = (by: -1 | 1) =>
    button({
      label: named(by < 0 ? entry.words.moveUp : entry.words.moveDown, entry.name),
      id: moveButtonId(entry.id, by),
      variant: 'quiet',
      icon: by < 0 ? arrowUp() : arrowDown(),
      onClick: () => moveEntry(view, entry, by),
    });
  return html`${at > 0 ? one(-1) : nothing}${at >= 0 && at < row.length - 1 ? one(1) : nothing}`;
}

/**
 * Takes an entry away, says so, and puts focus where `focusOn` says: it is given the neighbour, or nothing where the row is empty
 * now.
 */
export function removeEntry(
  view: PlanView,
  {list, id, name, words}: EntryOptions,
  focusOn: (neighbour: string | undefined) => string,
): void {
  const neighbour = neighbourOf(view, list, id);
  view.desk.edit((plan) => withoutEntry(plan, list, id));
  view.desk.say(words.removed(name));
  view.desk.focus(focusOn(neighbour));
}

/** Words on a button, and after them what they are about, for those who hear it alone. */
export const named = (label: string, name: string): TemplateResult =>
  html`${label}<span class="visually-hidden">${` ${name}`}</span>`;

import {withoutEntry} from '../../model/plan/edit.js';
import type {PlanSectionKind} from '../../model/plan/sections.js';
import type {PlanView} from '../plan-view.js';
import type {PartListName} from './plan-place.js';

/** The list that a section holds, where it holds one that is written here. */
export const listOf = (kind: PlanSectionKind | undefined): PartListName | undefined =>
  kind === 'people' ? 'people' : kind === 'contingency' ? 'contingencies' : undefined;

/** The one entry of a list that is being changed. A new one is in the plan once something is written in it. */
export class OpenEntry {
  #list: PartListName | undefined;
  #id: string | undefined;
  #isNew = false;

  /** The open entry of a list: its id. */
  idIn(list: PartListName): string | undefined {
    return this.#list === list ? this.#id : undefined;
  }

  /** An entry of a list that is open and new, whether it is in the plan by now or not. */
  newIn(list: PartListName): string | undefined {
    return this.#isNew ? this.idIn(list) : undefined;
  }

  /** A section was opened: where it has no entry yet it begins with a new one, and a single one is opened at once. */
  opened(view: PlanView, kind: PlanSectionKind | undefined): void {
    const list = listOf(kind);
    if (!list) return;
    const [first, second] = view.plan[list];
    if (!first) this.begin(view, list);
    else if (!second) this.open(view, list, first.id);
  }

  /** Opens an entry; the one that was open is closed. */
  open(view: PlanView, list: PartListName, id: string): void {
    this.leave(view);
    [this.#list, this.#id] = [list, id];
  }

  /** Begins a new entry; gives its id. */
  begin(view: PlanView, list: PartListName): string {
    const id = view.desk.newId();
    this.open(view, list, id);
    this.#isNew = true;
    return id;
  }

  /** Closes the open entry. One in which nothing is written is no entry. */
  leave(view: PlanView): void {
    const [list, id] = [this.#list, this.#id];
    this.forget();
    if (!list || id === undefined) return;
    const entry = view.plan[list].find((each) => each.id === id);
    if (entry && Object.keys(entry).every((key) => key === 'id')) {
      view.desk.edit((plan) => withoutEntry(plan, list, id));
    }
    view.desk.pause();
  }

  /** Nothing is open. */
  forget(): void {
    [this.#list, this.#id, this.#isNew] = [undefined, undefined, false];
  }
}

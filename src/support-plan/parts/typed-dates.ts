import {dateProblem} from '../../kit/date-input/date-problem.js';
import type {Plan} from '../../model/plan.js';
import {
  dateParts,
  readTypedDate,
  wrongParts,
  type DatePart,
  type DateParts,
} from '../../model/typed/typed-date.js';
import type {PlanView} from '../plan-view.js';
import {write, type PlanPlace} from './plan-place.js';

/** A date that was typed so that it cannot be kept. */
export interface DateFault {
  /** Of the group of boxes. */
  readonly id: string;
  readonly message: string;
  readonly wrong: readonly DatePart[];
}

interface Typed {
  readonly parts: DateParts;
  readonly label: string;
  readonly place: PlanPlace<string>;
  /** What the plan said when it was typed: where that has changed since, by undo or by somebody else, that counts. */
  readonly stands: string | undefined;
  readonly isAside: boolean;
}

/**
 * What stands in the boxes of dates while they are being typed. The plan gets whole dates alone, and keeps the last good one; what
 * cannot be read stays in the boxes until it is mended or emptied.
 */
export class TypedDates {
  readonly #typed = new Map<string, Typed>();

  /** What to show in the boxes. */
  parts(plan: Plan, place: PlanPlace<string>): DateParts {
    return this.#current(plan, place.id)?.parts ?? dateParts(place.get(plan) ?? '');
  }

  /** Takes what was typed, and writes it to the plan where it is a date, or nothing at all. */
  type(view: PlanView, place: PlanPlace<string>, label: string, parts: DateParts): void {
    const typed = readTypedDate(parts);
    const before = place.get(view.plan);
    const stands = 'date' in typed ? typed.date : 'empty' in typed ? undefined : before;
    this.#typed.set(place.id, {parts, label, place, stands, isAside: false});
    if (stands === before) view.desk.update();
    else write(view, place, stands);
  }

  /** Keeps what was typed out of sight: something else was chosen in its place. */
  setAside(id: string): void {
    const typed = this.#typed.get(id);
    if (typed) this.#typed.set(id, {...typed, isAside: true});
  }

  /** Brings back what was set aside, or typed before; gives the date that it is. */
  again(id: string): string | undefined {
    const typed = this.#typed.get(id);
    if (!typed) return undefined;
    const read = readTypedDate(typed.parts);
    const date = 'date' in read ? read.date : undefined;
    this.#typed.set(id, {...typed, stands: date, isAside: false});
    return date;
  }

  /** What is wrong with the dates of the ids that begin so. */
  faults(view: PlanView, prefix = ''): readonly DateFault[] {
    return [...this.#typed.keys()].flatMap((id) => {
      const typed = id.startsWith(prefix) ? this.#current(view.plan, id) : undefined;
      if (!typed) return [];
      const read = readTypedDate(typed.parts);
      const rules = {min: '', max: '', today: view.today};
      const problem = dateProblem(read, rules, view.fieldProblems, typed.label, view.locale);
      return problem ? [{id, message: problem.message, wrong: wrongParts(read)}] : [];
    });
  }

  /** Forgets what was typed: the plan says it, or the person is elsewhere. */
  forget(): void {
    this.#typed.clear();
  }

  #current(plan: Plan, id: string): Typed | undefined {
    const typed = this.#typed.get(id);
    return typed && !typed.isAside && typed.place.get(plan) === typed.stands ? typed : undefined;
  }
}

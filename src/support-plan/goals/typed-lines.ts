import {whenInWords} from '../../i18n/plan/in-words.js';
import {write, type PlanPlace} from '../parts/plan-place.js';
import type {PlanView} from '../plan-view.js';

interface Typed {
  readonly text: string;
  /** What the plan said then: where that has changed since, by undo or by somebody else, that counts. */
  readonly stands: string | undefined;
}

/**
 * Lines that may be a date or words. While somebody is typing they stand as they are typed; when the box is left, a date is shown in
 * words, so that everybody sees what was understood.
 */
export class TypedLines {
  readonly #typed = new Map<string, Typed>();

  /** What to show in the box. */
  text(view: PlanView, place: PlanPlace<string>): string {
    const [typed, now] = [this.#typed.get(place.id), place.get(view.plan)];
    if (typed && typed.stands === now) return typed.text;
    return now === undefined ? '' : whenInWords(view.locale, now);
  }

  /** Takes what was typed and writes what it means into the plan. */
  type(
    view: PlanView,
    place: PlanPlace<string>,
    text: string,
    read: (text: string) => string | undefined,
  ): void {
    const stands = read(text);
    this.#typed.set(place.id, {text, stands});
    if (stands === place.get(view.plan)) view.desk.update();
    else write(view, place, stands);
  }

  /** The box has been left. */
  leave(view: PlanView, place: PlanPlace<string>): void {
    this.#typed.delete(place.id);
    view.desk.pause();
    view.desk.update();
  }

  /** Forgets what was typed: the plan says it. */
  forget(): void {
    this.#typed.clear();
  }
}

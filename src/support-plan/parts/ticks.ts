import {html, nothing, type TemplateResult} from 'lit';
import {button} from '../../kit/button/button-template.js';
import {checkboxItems} from '../../kit/checkboxes/checkboxes-template.js';
import {textInput} from '../../kit/text-input/text-input-template.js';
import type {Plan, PlanChoice} from '../../model/plan.js';
import type {PlanView} from '../plan-view.js';
import type {Asked} from './fields.js';
import {named} from './entry-list.js';
import type {PartsEditor} from './parts-editor.js';
import {write, type PlanPlace} from './plan-place.js';

/** What is ticked in one place. */
export type TicksPlace = PlanPlace<readonly PlanChoice[]>;

/** What a list of ticks is made of. */
export interface TicksOptions extends Asked {
  /** What can be ticked, whether it is or not. */
  readonly offered: readonly PlanChoice[];
  /** Two choices are the same one; default: by their ids. */
  readonly isSame?: (one: PlanChoice, other: PlanChoice) => boolean;
  /** The box below, for what is not in the list. */
  readonly own: Asked;
}

const byId = (one: PlanChoice, other: PlanChoice): boolean => one.id === other.id;

interface OwnWords {
  readonly text: string;
  readonly place: TicksPlace;
}

/** What is typed beside lists of ticks, and what was ticked while a part is open: a tick taken away can be set again. */
export class OwnTicks {
  readonly #typed = new Map<string, OwnWords>();
  readonly #shown = new Map<string, readonly PlanChoice[]>();
  readonly #named = new Map<string, PlanChoice>();

  /** What stands in the box of a list. */
  text(id: string): string {
    return this.#typed.get(id)?.text ?? '';
  }

  /** A choice that is offered by its name alone: its id is made once. */
  named(view: PlanView, text: string): PlanChoice {
    const choice = this.#named.get(text) ?? {id: view.desk.newId(), text};
    this.#named.set(text, choice);
    return choice;
  }

  /** Whether words are typed that were not added. */
  get hasText(): boolean {
    return [...this.#typed.values()].some(({text}) => text.trim() !== '');
  }

  /** Takes what is typed in the box of a list. */
  type(place: TicksPlace, text: string): void {
    this.#typed.set(place.id, {text, place});
  }

  /** The choices of a list with those of the person's own that were ticked since it was opened. */
  offered(plan: Plan, place: TicksPlace, {offered, isSame = byId}: TicksOptions): readonly PlanChoice[] {
    const all = [...offered];
    for (const choice of [...(this.#shown.get(place.id) ?? []), ...(place.get(plan) ?? [])]) {
      if (!all.some((each) => isSame(each, choice))) all.push(choice);
    }
    this.#shown.set(place.id, all);
    return all;
  }

  /** Ticks what is typed in the box of a list; gives what it was, or nothing where nothing is typed. */
  add(view: PlanView, id: string): string | undefined {
    const own = this.#typed.get(id);
    this.#typed.delete(id);
    const text = own?.text.trim();
    if (!own || !text) return undefined;
    const {place} = own;
    const saysSame = (each: PlanChoice) => each.text.toLowerCase() === text.toLowerCase();
    const choice = this.#shown.get(id)?.find(saysSame) ?? {id: view.desk.newId(), text};
    view.desk.edit((plan) => {
      const ticked = place.get(plan) ?? [];
      const isThere = ticked.some((each) => each.id === choice.id || saysSame(each));
      return isThere ? plan : place.set(plan, [...ticked, choice]);
    });
    return text;
  }

  /** Ticks everything that is typed and was not added: somebody is about to go on. */
  addAll(view: PlanView): void {
    for (const id of [...this.#typed.keys()]) this.add(view, id);
  }

  /** Forgets what was shown and typed. */
  forget(): void {
    this.#typed.clear();
    this.#shown.clear();
  }
}

/** A list of ticks, and a box for one's own words below it. */
export function ticks(
  view: PlanView,
  parts: PartsEditor,
  place: TicksPlace,
  options: TicksOptions,
): TemplateResult {
  const {label, hint, isSame = byId} = options;
  const {texts} = parts.words;
  const offered = parts.ticks.offered(view.plan, place, options);
  const ticked = place.get(view.plan) ?? [];
  // Where there is nothing to tick, the box is the question.
  const own: Asked = offered.length > 0 ? options.own : {label, ...(hint !== undefined && {hint})};
  const boxId = `${place.id}-own`;
  const add = () => {
    const text = parts.ticks.add(view, place.id);
    if (text) view.desk.say(texts.added(text));
    else view.desk.update();
    view.desk.focus(boxId);
  };
  const onChange = (values: readonly string[]) => {
    view.desk.pause();
    // What stands in the plan keeps its words and its id; a tick that is new gets those of the list.
    const chosen = offered
      .filter((_, index) => values.includes(String(index)))
      .map((choice) => ticked.find((each) => isSame(each, choice)) ?? choice);
    write(view, place, chosen.length > 0 ? chosen : undefined);
  };
  return html`${
      offered.length > 0
        ? checkboxItems({
            id: place.id,
            label,
            ...(hint !== undefined && {hint}),
            small: true,
            choices: offered.map(({text}, index) => ({value: String(index), label: text})),
            values: offered.flatMap((choice, index) =>
              ticked.some((each) => isSame(each, choice)) ? [String(index)] : [],
            ),
            onChange,
          })
        : nothing
    }
    <div class="own-tick">
      ${textInput({
        ...own,
        id: boxId,
        value: parts.ticks.text(place.id),
        autocomplete: 'off',
        enterKeyHint: 'enter',
        onInput: (text) => {
          parts.ticks.type(place, text);
          view.desk.update();
        },
        onKeyDown: (event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          add();
        },
      })}
      ${button({label: named(texts.add, own.label), variant: 'secondary', onClick: add})}
    </div>`;
}

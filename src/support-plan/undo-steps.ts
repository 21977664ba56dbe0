import type {SupportPlanStrings} from '../i18n/support-plan/index.js';
import {focusById, isTyping} from './focus-by-id.js';
import type {PlanKeeper} from './saving/plan-keeper.js';
import {SAVE_BUTTON} from './saving/save-bar-view.js';

/** What of the element is needed to go a step back. */
export interface StepsHost {
  readonly element: HTMLElement & {readonly updateComplete: Promise<boolean>};
  /** The plan, where it can be changed. */
  readonly keeper: () => PlanKeeper | undefined;
  readonly t: () => SupportPlanStrings;
  readonly say: (text: string) => void;
  /** The plan is shown: what a key changes can be seen. */
  readonly isInSight: () => boolean;
}

/** Undo and redo: by buttons, by script and by keys, said each time. */
export class UndoSteps {
  readonly #host: StepsHost;

  constructor(host: StepsHost) {
    this.#host = host;
  }

  /** Takes the last change back, or puts it back. */
  go(which: 'undo' | 'redo'): void {
    const {element, say} = this.#host;
    const keeper = this.#host.keeper();
    if (!keeper) return;
    const t = this.#host.t();
    const [done, none] = which === 'undo' ? [t.undone, t.nothingToUndo] : [t.redone, t.nothingToRedo];
    say(keeper[which]() ? done : none);
    void element.updateComplete.then(() => this.#keepFocus());
  }

  /** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, with the command key on a Mac. In a text box they are the browser's. */
  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event)) return;
    if (!this.#host.isInSight()) return;
    const key = event.key.toLowerCase();
    const which = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
    if (!which) return;
    event.preventDefault();
    this.go(which);
  };

  /** What had focus may have gone with the step: then focus goes where the next step is at hand. */
  #keepFocus(): void {
    const {shadowRoot} = this.#host.element;
    const {activeElement} = document;
    if (
      shadowRoot?.activeElement ||
      (activeElement !== document.body && activeElement !== this.#host.element)
    )
      return;
    if (!focusById(shadowRoot, 'plan-undo')) focusById(shadowRoot, SAVE_BUTTON);
  }
}

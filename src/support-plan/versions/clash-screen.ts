import type {Plan} from '../../model/plan.js';
import type {PlanClash} from '../../model/plan/merge.js';
import type {PlanView} from '../plan-view.js';
import {
  choiceMade,
  choicesKept,
  choicesNow,
  clashesNow,
  openClashes,
  planAsChosen,
  type ClashChoice,
  type ClashChoices,
} from './clash-choices.js';
import {clashView, firstFieldOf} from './clash-view.js';
import type {PlanConflict} from './conflict.js';
import {PartTexts} from './part-texts.js';
import {waitingView} from './waiting-view.js';

/** What happens outside the screen. */
export interface ClashScreenOptions {
  /** Everything is chosen: the plan to save, starting from what the other one saved. */
  readonly onResolve: (plan: Plan) => void;
  /** The person would rather go on writing; what was chosen stays. */
  readonly onLater: () => void;
}

/** Lets a person choose where somebody else changed the same thing. Nothing is chosen beforehand, and nothing is saved before all is. */
export class ClashScreen {
  readonly #options: ClashScreenOptions;
  readonly #texts = new PartTexts();
  #conflict?: PlanConflict;
  #choices: ClashChoices = {};
  /** Somebody tried to save before all was chosen: from then on it is said at each place. */
  #isTold = false;

  constructor(options: ClashScreenOptions) {
    this.#options = options;
  }

  /** What there is to choose from now on. Choices about places in which nothing has changed since stay. */
  open(conflict: PlanConflict): void {
    if (conflict === this.#conflict) return;
    this.#choices = choicesKept(conflict.merge.clashes, this.#choices);
    this.#conflict = conflict;
    this.#isTold = false;
  }

  /** In so many places somebody still has to choose. */
  left({plan}: PlanView): number {
    const clashes = this.#clashes(plan);
    return openClashes(clashes, choicesNow(clashes, this.#choices)).length;
  }

  /** Hands over the plan where all is chosen; otherwise says so and puts focus on the first place where it is not. */
  resolve(view: PlanView): boolean {
    const clashes = this.#clashes(view.plan);
    const choices = choicesNow(clashes, this.#choices);
    const open = openClashes(clashes, choices);
    const [first] = open;
    if (!first) {
      this.#isTold = false;
      this.#options.onResolve(planAsChosen(view.plan, clashes, choices));
      return true;
    }
    this.#isTold = true;
    const texts = this.#texts.in(view);
    if (texts) view.desk.say(texts.left(open.length));
    view.desk.update();
    view.desk.focus(firstFieldOf(this.#place(first), choices[first.id]));
    return false;
  }

  /** The screen; nothing where there is nothing to choose. */
  render(view: PlanView): unknown {
    const conflict = this.#conflict;
    if (!conflict) return undefined;
    const t = this.#texts.in(view);
    if (!t) return waitingView();
    const clashes = this.#clashes(view.plan);
    const choices = choicesNow(clashes, this.#choices);
    return clashView(
      {...view, t},
      {
        conflict,
        clashes: clashes.map((clash) => ({
          clash,
          place: this.#place(clash),
          choice: choices[clash.id],
        })),
        open: openClashes(clashes, choices).length,
        isTold: this.#isTold,
        onChoose: (clash, choice) => this.#choose(view, clash, choice),
        onSave: () => this.resolve(view),
        onLater: () => this.#options.onLater(),
      },
    );
  }

  #clashes(plan: Plan): readonly PlanClash[] {
    return clashesNow(plan, this.#conflict?.merge.clashes ?? []);
  }

  /** Number of a clash among all there were, so that ids stay when one of them has gone. */
  #place({id}: PlanClash): number {
    return this.#conflict?.merge.clashes.findIndex((clash) => clash.id === id) ?? -1;
  }

  #choose(view: PlanView, clash: PlanClash, choice: ClashChoice): void {
    const {[clash.id]: before} = choicesNow([clash], this.#choices);
    this.#choices = {...this.#choices, [clash.id]: choiceMade(clash, before, choice)};
    view.desk.update();
  }
}

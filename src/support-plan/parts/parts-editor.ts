import type {ReactiveControllerHost} from 'lit';
import {allReady, Words} from '../../element/words.js';
import {kitWords} from '../../i18n/kit/index.js';
import {planPartsWords} from '../../i18n/plan-parts/index.js';
import type {Plan, PlanChoice} from '../../model/plan.js';
import {PLAN_SECTIONS, type PlanSection} from '../../model/plan/sections.js';
import type {PlanView} from '../plan-view.js';
import {AgreementDraft} from './agreement-draft.js';
import {firstField} from './first-field.js';
import {OpenEntry} from './open-entry.js';
import {AGREEMENT_PART, changeButtonId, PART_ERRORS} from './part-ids.js';
import {OwnTicks} from './ticks.js';
import {TypedDates, type DateFault} from './typed-dates.js';
import {sectionsOf, sectionsToAdd} from './which-sections.js';

export {PLAN_PART} from './part-ids.js';

/**
 * Which part of the plan is being changed, and what is typed in it that the plan cannot hold yet. Every edit goes into the plan at
 * once: closing a part keeps nothing and throws nothing away.
 */
export class PartsEditor {
  /** Words of the parts. */
  readonly words;
  /** Words of the kit. */
  readonly kit;
  /** What is typed in boxes of dates. */
  readonly dates = new TypedDates();
  /** What is typed beside ticks. */
  readonly ticks = new OwnTicks();
  /** The entry of a list that is being changed. */
  readonly entry = new OpenEntry();
  /** What is chosen of an agreement that is not made yet. */
  readonly agreement = new AgreementDraft();

  /** "On a day" or "in a month", chosen before there is one. */
  reviewKind: '' | 'day' | 'month' = '';
  /** Who was chosen to see the plan, while "only we" is chosen: choosing the other again brings them back. */
  lastShared: readonly PlanChoice[] = [];
  /** Who can see the plan is asked with the agreement: nobody had said so when it was opened. */
  asksSharing = false;

  /** Asked before a part is opened; `false` keeps it closed, since something open elsewhere cannot be left yet. */
  beforeOpen?: (view: PlanView) => boolean;

  /** Sections that are shown in this plan though nobody set them, by their ids. */
  readonly #added = new Map<string, PlanSection>();
  #openId: string | undefined;
  #showsFaults = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.words = new Words(host, planPartsWords);
    this.kit = new Words(host, kitWords);
  }

  /** Settles when the words are there; `undefined` when they are. */
  get ready(): Promise<unknown> | undefined {
    return allReady(this.words, this.kit);
  }

  /** The part that is open. */
  get openId(): string | undefined {
    return this.#openId;
  }

  /** Whether a part is being changed. */
  isOpen(part: string): boolean {
    return this.#openId === part;
  }

  /**
   * Opens a part, and puts focus on its first field. `false` where the part that was open holds something that cannot be kept: it
   * stays, and says what.
   */
  open(view: PlanView, part: string): boolean {
    if (!this.isOpen(part)) {
      if (!this.leave(view) || this.beforeOpen?.(view) === false) return false;
      this.#openId = part;
      this.entry.opened(view, view.sections.find(({id}) => id === part)?.kind);
      if (part === AGREEMENT_PART) {
        this.agreement.begin(view.plan.agreement);
        this.asksSharing = view.plan.sharing === undefined;
      }
    }
    view.desk.update();
    view.desk.focus(firstField(view, part, this.entry));
    return true;
  }

  /** "Done": closes the open part, and puts focus on the button that opened it. `false` where it has to stay open. */
  close(view: PlanView): boolean {
    const part = this.#openId;
    if (!this.leave(view)) return false;
    view.desk.update();
    if (part !== undefined) view.desk.focus(changeButtonId(part));
    return true;
  }

  /**
   * Closes the open part without moving focus, where nothing in it is typed that cannot be kept. Otherwise it stays, focus goes to
   * what is wrong, and the rest of the plan can be saved all the same.
   */
  leave(view: PlanView): boolean {
    this.ticks.addAll(view);
    if (this.dates.faults(view).length > 0) {
      this.#showsFaults = true;
      view.desk.update();
      view.desk.focus(PART_ERRORS);
      return false;
    }
    this.entry.leave(view);
    this.#forget();
    view.desk.pause();
    return true;
  }

  /** Whether something is typed that is not in the plan, and would be lost with the page. */
  hasHalfTyped(view: PlanView): boolean {
    return this.dates.faults(view).length > 0 || this.ticks.hasText || this.agreement.isTouched;
  }

  /** What is wrong with what was typed, once somebody has tried to go on. */
  shownFaults(view: PlanView): readonly DateFault[] {
    return this.#showsFaults ? this.dates.faults(view) : [];
  }

  /**
   * The sections to show: those that are set, those in which something is written, and those that were added. One that was shown
   * stays: it must not go while somebody empties it to write something else.
   */
  sections(configured: readonly PlanSection[], plan: Plan): readonly PlanSection[] {
    const sections = sectionsOf(configured, plan, [...this.#added.values()]);
    for (const section of sections) {
      if (!configured.includes(section)) this.#added.set(section.id, section);
    }
    return sections;
  }

  /** The sections that can be added. */
  offered({sections, plan}: PlanView): readonly PlanSection[] {
    return sectionsToAdd(sections, plan);
  }

  /** Shows a section in this plan, and opens it. */
  add(view: PlanView, section: PlanSection): boolean {
    if (!this.leave(view)) return false;
    this.#added.set(section.id, section);
    // The view still has the sections without it.
    return this.open({...view, sections: [...view.sections, section]}, section.id);
  }

  /** Goes to a part wherever it is, and adds it where it is not shown. Goals are opened in their own place. */
  goTo(view: PlanView, part: string): void {
    const section = [...view.sections, ...PLAN_SECTIONS].find(({id}) => id === part);
    if (!section) return;
    const isShown = view.sections.includes(section);
    if (section.kind === 'goals' || section.kind === 'actions') {
      if (!this.leave(view)) return;
      if (!isShown) this.#added.set(part, section);
      view.desk.update();
      view.desk.focus(`section-${part}-label`);
    } else if (isShown) this.open(view, part);
    else this.add(view, section);
  }

  /** Another plan, or another person's: nothing of what was open or typed belongs to it. */
  reset(): void {
    this.#added.clear();
    this.agreement.forget();
    this.#forget();
  }

  #forget(): void {
    this.#openId = undefined;
    this.#showsFaults = false;
    this.reviewKind = '';
    this.lastShared = [];
    this.asksSharing = false;
    this.dates.forget();
    this.ticks.forget();
    this.entry.forget();
  }
}

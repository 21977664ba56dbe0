import type {Plan} from '../model/plan.js';

/** Detail of {@link PlanSaveEvent}. */
export interface PlanSaveDetail {
  /** As it is in the record now. A copy: changing it is no edit. */
  readonly plan: Plan;
  /** Of the answers that hold it, as the record calls it. */
  readonly version: string;
  /** Where it is: `CarePlan/12`. */
  readonly reference: string;
}

/** The plan is in the record. Neither bubbles nor composes, so that nothing else on the page hears it: listen on the element. */
export class PlanSaveEvent extends CustomEvent<PlanSaveDetail> {
  constructor(detail: PlanSaveDetail) {
    super('spk-plan-save', {detail});
  }
}

/** Detail of {@link PlanConflictEvent}: copies. */
export interface PlanConflictDetail {
  /** As it was to be saved. */
  readonly mine: Plan;
  /** As somebody else saved it. */
  readonly theirs: Plan;
  /** As it was before both. */
  readonly base: Plan;
}

/** Somebody else saved first, in the same places: both are kept, and the element asks. Neither bubbles nor composes. */
export class PlanConflictEvent extends CustomEvent<PlanConflictDetail> {
  constructor(detail: PlanConflictDetail) {
    super('spk-plan-conflict', {detail});
  }
}

/** Detail of {@link PlanChangeEvent}. */
export interface PlanChangeDetail {
  /** As it is on the page. A copy: changing it is no edit. */
  readonly plan: Plan;
}

/** Somebody has changed the plan on the page; nothing is saved by that. Neither bubbles nor composes. */
export class PlanChangeEvent extends CustomEvent<PlanChangeDetail> {
  constructor(detail: PlanChangeDetail) {
    super('spk-plan-change', {detail});
  }
}

declare global {
  interface HTMLElementEventMap {
    'spk-plan-save': PlanSaveEvent;
    'spk-plan-conflict': PlanConflictEvent;
    'spk-plan-change': PlanChangeEvent;
  }
}

import type {OpenedPlan} from '../../backends/plan/open-plan.js';
import type {Plan} from '../../model/plan.js';
import type {PlanMerge} from '../../model/plan/merge.js';

/** Somebody else saved first, and in some places both changed the same thing. */
export interface PlanConflict {
  /** What both began with. */
  readonly base: Plan;
  /** What was to be saved. */
  readonly mine: Plan;
  /** What the other one saved: the next save starts from it. */
  readonly theirs: OpenedPlan;
  readonly merge: PlanMerge;
}

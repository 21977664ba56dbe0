import {define} from '../element/define.js';
import {SupportPlan} from './support-plan.js';

export {
  PlanChangeEvent,
  PlanConflictEvent,
  PlanSaveEvent,
  type PlanChangeDetail,
  type PlanConflictDetail,
  type PlanSaveDetail,
} from './support-plan.events.js';
export {SupportPlan};

define('spk-support-plan', SupportPlan);

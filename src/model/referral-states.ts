import type {TaskStatus} from './fhir-record.js';

/** Where a referral is on its way, from being sent to the end of support. What has not been sent is in no record. */
export const REFERRAL_STATES = [
  'submitted',
  'received',
  'info-needed',
  'contacting',
  'accepted',
  'declined-by-service',
  'declined-by-person',
  'unable-to-contact',
  'active',
  'review',
  'closing',
  'closed',
  'entered-in-error',
] as const;
/** One of {@link REFERRAL_STATES}. */
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** What a state means in FHIR, and where it leads. */
export interface ReferralStateRule {
  /** `Task.status` */
  readonly task: TaskStatus;
  /** `ServiceRequest.status` */
  readonly request: 'active' | 'on-hold' | 'revoked' | 'completed' | 'entered-in-error';
  /** States that staff can move it to from here; none where it is final. */
  readonly next: readonly ReferralState[];
}

const rule = (
  task: ReferralStateRule['task'],
  request: ReferralStateRule['request'],
  ...next: readonly ReferralState[]
): ReferralStateRule => ({task, request, next});

/** Every state. Several have one status in FHIR: `Task.businessStatus` then says which of them it is. */
export const REFERRAL_STATE_RULES: Readonly<Record<ReferralState, ReferralStateRule>> = {
  submitted: rule('requested', 'active', 'received', 'entered-in-error'),
  received: rule(
    'received',
    'active',
    'info-needed',
    'contacting',
    'accepted',
    'declined-by-service',
    'declined-by-person',
    'entered-in-error',
  ),
  'info-needed': rule(
    'on-hold',
    'on-hold',
    'received',
    'declined-by-service',
    'declined-by-person',
    'unable-to-contact',
  ),
  contacting: rule('accepted', 'active', 'accepted', 'declined-by-person', 'unable-to-contact'),
  accepted: rule('accepted', 'active', 'active', 'declined-by-person', 'unable-to-contact'),
  'declined-by-service': rule('rejected', 'revoked'),
  'declined-by-person': rule('cancelled', 'revoked'),
  'unable-to-contact': rule('failed', 'revoked'),
  active: rule('in-progress', 'active', 'review', 'closing', 'unable-to-contact'),
  review: rule('in-progress', 'active', 'active', 'closing'),
  closing: rule('in-progress', 'active', 'closed', 'active'),
  closed: rule('completed', 'completed'),
  'entered-in-error': rule('entered-in-error', 'entered-in-error'),
};

/** Where a task stands that says no more than its status: the first state with that status from which all others can be reached. */
const BY_STATUS: Readonly<Record<TaskStatus, ReferralState>> = {
  draft: 'submitted',
  requested: 'submitted',
  received: 'received',
  ready: 'received',
  'on-hold': 'info-needed',
  accepted: 'accepted',
  rejected: 'declined-by-service',
  cancelled: 'declined-by-person',
  failed: 'unable-to-contact',
  'in-progress': 'active',
  completed: 'closed',
  'entered-in-error': 'entered-in-error',
};

/**
 * The state that a status stands for. `said`, the state that was noted beside it, counts as long as the two agree: another
 * system may have moved the task since and left the note.
 */
export function referralStateOf(status: TaskStatus, said?: string): ReferralState {
  const noted = REFERRAL_STATES.find((state) => state === said);
  if (noted && REFERRAL_STATE_RULES[noted].task === status) return noted;
  // Words of another release of FHIR: whatever it is, somebody has to look at it.
  return (BY_STATUS as Readonly<Record<string, ReferralState>>)[status] ?? 'submitted';
}

/** Whether staff can move a referral from one state to another. */
export const canMoveReferral = (from: ReferralState, to: ReferralState): boolean =>
  REFERRAL_STATE_RULES[from].next.includes(to);

import type {Plan, PlanAgreement} from '../plan.js';

/** What a plan needs before it can be called agreed. Nothing of it is needed to save a draft. */
export const AGREEMENT_NEEDS = [
  'matters',
  'goals',
  'review',
  'sharing',
  'sharing-with',
  'agreement',
  'representative-name',
  'representative-role',
] as const;
/** One of {@link AGREEMENT_NEEDS}. */
export type AgreementNeed = (typeof AGREEMENT_NEEDS)[number];

/** What is still missing, in the order of the plan; nothing where it can be agreed. */
export function agreementNeeds(plan: Plan): readonly AgreementNeed[] {
  const {agreement, sharing} = plan;
  const forAnother = agreement?.by === 'representative';
  const missing: Readonly<Record<AgreementNeed, boolean>> = {
    matters: Object.keys(plan.answers['matters'] ?? {}).length === 0,
    goals: !plan.noGoals && !plan.goals.some(({text}) => text !== undefined),
    review: plan.review.when === undefined,
    sharing: sharing === undefined,
    'sharing-with': sharing?.choice === 'chosen' && sharing.with.length === 0,
    agreement: agreement === undefined,
    'representative-name': forAnother && !agreement.name?.trim(),
    'representative-role': forAnother && !agreement.role?.trim(),
  };
  return AGREEMENT_NEEDS.filter((need) => missing[need]);
}

/** The plan as agreed; its status changes only where nothing is missing. */
export function withAgreement(
  plan: Plan,
  agreement: PlanAgreement,
): {readonly plan: Plan; readonly needs: readonly AgreementNeed[]} {
  const agreed = {...plan, agreement};
  const needs = agreementNeeds(agreed);
  return needs.length > 0
    ? {plan: agreed, needs}
    : {plan: {...agreed, status: plan.status === 'draft' ? 'active' : plan.status}, needs};
}

import type {CodeableConcept} from '../../model/fhir.js';
import type {Consent, ServiceRequest} from '../../model/fhir-record.js';
import type {PlanAction, PlanSharing} from '../../model/plan.js';
import {ACTIVITY, coded, concept} from '../referral/systems.js';
import {tidy} from '../referral/tidy.js';
import {entryMark, withOurs, withPlanIdentifier, type PlanContext} from './context.js';

/** Name of the part of a plan that says who may see it. */
export const SHARING = 'sharing';

const SCOPE = coded('http://terminology.hl7.org/CodeSystem/consentscope', 'patient-privacy');
const CATEGORY = coded('http://loinc.org', '59284-0', 'Consent Document');
const DISCLOSE = coded('http://terminology.hl7.org/CodeSystem/consentaction', 'disclose', 'Disclose');
const RECIPIENT = coded(
  'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
  'IRCP',
  'information recipient',
);

/** FHIR's codes have no spaces at their ends, and single ones inside (R4 2.24.0.1). */
const CODE = /^\S+(?: \S+)*$/;

/** Statuses of a request that is still to be done. */
const OPEN = new Set(['active', 'on-hold']);

/** A referral to an activity, as the person agreed to it. */
export function requestOfAction(
  action: PlanAction,
  context: PlanContext,
  previous?: ServiceRequest,
): ServiceRequest {
  const {activity, what, agreed, status, id} = action;
  const name = activity?.name ?? what;
  const performer = name === undefined ? [] : [{display: name}];
  return tidy<ServiceRequest>({
    ...previous,
    resourceType: 'ServiceRequest',
    identifier: withPlanIdentifier(previous, context.plan, id),
    status: requestStatus(status, previous),
    intent: previous?.intent ?? 'order',
    code: previous?.code ?? activityCode(action),
    subject: previous?.subject ?? context.subject,
    authoredOn: previous?.authoredOn ?? agreed?.on ?? context.now,
    ...(context.author && {requester: previous?.requester ?? context.author}),
    performer: previous?.performer ?? performer,
    note: withOurs(previous?.note, what === undefined ? [] : [{extension: [entryMark(id)], text: what}]),
  });
}

/** It is no code for "referral to social prescribing": that is how the person came, not where they go. */
function activityCode({activity, what}: PlanAction): CodeableConcept {
  const code = activity?.id;
  return concept(
    code !== undefined && CODE.test(code)
      ? {system: ACTIVITY, code, display: activity?.name ?? code}
      : undefined,
    activity?.name ?? what ?? 'Activity',
  );
}

function requestStatus(status: PlanAction['status'], previous: ServiceRequest | undefined): string {
  if (status === 'done') return 'completed';
  if (status === 'not-needed') return 'revoked';
  return previous && OPEN.has(previous.status) ? previous.status : 'active';
}

/** A request that is not in the plan any more, or that nobody agrees to any more. */
export const revoked = (request: ServiceRequest): ServiceRequest =>
  request.status === 'completed' ? request : {...request, status: 'revoked'};

/** Who may see the plan. To the person and their link worker alone it forbids passing the plan on. */
export function consentOfSharing(sharing: PlanSharing, context: PlanContext, previous?: Consent): Consent {
  const {choice, on} = sharing;
  const {agreement} = context.plan;
  const actors = sharing.with.map(({text}) => ({role: RECIPIENT, reference: {display: text}}));
  const speaker =
    agreement?.by === 'representative' && agreement.name ? {display: agreement.name} : context.subject;
  const response = context.refOf('response');
  return tidy<Consent>({
    ...previous,
    resourceType: 'Consent',
    identifier: withPlanIdentifier(previous, context.plan, SHARING),
    status: 'active',
    scope: SCOPE,
    category: [CATEGORY],
    patient: previous?.patient ?? context.subject,
    dateTime: on ?? previous?.dateTime ?? context.now,
    performer: [speaker],
    policyRule: previous?.policyRule ?? {text: 'Who may see the personalised care and support plan'},
    ...(response && {sourceReference: response}),
    provision: {
      type: choice === 'us' ? 'deny' : 'permit',
      ...(choice === 'chosen' && {actor: actors}),
      action: [DISCLOSE],
    },
  });
}

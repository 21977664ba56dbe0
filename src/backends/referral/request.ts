import type {CodeableConcept} from '../../model/fhir.js';
import type {ServiceRequest, Task} from '../../model/fhir-record.js';
import type {ReferralActivity, ReferralReason} from '../../model/referral.js';
import {partRef, serviceRef} from './context.js';
import type {ReferralContext} from './context.js';
import {fullName} from './people.js';
import {ACTIVITY, ACTIVITY_URL, coded, concept, SOURCE_OF_REQUEST} from './systems.js';
import {webAddress} from './web-address.js';

/** FHIR's codes have no spaces at their ends, and single ones inside (R4 2.24.0.1). */
const CODE = /^\S+(?: \S+)*$/;

/** Between needs where they stand in one text. */
export const NEXT_NEED = '; ';

/** R4's word for "promptly": higher than routine, and no promise of a day. */
const priorityOf = ({urgency}: ReferralReason): 'routine' | 'urgent' =>
  urgency === 'soon' ? 'urgent' : 'routine';

/** The referral itself. `letters`: names of the parts that hold letters. */
export function requestOf(context: ReferralContext, letters: readonly string[]): ServiceRequest {
  const {referral, now, codes, service, requester} = context;
  const {reason, activity} = referral;
  const performer = serviceRef(service);
  return {
    resourceType: 'ServiceRequest',
    extension: [{url: SOURCE_OF_REQUEST, valueCodeableConcept: sourceOf(context)}],
    status: 'active',
    intent: 'order',
    priority: priorityOf(reason),
    code: concept(codes['referral']?.['social-prescribing'], 'Social prescribing'),
    orderDetail: activity ? [activityDetail(activity)] : [],
    subject: partRef(context, 'patient'),
    authoredOn: now,
    requester,
    performer: performer ? [performer] : [],
    reasonCode: reasonsOf(context),
    supportingInfo: ['response', ...letters].map((part) => partRef(context, part)),
    note: [reason.reason, reason.urgency === 'soon' ? reason.urgencyReason : undefined].flatMap((text) =>
      text ? [{authorReference: requester, text}] : [],
    ),
  };
}

/** Every need in the words that were read, with its code where one is known. Somebody who cares for another says that, too. */
function reasonsOf({referral: {reason}, codes}: ReferralContext): readonly CodeableConcept[] {
  const {needs, caring} = reason;
  const carer = codes['needs']?.['carer'];
  const concepts = needs.map(({id, text}) => concept(codes['needs']?.[id ?? ''], text));
  if (caring?.id !== 'yes' || needs.some(({id}) => id === 'carer') || !carer) return concepts;
  return [...concepts, concept(carer, carer.display)];
}

/** Where the referral comes from: a code where the set of UK Core has one, otherwise words. */
function sourceOf({referral: {referrer}, codes}: ReferralContext): CodeableConcept {
  const source = codes['source'] ?? {};
  if (!referrer) return concept(source['self'], 'Self-referral');
  const {kind, role, organisation, who} = referrer;
  const words = [kind?.text ?? role, organisation?.name].filter((text) => text !== undefined).join(', ');
  return concept(
    source[kind?.id ?? ''],
    words || (who === 'know' ? 'Family, friend or carer' : 'Professional'),
  );
}

/**
 * The activity that somebody is referred to, as a detail of what is asked for. It is no `performer`: the service that
 * receives the referral is; no `supportingInfo`: that is about the person; and no `locationReference`: it may have no place.
 */
function activityDetail({id, name, url}: ReferralActivity): CodeableConcept {
  const code = id.trim();
  const page = webAddress(url);
  return {
    ...(page && {extension: [{url: ACTIVITY_URL, valueUrl: page}]}),
    ...concept(CODE.test(code) ? {system: ACTIVITY, code, display: name} : undefined, name),
  };
}

/**
 * The work that the referral makes: staff move it from `requested` on. It names the person, the needs and the requester, so that a
 * list of tasks needs no other request.
 */
export function taskOf(context: ReferralContext): Task {
  const {referral, now, service, requester} = context;
  const owner = serviceRef(service);
  return {
    resourceType: 'Task',
    status: 'requested',
    intent: 'order',
    priority: priorityOf(referral.reason),
    code: coded('http://hl7.org/fhir/CodeSystem/task-code', 'fulfill'),
    focus: partRef(context, 'referral'),
    for: {...partRef(context, 'patient'), display: fullName(referral.person)},
    authoredOn: now,
    requester,
    ...(owner && {owner}),
    reasonCode: {text: referral.reason.needs.map(({text}) => text).join(NEXT_NEED)},
    input: referral.referrer?.wantsFeedback
      ? [{type: {text: 'Tell the referrer what happened'}, valueBoolean: true}]
      : [],
  };
}

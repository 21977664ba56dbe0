import type {CodeableConcept} from '../../model/fhir.js';
import type {Flag} from '../../model/fhir-record.js';
import type {SubmissionEntry} from '../care-record.js';
import {entry, partRef} from './context.js';
import type {ReferralContext} from './context.js';
import {concept} from './systems.js';

/** What staff must see before they do anything else: concerns, risks, unsafe ways to make contact, adjustments. */
export function flagEntries(context: ReferralContext): readonly SubmissionEntry[] {
  const {
    referral: {risk, person, support},
    codes,
  } = context;
  const {access, accessNote} = support;
  const flag = (part: string, category: string, code: CodeableConcept): SubmissionEntry =>
    entry(part, flagOf(context, category, code));
  return [
    ...(risk?.safeguarding
      ? [flag('flag-safeguarding', 'safeguarding', {text: 'Safeguarding concern, said by the referrer'})]
      : []),
    ...(risk?.known === 'yes'
      ? [flag('flag-risk', 'risk', {text: risk.detail ?? 'Risk at a visit or meeting, not described'})]
      : []),
    ...(person.safeContact ? [flag('flag-contact', 'information', {text: person.safeContact})] : []),
    ...access.map(({id, text}, index) =>
      flag(`access-${index + 1}`, 'access', concept(codes['access']?.[id ?? ''], text)),
    ),
    ...(accessNote ? [flag('access-note', 'access', {text: accessNote})] : []),
  ];
}

function flagOf(context: ReferralContext, category: string, code: CodeableConcept): Flag {
  const coding = context.codes['flag']?.[category];
  return {
    resourceType: 'Flag',
    status: 'active',
    category: coding ? [concept(coding)] : [],
    code,
    subject: partRef(context, 'patient'),
    period: {start: context.now},
    author: context.requester,
  };
}

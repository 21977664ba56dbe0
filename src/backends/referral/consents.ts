import type {CodeableConcept, Reference} from '../../model/fhir.js';
import type {Consent} from '../../model/fhir-record.js';
import type {SubmissionEntry} from '../care-record.js';
import {entry, organisationRef, partRef} from './context.js';
import type {ReferralContext} from './context.js';
import {coded} from './systems.js';
import {webAddress} from './web-address.js';

/** What each agreement rests on, in words for staff. Legal words of England and Wales; the codes of FHIR have none. */
const RULES = {
  self: 'The person agreed on the form to be referred and contacted.',
  'on-behalf': 'The referrer says that the person agreed to be referred and to their details being shared.',
  'best-interests':
    'The person lacks the capacity to agree. The referrer decided in their best interests, and explains why in the answers.',
} as const;

const SCOPE = coded('http://terminology.hl7.org/CodeSystem/consentscope', 'patient-privacy');
const CATEGORY = coded('http://loinc.org', '59284-0', 'Consent Document');
const RECIPIENT = coded(
  'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
  'IRCP',
  'information recipient',
);
const DISCLOSE = coded('http://terminology.hl7.org/CodeSystem/consentaction', 'disclose', 'Disclose');

/**
 * One consent for the referral, and one each for telling the GP practice and for passing details on: they are separate
 * questions, and each may be taken back by itself.
 */
export function consentEntries(context: ReferralContext): readonly SubmissionEntry[] {
  const {tellPractice, share} = context.referral.consent;
  return [
    entry('consent', referralConsent(context)),
    ...(tellPractice === undefined
      ? []
      : [
          entry(
            'consent-practice',
            disclosure(context, tellPractice, practiceRef(context), 'Telling the GP practice'),
          ),
        ]),
    ...(share === undefined ? [] : [entry('consent-sharing', sharing(context, share))]),
  ];
}

function referralConsent(context: ReferralContext): Consent {
  const {
    referral: {consent},
    now,
  } = context;
  const {basis, confirmed} = consent;
  const patient = partRef(context, 'patient');
  return {
    ...common(context, {text: RULES[basis]}),
    // A conversation that the referrer vouches for; nobody vouches for what the person does not know of.
    verification:
      basis === 'self'
        ? []
        : basis === 'on-behalf' && confirmed
          ? [{verified: true, verifiedWith: patient, verificationDate: now}]
          : [{verified: false}],
    provision: {type: 'permit'},
  };
}

/** Passing details on. "Ask me each time" is no until they have been asked. */
function sharing(context: ReferralContext, share: 'yes' | 'no' | 'ask'): Consent {
  const rule = {
    yes: 'Passing details to groups that could help',
    no: 'Passing details to groups that could help',
    ask: 'Passing details to groups that could help: only after asking the person each time',
  }[share];
  return disclosure(context, share === 'yes', {display: 'Groups that could help'}, rule);
}

function disclosure(context: ReferralContext, allowed: boolean, to: Reference, rule: string): Consent {
  return {
    ...common(context, {text: rule}),
    provision: {
      type: allowed ? 'permit' : 'deny',
      actor: [{role: RECIPIENT, reference: to}],
      action: [DISCLOSE],
    },
  };
}

function practiceRef({referral: {person}}: ReferralContext): Reference {
  return person.practice ? organisationRef(person.practice) : {type: 'Organization', display: 'GP practice'};
}

function common(context: ReferralContext, policyRule: CodeableConcept): Consent {
  const {
    referral: {consent},
    now,
  } = context;
  // A path on the page's own website would say nothing in a record.
  const uri = webAddress(consent.privacyUrl);
  return {
    resourceType: 'Consent',
    status: 'active',
    scope: SCOPE,
    category: [CATEGORY],
    patient: partRef(context, 'patient'),
    dateTime: now,
    performer: performers(context),
    ...(uri && {policy: [{uri}]}),
    policyRule,
    sourceReference: partRef(context, 'response'),
  };
}

/** Who agreed: the person, and a parent where one had to; in best interests whoever decided. */
function performers(context: ReferralContext): readonly Reference[] {
  const {referral, requester} = context;
  return [
    referral.consent.basis === 'best-interests' ? requester : partRef(context, 'patient'),
    ...(referral.person.parent?.agreed ? [partRef(context, 'parent')] : []),
  ];
}

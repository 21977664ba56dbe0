import {partUrl} from '../../../src/backends/index.js';
import type {Submission} from '../../../src/backends/index.js';
import type {Consent, Patient, ServiceRequest, Task} from '../../../src/model/fhir-record.js';
import type {QuestionnaireResponse} from '../../../src/model/fhir.js';

/** What one test's referral says. */
export interface ReferralWords {
  readonly id?: string;
  readonly family?: string;
  readonly note?: string;
}

/** A self-referral as a form sends it: five resources that refer to each other. */
export function referral({
  id = crypto.randomUUID(),
  family = 'Example',
  note = 'I would like to get out more',
}: ReferralWords = {}): Submission {
  const patient: Patient = {
    resourceType: 'Patient',
    identifier: [{system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9449305552'}],
    name: [{use: 'official', text: `Sam ${family}`, family, given: ['Sam']}],
    telecom: [{system: 'phone', value: '07700900123', use: 'mobile', rank: 1}],
    birthDate: '1958-03-09',
    address: [{use: 'home', line: ['1 High Street'], city: 'Leeds', postalCode: 'LS1 1AA'}],
  };
  const subject = {reference: partUrl(id, 'patient')};
  const when = '2026-01-15T09:30:00+00:00';
  const request: ServiceRequest = {
    resourceType: 'ServiceRequest',
    status: 'active',
    intent: 'order',
    priority: 'routine',
    code: {
      coding: [
        {
          system: 'http://snomed.info/sct',
          code: '871731000000106',
          display: 'Referral to social prescribing service',
        },
      ],
    },
    subject,
    authoredOn: when,
    requester: subject,
    supportingInfo: [{reference: partUrl(id, 'response')}],
    note: [{text: note}],
  };
  const consent: Consent = {
    resourceType: 'Consent',
    status: 'active',
    scope: {
      coding: [{system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy'}],
    },
    category: [{coding: [{system: 'http://loinc.org', code: '59284-0', display: 'Consent Document'}]}],
    patient: subject,
    dateTime: when,
    policyRule: {text: 'Privacy notice v3, https://example.org/privacy'},
    sourceReference: {reference: partUrl(id, 'response')},
    provision: {type: 'permit'},
  };
  const response: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    questionnaire: 'https://example.org/Questionnaire/self-referral|1.2.0',
    status: 'completed',
    subject,
    authored: when,
    item: [{linkId: 'why', text: 'What would you like help with?', answer: [{valueString: note}]}],
  };
  const task: Task = {
    resourceType: 'Task',
    status: 'requested',
    intent: 'order',
    code: {coding: [{system: 'http://hl7.org/fhir/CodeSystem/task-code', code: 'fulfill'}]},
    focus: {reference: partUrl(id, 'referral')},
    for: subject,
    authoredOn: when,
  };
  return {
    id,
    entries: [
      {part: 'patient', resource: patient},
      {part: 'referral', resource: request},
      {part: 'consent', resource: consent},
      {part: 'response', resource: response},
      {part: 'task', resource: task},
    ],
  };
}

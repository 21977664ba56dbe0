import {expect} from '@open-wc/testing';
import type * as r4 from 'fhir/r4';
import type {Questionnaire, QuestionnaireResponse} from '../../src/model/fhir.js';
import type {
  Bundle,
  CarePlan,
  Consent,
  Goal,
  Observation,
  OperationOutcome,
  Organization,
  Patient,
  Practitioner,
  PractitionerRole,
  RelatedPerson,
  ServiceRequest,
  Task,
} from '../../src/model/fhir-record.js';

/** Compiles only where every value of `A` is one of `B` too. */
type Fits<A extends B, B> = A;

/** What others type by the published declarations can be given to the kit. */
export type Read = [
  Fits<r4.Patient, Patient>,
  Fits<r4.RelatedPerson, RelatedPerson>,
  Fits<r4.Practitioner, Practitioner>,
  Fits<r4.PractitionerRole, PractitionerRole>,
  Fits<r4.Organization, Organization>,
  Fits<r4.ServiceRequest, ServiceRequest>,
  Fits<r4.Consent, Consent>,
  Fits<r4.Task, Task>,
  Fits<r4.Observation, Observation>,
  Fits<r4.CarePlan, CarePlan>,
  Fits<r4.Goal, Goal>,
  Fits<r4.OperationOutcome, OperationOutcome>,
];

/** The names of ours that R4 does not have. */
type Unknown<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs>;

/** Compiles only where every name that we use is one of R4's. */
const known = <Ours, Theirs>(
  ..._: [Unknown<Ours, Theirs>] extends [never] ? [] : [Unknown<Ours, Theirs>]
): true => true;

describe('our FHIR types', () => {
  it('use no name that R4 does not have', () => {
    expect(
      [
        known<Patient, r4.Patient>(),
        known<RelatedPerson, r4.RelatedPerson>(),
        known<Practitioner, r4.Practitioner>(),
        known<PractitionerRole, r4.PractitionerRole>(),
        known<Organization, r4.Organization>(),
        known<ServiceRequest, r4.ServiceRequest>(),
        known<Consent, r4.Consent>(),
        known<Task, r4.Task>(),
        known<Observation, r4.Observation>(),
        known<CarePlan, r4.CarePlan>(),
        known<Goal, r4.Goal>(),
        known<OperationOutcome, r4.OperationOutcome>(),
        known<Bundle, r4.Bundle>(),
        known<Questionnaire, r4.Questionnaire>(),
        known<QuestionnaireResponse, r4.QuestionnaireResponse>(),
      ].every(Boolean),
    ).to.be.true;
  });
});

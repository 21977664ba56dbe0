import type {
  Attachment,
  CodeableConcept,
  FhirElement,
  Identifier,
  Quantity,
  QuestionnaireResponse,
  Reference,
  Resource,
} from './fhir.js';
import type {TaskStatus} from './task-status.js';

export type {
  Bundle,
  BundleEntry,
  BundleLink,
  BundleRequest,
  BundleResponse,
  OperationOutcome,
  OutcomeIssue,
} from './fhir-bundle.js';
export type {TaskStatus};

/**
 * The part of FHIR R4 that a record of referrals, plans and measures is made of. Like `fhir.ts`, written here so that our
 * declarations need no package.
 */

export interface Period extends FhirElement {
  readonly start?: string;
  readonly end?: string;
}

export interface HumanName extends FhirElement {
  readonly use?: string;
  readonly text?: string;
  readonly family?: string;
  readonly given?: readonly string[];
  readonly prefix?: readonly string[];
  readonly suffix?: readonly string[];
}

export interface ContactPoint extends FhirElement {
  readonly system?: 'phone' | 'fax' | 'email' | 'pager' | 'url' | 'sms' | 'other';
  readonly value?: string;
  readonly use?: 'home' | 'work' | 'temp' | 'old' | 'mobile';
  readonly rank?: number;
}

export interface Address extends FhirElement {
  readonly use?: string;
  readonly type?: string;
  readonly text?: string;
  readonly line?: readonly string[];
  readonly city?: string;
  readonly district?: string;
  readonly state?: string;
  readonly postalCode?: string;
  readonly country?: string;
  readonly period?: Period;
}

export interface Annotation extends FhirElement {
  readonly authorReference?: Reference;
  readonly authorString?: string;
  readonly time?: string;
  readonly text: string;
}

/** What every resource of a record has: its id and version come from the server. */
export interface RecordResource extends Resource, FhirElement {
  readonly language?: string;
  readonly identifier?: readonly Identifier[];
}

/** https://hl7.org/fhir/R4/patient.html */
export interface Patient extends RecordResource {
  readonly resourceType: 'Patient';
  readonly active?: boolean;
  readonly name?: readonly HumanName[];
  readonly telecom?: readonly ContactPoint[];
  readonly gender?: 'male' | 'female' | 'other' | 'unknown';
  readonly birthDate?: string;
  readonly address?: readonly Address[];
  readonly contact?: readonly {
    readonly relationship?: readonly CodeableConcept[];
    readonly name?: HumanName;
    readonly telecom?: readonly ContactPoint[];
  }[];
  readonly communication?: readonly {readonly language: CodeableConcept; readonly preferred?: boolean}[];
  readonly generalPractitioner?: readonly Reference[];
}

/** https://hl7.org/fhir/R4/relatedperson.html */
export interface RelatedPerson extends RecordResource {
  readonly resourceType: 'RelatedPerson';
  readonly patient: Reference;
  readonly relationship?: readonly CodeableConcept[];
  readonly name?: readonly HumanName[];
  readonly telecom?: readonly ContactPoint[];
  readonly address?: readonly Address[];
}

/** https://hl7.org/fhir/R4/practitioner.html */
export interface Practitioner extends RecordResource {
  readonly resourceType: 'Practitioner';
  readonly name?: readonly HumanName[];
  readonly telecom?: readonly ContactPoint[];
}

/** https://hl7.org/fhir/R4/practitionerrole.html */
export interface PractitionerRole extends RecordResource {
  readonly resourceType: 'PractitionerRole';
  readonly practitioner?: Reference;
  readonly organization?: Reference;
  readonly code?: readonly CodeableConcept[];
  readonly telecom?: readonly ContactPoint[];
}

/** https://hl7.org/fhir/R4/organization.html */
export interface Organization extends RecordResource {
  readonly resourceType: 'Organization';
  readonly name?: string;
  readonly type?: readonly CodeableConcept[];
  readonly telecom?: readonly ContactPoint[];
  readonly address?: readonly Address[];
}

/** https://hl7.org/fhir/R4/servicerequest.html */
export interface ServiceRequest extends RecordResource {
  readonly resourceType: 'ServiceRequest';
  readonly status: string;
  readonly intent: string;
  readonly priority?: 'routine' | 'urgent' | 'asap' | 'stat';
  readonly category?: readonly CodeableConcept[];
  readonly code?: CodeableConcept;
  readonly orderDetail?: readonly CodeableConcept[];
  readonly subject: Reference;
  readonly authoredOn?: string;
  readonly requester?: Reference;
  readonly performer?: readonly Reference[];
  readonly reasonCode?: readonly CodeableConcept[];
  readonly supportingInfo?: readonly Reference[];
  readonly note?: readonly Annotation[];
}

/** https://hl7.org/fhir/R4/consent.html */
export interface Consent extends RecordResource {
  readonly resourceType: 'Consent';
  readonly status: string;
  readonly scope: CodeableConcept;
  readonly category: readonly CodeableConcept[];
  readonly patient?: Reference;
  readonly dateTime?: string;
  readonly performer?: readonly Reference[];
  readonly policy?: readonly {readonly authority?: string; readonly uri?: string}[];
  readonly policyRule?: CodeableConcept;
  readonly sourceReference?: Reference;
  readonly verification?: readonly {
    readonly verified: boolean;
    readonly verifiedWith?: Reference;
    readonly verificationDate?: string;
  }[];
  readonly provision?: {
    readonly type?: 'deny' | 'permit';
    readonly actor?: readonly {readonly role: CodeableConcept; readonly reference: Reference}[];
    readonly action?: readonly CodeableConcept[];
  };
}

/** https://hl7.org/fhir/R4/task.html */
export interface Task extends RecordResource {
  readonly resourceType: 'Task';
  readonly status: TaskStatus;
  readonly statusReason?: CodeableConcept;
  readonly businessStatus?: CodeableConcept;
  readonly intent: string;
  readonly priority?: string;
  readonly code?: CodeableConcept;
  readonly description?: string;
  readonly focus?: Reference;
  readonly for?: Reference;
  readonly executionPeriod?: Period;
  readonly authoredOn?: string;
  readonly lastModified?: string;
  readonly requester?: Reference;
  readonly owner?: Reference;
  readonly reasonCode?: CodeableConcept;
  readonly note?: readonly Annotation[];
  readonly restriction?: {readonly period?: Period};
  readonly input?: readonly {
    readonly type: CodeableConcept;
    readonly valueBoolean?: boolean;
    readonly valueString?: string;
  }[];
}

/** https://hl7.org/fhir/R4/flag.html */
export interface Flag extends RecordResource {
  readonly resourceType: 'Flag';
  readonly status: 'active' | 'inactive' | 'entered-in-error';
  readonly category?: readonly CodeableConcept[];
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly period?: Period;
  readonly author?: Reference;
}

/** https://hl7.org/fhir/R4/observation.html */
export interface Observation extends RecordResource {
  readonly resourceType: 'Observation';
  readonly status: string;
  readonly category?: readonly CodeableConcept[];
  readonly code: CodeableConcept;
  readonly subject?: Reference;
  readonly effectiveDateTime?: string;
  readonly method?: CodeableConcept;
  readonly dataAbsentReason?: CodeableConcept;
  readonly valueQuantity?: Quantity;
  readonly valueInteger?: number;
  readonly valueString?: string;
  readonly valueCodeableConcept?: CodeableConcept;
  readonly interpretation?: readonly CodeableConcept[];
  readonly derivedFrom?: readonly Reference[];
}

/** https://hl7.org/fhir/R4/careplan.html */
export interface CarePlan extends RecordResource {
  readonly resourceType: 'CarePlan';
  readonly status: string;
  readonly intent: string;
  readonly category?: readonly CodeableConcept[];
  readonly title?: string;
  readonly description?: string;
  readonly subject: Reference;
  readonly period?: Period;
  readonly created?: string;
  readonly author?: Reference;
  readonly contributor?: readonly Reference[];
  readonly supportingInfo?: readonly Reference[];
  readonly goal?: readonly Reference[];
  readonly activity?: readonly CarePlanActivity[];
  readonly note?: readonly Annotation[];
}

/** `reference` or `detail`, never both. */
export interface CarePlanActivity extends FhirElement {
  readonly outcomeCodeableConcept?: readonly CodeableConcept[];
  readonly progress?: readonly Annotation[];
  readonly reference?: Reference;
  readonly detail?: {
    readonly kind?: string;
    readonly code?: CodeableConcept;
    readonly goal?: readonly Reference[];
    readonly status: string;
    readonly statusReason?: CodeableConcept;
    readonly scheduledString?: string;
    readonly scheduledPeriod?: Period;
    readonly performer?: readonly Reference[];
    readonly description?: string;
  };
}

/** https://hl7.org/fhir/R4/goal.html */
export interface Goal extends RecordResource {
  readonly resourceType: 'Goal';
  readonly lifecycleStatus: string;
  readonly achievementStatus?: CodeableConcept;
  readonly category?: readonly CodeableConcept[];
  readonly priority?: CodeableConcept;
  readonly description: CodeableConcept;
  readonly subject: Reference;
  readonly startDate?: string;
  readonly target?: readonly {readonly dueDate?: string; readonly detailString?: string}[];
  readonly statusDate?: string;
  readonly expressedBy?: Reference;
  readonly note?: readonly Annotation[];
}

/** https://hl7.org/fhir/R4/documentreference.html, as far as a letter or a leaflet needs it. */
export interface DocumentReference extends RecordResource {
  readonly resourceType: 'DocumentReference';
  readonly status: string;
  readonly type?: CodeableConcept;
  readonly subject?: Reference;
  readonly date?: string;
  readonly author?: readonly Reference[];
  readonly content: readonly {readonly attachment: Attachment}[];
}

/** Resources that a referral, a measure or a plan is made of. */
export type CareResource =
  | CarePlan
  | Consent
  | DocumentReference
  | Flag
  | Goal
  | Observation
  | Organization
  | Patient
  | Practitioner
  | PractitionerRole
  | QuestionnaireResponse
  | RelatedPerson
  | ServiceRequest
  | Task;

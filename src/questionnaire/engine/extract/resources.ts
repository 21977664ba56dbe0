import type {
  CodeableConcept,
  Coding,
  FhirElement,
  Quantity,
  Reference,
  Resource,
} from '../../../model/fhir.js';

/** The value of an Observation: one of these fields, or none where it only holds others together. */
export interface ObservationValue {
  readonly valueBoolean?: boolean;
  readonly valueInteger?: number;
  readonly valueString?: string;
  readonly valueTime?: string;
  readonly valueDateTime?: string;
  readonly valueQuantity?: Quantity;
  readonly valueCodeableConcept?: CodeableConcept;
}

/** A part of an Observation that has no meaning by itself: the upper and the lower blood pressure. */
export interface ObservationComponent extends ObservationValue, FhirElement {
  readonly code: CodeableConcept;
}

/** An Observation as it is made from answers. https://hl7.org/fhir/R4/observation.html */
export interface ExtractedObservation extends Resource, FhirElement, ObservationValue {
  readonly resourceType: 'Observation';
  readonly status: 'final';
  readonly category?: readonly CodeableConcept[];
  readonly code: CodeableConcept & {readonly coding: readonly Coding[]};
  readonly basedOn?: readonly Reference[];
  readonly partOf?: readonly Reference[];
  readonly subject?: Reference;
  readonly encounter?: Reference;
  readonly effectiveDateTime?: string;
  readonly issued?: string;
  readonly performer?: readonly Reference[];
  readonly hasMember?: readonly Reference[];
  readonly derivedFrom?: readonly Reference[];
  readonly component?: readonly ObservationComponent[];
}

/** A resource made from answers, and the address under which the others made with it refer to it. */
export interface ExtractedEntry<R extends Resource = Resource> {
  /** `urn:uuid:…`, to be used as the `fullUrl` of a transaction. */
  readonly fullUrl: string;
  readonly resource: R;
}

/** How an entry of a transaction is to be stored. */
export interface TransactionRequest {
  readonly method: 'POST' | 'PUT';
  readonly url: string;
  readonly ifNoneMatch?: string;
  readonly ifModifiedSince?: string;
  readonly ifMatch?: string;
  readonly ifNoneExist?: string;
}

/** A transaction of the resources that a form's templates gave. */
export interface TransactionBundle extends Resource {
  readonly resourceType: 'Bundle';
  readonly type: 'transaction';
  readonly entry: readonly (ExtractedEntry & {readonly request: TransactionRequest})[];
}

import type {CodeableConcept, FhirElement, Resource} from './fhir.js';

/** What a server has to say about a request. https://hl7.org/fhir/R4/operationoutcome.html */
export interface OperationOutcome extends Resource {
  readonly resourceType: 'OperationOutcome';
  readonly issue: readonly OutcomeIssue[];
}

export interface OutcomeIssue extends FhirElement {
  readonly severity: 'fatal' | 'error' | 'warning' | 'information';
  readonly code: string;
  readonly details?: CodeableConcept;
  /** For developers; may name people. Never shown to the public. */
  readonly diagnostics?: string;
  readonly location?: readonly string[];
  readonly expression?: readonly string[];
}

export interface BundleLink {
  readonly relation: string;
  readonly url: string;
}

export interface BundleRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  readonly url: string;
  readonly ifMatch?: string;
  readonly ifNoneExist?: string;
}

export interface BundleResponse {
  /** `201`, or `201 Created`. */
  readonly status: string;
  readonly location?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly outcome?: OperationOutcome;
}

export interface BundleEntry {
  readonly fullUrl?: string;
  readonly resource?: Resource;
  readonly search?: {readonly mode?: 'match' | 'include' | 'outcome'};
  readonly request?: BundleRequest;
  readonly response?: BundleResponse;
}

/** https://hl7.org/fhir/R4/bundle.html */
export interface Bundle extends Resource {
  readonly resourceType: 'Bundle';
  readonly type: string;
  readonly total?: number;
  readonly link?: readonly BundleLink[];
  readonly entry?: readonly BundleEntry[];
}

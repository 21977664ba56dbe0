/** One thing that is wrong with what was sent. */
export interface Problem {
  /** FHIR's kind of problem: http://hl7.org/fhir/ValueSet/issue-type */
  readonly code: string;
  /** What is wrong, without quoting what was sent. */
  readonly text: string;
  /** Where, as a FHIRPath. */
  readonly path?: string;
}

/** A request that the record refuses. Names nothing of what people wrote. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  /** The HTTP status that says it. */
  readonly status: RefusalStatus;
  readonly problems: readonly Problem[];
  /** Seconds after which it may work. */
  readonly retryAfter: number | undefined;

  constructor(status: RefusalStatus, problems: Problem | readonly Problem[], retryAfter?: number) {
    const all = 'code' in problems ? [problems] : problems;
    super(all.map(({text}) => text).join(' '));
    this.status = status;
    this.problems = all;
    this.retryAfter = retryAfter;
  }
}

/** The statuses that say no. */
export type RefusalStatus =
  400 | 401 | 403 | 404 | 405 | 409 | 410 | 412 | 413 | 415 | 422 | 429 | 500 | 501 | 502 | 503 | 504;

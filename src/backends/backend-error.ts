/** Everything that can go wrong between an element and a backend. */
export const BACKEND_ERROR_CODES = [
  'offline',
  'timeout',
  'refused',
  'not-found',
  'conflict',
  'rate-limited',
  'invalid-request',
  'bad-answer',
  'server',
  'not-configured',
] as const;
/** One of {@link BACKEND_ERROR_CODES}. */
export type BackendErrorCode = (typeof BACKEND_ERROR_CODES)[number];

/** One thing that a server objected to. Holds nothing that is meant for developers alone. */
export interface BackendIssue {
  /** In the server's words; empty where it gave none that people may see. */
  readonly text: string;
  /** FHIR's kind of problem, such as `required`, `invalid` or `duplicate`. */
  readonly code?: string;
  /** Where in what was sent, as a FHIRPath: `Patient.birthDate`. */
  readonly path?: string;
}

/** What a {@link BackendError} may carry besides its code. */
export interface BackendErrorOptions {
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** Seconds to wait before trying again, from `Retry-After`. */
  readonly retryAfter?: number;
  /** What the server objected to. */
  readonly issues?: readonly (BackendIssue | string)[];
  readonly cause?: unknown;
}

/** The one error that backends throw. An abort is not an error: it passes through as the signal's own reason. */
export class BackendError extends Error {
  override readonly name = 'BackendError';
  /** What kind of failure it was; words for people are chosen by it. */
  readonly code: BackendErrorCode;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** Seconds to wait before trying again. */
  readonly retryAfter?: number;
  /** What the server objected to. */
  readonly issues?: readonly BackendIssue[];

  constructor(code: BackendErrorCode, message: string, options: BackendErrorOptions = {}) {
    super(message, {cause: options.cause});
    this.code = code;
    this.status = options.status;
    this.retryAfter = options.retryAfter;
    this.issues = options.issues?.map((issue) => (typeof issue === 'string' ? {text: issue} : issue));
  }
}

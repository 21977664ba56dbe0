import {BackendError} from '../backends/backend-error.js';

/**
 * Why something did not go through, as words for people are chosen: `offline`, they have no connection; `busy`, the service
 * asked for some time; `no-answer`, the service or the way to it failed; `unavailable`, it is not set up to take it;
 * `not-taken`, it refuses this one; `arrived`, it has this already, with other answers in it.
 */
export const SENDING_FAILURES = [
  'offline',
  'busy',
  'no-answer',
  'unavailable',
  'not-taken',
  'arrived',
] as const;
/** One of {@link SENDING_FAILURES}. */
export type SendingFailureReason = (typeof SENDING_FAILURES)[number];

/** One attempt that did not go through. */
export interface SendingFailure {
  readonly reason: SendingFailureReason;
  /** Nothing of this attempt is in the record. Otherwise it may be, and the answer was lost. */
  readonly certain: boolean;
  /** The same again may go through. */
  readonly retryable: boolean;
  /** Milliseconds of the clock before which the service asked not to be tried again. */
  readonly retryAt?: number;
  /** For developers. */
  readonly error: unknown;
}

type Verdict = Pick<SendingFailure, 'reason' | 'certain' | 'retryable'>;

const LOST: Verdict = {reason: 'no-answer', certain: false, retryable: true};

/** What an error of a record means for what was sent. `now`: milliseconds of the clock. */
export function failureOf(error: unknown, now: number): SendingFailure {
  const wait = error instanceof BackendError ? error.retryAfter : undefined;
  return {
    ...(error instanceof BackendError ? verdictOf(error) : LOST),
    ...(wait !== undefined && {retryAt: now + wait * 1000}),
    error,
  };
}

function verdictOf({code, status, retryAfter, issues = []}: BackendError): Verdict {
  switch (code) {
    case 'offline':
      // The connection may have gone after it had left.
      return {reason: 'offline', certain: false, retryable: true};
    case 'rate-limited':
      return {reason: 'busy', certain: true, retryable: true};
    case 'server':
      return status === 503 || retryAfter !== undefined ? {...LOST, reason: 'busy'} : LOST;
    case 'invalid-request':
      return {reason: 'not-taken', certain: true, retryable: false};
    case 'refused':
    case 'not-found':
      return {reason: 'unavailable', certain: true, retryable: true};
    case 'not-configured':
      return {reason: 'unavailable', certain: true, retryable: false};
    case 'conflict':
      // The relay's word for: this submission came before, in other bytes. Other conflicts are of servers in between, or of
      // two attempts that met; the same bytes again settle them.
      return issues.some((issue) => issue.code === 'duplicate')
        ? {reason: 'arrived', certain: false, retryable: false}
        : LOST;
    default:
      return LOST;
  }
}

/** Whole seconds until the service may be tried again; 0 where it asked for none, or they are over. */
export const secondsToWait = ({retryAt = 0}: SendingFailure, now: number): number =>
  Math.max(0, Math.ceil((retryAt - now) / 1000));

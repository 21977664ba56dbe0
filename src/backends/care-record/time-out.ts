/** Milliseconds after which a person is offered to try again. */
const TIMEOUT_MS = 15_000;

/** Characters a second that even a poor connection takes: a letter with a referral must not run out of time on its way up. */
const SLOWEST = 25_000;

/** Milliseconds in which the whole answer to a request must be here. */
export const timeOutFor = (body: string | undefined, timeout = TIMEOUT_MS): number =>
  timeout + Math.round(((body?.length ?? 0) / SLOWEST) * 1000);

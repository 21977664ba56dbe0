/**
 * How a server is kept from writing a submission twice. `conditional`: every entry names the identifier under which it may
 * exist already. `header`: AWS HealthLake's own header. `put`: we choose the ids. `none`: the receiver sees to it.
 */
export const IDEMPOTENCY = ['conditional', 'header', 'put', 'none'] as const;
/** One of {@link IDEMPOTENCY}. */
export type Idempotency = (typeof IDEMPOTENCY)[number];

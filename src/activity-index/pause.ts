/** What is used of a `MessageChannel`, of which Node and browsers have different types. */
interface Channel {
  readonly port1: {onmessage: (() => void) | null; close(): void};
  readonly port2: {postMessage(message: undefined): void};
}

/** Lets whatever waits go first: input, painting, other messages. */
export type Pause = () => Promise<void>;

/** A slice of work on the page ends after so many ms: about half a frame, so that typing and scrolling stay smooth. */
const SLICE = 8;

/** Yields to the page or the worker, by the cheapest way that it has. */
export const pause: Pause = () => {
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  if (scheduler?.yield) return scheduler.yield();
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => setTimeout(resolve));
  // Not setTimeout: browsers stretch it to 4 ms when it is nested, which a long load would feel.
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel() as unknown as Channel;
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
};

/** Calls `step` for every number from `from` until `to()`, pausing whenever a slice of time is used up. */
export async function inSlices(
  from: number,
  to: () => number,
  step: (at: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  let began = performance.now();
  for (let at = from; at < to(); at++) {
    step(at);
    if (at % 16 === 15 && performance.now() - began > SLICE) {
      await pause();
      signal?.throwIfAborted();
      began = performance.now();
    }
  }
}

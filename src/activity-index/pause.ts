/** What is used of a `MessageChannel`, of which Node and browsers have different types. */
interface Channel {
  readonly port1: {onmessage: (() => void) | null; close(): void};
  readonly port2: {postMessage(message: undefined): void};
}

/** Lets whatever waits go first: input, painting, other messages. */
export type Pause = () => Promise<void>;

/** A slice of work on the page ends after so many ms: about half a frame, so that typing and scrolling stay smooth. */
const SLICE = 8;

/**
 * Yields to whatever waits already. Not `scheduler.yield`: it goes on before messages that came meanwhile, so that a worker
 * taking in a large directory would answer nobody until the last of it. Not `setTimeout`: browsers stretch it to 4 ms
 * when it is nested, which a long load would feel.
 */
export const pause: Pause = () => {
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => setTimeout(resolve));
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel() as unknown as Channel;
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
};

/** Work that is interrupted whenever it has gone on for long enough, however many loops it is made of. */
export class Slice {
  #began = performance.now();

  /** Whether it is time for a pause. */
  get isOver(): boolean {
    return performance.now() - this.#began > SLICE;
  }

  /** Lets others go first, then begins anew. */
  async pause(signal?: AbortSignal): Promise<void> {
    await pause();
    signal?.throwIfAborted();
    this.#began = performance.now();
  }
}

/** Calls `step` for every number from `from` until `to()`, pausing whenever a slice of time is used up. */
export async function inSlices(
  from: number,
  to: () => number,
  step: (at: number) => void,
  signal?: AbortSignal,
  slice = new Slice(),
): Promise<void> {
  for (let at = from; at < to(); at++) {
    step(at);
    if (at % 16 === 15 && slice.isOver) await slice.pause(signal);
  }
}

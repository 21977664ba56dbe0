import {waitUntil as waitAtMost} from '@open-wc/testing';

/**
 * Waits until something is true, for nearly as long as a test may take: what is waited for may have to be fetched, on a
 * machine that has much to do, and how long that takes is not what is tested.
 */
export const waitUntil = (isTrue: () => unknown, what?: string): Promise<void> =>
  waitAtMost(isTrue, what, {interval: 20, timeout: 8000});

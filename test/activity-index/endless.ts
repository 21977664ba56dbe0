import type {ActivityBatch} from '../../src/model/activity-batch.js';
import {makeDirectory} from '../../bench/make-directory.mjs';

/** The address of a directory of which there is always more, at once. */
export const ENDLESS = 'endless:';

/** Batches without end and without anything to wait for. */
export async function* endless(): AsyncGenerator<ActivityBatch> {
  const activities = makeDirectory(20);
  for (;;) {
    await Promise.resolve();
    yield {activities, warnings: []};
  }
}

import type {Activity} from '../src/model/activity.js';

/** Numbers from 0 to 1 that look random and are the same for each seed. */
export function seeded(seed: number): () => number;

/** So many made-up activities, the same for the same seed. */
export function makeDirectory(count: number, seed?: number): Activity[];

import type {Directory} from '../../src/backends/directory.js';
import type {Activity} from '../../src/model/activity.js';
import type {Place} from '../../src/model/place.js';
import {CATALOGUE} from './sample-catalogue.js';

/** The moment at which every story and test looks: a Tuesday morning in London. */
export const NOW = '2026-11-24T09:00';

/** The middle of Sale, where most of the samples are. */
export const SALE = {lat: 53.4246, lon: -2.3222};

/** About thirty made-up activities with the variety of real directories. */
export const SAMPLES: readonly Activity[] = CATALOGUE;

/** A directory that has these activities at once. Nothing goes over a network. */
export function directoryOf(activities: readonly Activity[], name = 'Sample directory'): Directory {
  return {
    name,
    async *list({signal} = {}) {
      await Promise.resolve();
      signal?.throwIfAborted();
      yield {activities, expected: activities.length, warnings: []};
    },
  };
}

/** A directory that never answers. */
export const slowDirectory: Directory = {
  name: 'Slow directory',
  // eslint-disable-next-line require-yield -- It never comes to that.
  async *list({signal} = {}) {
    await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
  },
};

/** A directory that cannot be had. */
export function failingDirectory(error: Error): Directory {
  return {
    name: 'Failing directory',
    // eslint-disable-next-line require-yield -- It never comes to that.
    async *list() {
      await Promise.resolve();
      throw error;
    },
  };
}

/** The samples again and again, each time somewhere else, until there are so many. */
export function manyActivities(count: number): readonly Activity[] {
  return Array.from({length: count}, (_, index) => {
    const original = SAMPLES[index % SAMPLES.length]!;
    const round = Math.floor(index / SAMPLES.length);
    if (round === 0) return original;
    // A sunflower: even, and the same every time.
    const angle = index * 2.399963;
    const reach = 0.004 * Math.sqrt(index);
    return {
      ...original,
      id: `${original.id}-${round}`,
      name: `${original.name} ${round + 1}`,
      places: original.places.map((place): Place =>
        place.lat === undefined || place.lon === undefined
          ? place
          : {
              ...place,
              id: `${place.id}-${round}`,
              lat: place.lat + reach * Math.sin(angle),
              lon: place.lon + 1.7 * reach * Math.cos(angle),
            },
      ),
    };
  });
}

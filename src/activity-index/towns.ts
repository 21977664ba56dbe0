import type {Activity} from '../model/activity.js';
import type {LatLon} from '../model/place.js';
import {isMapped} from '../model/place.js';
import {wordsOf} from './words.js';

/** A town that the directory's own addresses name. */
export interface Town extends LatLon {
  readonly label: string;
}

/**
 * Where a town is, by the mapped places that name it as their town, or else by those of activities that serve it.
 * So a place can be found with no look-up service. `undefined` where the directory does not name it.
 */
export function findTown(
  activities: Iterable<Pick<Activity, 'places' | 'coverage'>>,
  words: string,
): Town | undefined {
  // "Sale, Greater Manchester": what comes before the comma is the town.
  const wanted = wordsOf(words.split(',')[0]!).join(' ');
  if (wanted === '') return undefined;
  const known = new Map<string, boolean>(); // A directory names few towns, each many times.
  const isWanted = (name: string | undefined) => {
    if (name === undefined) return false;
    let answer = known.get(name);
    if (answer === undefined) known.set(name, (answer = wordsOf(name).join(' ') === wanted));
    return answer;
  };
  const inTown: LatLon[] = [];
  const serving: LatLon[] = [];
  const labels = new Map<string, number>();
  for (const {places, coverage} of activities) {
    const mapped = places.filter(isMapped);
    for (const place of mapped) {
      if (!isWanted(place.town)) continue;
      inTown.push(place);
      count(labels, place.town!);
    }
    const area = coverage.find(isWanted);
    if (area && mapped.length > 0) {
      serving.push(...mapped);
      if (inTown.length === 0) count(labels, area);
    }
  }
  const found = inTown.length > 0 ? inTown : serving;
  if (found.length === 0) return undefined;
  const label = [...labels].sort((a, b) => b[1] - a[1])[0]![0].trim();
  return {label, lat: middle(found.map(({lat}) => lat)), lon: middle(found.map(({lon}) => lon))};
}

function count(labels: Map<string, number>, label: string): void {
  labels.set(label, (labels.get(label) ?? 0) + 1);
}

/** The mean without the outermost tenths: one wrong coordinate must not move a town. */
function middle(values: number[]): number {
  values.sort((a, b) => a - b);
  const cut = Math.floor(values.length / 10);
  const kept = values.slice(cut, values.length - cut);
  const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
  return Math.round(mean * 1e5) / 1e5;
}

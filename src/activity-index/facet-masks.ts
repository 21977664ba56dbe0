import type {Activity, AccessibilityFeature} from '../model/activity.js';
import {ACCESSIBILITY_FEATURES, ATTENDANCE_MODES} from '../model/activity.js';
import {isSessionEnded} from '../model/session-ended.js';
import {TIMES_OF_DAY, WEEKDAYS} from '../model/opening-times.js';
import {isMapped} from '../model/place.js';
import {sessionDays, sessionTimes} from '../model/session-days.js';
import type {Facet} from './protocol.js';

/** Facets of which an activity's values fit into the bits of one number. */
export type MaskFacet = Exclude<Facet, 'category' | 'language'>;

const UNKNOWN = 'unknown';

/** Days of the facet, and after them "not known". */
export const DAY_IDS: readonly string[] = [...WEEKDAYS, UNKNOWN];
/** Times of day of the facet, and after them "not known". */
export const TIME_IDS: readonly string[] = [...TIMES_OF_DAY, UNKNOWN];
const DAY_BIT = new Map(DAY_IDS.map((id, at) => [id, at]));
const TIME_BIT = new Map(TIME_IDS.map((id, at) => [id, at]));

/** Bits of one day: the four times of day on it. */
export const dayBits = (day: number) => 0xf << (day * 4);
/** Bits of one time of day: the eight days that it can be on. */
export const timeBits = (time: number) => 0x11111111 << time;

/**
 * When an activity happens: for each of eight days four times, so that Tuesday morning is told apart from Tuesday
 * evening and Thursday morning. Sessions that are over or cancelled do not count.
 */
export function whenMask({sessions}: Activity, today: string): number {
  let mask = 0;
  for (const session of sessions) {
    if (session.cancelled || isSessionEnded(session, today)) continue;
    const days = sessionDays(session);
    if (days.length === 0) continue;
    const times = sessionTimes(session);
    for (const day of days) {
      const shift = DAY_BIT.get(day)! * 4;
      if (times.length === 0) mask |= 1 << (shift + TIME_BIT.get(UNKNOWN)!);
      for (const time of times) mask |= 1 << (shift + TIME_BIT.get(time)!);
    }
  }
  if (mask !== 0) return mask;
  // The day is not known, but the time may be: "mornings, ring to ask which".
  const times = sessions.flatMap((session) => sessionTimes(session));
  const shift = DAY_BIT.get(UNKNOWN)! * 4;
  return times.reduce(
    (bits, time) => bits | (1 << (shift + TIME_BIT.get(time)!)),
    times.length ? 0 : 1 << (shift + 3),
  );
}

/** Ages that the facet tells apart, with the years each holds. */
const AGE_BANDS = [
  ['under-16', 0, 15],
  ['16-25', 16, 25],
  ['26-59', 26, 59],
  ['60-plus', 60, Infinity],
] as const;

interface FlagFacet {
  readonly facet: MaskFacet;
  readonly ids: readonly string[];
  readonly shift: number;
}

/** Values of the facets that share the column of flags, and the bit at which each begins. */
export const FLAG_FACETS: readonly FlagFacet[] = [
  {facet: 'cost', ids: ['free', 'up-to-5', 'over-5', 'donation', UNKNOWN], shift: 0},
  {facet: 'age', ids: [...AGE_BANDS.map(([id]) => id), UNKNOWN], shift: 5},
  {facet: 'format', ids: [...ATTENDANCE_MODES, UNKNOWN], shift: 10},
];
const [COST, AGE, FORMAT] = FLAG_FACETS as [FlagFacet, FlagFacet, FlagFacet];

/** Cost, age and format as one number. What a directory does not say is "unknown", never free and never for all ages. */
export function flagMask(activity: Activity): number {
  return (1 << (COST.shift + COST.ids.indexOf(costId(activity)))) | ageBits(activity) | formatBits(activity);
}

/** What is paid without saying how much has to be asked about, as what says nothing at all. */
function costId({cost: {kind, fromAmount}}: Activity): string {
  if (kind === 'paid' && fromAmount !== undefined) return fromAmount <= 5 ? 'up-to-5' : 'over-5';
  return kind === 'free' || kind === 'donation' ? kind : UNKNOWN;
}

function ageBits({ages}: Activity): number {
  if (!ages) return 1 << (AGE.shift + AGE_BANDS.length);
  const {min = 0, max = Infinity} = ages;
  return AGE_BANDS.reduce(
    (bits, [, from, to], at) => (min <= to && max >= from ? bits | (1 << (AGE.shift + at)) : bits),
    0,
  );
}

function formatBits({modes, places}: Activity): number {
  let bits = 0;
  for (const mode of modes) bits |= 1 << (FORMAT.shift + FORMAT.ids.indexOf(mode));
  // A place to go to is what many directories have in place of the word for it.
  const somewhere = places.some((place) => isMapped(place) || place.addressLines.length > 0);
  if (bits === 0 && somewhere) bits = 1 << FORMAT.shift;
  return bits || 1 << (FORMAT.shift + FORMAT.ids.length - 1);
}

/** Bit of "not known" in the column of access features. */
const UNKNOWN_FEATURE = 31;

/** The features that an index has met, a bit each: the kit's own, then as many of the directory's ids as fit. */
export class FeatureBits {
  readonly features: {id: string; label?: string}[] = ACCESSIBILITY_FEATURES.map((id) => ({id}));
  readonly #bits = new Map<string, number>([
    ...ACCESSIBILITY_FEATURES.map((id, bit) => [id, bit] as const),
    [UNKNOWN, UNKNOWN_FEATURE],
  ]);

  /** An activity's features. Free words without an id cannot be filtered by: they leave it "not known". */
  mask(features: readonly AccessibilityFeature[]): number {
    let mask = 0;
    for (const feature of features) {
      const bit = this.#bitOf(feature);
      if (bit !== undefined) mask |= 1 << bit;
    }
    return mask === 0 ? 1 << UNKNOWN_FEATURE : mask;
  }

  /** The bits of ids, whether met or not. */
  bits(ids: readonly string[]): number {
    return ids.reduce((mask, id) => (this.#bits.has(id) ? mask | (1 << this.#bits.get(id)!) : mask), 0);
  }

  /** Every feature with its bit. */
  entries(): {id: string; label?: string; bit: number}[] {
    const known = this.features.map((feature, bit) => ({...feature, bit}));
    return [...known, {id: UNKNOWN, bit: UNKNOWN_FEATURE}];
  }

  #bitOf({id, label}: AccessibilityFeature): number | undefined {
    if (id === undefined || id === UNKNOWN) return undefined;
    const known = this.#bits.get(id);
    if (known !== undefined || this.features.length >= UNKNOWN_FEATURE) return known;
    this.#bits.set(id, this.features.length);
    return this.features.push({id, label}) - 1;
  }
}

/** Bits of chosen ids in a list of values; -1 (all bits) where nothing was chosen. */
export function chosenBits(chosen: readonly string[] | undefined, ids: readonly string[], shift = 0): number {
  if (!chosen?.length) return -1;
  return ids.reduce((mask, id, at) => (chosen.includes(id) ? mask | (1 << (at + shift)) : mask), 0);
}

/** As {@link chosenBits} for days and times, whose bits are spread over one number. */
export function chosenWhen(chosen: readonly string[] | undefined, facet: 'day' | 'time'): number {
  if (!chosen?.length) return -1;
  const [ids, bits] = facet === 'day' ? [DAY_IDS, dayBits] : [TIME_IDS, timeBits];
  return ids.reduce((mask, id, at) => (chosen.includes(id) ? mask | bits(at) : mask), 0);
}

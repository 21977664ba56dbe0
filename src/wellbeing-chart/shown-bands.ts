import type {Band} from '../measures/measure.js';

/** For whom charts are. */
export const AUDIENCES = ['person', 'professional'] as const;
/** One of {@link AUDIENCES}. */
export type Audience = (typeof AUDIENCES)[number];

/** Names that say where on the scale a number is, and nothing about the person. */
const PLAIN = new Set(['very-low', 'low', 'medium', 'high', 'very-high']);

/** Whether bands with these ids may be named: those with words such as "severe" to professionals alone. */
export const mayBeNamed = (ids: readonly string[], audience: Audience): boolean =>
  audience === 'professional' || ids.every((id) => PLAIN.has(id));

/** The bands that may be named. */
export const shownBands = (bands: readonly Band[] = [], audience: Audience): readonly Band[] =>
  mayBeNamed(
    bands.map(({id}) => id),
    audience,
  )
    ? bands
    : [];

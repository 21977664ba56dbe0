import type {Band} from '../measures/measure.js';

/** For whom charts are. */
export const AUDIENCES = ['person', 'professional'] as const;
/** One of {@link AUDIENCES}. */
export type Audience = (typeof AUDIENCES)[number];

/** Names that say where on the scale a number is, and nothing about the person. */
const PLAIN = new Set(['very-low', 'low', 'medium', 'high', 'very-high']);

/** The bands that may be named: those with words such as "severe" to professionals alone. */
export const shownBands = (bands: readonly Band[] = [], audience: Audience): readonly Band[] =>
  audience === 'professional' || bands.every(({id}) => PLAIN.has(id)) ? bands : [];

import {djg6} from './definitions/djg6.js';
import {gad2} from './definitions/gad2.js';
import {gad7} from './definitions/gad7.js';
import {lonelinessOns} from './definitions/loneliness-ons.js';
import {ons4} from './definitions/ons4.js';
import {phq2} from './definitions/phq2.js';
import {phq9} from './definitions/phq9.js';
import {swemwbs} from './definitions/swemwbs.js';
import {who5} from './definitions/who5.js';
import {MeasureError} from './measure-error.js';
import type {Measure} from './measure.js';

/** All measures that the kit can score. */
export const measures: readonly Measure[] = [
  ons4,
  lonelinessOns,
  phq9,
  phq2,
  gad7,
  gad2,
  swemwbs,
  who5,
  djg6,
];

/** The definition of a measure. */
export function measureOf(id: string): Measure {
  const found = measures.find((measure) => measure.id === id);
  if (!found) throw new MeasureError('unknown-measure', `There is no measure "${id}".`);
  return found;
}

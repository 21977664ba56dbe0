import type {PlanChoice} from '../../model/plan.js';
import {en} from './en.js';
import type {PlanStrings} from './strings.js';

/**
 * What was ticked. The kit's own words, kept in English, are shown in the language of whoever reads; all others stay as they were
 * seen or written.
 */
export const choiceInWords = (texts: PlanStrings, {id, text}: PlanChoice): string =>
  en.needs[id] === text ? (texts.needs[id] ?? text) : text;

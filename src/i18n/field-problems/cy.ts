import {formatList, plural} from '../formats.js';
import type {FieldProblemStrings} from './strings.js';

/** After a number Welsh keeps the singular; 2 softens "gair", and "nod" cannot be softened. */
const characters = (count: number) => plural('cy', count, {other: '# nod'});
const words = (count: number) => plural('cy', count, {two: '# air', other: '# gair'});

const PARTS = {day: 'diwrnod', month: 'mis', year: 'blwyddyn'} as const;

/** Welsh. A label stands beside the sentence: inside it its first letter would have to change. */
export const cy: FieldProblemStrings = {
  number: (label) => `Rhaid i hwn fod yn rhif, fel 12: ${label}`,
  tooManyCharacters: (label, limit) => `Rhaid defnyddio ${characters(limit)} neu lai: ${label}`,
  tooManyWords: (label, limit) => `Rhaid defnyddio ${words(limit)} neu lai: ${label}`,
  dateMissing: (label, parts) => {
    const words = parts.map((part) => PARTS[part]);
    return `Rhaid cynnwys ${formatList('cy', words)}: ${label}`;
  },
  yearDigits: 'Rhaid i’r flwyddyn gynnwys 4 rhif',
  dateReal: (label) => `Rhaid rhoi dyddiad go iawn: ${label}`,
  dateFrom: (label, first) => `Rhaid rhoi ${first} neu ddyddiad ar ôl hynny: ${label}`,
  dateUntil: (label, last) => `Rhaid rhoi ${last} neu ddyddiad cyn hynny: ${label}`,
  dateFromToday: (label) => `Rhaid rhoi dyddiad heddiw neu ddyddiad yn y dyfodol: ${label}`,
  dateUntilToday: (label) => `Rhaid rhoi dyddiad heddiw neu ddyddiad yn y gorffennol: ${label}`,
  timeReal: (label) => `Rhaid rhoi amser, fel 2:30pm: ${label}`,
};

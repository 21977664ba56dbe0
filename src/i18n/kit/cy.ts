import {formatList, plural} from '../formats.js';
import type {KitStrings} from './strings.js';

/** After a number Welsh keeps the singular; 2 softens "gair", and "nod" cannot be softened. */
const characters = (count: number) => plural('cy', count, {other: '# nod'});
const words = (count: number) => plural('cy', count, {two: '# air', other: '# gair'});

const PARTS = {day: 'diwrnod', month: 'mis', year: 'blwyddyn'} as const;

/** Welsh. A page's own label stands after a colon: inside a sentence its first letter would have to change. */
export const cy: KitStrings = {
  errorPrefix: 'Gwall:',
  close: 'Cau',
  pages: 'Tudalennau',
  previousPage: 'Tudalen flaenorol',
  nextPage: 'Tudalen nesaf',
  pageNumber: (page) => `Tudalen ${page}`,
  pageOf: (page, pages) => `Tudalen ${page} o ${pages}`,
  enter: (label) => `Llenwch hwn: ${label}`,
  choose: (label) => `Dewiswch ateb: ${label}`,
  important: 'Pwysig:',
  done: 'Wedi’i wneud:',
  problem: 'Mae problem:',
  back: 'Yn ôl',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  thereIsAProblem: 'Mae problem wedi codi',
  notProvided: 'Heb ei ddarparu',
  upToCharacters: (limit) => `Gallwch roi hyd at ${characters(limit)}`,
  upToWords: (limit) => `Gallwch roi hyd at ${words(limit)}`,
  charactersLeft: (count) => `Mae gennych ${characters(count)} ar ôl`,
  charactersOver: (count) => `Mae gennych ${characters(count)} yn ormod`,
  wordsLeft: (count) => `Mae gennych ${words(count)} ar ôl`,
  wordsOver: (count) => `Mae gennych ${words(count)} yn ormod`,
  tooManyCharacters: (label, limit) => `${label}: rhaid defnyddio ${characters(limit)} neu lai`,
  tooManyWords: (label, limit) => `${label}: rhaid defnyddio ${words(limit)} neu lai`,
  dateMissing: (label, parts) =>
    `${label}: rhaid cynnwys ${formatList(
      'cy',
      parts.map((part) => PARTS[part]),
    )}`,
  yearDigits: 'Rhaid i’r flwyddyn gynnwys 4 rhif',
  dateReal: (label) => `${label}: rhaid rhoi dyddiad go iawn`,
  dateFrom: (label, first) => `${label}: rhaid rhoi ${first} neu ddyddiad ar ôl hynny`,
  dateUntil: (label, last) => `${label}: rhaid rhoi ${last} neu ddyddiad cyn hynny`,
  dateFromToday: (label) => `${label}: rhaid rhoi dyddiad heddiw neu ddyddiad yn y dyfodol`,
  dateUntilToday: (label) => `${label}: rhaid rhoi dyddiad heddiw neu ddyddiad yn y gorffennol`,
  timeReal: (label) => `${label}: rhaid rhoi amser, fel 2:30pm`,
};

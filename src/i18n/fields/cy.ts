import {plural} from '../formats.js';
import type {FieldStrings} from './strings.js';

/** After a number Welsh keeps the singular; 2 softens "gair", and "nod" cannot be softened. */
const characters = (count: number) => plural('cy', count, {other: '# nod'});
const words = (count: number) => plural('cy', count, {two: '# air', other: '# gair'});

/** Welsh. */
export const cy: FieldStrings = {
  scaleIs: 'yw',
  or: 'neu',

  amount: 'Swm',
  unit: 'Uned',
  chooseUnit: 'Dewiswch uned',

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
};

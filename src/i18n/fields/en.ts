import {plural} from '../formats.js';
import type {FieldStrings} from './strings.js';

const characters = (count: number) => plural('en', count, {one: '# character', other: '# characters'});
const words = (count: number) => plural('en', count, {one: '# word', other: '# words'});

/** English. */
export const en: FieldStrings = {
  scaleIs: 'is',
  or: 'or',

  amount: 'Amount',
  unit: 'Unit',
  chooseUnit: 'Select a unit',

  back: 'Back',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  thereIsAProblem: 'There is a problem',
  notProvided: 'Not provided',
  upToCharacters: (limit) => `You can enter up to ${characters(limit)}`,
  upToWords: (limit) => `You can enter up to ${words(limit)}`,
  charactersLeft: (count) => `You have ${characters(count)} left`,
  charactersOver: (count) => `You have ${characters(count)} too many`,
  wordsLeft: (count) => `You have ${words(count)} left`,
  wordsOver: (count) => `You have ${words(count)} too many`,
};

import {formatList, plural} from '../formats.js';
import type {FieldStrings} from './strings.js';

/** After a number Welsh keeps the singular; 2 softens "gair", and "nod" cannot be softened. */
const characters = (count: number) => plural('cy', count, {other: '# nod'});
const words = (count: number) => plural('cy', count, {two: '# air', other: '# gair'});

const PARTS = {day: 'diwrnod', month: 'mis', year: 'blwyddyn'} as const;

/** Welsh. A label or a file's name stands beside the sentence: inside it its first letter would have to change. */
export const cy: FieldStrings = {
  fromList: (label) => `Dewiswch o’r rhestr: ${label}`,
  choices: 'Dewisiadau',
  searching: 'Yn chwilio',
  noResults: (text) => `Dim canlyniadau ar gyfer ${text}`,
  noResultsOwnWords: (text) => `Dim canlyniadau ar gyfer ${text}. Gallwch gadw eich geiriau eich hun`,
  typeMore: (letters) =>
    plural('cy', letters, {
      two: 'Teipiwch # lythyren neu fwy',
      other: 'Teipiwch # llythyren neu fwy',
    }),
  results: (count) =>
    plural('cy', count, {
      zero: 'Dim canlyniadau',
      one: '# canlyniad',
      two: '# ganlyniad',
      few: '# chanlyniad',
      many: '# chanlyniad',
      other: '# o ganlyniadau',
    }),
  firstResults: (count) => `Mae’r ${count} cyntaf yn cael eu dangos. Teipiwch fwy i weld llai`,
  listFailed: 'Nid oedd modd llwytho’r rhestr',
  tryAgain: 'Rhowch gynnig arall arni',

  scaleIs: 'yw',
  or: 'neu',

  chooseFile: 'Dewis ffeil',
  chooseFiles: 'Dewis ffeiliau',
  chosenFiles: 'Ffeiliau a ddewiswyd',
  remove: 'Tynnu',
  fileAdded: (names) => `Wedi’i ychwanegu: ${names}`,
  fileRemoved: (name) => `Wedi’i dynnu: ${name}`,
  theFile: 'Y ffeil a ddewiswyd',
  fileType: (file, types) => `${file}: dim ond y mathau hyn sy’n cael eu derbyn: ${types}`,
  fileBig: (file, size) => `${file}: mae’n rhaid i’r ffeil fod yn llai na ${size}`,
  fileNone: 'Dewiswch ffeil',
  fileEmpty: (file) => `${file}: mae’r ffeil yn wag`,
  fileMany: (count) => `Gallwch ddewis hyd at ${count} ffeil ar y tro`,
  image: 'delwedd',
  audio: 'ffeil sain',
  video: 'fideo',

  amount: 'Swm',
  unit: 'Uned',
  chooseUnit: 'Dewiswch uned',
  number: (label) => `Rhaid i hwn fod yn rhif, fel 12: ${label}`,

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

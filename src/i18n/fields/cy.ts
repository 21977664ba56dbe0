import {plural} from '../formats.js';
import type {FieldStrings} from './strings.js';

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
  fileEmpty: (file) => `${file}: mae’r ffeil yn wag`,
  fileMany: (count) => `Gallwch ddewis hyd at ${count} ffeil ar y tro`,
  image: 'delwedd',
  audio: 'ffeil sain',
  video: 'fideo',

  amount: 'Swm',
  unit: 'Uned',
  chooseUnit: 'Dewiswch uned',
  number: (label) => `Rhaid i hwn fod yn rhif, fel 12: ${label}`,
};

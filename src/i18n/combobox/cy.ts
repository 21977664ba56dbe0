import {plural} from '../formats.js';
import type {ComboboxStrings} from './strings.js';

/** Welsh. A label stands beside the sentence: inside it its first letter would have to change. */
export const cy: ComboboxStrings = {
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
  goOnWithout:
    'Nid oedd modd llwytho’r rhestr. Gallwch barhau heb ddewis ohoni. Ni fydd yr hyn rydych wedi’i deipio yn eich atebion.',
  tryAgain: 'Rhowch gynnig arall arni',
};

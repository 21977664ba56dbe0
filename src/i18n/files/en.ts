import {plural} from '../formats.js';
import type {FileStrings} from './strings.js';

/** "an image", "an MP4": abbreviations are spelt out, so their first letter's name counts. */
const withArticle = (types: string): string =>
  /^(?:[aeiou]|[AEFHILMNORSX][A-Z\d])/.test(types) ? `an ${types}` : `a ${types}`;

/** English. */
export const en: FileStrings = {
  chooseFile: 'Choose a file',
  chooseFiles: 'Choose files',
  chosenFiles: 'Chosen files',
  remove: 'Remove',
  fileAdded: (names) => `Added ${names}`,
  fileRemoved: (name) => `Removed ${name}`,
  theFile: 'The selected file',
  fileType: (file, types) => `${file} must be ${withArticle(types)}`,
  fileBig: (file, size) => `${file} must be smaller than ${size}`,
  fileNone: 'Select a file',
  fileEmpty: (file) => `${file} is empty`,
  fileMany: (count) =>
    plural('en', count, {
      one: 'You can only select # file',
      other: 'You can only select up to # files at the same time',
    }),
  image: 'image',
  audio: 'audio file',
  video: 'video',
  or: 'or',
};

import type {FileStrings} from './strings.js';

/** Welsh. A file's name stands beside the sentence: inside it its first letter would have to change. */
export const cy: FileStrings = {
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
  or: 'neu',
};

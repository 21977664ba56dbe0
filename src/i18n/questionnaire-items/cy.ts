import type {ItemStrings} from './strings.js';

/** "PDF, JPG neu PNG". */
function oneOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} neu ${last}`;
}

/** Welsh. The form's own words stand after a colon: inside a sentence their first letter would have to change. */
export const cy: ItemStrings = {
  optional: '(dewisol)',
  yes: 'Ie',
  no: 'Na',
  somethingElse: 'Rhywbeth arall',
  or: 'neu',
  ownAnswer: 'Eich ateb',
  chooseOne: 'Dewiswch un',
  numbered: (label, number) => `${label} ${number}`,
  addAnother: 'Ychwanegu un arall',
  addAnotherOf: (label) => `Ychwanegu un arall: ${label}`,
  remove: 'Tynnu',
  removeOf: (label) => `Tynnu: ${label}`,
  added: (label) => `Wedi’i ychwanegu: ${label}`,
  removed: (label) => `Wedi’i dynnu: ${label}`,
  time: 'Amser',
  timeHint: 'Er enghraifft, 2:30pm',
  date: 'Dyddiad',
  dateAtTime: (date, time) => `${date} am ${time}`,
  inUnit: (unit) => `mewn ${unit}`,
  unit: 'Uned',
  between: (from, to) => `Rhif rhwng ${from} a ${to}`,
  files: (types, megabytes) =>
    [
      types.length ? `Mathau o ffeil: ${oneOf(types)}.` : '',
      megabytes ? `Gall y ffeil fod hyd at ${megabytes}MB.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  file: 'Ffeil',
  cannotShow: 'Ni ellir dangos y cwestiwn hwn yma.',
  answerKept: 'Mae’r ateb a roddwyd o’r blaen wedi’i gadw.',
  listMissing: 'Ni ellir dangos y rhestr atebion ar gyfer y cwestiwn hwn ar hyn o bryd.',
  fileFailed: 'Ni ellid darllen y ffeil a ddewiswyd, rhowch gynnig arall arni',
  checkThis: 'Gwiriwch hyn:',
  openMedia: 'Agor yr hyn sy’n perthyn i’r cwestiwn hwn',
};

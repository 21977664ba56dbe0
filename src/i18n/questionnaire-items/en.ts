import type {ItemStrings} from './strings.js';

/** "a PDF, JPG or PNG". */
function oneOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

/** English. */
export const en: ItemStrings = {
  optional: '(optional)',
  yes: 'Yes',
  no: 'No',
  somethingElse: 'Something else',
  or: 'or',
  ownAnswer: 'Your answer',
  chooseOne: 'Choose one',
  numbered: (label, number) => `${label} ${number}`,
  addAnother: 'Add another',
  addAnotherOf: (label) => `Add another: ${label}`,
  remove: 'Remove',
  removeOf: (label) => `Remove: ${label}`,
  added: (label) => `Added: ${label}`,
  removed: (label) => `Removed: ${label}`,
  time: 'Time',
  timeHint: 'For example, 2:30pm',
  date: 'Date',
  dateAtTime: (date, time) => `${date} at ${time}`,
  inUnit: (unit) => `in ${unit}`,
  unit: 'Unit',
  between: (from, to) => `A number between ${from} and ${to}`,
  files: (types, megabytes) =>
    [
      types.length ? `The file can be a ${oneOf(types)}.` : '',
      megabytes ? `It can be up to ${megabytes}MB.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  file: 'File',
  cannotShow: 'This question cannot be shown here.',
  answerKept: 'The answer that was given before is kept.',
  listMissing: 'The list of answers for this question cannot be shown at the moment.',
  fileFailed: 'The selected file could not be read, try again',
  checkThis: 'Check this:',
  openMedia: 'Open what belongs to this question',
};

import {plural} from '../formats.js';
import type {DraftStrings} from './strings.js';

/** English texts of keeping answers for later. */
export const en: DraftStrings = {
  saveForLater: 'Save and come back later',
  keptInTab: 'Your answers are kept in this browser tab until you close it.',
  keptOnDevice: (date) => `Your answers are kept on this device until ${date}.`,
  deleteAnswers: 'Delete my answers',
  deleteHeading: 'Delete your answers?',
  deleteBody: 'This deletes everything you have answered here. You cannot get it back.',
  deleted: 'Your answers have been deleted.',
  notKept: 'This browser could not keep your answers. You can still answer the questions now.',
  askHeading: 'Keep your answers on this device?',
  askWhere: (days) =>
    plural('en-GB', days, {
      one: 'We can keep your answers in this browser, on this device, for # day.',
      other: 'We can keep your answers in this browser, on this device, for # days.',
    }),
  askHow: 'They are locked, and they are not sent to anyone. We delete them when you finish.',
  askShared: 'Do not do this if other people use this device. They could open your answers.',
  keep: 'Keep my answers',
  doNotKeep: 'Do not keep them',
  foundHeading: 'You saved some answers',
  foundBody: (date) => `You saved answers on this device on ${date}. You can go on from there.`,
  goOn: 'Go on with my answers',
  startAgain: 'Delete them and start again',
};

import {plural} from '../formats.js';
import type {DraftStrings} from './strings.js';

/** Welsh texts of keeping answers for later. */
export const cy: DraftStrings = {
  saveForLater: 'Cadw a dod yn ôl yn nes ymlaen',
  keptInTab: 'Mae eich atebion yn cael eu cadw yn y tab hwn nes i chi ei gau.',
  keptOnDevice: (date) => `Mae eich atebion yn cael eu cadw ar y ddyfais hon tan ${date}.`,
  deleteAnswers: 'Dileu fy atebion',
  deleteHeading: 'Dileu eich atebion?',
  deleteBody: 'Mae hyn yn dileu popeth rydych chi wedi’i ateb yma. Ni allwch chi ei gael yn ôl.',
  deleted: 'Mae eich atebion wedi’u dileu.',
  notKept: 'Ni allai’r porwr hwn gadw eich atebion. Gallwch chi ateb y cwestiynau nawr o hyd.',
  askHeading: 'Cadw eich atebion ar y ddyfais hon?',
  askWhere: (days) =>
    plural('cy-GB', days, {
      one: 'Gallwn gadw eich atebion yn y porwr hwn, ar y ddyfais hon, am # diwrnod.',
      two: 'Gallwn gadw eich atebion yn y porwr hwn, ar y ddyfais hon, am # ddiwrnod.',
      other: 'Gallwn gadw eich atebion yn y porwr hwn, ar y ddyfais hon, am # diwrnod.',
    }),
  askHow:
    'Maen nhw wedi’u cloi, ac nid ydynt yn cael eu hanfon at neb. Byddwn yn eu dileu pan fyddwch chi’n gorffen.',
  askShared: 'Peidiwch â gwneud hyn os yw pobl eraill yn defnyddio’r ddyfais hon. Gallent agor eich atebion.',
  keep: 'Cadw fy atebion',
  doNotKeep: 'Peidio â’u cadw',
  foundHeading: 'Gwnaethoch chi gadw rhai atebion',
  foundBody: (date) =>
    `Gwnaethoch chi gadw atebion ar y ddyfais hon ar ${date}. Gallwch chi barhau o’r fan honno.`,
  goOn: 'Parhau gyda fy atebion',
  startAgain: 'Eu dileu a dechrau eto',
};

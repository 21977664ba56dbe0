import {dayName} from '../activity-formats.js';
import {plural} from '../formats.js';
import {atStart} from '../sentence.js';
import type {PlanGoalsStrings} from './strings.js';

const ORDINALS = ['', 'Ail', 'Trydydd', 'Pedwerydd', 'Pumed'];

/** "2 weithgaredd": after a number Welsh keeps the singular; 2 softens it. Larger numbers take "o" with the plural. */
const activities = (number: number): string =>
  plural('cy', number, {
    one: '# gweithgaredd',
    two: '# weithgaredd',
    few: '# gweithgaredd',
    many: '# gweithgaredd',
    other: '# o weithgareddau',
  });

const steps = (number: number): string =>
  plural('cy', number, {one: '# cam', two: '# gam', few: '# cham', many: '# cham', other: '# o gamau'});

/** Welsh words for writing goals and steps. */
export const cy: PlanGoalsStrings = {
  optional: '(dewisol)',
  ownWordsOf: (name) => `Defnyddiwch eiriau ${name} ei hun.`,
  goalName: (number) => `nod ${number}`,
  stepName: (number) => `cam ${number}`,
  changeOthers: 'Newid y camau hyn',
  changeGoal: (number) => `Newid nod ${number}`,
  changingGoal: (number) => `Rydych yn newid nod ${number}`,
  changingSteps: 'Rydych yn newid y camau hyn',
  dragToMove: 'Llusgo i symud',

  addGoal: 'Ychwanegu nod',
  addAnotherGoal: 'Ychwanegu nod arall',
  doneGoal: 'Wedi gorffen gyda’r nod hwn',
  moreGoal: 'Mwy am y nod hwn',
  importanceEnds: {least: 'ddim yn bwysig o gwbl', most: 'bwysig iawn'},
  confidenceEnds: {least: 'ddim yn hyderus o gwbl', most: 'hyderus iawn'},
  sureEnds: {least: 'ddim yn siŵr o gwbl', most: 'siŵr iawn'},
  noDomain: 'Heb ei ddewis',
  measures: 'Atebion i’w dangos wrth ymyl y nod hwn',
  measuresHint: 'Dangosir yr atebion cyntaf a’r rhai diweddaraf.',
  goalAdded: (number) => `Ychwanegwyd nod ${number}.`,
  nothingWritten: 'Ni ysgrifennwyd dim, felly ni ychwanegwyd dim.',
  removeGoalAsk: 'Tynnu’r nod hwn?',
  removeGoalNote: (number) => `Mae ganddo ${steps(number)}. Gallwch ddadwneud hyn wedyn.`,
  removeWithSteps: 'Tynnu’r nod a’i gamau',
  removeKeepSteps: 'Tynnu’r nod, cadw ei gamau',
  keepGoal: 'Cadw’r nod',

  addOtherStep: 'Ychwanegu cam heb nod',
  addStep: 'Ychwanegu cam',
  or: 'neu',
  doneStep: 'Wedi gorffen gyda’r cam hwn',
  doneSteps: 'Wedi gorffen gyda’r camau hyn',
  moreStep: 'Mwy am y cam hwn',
  stepAdded: (number) => `Ychwanegwyd cam ${number}.`,
  noSteps: 'Dim camau eto.',
  goalOfStep: 'Ar gyfer pa nod mae’r cam hwn?',
  noGoal: 'Dim nod',
  stepLinked: (number) => `Mae’r cam nawr yn rhan o nod ${number}.`,
  stepUnlinked: 'Nid yw’r cam nawr yn rhan o unrhyw nod.',
  connectionHints: {
    'told-about': 'Byddan nhw’n cysylltu eu hunain. Nid yw neb yn trosglwyddo eu manylion.',
    referred: 'Bydd rhywun yn trosglwyddo eu manylion, os ydyn nhw’n cytuno.',
    'going-together': 'Bydd rhywun yn mynd gyda nhw. Nid yw neb yn trosglwyddo eu manylion.',
  },
  agreedOf: (name) => `Cytunodd ${name} i’w manylion gael eu trosglwyddo`,
  notAgreed: 'Ni chaiff dim ei drosglwyddo nes eu bod wedi cytuno a bod hwn wedi’i dicio.',
  agreedOn: 'Pryd y cytunon nhw',
  agreedBy: 'Pwy ysgrifennodd hyn',
  agreementGone: 'Gweithgaredd arall yw hwn, felly gofynnwch eto a gaiff eu manylion eu trosglwyddo.',

  findActivity: 'Dod o hyd i weithgaredd',
  findToAdd: 'Dod o hyd i weithgaredd i’w ychwanegu',
  typeActivity: 'Ei deipio',
  changeActivity: 'Dewis un arall',
  activity: 'y gweithgaredd',
  removeActivity: 'Tynnu',
  activityRemoved: 'Wedi tynnu’r gweithgaredd o’r cam hwn. Gallwch ddadwneud hyn.',
  activityName: 'Enw’r gweithgaredd neu’r gwasanaeth',
  activityLink: 'Tudalen we amdano',
  activityDetails: 'Ble, pryd a phwy i’w holi',
  activityDetailsHint: 'Rhowch bob un ar linell newydd. Byddant ar y copi papur.',
  fromSource: (source) => `O ${source}`,
  activityNameMissing: 'Rhowch enw’r gweithgaredd neu’r gwasanaeth',
  linkWrong: 'Rhowch gyfeiriad gwe, fel www.example.org',

  pickHeading: 'Dewis gweithgareddau',
  pickOneHeading: 'Dewis gweithgaredd',
  pickHint: 'Pwyswch “Cadw” ar weithgaredd i’w ddewis.',
  fromShortlist: 'O’ch rhestr fer',
  chosen: 'Gweithgareddau a ddewiswyd',
  nothingChosen: 'Dim wedi’i ddewis eto',
  chosenCount: (number) => `Dewiswyd ${activities(number)}`,
  addToGoal: (number) => `Ychwanegu ${activities(number)} at y nod hwn`,
  addSteps: (number) => `Ychwanegu ${activities(number)}`,
  useThis: 'Defnyddio’r gweithgaredd hwn',
  finderLoading: 'Yn nôl y gweithgareddau',
  finderFailed: 'Gallwch hefyd gau hwn a theipio’r gweithgaredd.',
  finderMissing: 'Ni ellir dangos y gweithgareddau yma. Caewch hwn a theipiwch y gweithgaredd.',
  stepsAdded: (number) => `Ychwanegwyd ${steps(number)}.`,
  activityChosen: (name) => `Dewiswyd: ${name}.`,

  activityWords: {
    everyDay: 'Bob dydd',
    everyWeekday: (days) => `Bob ${days}`,
    everyWeeks: (weeks, days) => {
      const every = weeks === 2 ? 'Bob pythefnos' : weeks === 3 ? 'Bob tair wythnos' : `Bob ${weeks} wythnos`;
      return days ? `${every} ar ${days.replace(/^dydd/, 'ddydd')}` : every;
    },
    ordinalDay: (ordinal, weekday) => {
      const day = dayName('cy', weekday);
      if (ordinal < 0) return `${atStart(day)} olaf`;
      if (ordinal === 1) return `${atStart(day)} cyntaf`;
      // "Ail" softens what follows it; the others leave it as it is.
      return `${ORDINALS[ordinal - 1] ?? ''} ${ordinal === 2 ? day.replace(/^d/, 'dd') : day}`;
    },
    ofTheMonth: (days, months) => (months > 1 ? `${days}, bob ${months} mis` : `${days} y mis`),
    openAllDay: 'ar agor drwy’r dydd',
    free: 'Am ddim',
    payWhatYouCan: 'Talu beth allwch chi',
    fromPounds: (pounds) => `O ${pounds}`,
    online: 'Ar-lein',
    phone: 'Dros y ffôn',
    home: 'Yn eich cartref',
  },
};

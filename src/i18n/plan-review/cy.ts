import type {PlanReviewStrings} from './strings.js';

/** Welsh words of the review of a support plan. */
export const cy: PlanReviewStrings = {
  titleOf: (name) => `Adolygu cynllun ${name}`,
  title: 'Adolygu fy nghynllun',
  today: (date) => `Heddiw yw ${date}.`,
  lastByOn: (who, date) => `Edrychwyd ar y cynllun hwn ddiwethaf gan ${who} ar ${date}.`,
  lastOn: (date) => `Edrychwyd ar y cynllun hwn ddiwethaf ar ${date}.`,
  firstTime: 'Dyma’r adolygiad cyntaf o’r cynllun hwn.',
  backToPlan: 'Yn ôl i’r cynllun',

  toCheck: 'Dywedoch chi y byddech yn holi sut aeth y rhain',
  toCheckOn: (date) => `Dywedoch chi y byddech yn holi am hyn ar ${date}.`,

  noGoals: 'Nid oes nodau yn y cynllun hwn eto. Gallwch ysgrifennu beth y buoch yn siarad amdano o hyd.',
  optional: '(dewisol)',
  clearAnswer: 'Clirio’r ateb hwn',
  reviewEnded: 'Edrych ar y nod hwn eto',
  stepsHeading: 'Beth ddywedon ni fyddai’n digwydd',
  addStepToGoal: 'Ychwanegu cam at y nod hwn',
  addStep: 'Ychwanegu cam',
  newStep: 'Cam newydd',
  removeStep: 'Tynnu’r cam hwn',
  stepRemoved: 'Tynnwyd y cam',

  gone: 'Ddim yn y cynllun mwyach',
  goneBody:
    'Mae rhywun wedi tynnu hyn o’r cynllun. Mae’r hyn a ddywedoch chi amdano yn cael ei gadw gyda’r hyn y buoch yn siarad amdano.',

  talkedHeading: 'Beth y buom yn siarad amdano',
  talkedHint: 'Unrhyw beth nad yw’n perthyn i un nod.',
  tookPart: 'Pwy gymerodd ran?',

  nextLegend: 'Pryd byddwch chi’n edrych ar y cynllun eto?',
  onDate: 'Ar ddiwrnod, neu mewn mis',
  dateHint: 'Er enghraifft, 31 3 2027. Gadewch y diwrnod yn wag os mai dim ond y mis rydych chi’n ei wybod.',

  finish: 'Gorffen yr adolygiad',
  finishHint: 'Bydd nodau nad ydych yn eu newid yn aros fel y maent.',
  notFinished: 'Nid yw’r adolygiad wedi’i orffen',
  notFinishedBody: 'Nid yw yn y cynllun eto',
  recorded: 'Cofnodwyd yr adolygiad',

  throwAway: 'Taflu’r adolygiad hwn',
  throwAwayHeading: 'Taflu’r adolygiad hwn?',
  throwAwayText: 'Bydd yr hyn rydych chi wedi’i roi yma yn cael ei golli. Bydd y cynllun yn aros fel y mae.',
  keep: 'Cadw’r adolygiad',
  close: 'Cau',
  thrownAway: 'Taflwyd yr adolygiad',

  statusMissing: (goal) => `Dewiswch sut mae nod ${goal} yn mynd`,
  dateMissing: 'Rhowch ddyddiad yr adolygiad nesaf',
  nothingYet: 'Does dim wedi’i nodi eto. Ysgrifennwch beth y buoch yn siarad amdano, neu sut mae nod yn mynd',
};

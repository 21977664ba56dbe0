import type {PlanPartsStrings} from './strings.js';

/** Welsh words for writing the parts of a support plan. */
export const cy: PlanPartsStrings = {
  change: 'Newid',
  add: 'Ychwanegu',
  done: 'Wedi gorffen',
  moveUp: 'Symud i fyny',
  moveDown: 'Symud i lawr',
  remove: 'Tynnu',
  movedTo: (place, of) => `Symudwyd i le ${place} o ${of}`,
  removed: (name) => `Tynnwyd: ${name}`,
  added: (name) => `Ychwanegwyd: ${name}`,
  changingThis: 'Rydych chi’n newid y rhan hon',
  changedBy: (name, date) => `${name}, ar ${date}`,

  ownChoice: 'Rhywbeth arall, yn eich geiriau eich hun',
  clearAnswer: 'Clirio’r ateb hwn',
  cleared: 'Cliriwyd yr ateb',

  addPerson: 'Ychwanegu person neu wasanaeth',
  addContingency: 'Ychwanegu rhywbeth arall a allai fynd yn anoddach',
  personNumber: (number) => `Person rhif ${number}`,
  contingencyNumber: (number) => `Cynllun ${number} ar gyfer pan fydd pethau’n anoddach`,

  reviewOnDay: 'Ar ddiwrnod penodol',
  reviewDay: 'Pa ddiwrnod?',
  reviewDayHint: 'Er enghraifft, 9 2 2027',
  reviewInMonth: 'Mewn mis penodol, gall y diwrnod aros',
  reviewMonth: 'Pa fis?',
  chooseMonth: 'Dewiswch fis',
  reviewWhen: 'Pryd byddwch chi’n edrych ar y cynllun hwn eto?',
  reviewOtherWords: (words) => `Fel yr ysgrifennwyd o’r blaen: ${words}`,

  onlyThem: (names) => `${names} yn unig`,
  addRecipient: 'Rhywun arall sy’n cael ei weld',
  addRecipientHint: 'Enw person neu wasanaeth',
  stillNobodyChosen: 'Nid oes neb wedi’i ddewis eto. Tan hynny dim ond chi’ch dau sy’n cael ei weld.',

  partNamePlan: 'Teitl a statws',
  changePlan: 'Newid y teitl neu’r statws',
  planTitle: 'Teitl y cynllun',
  planTitleHint: 'Yr enw y mae’r person yn ei hoffi sydd orau, fel “Cynllun Maggie”.',
  planStatus: 'Ble mae’r cynllun arni nawr?',
  agreeFirst: 'Defnyddiwch “Cytuno i’r cynllun hwn” ar ddiwedd y dudalen.',
  draftTakesBack: 'Dewiswch hwn os nad yw’r cynllun wedi’i gytuno mwyach.',

  agreeHeading: 'Cytuno i’r cynllun',
  agreeIntro:
    'Pan fydd y cynllun yn dweud yr hyn y dylai, ysgrifennwch pwy sy’n cytuno iddo. Gellir ei newid yn ddiweddarach o hyd.',
  agreePlan: 'Cytuno i’r cynllun hwn',
  agreeAgain: 'Cytuno iddo eto',
  agreeAgainHint: 'Mae rhannau o’r cynllun wedi newid ers hynny.',
  takeAgreementBack: 'Nid yw’r cynllun hwn wedi’i gytuno mwyach',
  agreementTakenBack: 'Mae’r cynllun yn ddrafft eto',
  agreementSaid: 'Mae’r cynllun wedi’i gytuno',
  missingHeading: 'Beth sydd ar goll o hyd',
  nothingMissing: 'Nid oes dim ar goll.',
  notNow: 'Nid nawr',
  representativeHint: 'Er enghraifft, mae ganddynt atwrneiaeth dros iechyd a lles.',

  addPart: 'Ychwanegu rhan arall',
  addPartFor: (names) => `Ychwanegu rhan arall, fel ${names}`,
  addPartHeading: 'Pa ran hoffech chi ei hychwanegu?',
  partAdded: (name) => `Ychwanegwyd at y cynllun: ${name}`,
  holdsAnswers: 'Ysgrifennwyd rhywbeth yma o’r blaen',
};

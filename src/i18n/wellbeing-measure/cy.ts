import {plural} from '../formats.js';
import type {WellbeingMeasureStrings} from './strings.js';

/** Welsh. */
export const cy: WellbeingMeasureStrings = {
  notReadyHeading: 'Nid yw’r cwestiynau hyn yn barod eto',
  notReadyBody:
    'Mae gan y bobl sy’n rhedeg y wefan hon rywbeth i’w osod o hyd. Does dim wedi’i ofyn na’i gadw.',
  faults: {
    'no-measure':
      'nid oes mesur wedi’i osod. Rhowch y briodwedd measure="ons4", neu gyfeiriad FHIR R4 Questionnaire.',
    'unknown-measure':
      'nid yw measure="{measure}" yn fesur o’r pecyn nac yn gyfeiriad. Mae’r pecyn yn adnabod: {ids}.',
    'no-licence':
      'mae angen trwydded ar gyfer geiriau {title}. {terms} Yna nodwch yn y briodwedd licence pa drwydded sydd gennych.',
    'no-licence-url':
      'gofynnir Questionnaire o’ch eiddo’ch hun dim ond gyda’r briodwedd licence: cyfeirnod y drwydded neu’r caniatâd i ddefnyddio ei eiriau.',
    'no-licence-words':
      'gofynnir geiriau o’ch eiddo’ch hun ar gyfer {title} dim ond gyda’r briodwedd licence: cyfeirnod y drwydded neu’r caniatâd i’w defnyddio.',
    'no-wording':
      'nid yw geiriau {title} yn rhan o’r pecyn. Rhowch y rhai y mae gennych drwydded i’w defnyddio, fel FHIR R4 Questionnaire: ei gyfeiriad yn y briodwedd wording, neu’r priodwedd questionnaire.',
    misfit: 'nid yw’r Questionnaire a roddwyd ar gyfer {title} yn ffitio. {problems}',
    modular:
      'mae’r Questionnaire wedi’i roi at ei gilydd o rai eraill (subQuestionnaire). Rhowch ef mewn un darn: rhaid gwybod beth y mae’n ei ofyn cyn ei ofyn.',
    'no-safety':
      'mae’r cwestiynau hyn yn gofyn am feddyliau y byddai’n well bod wedi marw. Fe’u gofynnir dim ond gyda’r priodwedd safety = {urgentContact, crisisText, onItem9}. Ar goll neu’n anghywir: {missing}.',
    'self-only':
      'ni ellir defnyddio mode="on-behalf" gyda {title}: mae pobl yn ateb y cwestiynau hyn eu hunain.',
    'no-subject':
      'mae’r briodwedd subject ar goll: cyfeiriad FHIR y person, fel Patient/123. Hebddi ni all cofnod wybod atebion pwy yw’r rhain.',
    'bad-subject': 'nid yw subject="{subject}" yn gyfeiriad FHIR fel Patient/123.',
    'bad-record': 'ni ellid defnyddio’r cofnod: {why}',
  },
  modeNotes: {
    'read-aloud':
      'Darllenwch bob cwestiwn a’i atebion yn uchel, yn yr union eiriau hyn. Rhowch yr ateb y mae’r person yn ei roi.',
    'on-behalf': 'Rydych chi’n ateb ar ran rhywun arall. Rhowch yr atebion y byddent hwy yn eu rhoi.',
  },
  readBy: (name) => `Darllenwyd gan ${name}.`,
  notScored: 'Cedwir eich atebion fel yr ydych yn eu rhoi. Nid oes dim yn cael ei gyfrifo ohonynt.',
  safety: {
    urgent: 'Brys:',
    heading: 'Mae help ar gael i chi nawr',
    lines: [
      'Os ydych mewn perygl uniongyrchol ffoniwch {emergency} neu ewch i’r adran damweiniau ac achosion brys.',
      'Ffoniwch GIG {urgent} a dewiswch yr opsiwn iechyd meddwl.',
      'Ffoniwch y Samariaid ar {samaritans}, ddydd neu nos, neu anfonwch SHOUT mewn neges destun i {shout}.',
    ],
    nobody: 'Nid oes neb yn gwylio’r atebion hyn wrth iddynt gael eu rhoi.',
  },
  finish: 'Gorffen',
  savingHeading: {own: 'Wrthi’n cadw eich atebion', other: 'Wrthi’n cadw’r atebion'},
  savingBody: 'Gall hyn gymryd hyd at funud. Cadwch y dudalen hon ar agor.',
  notSavedHeading: {own: 'Nid yw eich atebion wedi’u cadw', other: 'Nid yw’r atebion wedi’u cadw'},
  arrivedHeading: {
    own: 'Cafodd eich atebion eu cadw o’r blaen',
    other: 'Cafodd yr atebion eu cadw o’r blaen',
  },
  reasons: {
    offline: 'Rydych chi all-lein. Gwiriwch eich cysylltiad â’r rhyngrwyd, yna rhowch gynnig arall arni.',
    busy: 'Mae’r gwasanaeth yn brysur ar hyn o bryd. Ein problem ni yw hon, nid rhywbeth a wnaethoch chi.',
    'no-answer': 'Ni allem gyrraedd y gwasanaeth. Ein problem ni yw hon, nid rhywbeth a wnaethoch chi.',
    unavailable:
      'Ni all y gwasanaeth gymryd atebion ar hyn o bryd. Ein problem ni yw hon, nid rhywbeth a wnaethoch chi.',
    'not-taken':
      'Ni dderbyniodd y gwasanaeth eich atebion. Ein problem ni yw hon. Ni fydd rhoi cynnig arall arni yn helpu.',
    arrived: 'Cyrhaeddon nhw’r gwasanaeth gyda’r atebion fel yr oeddent bryd hynny.',
  },
  tryAfter: (minutes) =>
    plural('cy', minutes, {
      two: 'Rhowch gynnig arall arni ymhen tua # funud.',
      other: 'Rhowch gynnig arall arni ymhen tua # munud.',
    }),
  stillHere: {own: 'Mae eich atebion yma o hyd.', other: 'Mae’r atebion yma o hyd.'},
  lostIfClosed: 'Byddant yn cael eu colli os byddwch yn cau’r dudalen hon.',
  onlyOnce: 'Gallwch roi cynnig arni mor aml ag y dymunwch. Unwaith yn unig y caiff eich atebion eu cadw.',
  tryAgain: 'Rhowch gynnig arall arni',
  printAnswers: {own: 'Argraffu fy atebion', other: 'Argraffu’r atebion'},
  showAnswers: {own: 'Dangos fy atebion', other: 'Dangos yr atebion'},
  savedHeading: {own: 'Mae eich atebion wedi’u cadw', other: 'Mae’r atebion wedi’u cadw'},
  answersHeading: {own: 'Eich atebion', other: 'Yr atebion'},
  lead: {
    self: (date) =>
      `Diolch. Dyma’r hyn a ddywedoch wrthym ar ${date}. Gall eich gweithiwr cyswllt drafod hyn gyda chi.`,
    'read-aloud': (date) =>
      `Diolch. Dyma’r hyn a ddywedoch wrthym ar ${date}. Mae’n rhywbeth i’w drafod gyda’ch gilydd.`,
    'on-behalf': (date) =>
      `Diolch. Dyma’r hyn a atebwyd ar ${date}. Mae’n rhywbeth i’w drafod gyda’ch gilydd.`,
  },
  leadProfessional: (date) => `Atebion ${date}.`,
  notKept: 'Nid yw’r atebion hyn wedi’u cadw. Byddant wedi mynd pan fyddwch yn cau’r dudalen hon.',
  handedOver:
    'Nid yw’r ffurflen hon wedi cadw dim. Mae eich atebion gan y wefan hon, sy’n gofalu amdanynt ei hun.',
  onEachLine: 'Ar bob llinell, mae 0 yn golygu “ddim o gwbl” a 10 yn golygu “yn llwyr”.',
  now: 'nawr',
  bothNames: (earlier) => `${earlier} a nawr`,
  declined: 'Roedd yn well gennych beidio â dweud.',
  skipped: 'Dim ateb.',
  notAddedUp: (missing, of) =>
    `Mae’r rhain yn cael eu hadio dim ond pan fydd pob un o’r ${of} wedi’u hateb. ${plural('cy', missing, {two: 'Nid oes ateb i # ohonynt.', other: 'Nid oes ateb i # ohonynt.'})}`,
  earlierAnswer: (when, answer) => `${when.charAt(0).toUpperCase()}${when.slice(1)}: ${answer}.`,
  neverAdded: (count) => `Mae’r ${count} ateb hyn am bethau gwahanol, felly nid ydym yn eu hadio.`,
  daysChange: 'Mae dyddiau’n mynd i fyny ac i lawr. Nid yw un ateb yn dweud sut rydych chi ar y cyfan.',
  noScores: 'Nid oes dim yn cael ei gyfrifo o’r atebion hyn. Gallwch eu darllen isod.',
  professional: {
    band: (band) => `Band cyhoeddedig: ${band}.`,
    reliable: (threshold, source) =>
      `Mae newid o ${threshold} neu fwy yn cyfrif fel un dibynadwy i un person (${source}).`,
    reaches: 'Mae’r newid hwn yn ei gyrraedd.',
    doesNotReach: 'Nid yw’r newid hwn yn ei gyrraedd.',
    recovery: (line, source) => `Y llinell a ddefnyddir ar gyfer gwellhad yw ${line} (${source}).`,
    cut: (line, source) => `Y llinell gyhoeddedig yw ${line} (${source}).`,
    below: (at) => `o dan ${at}`,
    atOrAbove: (at) => `${at} neu fwy`,
    mismatchNow: (stored, answers) =>
      `Mae’r ffurflen ei hun yn dweud ${stored}. Cyfanswm ei hatebion yw ${answers}.`,
    mismatchEarlier: (when, stored, answers) =>
      `${when.charAt(0).toUpperCase()}${when.slice(1)} mae’r cofnod yn dweud ${stored}. Cyfanswm yr atebion yw ${answers}.`,
  },
  summary: {
    heading: 'Testun byr ar gyfer cofnod y meddyg teulu',
    label: 'Testun i’w gopïo',
    copy: 'Copïo',
    copied: 'Wedi’i gopïo.',
    selected: 'Ni chopïodd y porwr hwn ef. Mae’r testun wedi’i ddewis: copïwch ef oddi yno.',
    answered: (date, mode) => `Atebwyd ${date}. ${mode}.`,
    previously: (value, when) => `cyn hynny: ${value} ${when}`,
    noTotal: 'Nid yw’r atebion hyn yn cael eu hadio.',
    noValue: (missing) => `${missing} ateb ar goll`,
  },
  help: 'Help',
};

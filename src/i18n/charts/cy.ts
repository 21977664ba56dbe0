import {andInWelsh, plural} from '../formats.js';
import type {ChartStrings} from './strings.js';

/** "2 waith" has a word of its own. */
const times = (count: number) => (count === 2 ? 'ddwywaith' : `${count} gwaith`);

/** Welsh. The words of a measure's own answers stay English where no official translation is licensed. */
export const cy: ChartStrings = {
  heading: 'Atebion dros amser',
  answeredOnce: (when) => `Atebwyd unwaith, ${when}.`,
  answeredTimes: (count, when) =>
    `Atebwyd ${times(count)}, ${when}. Mae hyn yn dangos sut mae’r atebion wedi newid, i’w drafod gyda’ch gilydd.`,
  fromUntil: (from, until) => `rhwng ${from} ${andInWelsh(until)}`,
  on: (day) => `ar ${day}`,
  inMonth: (month) => `ym mis ${month}`,
  inYear: (year) => `yn ${year}`,
  moment: (day, time) => `${day} am ${time}`,
  views: {
    label: 'Ffyrdd o edrych ar yr atebion',
    trend: 'Dros amser',
    change: 'Cyntaf a diweddaraf',
    table: 'Tabl',
  },

  latestOnScale: (value, when, from, to) => `${value} ${when}, ar raddfa o ${from} i ${to}.`,
  higher: (by, when) => `Mae hynny ${by} yn uwch nag ${when}.`,
  lower: (by, when) => `Mae hynny ${by} yn is nag ${when}.`,
  sameAs: (when) => `Mae hynny yr un fath ag ${when}.`,
  onlyAnswer: 'Dyma’r unig ateb hyd yma.',
  notCompared: 'Rhoddwyd atebion cynharach mewn ffordd arall, felly nid ydynt yn cael eu cymharu.',
  noAnswerOn: (when) => `Dim ateb ${when}.`,
  noScoreOn: (when) => `Dim sgôr ${when}: roedd ateb ar goll.`,
  noAnswers: 'Nid oes ateb i hyn eto.',
  wordsNow: (when, answer) => `${when} yr ateb oedd “${answer}”.`,
  wordsBefore: (when, answer) => `Yr ateb cyntaf, ${when}, oedd “${answer}”.`,
  wordsSame: (when) => `Roedd yr ateb cyntaf, ${when}, yr un fath.`,

  noAnswerLines: ['dim', 'ateb'],
  noScoreLines: ['dim', 'sgôr'],
  shortMonths: ['Ion', 'Chwe', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gor', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'],
  marks: {
    month: 'Mae’r marciau bach o dan bob siart yn dangos dechrau mis.',
    quarter: 'Mae 3 mis rhwng y marciau bach o dan bob siart.',
    year: 'Mae’r marciau bach o dan bob siart yn dangos dechrau blwyddyn.',
  },
  gaps: 'Lle mae bwlch yn y llinell, roedd ateb ar goll.',
  breakMode: (letter, from, to, before, after) =>
    `${letter}: rhwng ${from} ${andInWelsh(to)} newidiodd y ffordd o ateb, o “${before}” i “${after}”. Gall pobl ateb yn wahanol wedyn, felly nid yw’r llinell wedi’i chysylltu.`,
  breakVersion: (letter, from, to, before, after) =>
    `${letter}: rhwng ${from} ${andInWelsh(to)} newidiodd y cwestiynau, o ${before} i ${after}. Ni ellir cymharu’r atebion, felly nid yw’r llinell wedi’i chysylltu.`,
  notRecorded: 'heb ei gofnodi',
  version: (version) => `fersiwn ${version}`,
  form: (url) => `y ffurflen ${url}`,
  differs: (name, date, stored, value) =>
    `${name}, ${date}: mae’r cofnod yn dweud ${stored}, ond ${value} yw swm yr atebion. Mae’r siart yn dangos ${value}.`,
  differsNoScore: (name, date, stored) =>
    `${name}, ${date}: mae’r cofnod yn dweud ${stored}, ond nid oes digon o atebion i roi sgôr. Nid yw’r siart yn dangos sgôr.`,
  recordSays: (stored) => `Mae’r cofnod yn dweud ${stored}`,
  unchecked: 'Ni ellid nôl yr ateb i bob cwestiwn. Mae’r sgoriau fel y maent yn y cofnod.',
  cut: 'Mae mwy o atebion yn y cofnod nag a ddangosir yma. Mae’r rhai hynaf wedi’u gadael allan.',
  unreadable: (count) =>
    plural('cy', count, {
      two: 'Ni ellid darllen # gofnod. Nid ydynt yn cael eu dangos.',
      one: 'Ni ellid darllen # cofnod. Nid yw’n cael ei ddangos.',
      many: 'Ni ellid darllen # chofnod. Nid ydynt yn cael eu dangos.',
      few: 'Ni ellid darllen # chofnod. Nid ydynt yn cael eu dangos.',
      other: 'Ni ellid darllen # cofnod. Nid ydynt yn cael eu dangos.',
    }),
  ends: (lowest, lower, highest, upper) => `${lowest} yw “${lower}” ${andInWelsh(highest)} yw “${upper}”.`,
  bandsOns:
    'Y geiriau isel, canolig, uchel ac uchel iawn yw’r bandiau y mae’r Swyddfa Ystadegau Gwladol yn eu defnyddio.',
  notAdded: (count) =>
    `Mae’r ${count} cwestiwn hyn am bethau gwahanol, felly nid ydynt yn cael eu hadio at ei gilydd.`,
  reliable: (name, by, source) =>
    `${name}: mae newid o ${by} neu fwy yn cyfrif fel newid dibynadwy (${source}).`,
  recovery: (name, below, source) =>
    `${name}: mae sgôr o dan ${below} yn cyfrif tuag at adferiad (${source}).`,

  benchmarkOffer: (population) => `Dangos y cyfartaledd ar gyfer ${population}`,
  benchmarkOfferAnswers: (population) => `Dangos beth atebodd pobl yn ${population}`,
  benchmarkMean: (population, source, period) =>
    `Y llinell doredig yw’r cyfartaledd ar gyfer ${population}: ${source}, ${period}.`,
  benchmarkMedian: (population, source, period) =>
    `Y llinell doredig yw’r gwerth canol ar gyfer ${population}: ${source}, ${period}.`,
  benchmarkModes: {
    'self-completion': 'Yno hefyd, llenwodd pobl yr atebion eu hunain.',
    'interviewer-led': 'Yno, rhoddodd pobl eu hatebion i gyfwelydd, sy’n gallu clywed rhifau uwch.',
    'not-stated': 'Nid yw’r ffynhonnell yn dweud a lenwodd pobl yr atebion eu hunain.',
  },
  benchmarkNone: (names) => `Nid oes gennym gyfartaledd i’w ddangos ar gyfer ${names}.`,
  benchmarkPercent: (percent, population, answer, source) =>
    `Mewn arolwg, atebodd ${percent}% o bobl “${answer}” (${population}, ${source}).`,
  populations: {
    England: 'Lloegr',
    'United Kingdom': 'y Deyrnas Unedig',
  },
  periods: {
    'April 2022 to March 2023': 'Ebrill 2022 i Fawrth 2023',
    'April 2021 to March 2022': 'Ebrill 2021 i Fawrth 2022',
    '2010 to 2013': '2010 i 2013',
  },

  key: {
    first: (date) => `Cyntaf: ${date}`,
    latest: (date) => `Diweddaraf: ${date}`,
    both: 'Y ddau yr un fath',
  },
  fromTo: (from, to) => `${from} i ${to}`,
  others: (count) =>
    plural('cy', count, {
      two: 'Nid yw # ateb arall yn cael eu dangos yma.',
      one: 'Nid yw # ateb arall yn cael ei ddangos yma.',
      other: 'Nid yw # ateb arall yn cael eu dangos yma.',
    }),

  table: {
    show: 'Dangos yr atebion hyn fel tabl',
    caption: (title) => `${title}: yr holl atebion`,
    captionScale: (title, from, to) => `${title}: yr holl atebion, o ${from} i ${to}`,
    date: 'Dyddiad',
    how: 'Sut yr atebwyd',
    firstToLatest: 'Cyntaf i ddiweddaraf',
    changed: (from, to) => `O “${from}” i “${to}”`,
    notCompared: 'Heb eu cymharu',
    noScore: 'Dim sgôr',
    answerMissing: 'Mae ateb ar goll',
  },

  loading: 'Yn llwytho’r atebion',
  emptyHeading: 'Nid oes atebion eto',
  emptyBody: 'Pan fydd y cwestiynau wedi’u hateb a’u cadw, bydd yr atebion i’w gweld yma.',
  noneYet: 'Nid oes atebion eto.',
  failedHeading: 'Ni lwythodd yr atebion',
  failedBody: 'Problem gyda’r wefan yw hon. Nid rhywbeth a wnaethoch chi ydyw.',
  offlineHeading: 'Rydych chi all-lein',
  offlineBody: 'Gwiriwch eich cysylltiad rhyngrwyd, yna rhowch gynnig arall arni.',
  refusedHeading: 'Ni ellir dangos yr atebion hyn i chi',
  refusedBody:
    'Ni chaniataodd y cofnod hynny. Gwiriwch eich bod wedi mewngofnodi, yna rhowch gynnig arall arni.',
  stale: 'Isod mae’r atebion fel y cawsant eu llwytho o’r blaen.',
  notSetUpHeading: 'Nid yw’r siartiau hyn yn barod eto',
  notSetUpBody:
    'Mae angen i’r bobl sy’n rhedeg y wefan hon ddweud atebion pwy i’w dangos, a ble maent yn cael eu cadw.',
  tryAgain: 'Rhoi cynnig arall arni',
};

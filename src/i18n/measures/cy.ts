import type {MeasureStrings} from './strings.js';

const LESS_BOTHERED = 'Mae rhif is yn golygu bod y problemau hyn wedi eich poeni llai.';
const LESS_LONELY = 'Mae rhif is yn golygu teimlo’n llai unig.';

/** Welsh. The questions of a measure stay English where no official translation is licensed. */
export const cy: MeasureStrings = {
  titles: {
    ons4: 'Sut rydych chi’n teimlo am eich bywyd',
    'loneliness-ons': 'Teimlo’n unig',
    phq9: 'Sut rydych chi wedi bod yn teimlo (PHQ-9)',
    phq2: 'Sut rydych chi wedi bod yn teimlo (PHQ-2)',
    gad7: 'Pryderu (GAD-7)',
    gad2: 'Pryderu (GAD-2)',
    swemwbs: 'Lles meddyliol (SWEMWBS)',
    who5: 'Lles (WHO-5)',
    djg6: 'Unigrwydd (De Jong Gierveld)',
  },
  scores: {
    'ons4.satisfied': {name: 'Bodlon ar fywyd', about: 'Pa mor fodlon ydych chi ar eich bywyd'},
    'ons4.worthwhile': {
      name: 'Mae’r pethau rwy’n eu gwneud yn werth chweil',
      about: 'Pa mor werth chweil yw’r pethau rydych yn eu gwneud',
    },
    'ons4.happy': {name: 'Hapus ddoe', about: 'Pa mor hapus oeddech chi’n teimlo ddoe'},
    'ons4.anxious': {
      name: 'Pryderus ddoe',
      about: 'Pa mor bryderus oeddech chi’n teimlo ddoe',
      direction: 'Yma, mae rhif is yn golygu eich bod yn teimlo’n llai pryderus.',
    },
    'loneliness-ons.ucla': {
      name: 'Unigrwydd (3 chwestiwn)',
      about: 'Eich atebion i’r 3 chwestiwn cyntaf, wedi’u hadio',
      direction: LESS_LONELY,
    },
    'loneliness-ons.direct': {name: 'Pa mor aml yn unig', about: 'Pa mor aml rydych chi’n teimlo’n unig'},
    'phq9.total': {
      name: 'PHQ-9',
      about: 'Eich atebion i’r 9 cwestiwn, wedi’u hadio',
      direction: LESS_BOTHERED,
    },
    'phq2.total': {
      name: 'PHQ-2',
      about: 'Eich atebion i’r 2 gwestiwn, wedi’u hadio',
      direction: LESS_BOTHERED,
    },
    'gad7.total': {
      name: 'GAD-7',
      about: 'Eich atebion i’r 7 cwestiwn, wedi’u hadio',
      direction: LESS_BOTHERED,
    },
    'gad2.total': {
      name: 'GAD-2',
      about: 'Eich atebion i’r 2 gwestiwn, wedi’u hadio',
      direction: LESS_BOTHERED,
    },
    'swemwbs.metric': {name: 'Lles meddyliol', about: 'Eich sgôr lles meddyliol'},
    'who5.percentage': {name: 'Lles', about: 'Eich sgôr lles'},
    'djg6.total': {name: 'Unigrwydd', about: 'Eich sgôr unigrwydd', direction: LESS_LONELY},
  },
  bands: {
    'very-low': 'Isel iawn',
    low: 'Isel',
    medium: 'Canolig',
    high: 'Uchel',
    'very-high': 'Uchel iawn',
    minimal: 'Lleiaf',
    mild: 'Ysgafn',
    moderate: 'Cymedrol',
    'moderately-severe': 'Cymedrol ddifrifol',
    severe: 'Difrifol',
    'not-lonely': 'Ddim yn unig',
    'moderately-lonely': 'Gweddol unig',
    'severely-lonely': 'Unig iawn',
  },
  range: (from, to) => (from === to ? `${from}` : `${from} i ${to}`),
  better: {higher: 'Mae uwch yn well', lower: 'Mae is yn well'},
  outOf: (value, most) => `${value} allan o ${most}`,
  onScale: (value, from, to) => `${value}, ar raddfa o ${from} i ${to}`,
  higher: (by) => `${by} yn uwch`,
  lower: (by) => `${by} yn is`,
  same: 'Yr un fath',
  higherThan: (by, when) => `${by} yn uwch nag ${when}.`,
  lowerThan: (by, when) => `${by} yn is nag ${when}.`,
  sameAs: (when) => `Yr un fath ag ${when}.`,
  onDate: (date) => `ar ${date}`,
  inMonth: (month) => `ym mis ${month}`,
  inYear: (year) => `yn ${year}`,
  atTime: (day, time) => `${day} am ${time}`,
  noAnswer: 'Dim ateb',
  declined: 'Roedd yn well ganddynt beidio â dweud',
  modes: {
    self: 'Llenwyd gan y person',
    'read-aloud': 'Darllenwyd yn uchel i’r person',
    'on-behalf': 'Atebwyd ar ran y person',
  },
  englishOnly: 'Mae’r cwestiynau hyn yn Saesneg, gan nad oes cyfieithiad swyddogol trwyddedig ar gael.',
};

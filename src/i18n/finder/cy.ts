import {dayName, roundMiles} from '../activity-formats.js';
import {plural} from '../formats.js';
import {activitiesInWelsh} from '../welsh.js';
import type {FinderStrings} from './strings.js';

const LOCALE = 'cy';
const activities = (count: number) => {
  const words = activitiesInWelsh(count);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
const ORDINALS = ['cyntaf', 'Ail', 'Trydydd', 'Pedwerydd', 'Pumed'];
/** `ddydd Mawrth`: a day after a word that softens it. */
const softDay = (day: number) => dayName(LOCALE, day).replace(/^d/, 'dd');
const plainDay = (day: number) => dayName(LOCALE, day);
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Welsh texts of the activity finder. */
export const cy: FinderStrings = {
  heading: 'Dod o hyd i weithgaredd',
  searchLandmark: 'Gweithgareddau',
  searchLabel: 'Chwilio am weithgareddau',
  whereLabel: 'Tref neu god post',
  withinLabel: 'O fewn',
  searchButton: 'Chwilio',
  useMyLocation: 'Defnyddio fy lleoliad',
  locating: 'Yn dod o hyd i’ch lleoliad',
  myLocation: 'eich lleoliad',
  locationRefused: 'Ni rannodd eich dyfais eich lleoliad. Rhowch dref neu god post',
  placeNotFound: (words) =>
    `Ni allem ddod o hyd i “${words}”. Gwiriwch y sillafu, neu rhowch ran gyntaf cod post, fel M33`,
  placeNotLookedUp: 'Ni allem chwilio am y lle hwn. Rhowch gynnig arall arni mewn ychydig funudau',
  miles: (miles) =>
    plural(LOCALE, miles, {one: '# filltir', two: '# filltir', few: '# milltir', other: '# milltir'}),
  anyDistance: 'Unrhyw bellter',
  change: 'Newid',
  changeWhat: 'y chwiliad',
  allActivities: 'Pob gweithgaredd',
  activitiesFor: (words) => `“${words}”`,
  everywhere: 'Pob ardal',
  filters: 'Hidlyddion',
  withCount: (name, count) => `${name} (${count})`,
  facets: {
    category: 'Categori',
    day: 'Diwrnod',
    time: 'Amser',
    cost: 'Cost',
    age: 'Oed',
    accessibility: 'Hygyrchedd',
    format: 'Fformat',
    language: 'Iaith',
  },
  values: {
    time: {
      morning: 'Bore, cyn 12 hanner dydd',
      afternoon: 'Prynhawn, 12 hanner dydd i 5pm',
      evening: 'Gyda’r nos, ar ôl 5pm',
    },
    cost: {
      free: 'Am ddim',
      'up-to-5': 'Hyd at £5',
      'over-5': 'Dros £5',
      paid: 'Mae tâl',
      donation: 'Talu beth allwch chi',
      unknown: 'Gofyn am y gost',
    },
    age: {
      'under-16': 'Dan 16',
      '16-25': '16 i 25',
      '26-59': '26 i 59',
      '60-plus': '60 a throsodd',
    },
    accessibility: {
      'step-free': 'Mynediad heb risiau',
      'accessible-toilet': 'Toiled hygyrch',
      'hearing-loop': 'Dolen sain',
      parking: 'Parcio hygyrch',
      'quiet-space': 'Lle tawel',
      visual: 'Cymorth gyda cholli golwg',
      hearing: 'Cymorth gyda cholli clyw',
      physical: 'Cymorth i symud o gwmpas',
      learning: 'Cymorth gydag anabledd dysgu',
      'mental-health': 'Cymorth gydag iechyd meddwl',
      social: 'Cymorth mewn sefyllfaoedd cymdeithasol',
    },
    format: {
      'in-person': 'Wyneb yn wyneb',
      online: 'Ar-lein',
      phone: 'Dros y ffôn',
      home: 'Yn eich cartref',
    },
  },
  languageNames: {
    en: 'Saesneg',
    cy: 'Cymraeg',
    bsl: 'Iaith Arwyddion Prydain',
    bfi: 'Iaith Arwyddion Prydain',
    pl: 'Pwyleg',
    ro: 'Rwmaneg',
    pa: 'Pwnjabeg',
    ur: 'Wrdw',
    pt: 'Portiwgaleg',
    es: 'Sbaeneg',
    ar: 'Arabeg',
    bn: 'Bengaleg',
    gu: 'Gwjarati',
    it: 'Eidaleg',
    uk: 'Wcreineg',
    so: 'Somali',
    fa: 'Perseg',
    ku: 'Cwrdeg',
    zh: 'Tsieinëeg',
    fr: 'Ffrangeg',
    de: 'Almaeneg',
    hi: 'Hindi',
    ga: 'Gwyddeleg',
    gd: 'Gaeleg yr Alban',
    tr: 'Tyrceg',
    ru: 'Rwseg',
  },
  notKnown: 'Ddim yn hysbys',
  any: 'Unrhyw un',
  clear: 'Clirio',
  clearAll: 'Clirio pob hidlydd',
  removeFilter: 'Tynnu’r hidlydd',
  showActivities: (count) => (count === 0 ? 'Dangos dim gweithgareddau' : `Dangos ${activities(count)}`),
  noValues: 'Does dim i’w ddewis yma',
  activities,
  found: (count) => (count === 0 ? 'Ni chanfuwyd unrhyw weithgareddau' : `Canfuwyd ${activities(count)}`),
  withinMilesOf: (miles, place) => `O fewn ${cy.miles(miles)} i ${place}, mewn llinell syth`,
  distancesFrom: (place) => `Mae’r pellteroedd o ${place}, mewn llinell syth`,
  inThisArea: 'Yn ardal y map',
  sortBy: 'Trefnu yn ôl',
  sorts: {nearest: 'Agosaf', soonest: 'Cynharaf', name: 'Enw, A i Y', relevance: 'Cyfateb orau'},
  notOnMap: 'Ddim ar y map',
  notOnMapHint: 'Ar-lein, dros y ffôn, neu heb union gyfeiriad.',
  view: 'Golwg',
  list: 'Rhestr',
  map: 'Map',
  mapMissing: 'Ni lwythodd y map. Mae popeth sydd arno yn y rhestr hefyd.',
  listFailedPart: 'Ni lwythodd rhai gweithgareddau. Nid yw’r rhestr hon yn gyflawn.',
  truncated: 'Mae mwy o weithgareddau nag y gallwn eu dangos yma. Nid yw’r rhestr hon yn gyflawn.',
  stillLoading: (count) => `Mae mwy o weithgareddau’n llwytho, ${activities(count)} hyd yma`,
  whatAtWhere: (what, where) => `${what} yn ${where}`,
  whatInTown: (what, town) => `${what} yn ${town}`,
  today: 'Heddiw',
  tomorrow: 'Yfory',
  timesNotKnown: 'Amseroedd ddim yn hysbys',
  ended: 'Ddim yn rhedeg nawr',
  paused: 'Wedi’i oedi am y tro',
  cancelled: 'Wedi’i ganslo',
  openAllDay: 'ar agor drwy’r dydd',
  full: 'Llawn ar hyn o bryd',
  sample: 'Enghraifft',
  everyDay: 'Bob dydd',
  everyWeekday: (days) => `Bob ${days}`,
  everyWeeks: (weeks, days) => {
    const every = weeks === 2 ? 'Bob pythefnos' : weeks === 3 ? 'Bob tair wythnos' : `Bob ${weeks} wythnos`;
    return days ? `${every} ar ${days.replace(/^dydd/, 'ddydd')}` : every;
  },
  ordinalDay: (ordinal, day) => {
    if (ordinal < 0) return `${capital(plainDay(day))} olaf`;
    if (ordinal === 1) return `${capital(plainDay(day))} ${ORDINALS[0]}`;
    // "Ail" softens what follows it; "Trydydd" and the rest leave a masculine noun as it is.
    return `${ORDINALS[ordinal - 1] ?? ''} ${ordinal === 2 ? softDay(day) : plainDay(day)}`;
  },
  ofTheMonth: (days, months) => (months > 1 ? `${days}, bob ${months} mis` : `${days} y mis`),
  daysOfMonth: (days) => `Ar ddiwrnod ${days} o’r mis`,
  everyYear: 'Unwaith y flwyddyn',
  aboutMiles: (miles) => {
    const rounded = roundMiles(miles);
    // "Un" and "dwy" soften it.
    return `Tua ${rounded} ${rounded === '1' || rounded === '2' ? 'filltir' : 'milltir'}`;
  },
  free: 'Am ddim',
  fromPounds: (pounds) => `O ${pounds}`,
  payWhatYouCan: 'Talu beth allwch chi',
  askAboutCost: 'Gofyn am y gost',
  access: {
    'drop-in': 'Galw heibio',
    book: 'Archebu yn gyntaf',
    referral: 'Angen atgyfeiriad',
    'self-referral': 'Atgyfeirio eich hun',
    membership: 'Aelodau yn unig',
    unknown: 'Gofyn sut i ymuno',
  },
  modes: {
    'in-person': 'Wyneb yn wyneb',
    online: 'Ar-lein',
    phone: 'Dros y ffôn',
    home: 'Yn eich cartref',
  },
  staleCard: 'Gwiriwyd dros flwyddyn yn ôl',
  save: 'Cadw',
  saved: 'Wedi cadw',
  loading: 'Yn dod o hyd i weithgareddau',
  loadingNear: (place) => `Yn dod o hyd i weithgareddau ger ${place}`,
  loadingHint: 'Gall hyn gymryd ychydig eiliadau',
  nothingFound: 'Does dim yn cyfateb i’ch chwiliad.',
  nothingCalled: (words) => `Does dim yn cyfateb i “${words}”.`,
  smallChanges: 'Mae newidiadau bach yn dod o hyd i fwy:',
  emptyDirectory: 'Does dim gweithgareddau yn y cyfeiriadur hwn eto.',
  searchWithin: (miles) => `Chwilio o fewn ${cy.miles(miles)}`,
  searchAnywhere: 'Chwilio ar unrhyw bellter',
  removeFacet: (facet) => `Tynnu’r hidlydd ${facet.toLowerCase()}`,
  searchWithoutWords: (words) => `Chwilio heb “${words}”`,
  searchWholeArea: 'Chwilio y tu allan i ardal y map',
  talkToSomeone: (phone) => `Gallwch hefyd siarad â rhywun sy’n adnabod yr ardal. Ffoniwch ${phone}.`,
  failedHeading: 'Ni lwythodd y gweithgareddau',
  failedBody:
    'Nid yw’r cyfeiriadur yn ateb. Nid oes problem gyda’ch chwiliad: mae’r hyn y gwnaethoch ei deipio a’ch hidlyddion yma o hyd.',
  offlineHeading: 'Rydych chi all-lein',
  offlineBody:
    'Gwiriwch eich cysylltiad rhyngrwyd, yna rhowch gynnig arall arni. Mae’r hyn y gwnaethoch ei deipio a’ch hidlyddion yma o hyd.',
  tryAgain: 'Rhoi cynnig arall arni',
  couldNotOpen: 'Nid oedd modd agor hwn. Gwiriwch eich cysylltiad rhyngrwyd, yna rhowch gynnig arall arni.',
  gone: 'Nid yw’r gweithgaredd y mae’r ddolen ar ei gyfer yn y cyfeiriadur mwyach.',
  mapCentre: 'ganol y map',
  ifItKeepsHappening: (phone) => `Os yw’n dal i ddigwydd, ffoniwch ${phone}.`,
  notSetUpHeading: 'Nid yw’r rhestr hon yn barod eto',
  notSetUpBody: 'Mae angen i’r bobl sy’n rhedeg y wefan hon ddweud o ble y daw ei gweithgareddau.',
  chosenOnMap: (name) => `Mae ${name} wedi’i ddewis ar y map. Pwyswch eto i’w agor.`,
  urgentHeading: 'Oes angen help arnoch chi nawr?',
  urgentLines: [
    'Os yw eich bywyd mewn perygl, ffoniwch {999}.',
    'Am help brys gyda’ch iechyd meddwl, ffoniwch {111} a phwyso 2.',
    'I siarad â rhywun unrhyw bryd, ffoniwch y Samariaid am ddim ar {116 123}.',
  ],
  shortlist: (count) => `Rhestr fer (${count})`,
  back: (count) =>
    plural(LOCALE, count, {
      zero: 'Yn ôl i’r rhestr',
      one: 'Yn ôl at # gweithgaredd',
      two: 'Yn ôl at # weithgaredd',
      few: 'Yn ôl at # gweithgaredd',
      many: 'Yn ôl at # gweithgaredd',
      other: 'Yn ôl at # o weithgareddau',
    }),
  backToList: 'Yn ôl i’r rhestr',
};

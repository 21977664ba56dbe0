import {plural} from '../formats.js';
import type {PlanStrings} from './strings.js';

/** "3 diwrnod": after a number Welsh keeps the singular; 2 softens it, some others change it too. */
const days = (number: number): string =>
  plural('cy', number, {one: '# diwrnod', two: '# ddiwrnod', few: '# diwrnod', other: '# diwrnod'});

const months = (number: number): string =>
  plural('cy', number, {one: '# mis', two: '# fis', few: '# mis', many: '# mis', other: '# mis'});

const weeks = (number: number): string =>
  plural('cy', number, {one: '# wythnos', two: '# wythnos', other: '# wythnos'});

/** "With" is "gydag" before a vowel. */
const withName = (name: string): string => `${/^[aeiouwyâêîôûŵŷ]/i.test(name) ? 'gydag' : 'gyda'} ${name}`;

/** The person's own words for a time, by how a sentence goes on with them. */
const HAS_PREPOSITION = /^(?:cyn|erbyn|ar ôl|yn|ym|yng|o fewn|ymhen|pan|unwaith|cyn gynted|hyd nes)(?=\s)/i;
const SEASON = /^(?:y|yr|fy|ein|dechrau|diwedd|canol|gwanwyn|haf|hydref|gaeaf)(?=\s|$)/;
const TIME =
  /^(?:\d|(?:y )?pasg|(?:y )?nadolig|dydd|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)/i;

const lowerFirst = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

/** Welsh words of a support plan. */
export const cy: PlanStrings = {
  sections: {
    'about-me': {label: 'Amdanaf i', hint: 'Beth hoffech chi i bobl ei wybod amdanoch chi?'},
    matters: {
      label: 'Beth sy’n bwysig i mi',
      hint: 'Pobl, lleoedd, arferion, ffydd, anifeiliaid anwes. Dechreuwch linell newydd ar gyfer pob peth.',
    },
    strengths: {
      label: 'Beth rwy’n dda am ei wneud a beth sydd gennyf o’m cwmpas',
      hint: 'Sgiliau, pobl, lleoedd, a phethau sydd wedi mynd yn dda o’r blaen.',
    },
    needs: {
      label: 'Beth hoffwn ei newid neu gael help gydag ef',
      hint: 'Ticiwch beth sy’n addas, neu defnyddiwch eich geiriau eich hun.',
    },
    goals: {label: 'Fy nodau a’m gobeithion', hint: 'Beth fyddai’n well? Erbyn pryd?'},
    actions: {label: 'Beth fydd yn digwydd', hint: 'Pwy sy’n gwneud beth, a phryd.'},
    wellbeing: {label: 'Sut rwy’n teimlo', hint: 'Eich atebion cyntaf a’ch rhai diweddaraf.'},
    contingency: {
      label: 'Os bydd pethau’n mynd yn anoddach',
      hint: 'Arwyddion i gadw llygad amdanynt, beth sy’n helpu, a phwy i’w ffonio.',
    },
    communication: {
      label: 'Sut i gysylltu â mi a’m cefnogi',
      hint: 'Amseroedd diogel, fformatau, a beth sy’n gwneud pethau’n haws.',
    },
    people: {label: 'Pobl sy’n fy helpu', hint: 'Teulu, ffrindiau, cymdogion a gwasanaethau.'},
    review: {label: 'Pryd byddwn yn edrych ar hwn eto'},
    sharing: {label: 'Pwy sy’n cael gweld fy nghynllun'},
    record: {label: 'Am y cofnod hwn', hint: 'Caiff hwn ei lenwi i chi.'},
  },
  answers: {
    'about-me': {
      text: {label: 'Amdanaf i', hint: 'Defnyddiwch eich geiriau eich hun.'},
      'supported-by': {
        label: 'Pwy helpodd fi i ysgrifennu hwn',
        hint: 'Eu henw, a phwy ydyn nhw i chi.',
      },
    },
    matters: {text: {label: 'Beth sy’n bwysig i mi'}},
    strengths: {text: {label: 'Beth rwy’n dda am ei wneud a beth sydd gennyf o’m cwmpas'}},
    needs: {
      chosen: {label: 'Beth hoffwn gael help gydag ef'},
      text: {label: 'Yn fy ngeiriau fy hun'},
    },
    communication: {
      contact: {
        label: 'Sut a phryd i gysylltu â mi',
        hint: 'Dywedwch os nad yw amser neu ffordd yn ddiogel.',
      },
      formats: {label: 'Sut rwy’n hoffi cael gwybodaeth'},
      adjustments: {label: 'Beth sy’n gwneud pethau’n haws i mi'},
    },
  },
  goal: {
    text: {label: 'Beth hoffech chi ei weld yn wahanol?', hint: 'Defnyddiwch eich geiriau eich hun.'},
    why: {label: 'Pam mae hyn yn bwysig i chi?'},
    domain: {label: 'Beth yw’r pwnc?'},
    start: {label: 'Dyddiad dechrau'},
    target: {
      label: 'Erbyn pryd hoffech chi hyn?',
      hint: 'Dyddiad, mis, neu eiriau fel “cyn y gaeaf”.',
    },
    importance: {label: 'Pa mor bwysig yw hyn i chi?', hint: '0 yw ddim o gwbl, 10 yw pwysig iawn.'},
    confidence: {label: 'Pa mor hyderus ydych chi?', hint: '0 yw ddim o gwbl, 10 yw hyderus iawn.'},
    status: {label: 'Sut mae’n mynd?'},
    words: {label: 'Beth sydd wedi newid?'},
  },
  action: {
    stage: {label: 'Cam bach tuag at y nod'},
    what: {label: 'Beth fydd yn digwydd?'},
    who: {label: 'Pwy fydd yn ei wneud?'},
    whoName: {label: 'Eu henw'},
    when: {label: 'Pryd?', hint: 'Dyddiad, neu eiriau fel “bob dydd Mawrth”.'},
    activity: {label: 'Gweithgaredd neu wasanaeth'},
    connection: {label: 'Sut cawson nhw eu cysylltu?'},
    agreed: {label: 'Cytunodd y person i’w fanylion gael eu trosglwyddo'},
    strategies: {label: 'Beth allai fod yn rhwystr, a beth fyddai’n helpu?'},
    confidence: {
      label: 'Pa mor siŵr ydych chi y gallwch wneud hyn?',
      hint: '0 yw ddim o gwbl, 10 yw siŵr iawn.',
    },
    status: {label: 'Pa mor bell mae wedi mynd?'},
    outcome: {label: 'Beth ddigwyddodd?'},
    checkOn: {label: 'Gofyn sut aeth hi ar'},
  },
  contingency: {
    name: {label: 'Am beth mae hyn?'},
    triggers: {label: 'Beth allai wneud pethau’n anoddach'},
    signs: {label: 'Arwyddion i gadw llygad amdanynt'},
    helps: {label: 'Beth sy’n helpu'},
    doesNotHelp: {label: 'Beth nad yw’n helpu'},
    contacts: {label: 'Â phwy i gysylltu', hint: 'Ysgrifennwch eu rhifau ffôn.'},
  },
  person: {
    name: {label: 'Enw'},
    relation: {label: 'Pwy ydyn nhw i mi'},
    contact: {label: 'Sut i gael gafael arnynt'},
  },
  review: {
    when: {label: 'Dyddiad yr adolygiad nesaf'},
    who: {label: 'Pwy fydd yn ei drefnu?'},
    words: {label: 'Ble a sut'},
  },
  sharing: {
    choice: {label: 'Pwy sy’n cael gweld fy nghynllun?'},
    with: {label: 'Pobl a gwasanaethau rwy’n eu dewis'},
  },
  agreement: {
    by: {label: 'Pwy sy’n cytuno i’r cynllun hwn?'},
    name: {label: 'Eu henw'},
    role: {label: 'Pam maen nhw’n siarad ar ran y person'},
    on: {label: 'Dyddiad'},
  },

  needs: {
    lonely: 'Teimlo’n unig neu wedi’ch ynysu oddi wrth bobl eraill',
    isolated: 'Dim llawer o bobl i droi atynt',
    activities: 'Dod o hyd i grwpiau, diddordebau neu weithgareddau',
    active: 'Bod yn fwy egnïol',
    'healthy-eating': 'Bwyta’n dda',
    mood: 'Hwyliau isel, straen neu bryder',
    bereavement: 'Colli rhywun',
    carer: 'Gofalu am rywun',
    ltc: 'Byw gyda chyflwr iechyd',
    memory: 'Problemau cof neu gymorth dementia',
    money: 'Arian, budd-daliadau neu ddyled',
    'food-fuel': 'Talu am fwyd neu wres',
    housing: 'Tai neu’r lle rwy’n byw',
    work: 'Gwaith, hyfforddiant neu wirfoddoli',
    transport: 'Mynd allan o’r tŷ',
    digital: 'Defnyddio ffonau, cyfrifiaduron neu’r rhyngrwyd',
    'smoking-alcohol': 'Ysmygu, alcohol neu gyffuriau',
    'domestic-abuse': 'Cam-drin domestig',
  },
  goalStatuses: {
    'not-started': 'Heb ddechrau',
    'going-well': 'Mynd yn dda',
    same: 'Tua’r un fath',
    harder: 'Anoddach nag o’r blaen',
    'partly-achieved': 'Wedi’i gyflawni’n rhannol',
    achieved: 'Wedi’i gyflawni',
    'not-achieved': 'Heb ei gyflawni',
    stopped: 'Nid yw’n nod i mi mwyach',
  },
  actionStatuses: {
    'not-started': 'Heb ddechrau',
    started: 'Wedi dechrau',
    done: 'Wedi’i wneud',
    'not-needed': 'Dim angen nawr',
  },
  connections: {
    'told-about': 'Cael gwybod amdano',
    referred: 'Atgyfeiriwyd',
    'going-together': 'Mynd gyda’n gilydd',
  },
  doers: {me: 'Fi', worker: 'Fy ngweithiwr cyswllt', other: 'Rhywun arall'},
  planStatuses: {
    draft: 'Drafft',
    active: 'Cytunwyd',
    'on-hold': 'Wedi’i oedi',
    completed: 'Wedi gorffen',
    revoked: 'Wedi’i atal',
    'entered-in-error': 'Gwnaed trwy gamgymeriad',
  },
  sharingChoices: {
    us: 'Fi a’m gweithiwr cyswllt yn unig',
    chosen: 'Hefyd pobl a gwasanaethau rwy’n eu dewis',
  },
  agreedBy: {person: 'Fi', representative: 'Rhywun sy’n siarad ar fy rhan yn ôl y gyfraith'},
  noGoals: 'Nid oes gennyf nodau eto',
  noReview: 'Dim adolygiad wedi’i gynllunio',
  yes: 'Ie',
  no: 'Nage',
  agreementNeeds: {
    matters: 'Ysgrifennwch un peth sy’n bwysig',
    goals: 'Ysgrifennwch un nod, neu dywedwch nad oes nodau eto',
    review: 'Dywedwch pryd byddwch yn edrych ar y cynllun eto, neu nad oes adolygiad wedi’i gynllunio',
    sharing: 'Dewiswch pwy sy’n cael gweld y cynllun',
    'sharing-with': 'Ychwanegwch y bobl neu’r gwasanaethau sy’n cael gweld y cynllun',
    agreement: 'Dywedwch pwy sy’n cytuno i’r cynllun',
    'representative-name': 'Rhowch enw’r person sy’n cytuno',
    'representative-role': 'Dywedwch pam maen nhw’n siarad ar ran y person',
  },

  planOf: (name) => `Cynllun ${name}`,
  myPlan: 'Fy nghynllun',
  writtenBy: (person) => `Ysgrifennwyd gan ${person}.`,
  writtenWith: (person, worker) => `Ysgrifennwyd gan ${person} ${withName(worker)}.`,
  changedOn: (date) => `Newidiwyd ddiwethaf ar ${date}.`,
  goalNumber: (number) => `Nod ${number}`,
  stepNumber: (number) => `Cam ${number}`,
  otherSteps: 'Pethau eraill a fydd yn digwydd',
  why: 'Pam mae hyn yn bwysig i mi',
  byWhen: 'Erbyn pryd hoffwn i hyn',
  importance: 'Pa mor bwysig yw hyn i mi',
  confidence: 'Pa mor hyderus rwy’n teimlo',
  howItGoes: 'Sut mae’n mynd',
  place: 'Ble a phryd',
  outOfTen: (number) => `${number} allan o 10`,
  nothingYet: 'Dim byd yma eto',
  saidOn: (date, status) => `Ar ${date}: ${status}`,
  inMonths: (number) => `Ymhen ${months(number)}`,
  inWeeks: (number) => `Ymhen ${weeks(number)}`,
  reviewDue: 'Mae’n bryd edrych ar y cynllun hwn eto',
  reviewOverdue: (number) => `Mae’r adolygiad ${days(number)} yn hwyr`,
  reviewPlannedFor: (date) => `Wedi’i gynllunio ar gyfer ${date}.`,
  reviewIn: (number) => (number === 1 ? 'Adolygiad nesaf yfory' : `Adolygiad nesaf ymhen ${days(number)}`),
  arrangedBy: (name) => `Bydd ${name} yn ei drefnu.`,
  sharedWith: (names) => `Fi, fy ngweithiwr cyswllt, a hefyd: ${names}.`,
  sharedOn: (date) => `Dywedais hyn ar ${date}.`,
  agreedOn: (date) => `Cytunais i’r cynllun hwn ar ${date}.`,
  agreedFor: (who, date) => `Cytunodd ${who} i’r cynllun hwn ar fy rhan ar ${date}.`,
  urgentHeading: 'Os oes angen help arnaf nawr',
  urgentLines: [
    '999 os yw bywyd rhywun mewn perygl',
    '111 am help brys',
    '116 123 i gael y Samariaid, am ddim, ddydd neu nos',
  ],
  notesHeading: 'Fy nodiadau',
  pageOf: (page, pages) => `Tudalen ${page} o ${pages}`,

  goalsAndActions: 'Fy nodau a beth fydd yn digwydd',
  wantedBy: (when) => {
    if (HAS_PREPOSITION.test(when)) return `Hoffwn hyn ${lowerFirst(when)}`;
    if (SEASON.test(when)) return `Hoffwn hyn erbyn ${lowerFirst(when)}`;
    return TIME.test(when) ? `Hoffwn hyn erbyn ${when}` : `Erbyn pryd hoffwn i hyn: ${when}`;
  },
  saidBefore: 'Beth ddywedais o’r blaen',
  lookedAtOn: (date) => `Edrychon ni ar hwn ar ${date}.`,
  detailsAgreedOn: (date) => `Cytunais ar ${date} i’m manylion gael eu trosglwyddo.`,
  detailsNotPassedOn: 'Nid yw fy manylion wedi’u trosglwyddo.',
  statusLines: {
    draft: 'Drafft yw hwn. Nid yw wedi’i gytuno eto.',
    active: 'Mae’r cynllun hwn yn cael ei ddefnyddio.',
    'on-hold': 'Mae’r cynllun hwn wedi’i oedi.',
    completed: 'Mae’r cynllun hwn wedi gorffen.',
    revoked: 'Mae’r cynllun hwn wedi’i atal.',
    'entered-in-error': 'Gwnaed y cynllun hwn trwy gamgymeriad. Peidiwch â’i ddefnyddio.',
  },
  begunOn: (date) => `Dechreuwyd ar ${date}.`,
  changedByOn: (name, date) => `Newidiwyd ddiwethaf gan ${name} ar ${date}.`,
  alsoInRecord: 'Hefyd yn y cofnod',
  alsoInRecordNote: 'Gwasanaeth arall a ysgrifennodd hwn. Ni ellir ei newid yma.',
  newTab: '(yn agor mewn tab newydd)',
  scores: {
    first: (date) => `Cyntaf, ${date}`,
    latest: (date) => `Diweddaraf, ${date}`,
    onlyOne: (date) => `Atebwyd unwaith, ${date}`,
    notCompared:
      'Rhoddwyd yr atebion cyntaf a’r rhai diweddaraf mewn ffyrdd gwahanol, felly ni ellir eu cymharu.',
    none: 'Dim atebion eto',
    loading: 'Yn nôl yr atebion',
    failed: 'Ni allem nôl yr atebion ar hyn o bryd.',
    tryAgain: 'Ceisio eto',
  },
};

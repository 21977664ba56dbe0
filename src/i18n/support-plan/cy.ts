import {plural} from '../formats.js';
import type {SupportPlanStrings} from './strings.js';

/** After a number Welsh keeps the singular. */
const changes = (number: number) => `${number} newid`;
const seconds = (number: number) => `${number} eiliad`;
const minutes = (number: number) => plural('cy', number, {two: '# funud', other: '# munud'});
const activities = (number: number) => plural('cy', number, {two: '# weithgaredd', other: '# gweithgaredd'});
/** "By" softens the first letter of a word, and not that of a name. */
const other = (name: string | undefined) => name ?? 'rhywun arall';

/** Welsh. */
export const cy: SupportPlanStrings = {
  loading: 'Yn llwytho’r cynllun',
  notReady: {
    heading: 'Nid yw’r cynllun hwn yn barod eto',
    body: 'Mae angen i’r bobl sy’n rhedeg y wefan hon orffen ei gosod.',
  },
  faults: {
    'no-record':
      'nid oes cofnod wedi’i osod. Gosodwch record="…" (URL gweinydd FHIR R4), yr eiddo careRecord, neu record yn <spk-backend> neu configure().',
    'bad-record': 'ni ellir defnyddio’r cofnod: {why}',
    'no-subject':
      'mae subject="…" ar goll. Mae ar gynllun newydd angen cyfeirnod FHIR y person, er enghraifft subject="Patient/123"; gosodwch plan="CarePlan/…" i ddangos un sydd yno.',
    'bad-subject': 'nid yw subject="{subject}" yn gyfeirnod FHIR. Rhaid iddo fod fel "Patient/123".',
    'bad-plan': 'nid yw plan="{plan}" yn gyfeirnod FHIR i gynllun. Rhaid iddo fod fel "CarePlan/12".',
    'other-subject': 'mae plan="{plan}" am rywun heblaw’r person yn subject="…". Nid yw’n cael ei ddangos.',
  },
  stops: {
    missing: {
      heading: 'Ni ellir dod o hyd i’r cynllun hwn',
      body: 'Efallai ei fod wedi’i symud. Gofynnwch i’r person a roddodd y ddolen i chi.',
    },
    refused: {
      heading: 'Ni allwch weld y cynllun hwn',
      body: 'Mae’r cofnod yn dweud nad yw’n cael ei rannu â chi. Os ydych chi’n meddwl bod hynny’n anghywir, gofynnwch i’r gweithiwr cyswllt.',
    },
    'logged-out': {
      heading: 'Nid ydych wedi mewngofnodi',
      body: 'Mewngofnodwch eto, yna dewch yn ôl i’r dudalen hon.',
    },
    offline: {
      heading: 'Rydych chi all-lein',
      body: 'Gwiriwch eich cysylltiad rhyngrwyd, yna rhowch gynnig arall arni.',
    },
    failed: {
      heading: 'Ni lwythodd y cynllun',
      body: 'Problem gyda’r system gofnodion yw hon. Nid rhywbeth a wnaethoch chi ydyw.',
    },
  },
  tryAgain: 'Rhowch gynnig arall arni',
  logIn: 'Mewngofnodi eto',
  sectionFaults: {
    heading: 'Nid yw rhai rhannau o’r cynllun hwn yn cael eu dangos',
    body: 'Mae angen i’r bobl sy’n rhedeg y wefan hon gywiro hyn:',
  },
  partFailed: {
    heading: 'Ni lwythodd hyn',
    body: 'Gwiriwch eich cysylltiad rhyngrwyd, yna rhowch gynnig arall arni. Mae eich cynllun yma o hyd.',
  },
  partLoading: 'Yn llwytho',

  together: (person) =>
    person === undefined
      ? 'Defnyddiwch eich geiriau eich hun. Gallwch ysgrifennu cyn lleied neu gymaint ag y mynnwch.'
      : `Rydych chi’n ysgrifennu hwn gyda’ch gilydd. Defnyddiwch eiriau ${person}.`,
  tools: 'Mwy am y cynllun hwn',
  read: (person) =>
    person === undefined ? 'Darllen y cynllun' : `Ei ddarllen fel y mae ${person} yn ei weld`,
  write: 'Newid y cynllun',
  review: 'Adolygu’r cynllun',
  goOnReviewing: 'Parhau â’r adolygiad',
  versions: 'Fersiynau cynharach',
  copies: 'Copïau o’r cynllun hwn',
  backToPlan: 'Yn ôl i’r cynllun',

  save: {
    savePlan: 'Cadw’r cynllun',
    tryAgain: 'Rhowch gynnig arall arni',
    printCopy: 'Argraffu copi',
    choose: 'Dewis beth i’w gadw',
    logIn: 'Mewngofnodi eto',
    undo: 'Dadwneud',
    redo: 'Ailwneud',
    nothing: {heading: 'Dim i’w gadw eto', body: 'Ysgrifennwch gyn lleied neu gymaint ag y mynnwch'},
    unsaved: (number) => `${changes(number)} heb ${number === 1 ? 'ei gadw' : 'eu cadw'}`,
    neverSaved: 'Nid yw’r cynllun hwn wedi’i gadw eto',
    lastSaved: (when) => `Cadwyd ddiwethaf ${when}`,
    saving: {heading: 'Yn cadw eich cynllun', body: 'Gallwch ddal ati i ysgrifennu'},
    saved: 'Mae popeth wedi’i gadw',
    offline: 'Rydych chi all-lein',
    offlineBody: (number) =>
      `Mae ${changes(number)} ar y dudalen hon. Byddwn yn ${number === 1 ? 'ei gadw' : 'eu cadw'} pan fyddwch chi ar-lein eto. Peidiwch â chau’r dudalen hon.`,
    notSaved: 'Nid yw eich cynllun wedi’i gadw',
    noAnswer: 'Ni atebodd y system gofnodion. Mae eich geiriau ar y dudalen hon o hyd.',
    busy: 'Mae’r system gofnodion yn brysur. Mae eich geiriau ar y dudalen hon o hyd.',
    gone: 'Nid yw’r cynllun yn y cofnod mwyach. Mae eich geiriau ar y dudalen hon o hyd. Argraffwch gopi.',
    unfinished: {heading: 'Mae rhywbeth heb ei orffen', body: 'Nid yw yn y cynllun eto'},
    notTaken: 'Nid yw’r system gofnodion yn derbyn y cynllun hwn. Mae eich geiriau ar y dudalen hon o hyd.',
    tryAfter: (number) =>
      `Byddwn yn rhoi cynnig arall arni ymhen ${number < 60 ? seconds(number) : minutes(Math.ceil(number / 60))}.`,
    clash: (name) => `Mae ${other(name)} wedi newid y cynllun hefyd`,
    clashBody: (places, joined) =>
      `Mae angen i chi ddewis mewn ${plural('cy', places, {two: '# le', other: '# lle'})}.${
        joined > 0
          ? ` Mae ${changes(joined)} arall eisoes wedi’${joined === 1 ? 'i' : 'u'} roi at ei gilydd.`
          : ' Nid oes dim wedi’i golli.'
      }`,
    loggedOut: {
      heading: 'Rydych chi wedi cael eich allgofnodi',
      body: 'Mae eich geiriau ar y dudalen hon o hyd. Mewngofnodwch eto mewn tab newydd, yna dewch yn ôl a chadw.',
    },
    refused: 'Gallwch ddarllen y cynllun hwn ond nid ei newid',
    refusedBody: (worker) => `Gofynnwch i ${worker ?? 'eich gweithiwr cyswllt'} os oes rhywbeth o’i le`,
    refusedChanges: (number) =>
      `Nid oedd modd cadw ${changes(number)} ar y dudalen hon. Argraffwch gopi cyn i chi adael.`,
    joined: (number) => `Ychwanegwyd ${changes(number)} gan rywun arall`,
    today: (time) => `heddiw am ${time}`,
    onDay: (day, time) => `ar ${day} am ${time}`,
  },
  undone: 'Mae’r newid diwethaf wedi’i ddadwneud',
  redone: 'Mae’r newid yn ôl',
  nothingToUndo: 'Nid oes dim i’w ddadwneud',
  nothingToRedo: 'Nid oes dim i’w roi yn ôl',
  activitiesAdded: (number) => `Ychwanegwyd ${activities(number)} at y cynllun`,

  leave: {
    heading: 'Gadael heb gadw?',
    body: (number) => `Mae gennych chi ${changes(number)} heb ${number === 1 ? 'ei gadw' : 'eu cadw'}.`,
    begun: 'Rydych chi wedi dechrau rhywbeth yma heb ei orffen.',
    saving: 'Mae eich cynllun yn cael ei gadw.',
    notSaved: 'Nid yw eich cynllun wedi’i gadw. Gallwch aros yma a rhoi cynnig arall arni.',
    choose:
      'Mae rhywun arall wedi newid y cynllun hefyd. I gadw eich un chi, arhoswch yma a dewis beth i’w gadw.',
    save: 'Cadw’r cynllun a gadael',
    leave: 'Gadael heb gadw',
    stay: 'Aros yma',
  },
  otherPlan: {
    heading: 'Mae cynllun arall yn aros i agor',
    body: 'Bydd yn agor cyn gynted ag y bydd hwn wedi’i gadw.',
  },
};

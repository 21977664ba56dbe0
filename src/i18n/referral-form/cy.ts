import {plural} from '../formats.js';
import type {ReferralFormStrings} from './strings.js';

/** Welsh. */
export const cy: ReferralFormStrings = {
  lead: {
    self: 'Mae gan weithiwr cyswllt amser i wrando. Mae’n eich helpu i ddod o hyd i bobl a lleoedd yn eich ardal a all wella bywyd.',
    professional:
      'I bobl sydd angen cymorth nad yw’n feddygol. Mae’n cymryd tua 5 munud. Rhaid i’r person wybod amdano a chytuno.',
    agency:
      'Mae gan weithiwr cyswllt amser i wrando, ac mae’n helpu pobl i ddod o hyd i gymorth yn eu hardal. Rhaid i’r person wybod am hyn a chytuno.',
  },
  urgent: 'Brys:',
  beforeStart: 'Cyn i chi ddechrau',
  whoForHeading: 'Gallwch ddefnyddio’r ffurflen hon os:',
  leaveBlank: 'Gallwch adael y rhan fwyaf o’r cwestiynau yn wag.',
  startNow: 'Dechrau nawr',
  someoneElse: 'Rwyf eisiau gofyn ar ran rhywun rwy’n gofalu amdano neu’n ei adnabod',
  helpsWith: 'Gall gweithwyr cyswllt helpu gyda',
  riskHeading: 'Nid i bobl sydd mewn perygl nawr.',
  risk: 'Ni all y gwasanaeth hwn ddal risg gyfredol o hunanladdiad neu niwed. Mewn argyfwng ffoniwch {999}. I gael help iechyd meddwl brys ffoniwch {111} a dewiswch opsiwn 2. Nid y ffurflen hon yw’r ffordd i roi gwybod am bryder diogelu.',
  activity: {self: 'Rydych yn gofyn am', other: 'Mae’r atgyfeiriad hwn ar gyfer'},
  help: {
    name: 'Help',
    nowHeading: 'Angen help nawr?',
    now: [
      'Ffoniwch {999} mewn argyfwng neu {111} i gael help brys.',
      'Y Samariaid: {116 123}, ddydd neu nos.',
    ],
    talkHeading: 'A fyddai’n well gennych siarad?',
    talk: 'Ffoniwch ni ar {phone}.',
  },
  leave: 'Gadael y dudalen hon',
  abuse: 'Os oes rhywun yn eich brifo neu’n eich rheoli',
  checkHeading: 'Gwiriwch eich atebion cyn anfon eich atgyfeiriad',
  sendHeading: 'Anfon eich atgyfeiriad',
  sendTo: {
    self: 'Mae eich atebion yn mynd at {service}. Dim ond yn y ffyrdd yr ydych yn cytuno iddynt y byddant yn eu rhannu.',
    other:
      'Mae’r atgyfeiriad hwn yn mynd at {service}. Dim ond yn y ffyrdd y mae’r person yn cytuno iddynt y byddant yn ei rannu.',
  },
  privacy: 'Sut yr ydym yn defnyddio eich gwybodaeth',
  send: 'Anfon atgyfeiriad',
  sendingHeading: 'Yn anfon eich atgyfeiriad',
  sendingBody: 'Gall hyn gymryd hyd at funud. Cadwch y dudalen hon ar agor.',
  notSentHeading: 'Nid yw eich atgyfeiriad wedi’i anfon',
  unknownHeading: 'Nid ydym yn gwybod a gafodd eich atgyfeiriad ei anfon',
  unknownBody:
    'Cafodd y dudalen ei chau wrth ei anfon. Rhowch gynnig arall arni i wneud yn siŵr ei fod yn cyrraedd {service}.',
  arrivedHeading: 'Cafodd eich atgyfeiriad ei anfon o’r blaen',
  reasons: {
    offline: 'Rydych all-lein. Gwiriwch eich cysylltiad â’r rhyngrwyd, yna rhowch gynnig arall arni.',
    busy: 'Mae {service} yn brysur ar hyn o bryd. Ein problem ni yw hon, ac nid rhywbeth a wnaethoch chi.',
    'no-answer': 'Ni allem gyrraedd {service}. Ein problem ni yw hon, ac nid rhywbeth a wnaethoch chi.',
    unavailable:
      'Ni all y ffurflen hon anfon atgyfeiriadau ar hyn o bryd. Ein problem ni yw hon, ac nid rhywbeth a wnaethoch chi.',
    'not-taken': 'Ni chymerodd system {service} yr atgyfeiriad. Ni fydd rhoi cynnig arall arni yn helpu.',
    arrived:
      'Cyrhaeddodd {service} gyda’r atebion fel yr oeddent bryd hynny. Nid yw’r hyn a newidiwyd gennych ers hynny ynddo.',
  },
  tryAfter: (minutes) =>
    plural('cy-GB', minutes, {
      two: 'Rhowch gynnig arall arni ymhen tua # funud.',
      other: 'Rhowch gynnig arall arni ymhen tua # munud.',
    }),
  stillHere: 'Mae eich atebion yma o hyd.',
  lostIfClosed: 'Byddant yn cael eu colli os byddwch yn cau’r dudalen hon.',
  tryAgain: 'Rhoi cynnig arall arni',
  printAnswers: 'Argraffu fy atebion',
  changeAnswers: 'Newid fy atebion',
  onlyOne: 'Gallwch roi cynnig arni mor aml ag y dymunwch. Dim ond un atgyfeiriad a gawn gennych chi.',
  onlyOneOther:
    'Gallwch roi cynnig arni mor aml ag y dymunwch. Dim ond un atgyfeiriad a gawn ar gyfer y person hwn.',
  stillNotHeading: 'Os nad yw’n gweithio o hyd',
  callUs: 'Ffoniwch ni ar {phone}.',
  tellByPhone: 'Gallwch ddweud eich atebion wrthym dros y ffôn.',
  takePrint: 'Neu ewch â’r dudalen wedi’i hargraffu i {organisation}.',
  showAnswers: 'Dangos fy atebion',
  yourAnswers: 'Eich atebion',
  sentHeading: 'Atgyfeiriad wedi’i anfon',
  reference: 'Eich cyfeirnod',
  thanks: (name) =>
    name
      ? `Diolch, ${name}. Rydym yn falch eich bod wedi cysylltu.`
      : 'Diolch. Rydym yn falch eich bod wedi cysylltu.',
  thanksOther: (name) =>
    name ? `Diolch. Mae eich atgyfeiriad ar gyfer ${name} gyda ni.` : 'Diolch. Mae eich atgyfeiriad gyda ni.',
  leftOut:
    'Newidioch rai atebion ar ôl y cynnig cyntaf. Nid yw’r newidiadau hynny yn yr atgyfeiriad hwn: ffoniwch ni i ddweud wrthym.',
  nextHeading: 'Beth sy’n digwydd nesaf',
  today: 'Heddiw',
  todayWhat: 'Mae’r atebion gyda {service}. Bydd person yn eu darllen.',
  by: (date) => `Erbyn ${date}`,
  within: 'O fewn {within}',
  contact: {
    self: 'Bydd gweithiwr cyswllt yn cysylltu â chi.',
    other: 'Bydd gweithiwr cyswllt yn cysylltu â’r person.',
  },
  onNumber: (number) => `Os yw’n alwad, bydd i ${number}.`,
  fromNumber: 'Daw’r alwad o {from}.',
  discreet: 'Os bydd rhywun arall yn ateb, ni fyddwn yn dweud pam yr ydym yn ffonio.',
  firstTalk: {
    self: {
      when: 'Eich sgwrs gyntaf',
      what: 'Byddwch yn siarad am yr hyn sy’n bwysig i chi. Os nad ni yw’r bobl iawn, byddwn yn dweud pwy sydd.',
    },
    other: {
      when: 'Y sgwrs gyntaf',
      what: 'Byddant yn siarad am yr hyn sy’n bwysig i’r person. Os nad ni yw’r bobl iawn, byddwn yn dweud pwy sydd.',
    },
  },
  callHeading: 'Os oes angen i chi ein ffonio',
  callWhy: 'Mae’n helpu os yw eich cyfeirnod gyda chi.',
  printCopy: 'Argraffu neu gadw copi',
  referAnother: 'Atgyfeirio person arall',
  changeAnswer: 'Newid fy ateb',
  settingsHeading: 'I’r bobl sy’n rhedeg y wefan hon',
};

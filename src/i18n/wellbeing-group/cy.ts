import type {People, WellbeingGroupStrings} from './strings.js';

const about = (people: People) => (people === '*' ? '1 i 7' : `tua ${people}`);
const comma = (period: string) => (period ? `, ${period}` : '');
const aspirated = (month: string) => month.replace(/\bTachwedd/, 'Thachwedd');
/** "a" before most numbers, "ac" before 1, 8 and 11 as they are said. */
const and = (until: string) =>
  `${/^(?:[AEIOUWY]|(?:1|8|11|18)\b)/.test(until) ? 'ac' : 'a'} ${/^\d/.test(until) ? until : aspirated(until)}`;

/** Welsh. */
export const cy: WellbeingGroupStrings = {
  heading: 'Lles y bobl rydym yn eu cefnogi',
  lead: (people, period) =>
    people === 0
      ? `Nid oes neb wedi ateb o leiaf ddwywaith${comma(period)}.`
      : `Atebodd ${about(people)} o bobl o leiaf ddwywaith${comma(period)}.`,
  between: (since, until) => `rhwng ${since} ${and(until)}`,
  since: (since) => `ers ${since}`,
  until: (until) => `hyd at ${/^\d/.test(until) ? until : `fis ${until}`}`,
  once: (people) => `Atebodd ${about(people)} arall unwaith yn unig.`,
  differently: (people) =>
    `Atebodd ${about(people)} arall eto, ond i fersiwn arall o’r cwestiynau neu mewn ffordd arall.`,
  notIn: 'Nid ydynt yn y siartiau hyn, felly efallai nad yw’r siartiau’n dangos y grŵp cyfan.',
  unreadable: (people) =>
    `Nid oedd modd darllen rhai o atebion ${about(people)} o bobl. Nid ydynt yn cyfrif yma.`,
  nobodyLeftOut: 'Mae pawb a atebodd yn y siartiau hyn.',
  key: 'Allwedd',
  first: 'Pobl, ateb cyntaf',
  latest: 'Pobl, ateb diweddaraf',
  hidden: '* 1 i 7 o bobl, nifer heb ei ddangos',
  fewPeople: '* 1 i 7 o bobl',
  averages: (first, latest) => `Cyfartaledd: ${first} ar y dechrau, ${latest} yn yr ateb diweddaraf.`,
  difference: (difference) => `Mae hynny ${difference}.`,
  sameAverage: 'Mae hynny’r un fath.',
  unrounded: (difference) => `Cyn talgrynnu, mae hynny ${difference}.`,
  answered: (people) => `Atebodd ${about(people)} o bobl hwn o leiaf ddwywaith.`,
  tooFew: 'Atebodd 1 i 7 o bobl hwn o leiaf ddwywaith. Mae hynny’n rhy ychydig i ddangos ffigurau.',
  nobody: 'Nid oes neb wedi ateb hwn o leiaf ddwywaith.',
  bars: 'Mae’r barrau’n dangos faint o bobl a roddodd bob ateb, y cyntaf a’r diweddaraf.',
  under: (from, to) => `${from} i lai na ${to}`,
  caution: 'Llai na 30 o bobl: gall cyfartaleddau newid drwy hap a damwain.',
  noBands:
    'Nid yw faint o bobl a roddodd bob ateb yn cael ei ddangos yma. Gellid cyfrifo niferoedd bach ohono.',
  protectHeading: 'Sut rydym yn diogelu pobl.',
  protect:
    'Dangosir niferoedd o 1 i 7 fel *. Caiff niferoedd eraill eu talgrynnu i’r 5 agosaf, felly efallai na fyddant yn adio i’r cyfanswm. Ni ddangosir cyfartaledd ar gyfer llai nag 8 o bobl.',
  notCause:
    'Mae bywydau pobl yn newid am lawer o resymau. Nid yw’r siartiau hyn yn dangos mai’r cymorth a achosodd y newid.',
  table: 'Dangos y niferoedd hyn mewn tabl',
  answer: 'Ateb',
  firstAnswer: 'Pobl, ateb cyntaf',
  latestAnswer: 'Pobl, ateb diweddaraf',
  average: 'Ateb cyfartalog',
  everybody: 'Pawb gyda’i gilydd',
  notShown: 'Heb ei ddangos',
  loading: 'Yn llwytho’r ffigurau',
  failedHeading: 'Ni lwythodd y ffigurau',
  failedBody: 'Problem gyda’r wefan yw hon. Nid rhywbeth a wnaethoch chi ydyw.',
  offlineHeading: 'Rydych chi all-lein',
  offlineBody: 'Gwiriwch eich cysylltiad rhyngrwyd, yna rhowch gynnig arall arni.',
  tryAgain: 'Rhoi cynnig arall arni',
  badHeading: 'Ni ellir dangos y ffigurau hyn',
  badBody:
    'Ni ellir eu darllen, neu nid ydynt wedi’u gwneud yn ddiogel i’w dangos. Mae angen i’r bobl sy’n rhedeg y wefan hon edrych arnynt.',
  notSetUpHeading: 'Nid yw’r ffigurau hyn yn barod eto',
  notSetUpBody: 'Mae angen i’r bobl sy’n rhedeg y wefan hon ddweud pa ffigurau i’w dangos.',
  emptyHeading: 'Dim byd i’w ddangos eto',
  onceSoFar: (people) => `Mae ${about(people)} o bobl wedi ateb unwaith hyd yma.`,
  emptyBody: 'Bydd ffigurau’n ymddangos yma pan fydd pobl wedi ateb yr un cwestiynau o leiaf ddwywaith.',
};

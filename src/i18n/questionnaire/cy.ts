import type {QuestionnaireStrings} from './strings.js';

/** Welsh texts of the way through a form. */
export const cy: QuestionnaireStrings = {
  continueLabel: 'Parhau',
  finish: 'Gorffen',
  questionOf: (question, questions) => `Cwestiwn ${question} o ${questions}`,
  pageOf: (page, pages) => `Tudalen ${page} o ${pages}`,
  form: 'Cwestiynau',
  checkHeading: 'Gwiriwch eich atebion',
  checkAnswer: 'Gwiriwch eich ateb',
  otherQuestions: 'Cwestiynau eraill',
  change: 'Newid',
  completeHeading: 'Mae eich atebion yn gyflawn',
  completeBody: 'Rydych chi wedi ateb popeth. Nid oes angen i chi wneud dim byd arall yma.',
  loading: 'Yn llwytho’r cwestiynau',
  failedHeading: 'Ni lwythodd y cwestiynau',
  failedBody: 'Problem gyda’r wefan yw hon. Nid rhywbeth a wnaethoch chi ydyw.',
  offlineHeading: 'Rydych chi all-lein',
  offlineBody: 'Gwiriwch eich cysylltiad rhyngrwyd, yna rhowch gynnig arall arni.',
  tryAgain: 'Rhoi cynnig arall arni',
  notSetUpHeading: 'Nid yw’r cwestiynau hyn yn barod eto',
  notSetUpBody: 'Mae angen i’r bobl sy’n rhedeg y wefan hon ddweud pa gwestiynau i’w gofyn.',
  emptyHeading: 'Nid oes dim byd i’w ateb yma',
  emptyBody: 'Nid oes cwestiynau yn y ffurflen hon.',
  noAnswers: 'Nid oes atebion yma eto.',
};

export {
  ANSWER_MODES,
  ANSWER_MODE_SYSTEM,
  COMPLETION_MODE,
  modeConcept,
  type AnswerMode,
} from './answer-mode.js';
export {measureOf, measures} from './catalogue.js';
export {compareScores, scoreRule, type ScoreChange} from './compare-scores.js';
export {
  declinedItems,
  readHistory,
  type HistoryEntry,
  type HistoryLeftOut,
  type HistoryScore,
  type MeasureHistory,
} from './history.js';
export {
  groupScores,
  groupSummary,
  type GroupFigures,
  type GroupLeftOut,
  type GroupOptions,
  type GroupPerson,
  type GroupScore,
  type GroupValues,
  type GroupWave,
} from './group.js';
export {groupBins, type GroupBin} from './group-bins.js';
export {readGroupFigures} from './read-group.js';
export {MeasureError} from './measure-error.js';
export {MEASURE_IDS, MEASURE_SYSTEM} from './measure.js';
export type * from './measure.js';
export {scoreObservations, MEASURE_BAND_SYSTEM, type MeasureObservationOptions} from './observations.js';
export {
  measureQuestionnaire,
  MEASURE_ANSWER_SYSTEM,
  type MeasureQuestionnaireOptions,
} from './questionnaire.js';
export {measureOfResponse, responseAnswers} from './response-answers.js';
export type * from './results.js';
export {scoreMeasure, type ScoreOptions} from './score-measure.js';
export {
  summariseGroup,
  type GroupAnswers,
  type GroupChange,
  type GroupSummary,
  type ShownCount,
} from './summarise-group.js';
export {isSafetyAnswer, listScores, type Score} from './work-out.js';

import {define} from '../element/define.js';
import {QuestionnaireElement} from './questionnaire.js';

export type {QuestionnaireProblem} from './filling.js';
export type {DraftExtra} from './draft-store.js';
export type {AnswerCheck, AnswersOf, OwnProblem} from './own-check.js';
export {
  BackOutEvent,
  ResponseChangeEvent,
  ResponseCompleteEvent,
  ResponseContinueEvent,
  type ResponseDetail,
} from './questionnaire.events.js';
export {QuestionnaireElement};

define('spk-questionnaire', QuestionnaireElement);

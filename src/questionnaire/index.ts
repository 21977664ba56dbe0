import {define} from '../element/define.js';
import {QuestionnaireElement} from './questionnaire.js';

export type {QuestionnaireProblem} from './filling.js';
export {ResponseChangeEvent, ResponseCompleteEvent, type ResponseDetail} from './questionnaire.events.js';
export {QuestionnaireElement};

define('spk-questionnaire', QuestionnaireElement);

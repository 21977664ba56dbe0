export type {Answer, Questionnaire, QuestionnaireItem, QuestionnaireResponse} from '../../model/fhir.js';
export {evaluate, type Evaluation} from './evaluate.js';
export type * from './form.js';
export {newResponse} from './new-response.js';
export {problemMessage} from './problem-message.js';
export {readForm} from './read-form.js';
export {startSession} from './session.js';
export type {FormNode, FormSession, Problem, SessionOptions} from './session-types.js';

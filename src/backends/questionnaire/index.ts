export {formOfResponse} from './form-of-response.js';
export {loadCanonical} from './load-canonical.js';
export {loadQuestionnaire, type LoadOptions} from './load-questionnaire.js';

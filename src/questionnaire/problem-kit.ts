/** What it takes to say what is wrong with an answer. */
export {problemWords} from '../i18n/problems/index.js';
export {problemMessage} from './engine/problem-message.js';

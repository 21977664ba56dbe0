/** What it takes to say what is wrong with an answer, and to show all of them. */
export {problemWords} from '../i18n/problems/index.js';
export {answersStyles} from './answers.styles.js';
export {answersView} from './answers-view.js';
export {problemMessage} from './engine/problem-message.js';
export {errorTitle} from './error-title.js';

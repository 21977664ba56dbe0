import {Part} from '../element/part.js';

/**
 * What nobody needs to see the first question: sentences about problems, and the view of answers to check, read and
 * print. Fetched once questions are shown, or before where a form begins with it.
 */
export const later = new Part(() => import('./later-kit.js'));

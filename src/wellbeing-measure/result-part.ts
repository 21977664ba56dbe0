import {Part} from '../element/part.js';

/** What nobody needs before the last question is answered: the result, its lines, and what the record says of earlier days. */
export const resultPart = new Part(() => import('./result-kit.js'));

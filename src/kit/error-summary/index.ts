import {define} from '../../element/define.js';
import {ErrorSummary} from './error-summary.js';

export {ErrorSummary, type PageError} from './error-summary.js';

define('spk-error-summary', ErrorSummary);

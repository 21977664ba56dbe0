import {define} from '../../element/define.js';
import {DateInput} from './date-input.js';

export {DateInput} from './date-input.js';

define('spk-date-input', DateInput);

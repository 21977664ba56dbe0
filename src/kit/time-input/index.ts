import {define} from '../../element/define.js';
import {TimeInput} from './time-input.js';

export {TimeInput} from './time-input.js';

define('spk-time-input', TimeInput);

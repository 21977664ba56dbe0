import {define} from '../../element/define.js';
import {Select} from './select.js';

export {Select} from './select.js';

define('spk-select', Select);

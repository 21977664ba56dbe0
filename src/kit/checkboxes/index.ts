import {define} from '../../element/define.js';
import {Checkboxes} from './checkboxes.js';

export {Checkboxes} from './checkboxes.js';

define('spk-checkboxes', Checkboxes);

import {define} from '../../element/define.js';
import {Textarea} from './textarea.js';

export {Textarea} from './textarea.js';

define('spk-textarea', Textarea);

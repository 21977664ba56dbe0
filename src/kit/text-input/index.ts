import {define} from '../../element/define.js';
import {TextInput} from './text-input.js';

export {TextInput} from './text-input.js';

define('spk-text-input', TextInput);

import {define} from '../../element/define.js';
import {Combobox} from './combobox.js';

export {Combobox} from './combobox.js';

define('spk-combobox', Combobox);

import {define} from '../../element/define.js';
import {Radios} from './radios.js';

export {Radios} from './radios.js';

define('spk-radios', Radios);

import {define} from '../../element/define.js';
import {Address} from './address.js';

export {Address} from './address.js';

define('spk-address', Address);

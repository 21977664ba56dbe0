import {define} from '../../element/define.js';
import {Quantity} from './quantity.js';

export {Quantity} from './quantity.js';

define('spk-quantity', Quantity);

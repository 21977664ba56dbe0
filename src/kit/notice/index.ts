import {define} from '../../element/define.js';
import {Notice} from './notice.js';

export {Notice} from './notice.js';

define('spk-notice', Notice);

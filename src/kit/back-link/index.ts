import {define} from '../../element/define.js';
import {BackLink} from './back-link.js';

export {BackLink} from './back-link.js';

define('spk-back-link', BackLink);

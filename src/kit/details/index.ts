import {define} from '../../element/define.js';
import {Details} from './details.js';

export {Details} from './details.js';
export * from './details.events.js';

define('spk-details', Details);

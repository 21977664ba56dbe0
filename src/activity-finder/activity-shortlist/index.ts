import {define} from '../../element/define.js';
import {ActivityShortlist} from './activity-shortlist.js';

export {ActivityShortlist};

define('spk-activity-shortlist', ActivityShortlist);

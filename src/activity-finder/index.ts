import {define} from '../element/define.js';
import {ActivityFinder} from './activity-finder.js';

export {ActivityFinder};

define('spk-activity-finder', ActivityFinder);

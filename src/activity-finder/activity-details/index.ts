import {define} from '../../element/define.js';
import {ActivityDetails} from './activity-details.js';

export {ActivityDetails};

define('spk-activity-details', ActivityDetails);

import {define} from '../element/define.js';
import {WellbeingGroup} from './wellbeing-group.js';

export {GROUP_AUDIENCES, type GroupAudience} from './wellbeing-group.js';
export {WellbeingGroup};

define('spk-wellbeing-group', WellbeingGroup);

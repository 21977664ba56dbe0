import {define} from '../element/define.js';
import {WellbeingGroup} from './wellbeing-group.js';

export {WellbeingGroup} from './wellbeing-group.js';

define('spk-wellbeing-group', WellbeingGroup);

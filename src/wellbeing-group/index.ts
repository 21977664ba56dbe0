import {define} from '../element/define.js';
import {WellbeingGroup} from './wellbeing-group.js';

export {
  AUDIENCES as GROUP_AUDIENCES,
  type Audience as GroupAudience,
} from '../wellbeing-chart/shown-bands.js';
export {WellbeingGroup};

define('spk-wellbeing-group', WellbeingGroup);

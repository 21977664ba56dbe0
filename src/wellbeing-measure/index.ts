import {define} from '../element/define.js';
import '../questionnaire/index.js';
import {WellbeingMeasure} from './wellbeing-measure.js';

export type {MeasureSafety, SafetyDetail, SafetyNumbers, SafetyText} from './safety.js';
export {SAFETY_FLAG} from './submission.js';
export {measureSummary, type MeasureSummaryOptions} from './summary.js';
export {
  MeasureCompleteEvent,
  MeasureSavedEvent,
  SafetyEvent,
  type MeasureCompleteDetail,
  type MeasureSavedDetail,
} from './wellbeing-measure.events.js';
export {WellbeingMeasure};

define('spk-wellbeing-measure', WellbeingMeasure);

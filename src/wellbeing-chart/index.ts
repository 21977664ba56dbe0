import {define} from '../element/define.js';
import {WellbeingChart} from './wellbeing-chart.js';

export {BENCHMARKS, type BenchmarkSetting} from './chart-settings.js';
export {CHART_VIEWS, type ChartView} from './view-options.js';
export {AUDIENCES, type Audience} from './shown-bands.js';
export {WellbeingChart};

define('spk-wellbeing-chart', WellbeingChart);

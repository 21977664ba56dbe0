export {loadHistory} from '../wellbeing-chart/load-history.js';
export {resultStyles} from './result.styles.js';
export {resultView} from './result-view.js';

import {define} from '../../element/define.js';
import {SummaryList} from './summary-list.js';

export {SummaryList, type ListedAction, type ListedRow} from './summary-list.js';
export * from './summary-list.events.js';

define('spk-summary-list', SummaryList);

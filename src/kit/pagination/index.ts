import {define} from '../../element/define.js';
import {Pagination} from './pagination.js';

export {Pagination} from './pagination.js';
export * from './pagination.events.js';

define('spk-pagination', Pagination);

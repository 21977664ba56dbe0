import {define} from '../../element/define.js';
import {Dialog} from './dialog.js';

export {Dialog} from './dialog.js';
export * from './dialog.events.js';

define('spk-dialog', Dialog);

import {define} from '../../element/define.js';
import {Tag} from './tag.js';

export {Tag} from './tag.js';

define('spk-tag', Tag);

import {define} from '../../element/define.js';
import {Scale} from './scale.js';

export {Scale} from './scale.js';

define('spk-scale', Scale);

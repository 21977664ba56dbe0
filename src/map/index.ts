import {define} from '../element/define.js';
import {ActivityMap} from './map.js';

define('spk-map', ActivityMap);

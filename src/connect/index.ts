import {define} from '../element/define.js';
import {Backend} from './backend.js';

export type {PageConfig, SpkConfig} from './config.js';
export {configure} from './configure.js';
export {Backend};

define('spk-backend', Backend);

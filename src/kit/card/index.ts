import {define} from '../../element/define.js';
import {Card} from './card.js';

export {Card} from './card.js';

define('spk-card', Card);

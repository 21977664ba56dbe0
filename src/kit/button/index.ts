import {define} from '../../element/define.js';
import {Button} from './button.js';

export {Button} from './button.js';

define('spk-button', Button);

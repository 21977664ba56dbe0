import {define} from '../../element/define.js';
import {FileUpload} from './file-upload.js';

export {FileUpload} from './file-upload.js';

define('spk-file-upload', FileUpload);

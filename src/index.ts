export {configure} from './connect/index.js';

/** What some questions have around them: more boxes for more answers, and pictures. */
export {extrasStyles} from './extras.styles.js';
export {mediaItem} from './media-item.js';
export {repeatedGroup} from './repeated-group.js';
export {repeatedRows} from './rows.js';

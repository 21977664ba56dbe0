export {REVIEW_TITLE_ID} from './review-frame.js';
export {ReviewScreen, type ReviewBar, type ReviewEnds} from './review-screen.js';
export {reviewStyles} from './review.styles.js';

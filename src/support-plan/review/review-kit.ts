export {REVIEW_TITLE_ID, ReviewScreen, type ReviewBar, type ReviewEnds} from './review-screen.js';
export {reviewStyles} from './review.styles.js';

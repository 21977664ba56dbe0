/** All that forms need whose answers may be kept for later: where they are kept, and what is shown about it. */
export {draftStyles} from './draft.styles.js';
export {draftWords} from '../i18n/drafts/index.js';
export {draftBar, draftDialogs, foundDraft} from './draft-view.js';
export {Drafts} from './drafts.js';

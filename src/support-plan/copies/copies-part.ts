/** Everything about copies of a plan, fetched when somebody wants one. */
export {CopiesScreen, type CopiesOptions} from './copies-screen.js';
export {copiesStyles} from './copies.styles.js';

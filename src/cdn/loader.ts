import {features, parts} from 'virtual:spk-elements';
import {watcher} from './watch.js';

export {configure} from '../connect/configure.js';

/**
 * Fetches and defines the kit's elements in a root that the page's own document does not show, such as the shadow
 * root of another component. The document is watched without asking.
 */
export const load = watcher({parts, features});

load(document);

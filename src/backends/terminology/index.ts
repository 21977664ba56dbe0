export {expand} from './expand.js';
export type {ExpandOptions} from './expand.js';
export type {CodedOption, Expansion} from './read-expansion.js';

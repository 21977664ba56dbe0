/** What few forms have: fetched by the forms that have it. */
export {expandContained} from './expand-contained.js';
export {readConstraints, readLaunchContext, readRules, readVariables} from './read-expressions.js';
export {readRegex} from './read-regex.js';

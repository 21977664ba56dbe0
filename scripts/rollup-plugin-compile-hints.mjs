/**
 * Chunks that a page with a finder or a form starts with, most of whose functions run before its first list, its map or its
 * first question is seen. Not what is fetched later or in part: a function that is never called would be compiled for nothing.
 */
const startsWith = new Set([
  'lit',
  'shared',
  'common',
  'kit',
  'finder-kit',
  'form-kit',
  'field-words',
  'spk-activity-finder',
  'spk-questionnaire',
  'spk-referral-form',
  'map',
  'leaflet-map',
]);

/**
 * Tells browsers that know the hint (V8's, others read a comment) to compile a chunk's functions as it arrives, beside the
 * page's own work, and not one after the other when they are first called. Stands last among plugins: minifiers drop comments.
 */
export function compileHints() {
  return {
    name: 'compile-hints',
    renderChunk: (code, {name}) =>
      startsWith.has(name) ? {code: `//# allFunctionsCalledOnLoad\n${code}`, map: null} : null,
  };
}

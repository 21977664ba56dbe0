/**
 * Leaflet 1.9.4 writes `innerHTML` twice while its module loads, to find out whether the browser draws SVG or
 * (Internet Explorer 8) VML. Under `require-trusted-types-for 'script'` the first of them throws and the map
 * never appears. Both answers are known for every browser that has custom elements, so both tests are replaced.
 */
const featureTests = [
  {
    what: 'inline SVG',
    pattern: /var inlineSvg = !!svg && \(function \(\) \{[^]*?\.innerHTML = [^]*?\}\)\(\);/,
    replacement: 'var inlineSvg = true;',
  },
  {
    what: 'VML',
    pattern: /var vml = !svg && \(function \(\) \{[^]*?\.innerHTML = [^]*?\}\(\)\);/,
    replacement: 'var vml = false;',
  },
];

/** The source of Leaflet's `core/Browser.js` without the two feature tests. Throws unless each is there exactly once. */
export function patchLeaflet(source) {
  let patched = source;
  for (const {what, pattern, replacement} of featureTests) {
    const matches = patched.match(new RegExp(pattern.source, 'g')) ?? [];
    if (matches.length !== 1) {
      throw new Error(
        `Leaflet has changed: expected one feature test for ${what}, found ${matches.length}. ` +
          'Look at the release and adapt this patch, or drop it when Leaflet loads under Trusted Types.',
      );
    }
    patched = patched.replace(pattern, replacement);
  }
  return patched;
}

/** Whether a module id or a path is the source module of Leaflet that asks what the browser can do. */
export const isLeafletBrowser = (id) => /[\\/]leaflet[\\/]src[\\/]core[\\/]Browser\.js(\?|$)/.test(id);

/** Leaflet built in one file, of any kind. It would bring the feature tests back, and much that no map of ours uses. */
const isLeafletBuild = (id) => /[\\/]leaflet[\\/]dist[\\/][^\\/]+\.js(\?|$)/.test(id);

/** The patch as a Rollup plugin, which Vite takes too. */
export function leafletTrustedTypes() {
  return {
    name: 'leaflet-trusted-types',
    transform(code, id) {
      if (isLeafletBuild(id))
        throw new Error(`${id} is imported; src/map/leaflet.ts says what to import instead.`);
      return isLeafletBrowser(id) ? {code: patchLeaflet(code), map: null} : null;
    },
  };
}

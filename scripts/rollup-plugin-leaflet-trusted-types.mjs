import {readFileSync} from 'node:fs';

/**
 * Leaflet 1.9.4 writes `innerHTML` twice while its module loads, to find out whether the browser draws SVG or
 * (Internet Explorer 8) VML. Under `require-trusted-types-for 'script'` the first of them throws and the map
 * never appears. All that this module asks is known for every browser that has custom elements, so that
 * `leaflet-browser.mjs` takes its place.
 */
const answers = readFileSync(new URL('leaflet-browser.mjs', import.meta.url), 'utf8');

/** Names in the object that such a module exports by default. */
const names = (source) =>
  [...(/export default \{([^}]*)\}/.exec(source)?.[1] ?? '').matchAll(/^\s*(\w+)\s*[:,]/gm)]
    .map(([, name]) => name)
    .sort();

/**
 * What stands for the source of Leaflet's `core/Browser.js`. Throws unless that has exactly the two feature tests and
 * asks exactly what is answered.
 */
export function patchLeaflet(source) {
  const changed = (what) => {
    throw new Error(
      `Leaflet has changed: ${what}. ` +
        'Look at the release and adapt this patch, or drop it when Leaflet loads under Trusted Types.',
    );
  };
  const tests = source.match(/\.innerHTML = /g) ?? [];
  if (tests.length !== 2) changed(`expected two feature tests that write innerHTML, found ${tests.length}`);
  const asked = names(source);
  const answered = names(answers);
  const unknown = asked.filter((name) => !answered.includes(name));
  const needless = answered.filter((name) => !asked.includes(name));
  if (unknown.length > 0) changed(`it asks for ${unknown.join(', ')}`);
  if (needless.length > 0) changed(`it no longer asks for ${needless.join(', ')}`);
  return answers;
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

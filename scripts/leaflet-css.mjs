import {readFileSync, writeFileSync} from 'node:fs';
import {transform} from 'esbuild';
import {root} from './elements.mjs';

/**
 * Writes Leaflet's stylesheet as a module, because a `<link>` in the page does not reach a shadow root. Rules with
 * images (layer control, default marker) are left out: we use neither, and their URLs would not resolve there. So are
 * the rules of whatever else our map does without.
 */
const source = readFileSync(`${root}node_modules/leaflet/dist/leaflet.css`, 'utf8');
const {version} = JSON.parse(readFileSync(`${root}node_modules/leaflet/package.json`, 'utf8'));

const withoutImages = source.replace(/\/\*[^]*?\*\//g, '').replace(/[^{}]*\{[^{}]*\burl\([^{}]*\}/g, '');
if (withoutImages.includes('url(')) throw new Error('A rule of leaflet.css still points at a file.');

/** What our map has nothing of: Leaflet's own markers, controls, popups and tooltips, the box of its zoom, its images. */
const unused =
  /\.leaflet-(?:marker-(?!pane)|shadow-|popup|tooltip|control|bar\b|top\b|bottom\b|left\b|right\b|zoom-box|zoom-anim\b(?!ated)|zoom-hide|fade-anim|image-|div-icon|default-icon|crosshair|attribution|oldie|vml)|\blvml\b/;

/** Each rule without the selectors that name something unused, and no rule where none is left. */
const slim = withoutImages.replace(/([^{}]+)\{([^{}]*)\}/g, (_, selectors, declarations) => {
  const kept = selectors.split(',').filter((selector) => !unused.test(selector));
  return kept.length > 0 ? `${kept.join(',')}{${declarations}}` : '';
});

const {code} = await transform(slim, {loader: 'css', minify: true});
const text = code.trim().replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

writeFileSync(
  `${root}src/map/leaflet.css.ts`,
  `// Written by \`npm run tokens\` from leaflet ${version} (BSD-2-Clause, see THIRD-PARTY.md). Do not edit.

/** Leaflet's stylesheet, for adoption by the shadow root that holds a map. */
export const leafletCss: string = \`${text}\`;
`,
);

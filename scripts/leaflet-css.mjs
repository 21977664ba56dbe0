import {readFileSync, writeFileSync} from 'node:fs';
import {transform} from 'esbuild';
import {root} from './elements.mjs';

/**
 * Writes Leaflet's stylesheet as a module, because a `<link>` in the page does not reach a shadow root. Rules with
 * images (layer control, default marker) are left out: we use neither, and their URLs would not resolve there.
 */
const source = readFileSync(`${root}node_modules/leaflet/dist/leaflet.css`, 'utf8');
const {version} = JSON.parse(readFileSync(`${root}node_modules/leaflet/package.json`, 'utf8'));

const withoutImages = source.replace(/\/\*[^]*?\*\//g, '').replace(/[^{}]*\{[^{}]*\burl\([^{}]*\}/g, '');
if (withoutImages.includes('url(')) throw new Error('A rule of leaflet.css still points at a file.');

const {code} = await transform(withoutImages, {loader: 'css', minify: true});
const text = code.trim().replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

writeFileSync(
  `${root}src/map/leaflet.css.ts`,
  `// Written by \`npm run tokens\` from leaflet ${version} (BSD-2-Clause, see THIRD-PARTY.md). Do not edit.

/** Leaflet's stylesheet, for adoption by the shadow root that holds a map. */
export const leafletCss: string = \`${text}\`;
`,
);

import {globSync, readFileSync} from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {chunkName, chunkOf} from './scripts/rollup-chunks.mjs';
import {cdnFiles} from './scripts/rollup-plugin-cdn-files.mjs';
import {compileHint} from './scripts/rollup-plugin-compile-hint.mjs';
import {elementTable} from './scripts/rollup-plugin-elements.mjs';
import {leafletTrustedTypes} from './scripts/rollup-plugin-leaflet-trusted-types.mjs';
import {rruleEngine} from './scripts/rollup-plugin-rrule-engine.mjs';
import {transpile} from './scripts/rollup-plugin-transpile.mjs';
import {publicElements} from './scripts/elements.mjs';

const worker = 'src/activity-finder/index-worker.ts';
const exists = (path) => globSync(path).length > 0;

/** Nothing is let pass: an unresolved import or a circular one of ours is a fault of the build. */
const onwarn = (warning) => {
  if (warning.code === 'EMPTY_BUNDLE') return; // A module of types alone.
  const inPackage = (id) => id?.includes('node_modules');
  if (inPackage(warning.id) || (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids.every(inPackage)))
    return;
  throw new Error(`${warning.code}: ${warning.message}`);
};

const leaflet = 'src/map/leaflet.ts';
const isPackage = (id) => /^(?:@[a-z0-9-]+\/)?[a-z]/.test(id) && !id.startsWith('src/') && !id.includes('\0');

/** Built by itself, from the sources of Leaflet that our map uses. */
const leafletBeside = {
  name: 'leaflet-beside',
  resolveId: (id, importer) =>
    id === './leaflet.js' && /[\\/]src[\\/]map[\\/]/.test(importer ?? '') ? {id, external: true} : null,
};

/** One module per source file, dependencies left as imports. */
const npm = {
  input: globSync('src/**/*.ts', {
    exclude: ['src/cdn/**', 'src/publish/**', 'src/**/*.d.ts', worker, leaflet],
  }),
  external: isPackage,
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: '[name].js',
    sourcemapExcludeSources: true,
  },
  plugins: [
    leafletBeside,
    typescript({tsconfig: 'tsconfig.build.json', noEmitOnError: true}),
    literalsHtmlCssMinifier(),
  ],
  onwarn,
};

/** Papa Parse asks for Node's streams where there are some; a page has none. */
const noStreams = {
  name: 'no-streams',
  resolveId: (id) => (id === 'stream' ? '\0no-streams' : null),
  load: (id) => (id === '\0no-streams' ? 'export default undefined;' : null),
};

const bundling = () => [
  noStreams,
  elementTable(),
  leafletTrustedTypes(),
  rruleEngine(),
  transpile(),
  resolve({browser: true, exportConditions: ['production', 'default'], extensions: ['.mjs', '.js', '.json']}),
  commonjs({include: ['node_modules/papaparse/**']}),
  literalsHtmlCssMinifier(),
  terser({ecma: 2022, module: true, compress: {passes: 3}, format: {comments: /^!|@license|@preserve/}}),
];

/**
 * The worker of the npm package in one file that needs no other: bundlers that find it by `new URL(…)` copy it as it
 * is, without looking at its imports. In the CDN's folder it is an entry like the others and shares their chunks.
 */
const workerFile = {
  input: worker,
  output: {file: 'dist/activity-finder/index-worker.js', format: 'es', inlineDynamicImports: true},
  plugins: bundling(),
  onwarn,
};

const {version: leafletVersion} = JSON.parse(readFileSync('node_modules/leaflet/package.json', 'utf8'));

/** Leaflet for the npm package in one file: shipped instead of imported, since it is patched. */
const leafletFile = {
  input: leaflet,
  output: {
    file: 'dist/map/leaflet.js',
    format: 'es',
    banner: `/*! Leaflet ${leafletVersion}, BSD-2-Clause, (c) Volodymyr Agafonkin, CloudMade: see THIRD-PARTY.md */`,
  },
  plugins: bundling(),
  onwarn,
};

/** In the flat folder of the CDN the worker lies beside every chunk, under a name that does not change. */
const workerBeside = {
  name: 'worker-beside',
  renderChunk: (code) => ({
    code: code.replace(
      /new URL\(\s*(["'])[^"']*worker\.js\1\s*,\s*import\.meta\.url\s*\)/g,
      'new URL("./activity-index-worker.js",import.meta.url)',
    ),
    map: null,
  }),
};

const publicModules = {configure: 'src/connect/configure.ts', backends: 'src/backends/index.ts'};

const cdn = {
  input: {
    spk: 'src/cdn/loader.ts',
    ...(exists(worker) ? {'activity-index-worker': worker} : {}),
    ...Object.fromEntries(Object.entries(publicModules).filter(([, file]) => exists(file))),
    ...Object.fromEntries(publicElements().map(({tag, file}) => [tag, file])),
  },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
    minifyInternalExports: true,
  },
  preserveEntrySignatures: 'allow-extension',
  plugins: [...bundling(), workerBeside, compileHint()],
  onwarn,
};

/** Tools that tell modules by their text take the rest of a line after a URL's `//` for a comment. */
const exportOnItsLine = {
  name: 'export-on-its-line',
  renderChunk: (code) => ({code: code.replace(/export\{(?=[^;]*;?\s*$)/, '\nexport{'), map: null}),
};

/** Everything in one file, for systems that take a single script; last, because it also writes what lists the files. */
const single = {
  input: 'src/cdn/all.ts',
  output: {file: 'dist/cdn/spk.all.js', format: 'es', inlineDynamicImports: true},
  plugins: [...bundling(), workerBeside, exportOnItsLine, cdnFiles()],
  onwarn,
};

export default [npm, leafletFile, ...(exists(worker) ? [workerFile] : []), cdn, single];

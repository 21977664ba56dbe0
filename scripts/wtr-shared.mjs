import {existsSync, globSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {isLeafletBrowser, patchLeaflet} from './rollup-plugin-leaflet-trusted-types.mjs';
import {serveTestBundles} from './test-bundles.mjs';

/** The patch that the builds make, so that tests run the Leaflet that people get. */
const leaflet = {
  name: 'leaflet-trusted-types',
  transform: ({path, body}) => (isLeafletBrowser(path) ? patchLeaflet(body) : undefined),
};

/** Papa Parse is published as UMD only, which a browser cannot import unbundled. */
const papaparse = {
  name: 'papaparse-as-module',
  transform: ({path, body}) =>
    /\/node_modules\/papaparse\/papaparse(\.min)?\.js$/.test(path)
      ? `const module = {exports: {}};\nconst exports = module.exports;\n${body}\nexport default module.exports;`
      : undefined,
};

const rootDir = fileURLToPath(new URL('..', import.meta.url));

/** The worker is asked for by the name that it has in a build; here only its source exists. */
function serveWorkerSource(context, next) {
  const [path, query] = context.url.split('?');
  const source = path.replace(/\.js$/, '.ts');
  if (path.endsWith('worker.js') && existsSync(rootDir + source.slice(1))) {
    context.url = query ? `${source}?${query}` : source;
  }
  return next();
}

const files = [
  'test/**/*.test.ts',
  '!test/journeys/**',
  '!test/node/**',
  '!test/server/**',
  '!test/publish/**',
];

/** The unit test files, as paths from the root. */
export function unitTestFiles() {
  const isExclusion = (pattern) => pattern.startsWith('!');
  return globSync(
    files.filter((pattern) => !isExclusion(pattern)),
    {cwd: rootDir, exclude: files.filter(isExclusion).map((pattern) => pattern.slice(1))},
  ).sort();
}

/** What every browser's unit test run has in common; the configs add only the browser. */
export const shared = {
  rootDir,
  middleware: [serveWorkerSource, serveTestBundles],
  files,
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [
    // First, because esbuild reprints what it touches and the patch looks for Leaflet's own text.
    leaflet,
    papaparse,
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  testFramework: {config: {ui: 'bdd', timeout: 10000}},
  testsFinishTimeout: 240000,
};

/** What axe looks at is the same document in every browser, and it takes seconds there: Chromium judges it, with all stories. */
const withoutAxe = {
  name: 'without-axe',
  serve: ({path}) =>
    /\/node_modules\/axe-core\/axe\.min\.js$/.test(path)
      ? 'window.axe = {run: (element, options, done) => done(null, {violations: []})};'
      : undefined,
};

/**
 * The same for browsers that are slower or start with the others: how long a test takes, and what axe finds, is Chromium's to
 * judge.
 */
export const patient = {
  ...shared,
  plugins: [withoutAxe, ...shared.plugins],
  concurrency: 1,
  testFramework: {config: {ui: 'bdd', timeout: 30000}},
};

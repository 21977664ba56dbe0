import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, sep} from 'node:path';
import {build} from 'esbuild';
import {root} from './elements.mjs';
import {isLeafletBrowser, patchLeaflet} from './rollup-plugin-leaflet-trusted-types.mjs';

/**
 * Unit tests are bundled once for all browsers and pages. A page that fetches hundreds of modules for its file keeps browser,
 * driver and server busy for longer than the tests in it do, and each run of a browser would have each module converted again.
 */
const workers = ['src/activity-finder/index-worker.ts', 'test/activity-index/worker-entry.ts'];

/** Where the parts lie that several files share. Their names tell what is in them, so a browser may keep them. */
const shared = '.test-chunks';

/** Names the folder to the runners of the browsers, which have processes of their own. */
const variable = 'SPK_TEST_BUNDLES';

/** Here modules are part of others; to what they say about themselves belongs the address of their source. */
const ownAddress = (path, source) =>
  source.replaceAll('import.meta.url', `new URL(${JSON.stringify(`/${path}`)}, location.origin).href`);

const asServed = {
  name: 'as-served',
  setup({onLoad, onResolve}) {
    // A megabyte that few files ask for, and in whose place most browsers get nothing.
    onResolve({filter: /^axe-core\/axe\.min\.js$/}, ({path}) => ({
      path: `/node_modules/${path}`,
      external: true,
    }));
    onResolve({filter: /^\/__web-/}, ({path}) => ({path, external: true}));
    onLoad({filter: /[\\/]leaflet[\\/]src[\\/]core[\\/]Browser\.js$/}, ({path}) =>
      isLeafletBrowser(path) ? {contents: patchLeaflet(readFileSync(path, 'utf8'))} : undefined,
    );
    // It would ask a bundler for the module in another way.
    onLoad({filter: /[\\/]chai-a11y-axe[\\/]src[\\/]axe-import\.js$/}, ({path}) => ({
      contents: readFileSync(path, 'utf8').replace('typeof require', 'typeof undefined'),
    }));
    onLoad({filter: /[\\/](?:src|test)[\\/].*\.ts$/}, ({path}) => {
      const source = readFileSync(path, 'utf8');
      if (path.includes('node_modules') || !source.includes('import.meta.url')) return undefined;
      return {contents: ownAddress(relative(root, path).replaceAll(sep, '/'), source), loader: 'ts'};
    });
  },
};

/** Bundles test files into a folder that is gone when this process ends, for the runners that it starts. */
export async function bundleTests(files) {
  const folder = mkdtempSync(join(tmpdir(), 'spk-tests-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  await build({
    absWorkingDir: root,
    entryPoints: [...files, ...workers],
    outdir: folder,
    outbase: root,
    bundle: true,
    splitting: true,
    chunkNames: `${shared}/[name]-[hash]`,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'development'],
    mainFields: ['browser', 'module', 'main'],
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
    plugins: [asServed],
  });
  process.env[variable] = folder;
}

/** Serves what was bundled, past the runner's own conversions. Without bundles the runner converts each module itself. */
export function serveTestBundles(context, next) {
  const folder = process.env[variable];
  if (!folder) return next();
  const path = decodeURIComponent(context.path);
  const isShared = path.startsWith(`/${shared}/`);
  if (!isShared && !/\.(?:ts|js\.map)$/.test(path)) return next();
  try {
    context.body = readFileSync(folder + path.replace(/\.ts$/, '.js'), 'utf8');
  } catch {
    return next();
  }
  context.type = path.endsWith('.map') ? 'json' : 'js';
  if (isShared) context.set('cache-control', 'public, max-age=31536000, immutable');
  return undefined;
}

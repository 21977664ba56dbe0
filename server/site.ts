import {readFileSync} from 'node:fs';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono, type Context, type NotFoundHandler} from 'hono';
import {cors} from 'hono/cors';
import {preloadLinks} from './preload-links.ts';

/** Where the files of the site are. */
export interface SiteFolders {
  /** The pages: `demo/`. */
  readonly demo: string;
  /** The components as a page loads them: `dist/cdn/`. */
  readonly cdn: string;
}

/** The file that answers a request. */
interface Found {
  Variables: {file?: string};
}

/**
 * A name that ends in a hash of the content, eight characters as Rollup writes them, never changes what it holds.
 * Capitals or digits tell it from a word: `spk-textarea.js` does change.
 */
const hashedName = /-(?=[\w-]*[A-Z\d])[\w-]{8}\.js$/;

/** The demo pages, and the components under `/cdn/`. */
export function siteRoutes({demo, cdn}: SiteFolders): Hono<Found> {
  const routes = new Hono<Found>();
  // What is served is known only after serveStatic has answered: headers are set on its answer.
  const onFound = (path: string, c: Context<Found>) => {
    c.set('file', path);
  };

  routes.use('/cdn/*', cors({origin: '*'}), async (c, next) => {
    await next();
    const forEver = hashedName.test(c.var.file ?? '');
    if (!c.res.ok) return;
    c.res.headers.set('Cache-Control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    c.res.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  });
  routes.use(
    '/cdn/*',
    serveStatic<Found>({root: cdn, rewriteRequestPath: (path) => path.slice('/cdn'.length), onFound}),
  );

  routes.use('*', async (c, next) => {
    await next();
    const {file} = c.var;
    if (!c.res.ok || !file?.startsWith(demo)) return;
    c.res.headers.set('Cache-Control', 'no-cache');
    if (file.endsWith('.geojson')) c.res.headers.set('Content-Type', 'application/geo+json');
    const links = file.endsWith('.html') ? preloadLinks(readFileSync(file, 'utf8'), cdn) : undefined;
    if (links) c.res.headers.set('Link', links);
  });
  routes.use('*', serveStatic<Found>({root: demo, onFound}));
  return routes;
}

/** The page for an address that leads nowhere; plain text for whoever does not ask for a page. */
export function pageNotFound({demo}: SiteFolders): NotFoundHandler {
  return (c) =>
    c.req.header('Accept')?.includes('text/html')
      ? c.html(readFileSync(`${demo}/404.html`, 'utf8'), 404)
      : c.text('Not found\n', 404);
}

import {readFileSync} from 'node:fs';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono, type NotFoundHandler} from 'hono';
import {cors} from 'hono/cors';
import {preloadLinks} from './preload-links.ts';

/** Where the files of the site are. */
export interface SiteFolders {
  /** The pages: `demo/`. */
  readonly demo: string;
  /** The components as a page loads them: `dist/cdn/`. */
  readonly cdn: string;
}

/** Names that the build gives a hash of their content never change what they hold. */
const hashedName = /-[\w-]{8,}\.(?:js|css)$/;

/** The demo pages, and the components under `/cdn/`. */
export function siteRoutes({demo, cdn}: SiteFolders): Hono {
  const routes = new Hono();

  routes.use('/cdn/*', cors({origin: '*'}));
  routes.use(
    '/cdn/*',
    serveStatic({
      root: cdn,
      rewriteRequestPath: (path) => path.slice('/cdn'.length),
      onFound: (path, c) => {
        c.header('Cache-Control', hashedName.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
        c.header('Cross-Origin-Resource-Policy', 'cross-origin');
      },
    }),
  );
  routes.use(
    '*',
    serveStatic({
      root: demo,
      onFound: (path, c) => {
        c.header('Cache-Control', 'no-cache');
        const links = path.endsWith('.html') ? preloadLinks(readFileSync(path, 'utf8'), cdn) : undefined;
        if (links) c.header('Link', links);
      },
    }),
  );
  return routes;
}

/** The page for an address that leads nowhere; plain text for whoever does not ask for a page. */
export function pageNotFound({demo}: SiteFolders): NotFoundHandler {
  return (c) =>
    c.req.header('Accept')?.includes('text/html')
      ? c.html(readFileSync(`${demo}/404.html`, 'utf8'), 404)
      : c.text('Not found\n', 404);
}

import {Hono} from 'hono';
import {compress} from 'hono/compress';
import {etag, RETAINED_304_HEADERS} from 'hono/etag';
import {addressRoutes} from './addresses/routes.ts';
import type {DirectoryData} from './directory/records.ts';
import {directoryRoutes} from './directory/routes.ts';
import type {PostcodeTable} from './postcodes/postcode-table.ts';
import {postcodeRoutes} from './postcodes/routes.ts';
import {recordRoutes, type RecordParts} from './record.ts';
import {securityHeaders} from './security-headers.ts';
import {pageNotFound, siteRoutes, type SiteFolders} from './site.ts';

/** What the server serves. */
export interface AppParts {
  readonly directory: DirectoryData;
  readonly postcodes: PostcodeTable;
  readonly folders: SiteFolders;
  /** Left out, no referrals are taken. */
  readonly record?: RecordParts;
}

/** The whole server as one `fetch` function, without a port: tests call it directly. */
export function createApp({directory, postcodes, folders, record}: AppParts): Hono {
  const app = new Hono({strict: false});
  app.use(securityHeaders());
  // Before what compresses and what may be cached: neither is for people's data.
  if (record) app.route('/', recordRoutes(record));
  app.use(compress());
  // Weak, because the same answer goes out compressed and plain.
  app.use(
    etag({weak: true, retainedHeaders: [...RETAINED_304_HEADERS, 'Access-Control-Allow-Origin', 'Link']}),
  );
  app.onError((error, c) => {
    console.error(error);
    return c.json({error: 'Something went wrong on the server.'}, 500);
  });

  app.route('/directory', directoryRoutes(directory, postcodes));
  // As a base URL, `/postcodes` is followed by postcodes.io's own paths; the root works as a base URL too.
  app.route('/postcodes', postcodeRoutes(postcodes));
  app.route('/', postcodeRoutes(postcodes));
  app.route('/addresses', addressRoutes(directory));
  app.route('/', siteRoutes(folders));
  app.notFound(pageNotFound(folders));
  return app;
}

import {Hono} from 'hono';
import {cors} from 'hono/cors';
import type {DirectoryData} from '../directory/records.ts';
import {normalisePostcode} from '../postcodes/postcode-table.ts';

/** One address, as `addressLookup` of the library reads it. */
interface FoundAddress {
  readonly lines: readonly string[];
  readonly town: string;
  readonly postcode: string;
}

/**
 * The addresses of a postcode: `GET /addresses?postcode=M33 7ZF`. A council asks its own gazetteer here; this one knows
 * the venues of the directory, because those are open data.
 */
export function addressRoutes({services}: Pick<DirectoryData, 'services'>): Hono {
  const byPostcode = addressesOf(services);
  const routes = new Hono();
  routes.use('*', cors({origin: '*'}));
  routes.get('/', (c) => {
    const postcode = normalisePostcode(c.req.query('postcode') ?? '');
    if (postcode === undefined) return c.json({error: 'postcode has to be a whole postcode.'}, 400);
    // Where somebody lives is kept by no proxy on the way.
    c.header('Cache-Control', 'no-store');
    return c.json(byPostcode.get(postcode) ?? []);
  });
  return routes;
}

function addressesOf(services: DirectoryData['services']): ReadonlyMap<string, readonly FoundAddress[]> {
  const found = new Map<string, Map<string, FoundAddress>>();
  const locations = services.flatMap(({service_at_locations: all = []}) => all.map(({location}) => location));
  for (const {name, addresses = []} of locations) {
    for (const {address_1: street, city, postal_code: written} of addresses) {
      const postcode = normalisePostcode(written);
      if (postcode === undefined || !street) continue;
      // A venue that is called after its street is written once.
      const lines = street.startsWith(name) ? [street] : [name, street];
      const there = found.get(postcode) ?? new Map<string, FoundAddress>();
      there.set(street, there.get(street) ?? {lines, town: city, postcode});
      found.set(postcode, there);
    }
  }
  return new Map([...found].map(([postcode, there]) => [postcode, [...there.values()]]));
}

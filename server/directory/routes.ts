import {Hono, type Context} from 'hono';
import {cors} from 'hono/cors';
import {METRES_IN_A_MILE, milesBetween} from '../../src/model/distance.js';
import {normalisePostcode, type PostcodeTable} from '../postcodes/postcode-table.ts';
import {filterServices} from './filter-services.ts';
import {answerRows} from './pages.ts';
import {
  organizationWithServices,
  placedFull,
  placedServices,
  placedSummary,
  serviceMinimal,
  serviceSummary,
  type PlacedService,
} from './present.ts';
import {Query, QueryError, serviceFilter} from './query.ts';
import type {DirectoryData} from './records.ts';

/** Open Referral UK v3 (HSDS-UK 3.0) over one directory. Read only, open to every website. */
export function directoryRoutes(data: DirectoryData, postcodes: PostcodeTable): Hono {
  const routes = new Hono();
  routes.use(cors({origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS']}));
  routes.use(async (c, next) => {
    await next();
    c.res.headers.set('X-Robots-Tag', 'none');
    if (c.res.ok) c.res.headers.set('Cache-Control', 'public, max-age=60');
  });
  routes.onError((error, c) => {
    if (error instanceof QueryError) return c.json({error: error.message}, 400);
    throw error;
  });

  routes.get('/', (c) =>
    c.json({
      version: 'HSDS-UK-3.0',
      profile: 'https://docs.openreferraluk.org/en/latest/',
      openapi_url: 'https://docs.openreferraluk.org/en/latest/openapi30.json',
    }),
  );

  routes.get('/services', (c) => {
    const query = new Query(c.req.url);
    const services = filterServices(data.services, serviceFilter(query));
    if (query.flag('minimal')) return answerRows(c, query, services, serviceMinimal, services.length || 1);
    return answerRows(c, query, services, query.flag('full') ? (service) => service : serviceSummary);
  });
  routes.get('/services/:id', (c) => answerOne(c, byId(data.services, c.req.param('id'))));

  routes.get('/service_at_locations', (c) => {
    const query = new Query(c.req.url);
    const placed = placedServices(filterServices(data.services, serviceFilter(query)));
    const near = withinProximity(placed, query, postcodes);
    return answerRows(c, query, near, query.flag('full') ? placedFull : placedSummary);
  });
  routes.get('/service_at_locations/:id', (c) => {
    const found = placedServices(data.services).find(({place}) => place.id === c.req.param('id'));
    return answerOne(c, found && placedFull(found));
  });

  routes.get('/organizations', (c) => {
    const query = new Query(c.req.url);
    const search = query.text('search')?.toLowerCase() ?? '';
    const found = data.organizations.filter(({name}) => name.toLowerCase().includes(search));
    const fullService = query.flag('full_service');
    return answerRows(c, query, found, (organization) =>
      fullService || query.flag('full')
        ? organizationWithServices(data, organization, fullService)
        : organization,
    );
  });
  routes.get('/organizations/:id', (c) => {
    const found = byId(data.organizations, c.req.param('id'));
    const fullService = new Query(c.req.url).flag('full_service');
    return answerOne(c, found && organizationWithServices(data, found, fullService));
  });

  routes.get('/taxonomies', (c) => {
    const query = new Query(c.req.url);
    const search = query.text('search')?.toLowerCase() ?? '';
    const found = data.taxonomies.filter(({name}) => name.toLowerCase().includes(search));
    return answerRows(c, query, found, (taxonomy) => taxonomy);
  });
  routes.get('/taxonomies/:id', (c) => answerOne(c, byId(data.taxonomies, c.req.param('id'))));

  routes.get('/taxonomy_terms', (c) => {
    const query = new Query(c.req.url);
    const search = query.text('search')?.toLowerCase() ?? '';
    const taxonomyIds = query.list('taxonomy_id');
    const parentId = query.text('parent_id');
    const found = data.terms.filter(
      (term) =>
        term.name.toLowerCase().includes(search) &&
        (!taxonomyIds || taxonomyIds.includes(term.taxonomy_id)) &&
        (!parentId || term.parent_id === parentId) &&
        !(query.flag('top_only') && term.parent_id),
    );
    return answerRows(c, query, found, (term) => term);
  });
  routes.get('/taxonomy_terms/:id', (c) => answerOne(c, byId(data.terms, c.req.param('id'))));

  return routes;
}

function byId<Row extends {readonly id: string}>(rows: readonly Row[], id: string): Row | undefined {
  return rows.find((row) => row.id === id);
}

function answerOne(c: Context, row: unknown): Response {
  return row === undefined ? c.json({error: 'There is no record with this id.'}, 404) : c.json(row);
}

/** Places within so many metres of a postcode's point, or of the middle of an outcode; nearest first. */
function withinProximity(placed: PlacedService[], query: Query, postcodes: PostcodeTable): PlacedService[] {
  const asked = query.text('postcode');
  const metres = query.number('proximity');
  if (!asked) {
    if (metres !== undefined) throw new QueryError('“proximity” needs a “postcode” to measure from.');
    return placed;
  }
  const outcode = asked.toUpperCase().replaceAll(/\s/g, '');
  const from = postcodes.postcodes.get(normalisePostcode(asked) ?? '') ?? postcodes.outcodes.get(outcode);
  if (!from) throw new QueryError(`The postcode “${asked}” is not in this server’s sample.`);
  if (metres === undefined) return placed;
  return placed
    .flatMap((each) => {
      const {latitude, longitude} = each.place.location;
      if (latitude === undefined || longitude === undefined) return [];
      const miles = milesBetween({lat: from.latitude, lon: from.longitude}, {lat: latitude, lon: longitude});
      return [{each, metres: miles * METRES_IN_A_MILE}];
    })
    .filter((measured) => measured.metres <= metres)
    .sort((a, b) => a.metres - b.metres)
    .map(({each}) => each);
}

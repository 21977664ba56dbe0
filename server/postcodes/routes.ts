import {Hono, type Context} from 'hono';
import {cors} from 'hono/cors';
import {METRES_IN_A_MILE, milesBetween} from '../../src/model/distance.js';
import {normalisePostcode, type NamedPoint, type PostcodeTable} from './postcode-table.ts';

const bulkLimit = 100;

/** The paths and answers of postcodes.io, over a small table. Fields that the table does not know are null. */
export function postcodeRoutes(table: PostcodeTable): Hono {
  const routes = new Hono();
  routes.use('/postcodes/*', cors({origin: '*'}));
  routes.use('/outcodes/*', cors({origin: '*'}));
  routes.use('/places', cors({origin: '*'}));

  routes.get('/postcodes', (c) => {
    const latitude = Number(c.req.query('lat'));
    const longitude = Number(c.req.query('lon'));
    if (!c.req.query('lat') || !c.req.query('lon') || Number.isNaN(latitude + longitude)) {
      return refuse(c, 400, 'Invalid longitude/latitude submitted');
    }
    const radius = Math.min(2000, Number(c.req.query('radius')) || 100);
    const limit = clamp(c.req.query('limit'), 10, 100);
    const near = [...table.postcodes.values()]
      .map((point) => ({point, distance: metresBetween(point, {latitude, longitude})}))
      .filter(({distance}) => distance <= radius)
      .sort((a, b) => a.distance - b.distance)
      .slice(0, limit);
    return answer(
      c,
      near.length > 0 ? near.map(({point, distance}) => ({...postcodeResult(point), distance})) : null,
    );
  });

  routes.post('/postcodes', async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    const asked = (body as {postcodes?: unknown} | undefined)?.postcodes;
    if (!Array.isArray(asked) || !asked.every((each) => typeof each === 'string')) {
      return refuse(
        c,
        400,
        'Invalid JSON submitted. You need to submit a JSON object with an array of postcodes',
      );
    }
    if (asked.length > bulkLimit) {
      return refuse(
        c,
        400,
        `Too many postcodes submitted. Up to ${bulkLimit} postcodes can be bulk requested at a time`,
      );
    }
    return answer(
      c,
      asked.map((query) => {
        const found = findPostcode(table, query);
        return {query, result: found ? postcodeResult(found) : null};
      }),
    );
  });

  routes.get('/postcodes/:postcode', (c) => {
    const asked = c.req.param('postcode');
    if (!normalisePostcode(asked)) return refuse(c, 404, 'Invalid postcode');
    const found = findPostcode(table, asked);
    return found ? answer(c, postcodeResult(found)) : refuse(c, 404, 'Postcode not found');
  });

  routes.get('/postcodes/:postcode/validate', (c) =>
    answer(c, Boolean(findPostcode(table, c.req.param('postcode')))),
  );

  routes.get('/postcodes/:postcode/autocomplete', (c) => {
    const start = compact(c.req.param('postcode'));
    const matches = [...table.postcodes.keys()].filter((postcode) => compact(postcode).startsWith(start));
    const limit = clamp(c.req.query('limit'), 10, 100);
    return answer(c, matches.length > 0 ? matches.slice(0, limit) : null);
  });

  routes.get('/outcodes/:outcode', (c) => {
    const found = table.outcodes.get(compact(c.req.param('outcode')));
    return found
      ? answer(c, {
          outcode: found.name,
          longitude: found.longitude,
          latitude: found.latitude,
          northings: null,
          eastings: null,
          admin_district: [],
          parish: [],
          admin_county: [],
          admin_ward: [],
          country: [],
        })
      : refuse(c, 404, 'Outcode not found');
  });

  routes.get('/places', (c) => {
    const words = c.req.query('q')?.trim().toLowerCase();
    if (!words) return refuse(c, 400, 'No valid query submitted. Remember to include every parameter.');
    const found = table.towns
      .filter(({name}) => name.toLowerCase().startsWith(words))
      .slice(0, clamp(c.req.query('limit'), 10, 100));
    return answer(
      c,
      found.map(({name, latitude, longitude}) => ({
        code: null,
        name_1: name,
        name_2: null,
        local_type: 'Town',
        outcode: null,
        county_unitary: null,
        region: null,
        country: null,
        longitude,
        latitude,
        eastings: null,
        northings: null,
      })),
    );
  });

  return routes;
}

function postcodeResult({name, latitude, longitude}: NamedPoint) {
  const [outcode, incode] = name.split(' ');
  return {
    postcode: name,
    quality: null,
    eastings: null,
    northings: null,
    country: null,
    longitude,
    latitude,
    region: null,
    outcode,
    incode,
    admin_district: null,
    codes: {},
  };
}

function findPostcode(table: PostcodeTable, text: string): NamedPoint | undefined {
  const postcode = normalisePostcode(text);
  return postcode === undefined ? undefined : table.postcodes.get(postcode);
}

type Coordinates = Pick<NamedPoint, 'latitude' | 'longitude'>;

function metresBetween(a: Coordinates, b: Coordinates): number {
  const miles = milesBetween({lat: a.latitude, lon: a.longitude}, {lat: b.latitude, lon: b.longitude});
  return miles * METRES_IN_A_MILE;
}

const compact = (text: string) => text.toUpperCase().replaceAll(/\s/g, '');

function clamp(text: string | undefined, otherwise: number, most: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : otherwise;
}

const answer = (c: Context, result: unknown) => c.json({status: 200, result});
const refuse = (c: Context, status: 400 | 404, error: string) => c.json({status, error}, status);

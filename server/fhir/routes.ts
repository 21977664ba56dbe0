import {Hono, type Context} from 'hono';
import type {Bundle, BundleEntry} from '../../src/model/fhir-record.js';
import type {RecordStore, Stored} from '../store/record-store.ts';
import {PLACE, readHistoryPage, readSearch, writePlace} from '../store/search.ts';
import {RecordError} from '../store/store-error.ts';
import {capabilityStatement} from './capability.ts';
import {answer, readJsonBody, refuse} from './http.ts';
import {staffOnly} from './staff-token.ts';
import {checkedResource, existing, readIfMatch, runTransaction, transactionResponse} from './transaction.ts';
import {expectType} from './types.ts';

/** What the staff side of the record needs. */
export interface FhirParts {
  readonly store: RecordStore;
  readonly staffToken: string;
  /** Where the server is reached from outside, if a proxy stands before it: `https://example.org`. */
  readonly publicUrl?: string | undefined;
  /** Told about errors that were not foreseen. */
  readonly report?: (line: string) => void;
}

/** More than the relay takes from public pages. */
const MAX_BYTES = 10_000_000;

/** FHIR R4 for staff: the part of it that `docs/care-record.md` lists. No other website may use it. */
export function fhirRoutes({store, staffToken, publicUrl, report = console.error}: FhirParts): Hono {
  const routes = new Hono();
  const base = (c: Context) => `${publicUrl ?? new URL(c.req.url).origin}/fhir`;
  routes.onError(refuse(report));

  routes.get('/metadata', (c) => answer(c, capabilityStatement(base(c), new Date().toISOString())));
  routes.use(staffOnly(staffToken));

  routes.post('/', async (c) => {
    const done = runTransaction(store, await readJsonBody(c, MAX_BYTES));
    return answer(c, transactionResponse(done, wantsWhole(c)));
  });

  routes.post('/:type', async (c) => {
    const type = c.req.param('type');
    expectType(type);
    const resource = checkedResource(await readJsonBody(c, MAX_BYTES), type);
    if (resource.resourceType !== type) throw wrongType(type);
    const condition = c.req.header('If-None-Exist');
    const {stored, created} = store.transaction(() => {
      const known = condition === undefined ? undefined : existing(store, type, condition);
      return known ? {stored: known, created: false} : {stored: store.create(resource), created: true};
    });
    return answerOne(c, stored, created ? 201 : 200);
  });

  routes.get('/:type', (c) => {
    const type = c.req.param('type');
    expectType(type);
    const search = readSearch(type, new URL(c.req.url).searchParams);
    const {items, total, next} = store.search(search);
    const url = (place?: string) => {
      const parameters = new URLSearchParams();
      for (const [name, value] of search.understood) parameters.append(name, value);
      if (place !== undefined) parameters.set(PLACE, place);
      return `${base(c)}/${type}?${parameters.toString()}`;
    };
    const bundle: Bundle = {
      resourceType: 'Bundle',
      type: 'searchset',
      total,
      link: [
        {relation: 'self', url: url(c.req.query(PLACE))},
        ...(next ? [{relation: 'next', url: url(writePlace(...next))}] : []),
      ],
      ...(items.length > 0 && {entry: items.map((item) => ({...entryOf(c, item), search: {mode: 'match'}}))}),
    };
    return answer(c, bundle);
  });

  routes.get('/:type/:id', (c) => {
    const {type, id} = c.req.param();
    expectType(type);
    return answerOne(c, store.read(type, id));
  });

  routes.put('/:type/:id', async (c) => {
    const {type, id} = c.req.param();
    expectType(type);
    const resource = checkedResource(await readJsonBody(c, MAX_BYTES), type);
    if (resource.resourceType !== type) throw wrongType(type);
    if (resource.id !== id) {
      throw new RecordError(400, {
        code: 'invalid',
        text: 'The id differs from the URL’s.',
        path: `${type}.id`,
      });
    }
    // Without it, somebody's work could be overwritten unseen.
    const match = readIfMatch(c.req.header('If-Match'));
    if (match === undefined) {
      throw new RecordError(412, {code: 'conflict', text: 'Send If-Match with the version that was read.'});
    }
    return answerOne(c, store.update({...resource, id}, match));
  });

  routes.get('/:type/:id/_history', (c) => {
    const {type, id} = c.req.param();
    expectType(type);
    const page = readHistoryPage(c.req.query('_count'), c.req.query(PLACE));
    const {items, total, next} = store.history(type, id, page);
    const url = (before: number) =>
      `${base(c)}/${type}/${id}/_history?_count=${page.count}&${PLACE}=${writePlace(id, before)}`;
    return answer(c, {
      resourceType: 'Bundle',
      type: 'history',
      total,
      ...(next !== undefined && {link: [{relation: 'next', url: url(next)}]}),
      entry: items.map((version) => ({
        ...entryOf(c, version),
        request:
          version.meta.versionId === '1'
            ? {method: 'POST', url: type}
            : {method: 'PUT', url: `${type}/${id}`},
        response: {
          status: version.meta.versionId === '1' ? '201' : '200',
          etag: `W/"${version.meta.versionId}"`,
          lastModified: version.meta.lastUpdated,
        },
      })),
    } satisfies Bundle);
  });

  routes.get('/:type/:id/_history/:version', (c) => {
    const {type, id, version} = c.req.param();
    expectType(type);
    return answerOne(c, store.readVersion(type, id, version));
  });

  routes.all('*', () => {
    throw new RecordError(404, {code: 'not-supported', text: 'The record does not answer such requests.'});
  });

  const entryOf = (c: Context, resource: Stored): BundleEntry => ({
    fullUrl: `${base(c)}/${resource.resourceType}/${resource.id}`,
    resource,
  });

  function answerOne(c: Context, stored: Stored, status = 200): Response {
    const {resourceType, id, meta} = stored;
    return answer(c, stored, status, {
      ETag: `W/"${meta.versionId}"`,
      'Last-Modified': new Date(meta.lastUpdated).toUTCString(),
      ...(c.req.method !== 'GET' && {
        Location: `${base(c)}/${resourceType}/${id}/_history/${meta.versionId}`,
      }),
    });
  }

  return routes;
}

const wantsWhole = (c: Context): boolean =>
  (c.req.header('Prefer') ?? '').split(',').some((part) => part.trim() === 'return=representation');

const wrongType = (type: string) =>
  new RecordError(400, {code: 'invalid', text: 'The resource is of another type than the URL.', path: type});

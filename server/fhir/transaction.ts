import {randomUUID} from 'node:crypto';
import {rewriteReferences} from '../../src/backends/care-record/submission.js';
import {list, record} from '../../src/backends/normalise/wire.js';
import type {Bundle, BundleEntry} from '../../src/model/fhir-record.js';
import type {Resource} from '../../src/model/fhir.js';
import type {RecordStore, Stored} from '../store/record-store.ts';
import {RecordError, type Problem} from '../store/store-error.ts';
import {ID, RESOURCE_TYPES} from './types.ts';
import {illFormed, referencesIn} from './well-formed.ts';

/** As many entries as one transaction may have. */
const MAX_ENTRIES = 100;

/** An entry that has been understood: what is to happen, and to what. */
interface Step {
  readonly path: string;
  readonly fullUrl?: string;
  readonly resource: Resource;
  readonly id: string;
  /** `keep`: the record has it already. */
  readonly kind: 'create' | 'keep' | 'update';
  readonly base?: string;
}

/** What stands at a step's place now. */
export interface Done {
  readonly stored: Stored;
  readonly created: boolean;
}

/** Writes a transaction Bundle as a whole or not at all, and says where everything is, in the order of its entries. */
export function runTransaction(store: RecordStore, bundle: unknown): readonly Done[] {
  const {resourceType, type, entry} = record(bundle);
  if (resourceType !== 'Bundle' || type !== 'transaction') {
    throw new RecordError(400, {
      code: 'not-supported',
      text: 'Only a Bundle of type transaction is taken here.',
      path: 'Bundle.type',
    });
  }
  const entries = list(entry);
  if (entries.length === 0 || entries.length > MAX_ENTRIES) {
    throw new RecordError(400, {
      code: 'invalid',
      text: `A transaction has 1 to ${MAX_ENTRIES} entries.`,
      path: 'Bundle.entry',
    });
  }
  return store.transaction(() => {
    const steps = entries.map((each, index) => readStep(store, each, `Bundle.entry[${index}]`));
    refuseDoubles(steps);
    const places = new Map(
      steps.flatMap(({fullUrl, resource, id}) =>
        fullUrl === undefined ? [] : [[fullUrl, `${resource.resourceType}/${id}`] as const],
      ),
    );
    return steps.map((step) => run(store, step, places));
  });
}

function run(store: RecordStore, step: Step, places: ReadonlyMap<string, string>): Done {
  const {id, kind, base} = step;
  if (kind === 'keep') return {stored: store.read(step.resource.resourceType, id), created: false};
  const resource = rewriteReferences(step.resource, places);
  const dangling = referencesIn(resource, `${step.path}.resource`).filter(({text}) =>
    text.startsWith('urn:uuid:'),
  );
  if (dangling.length > 0) {
    throw new RecordError(
      422,
      dangling.map(({path}) => ({code: 'not-found', text: 'This refers to nothing in the Bundle.', path})),
    );
  }
  if (kind === 'create') return {stored: store.create(resource, id), created: true};
  return {stored: store.update({...resource, id}, base), created: false};
}

function readStep(store: RecordStore, value: unknown, path: string): Step {
  const entry = record(value) as BundleEntry;
  const {request, fullUrl} = entry;
  const resource = checkedResource(entry.resource, `${path}.resource`);
  const {resourceType} = resource;
  const [type, id, ...more] = String(request?.url ?? '').split('/');
  const fits = type === resourceType && more.length === 0;
  const common = {path, resource, ...(typeof fullUrl === 'string' && {fullUrl})};
  if (request?.method === 'POST' && fits && id === undefined) {
    const known =
      request.ifNoneExist === undefined ? undefined : existing(store, type, request.ifNoneExist, path);
    return {...common, id: known?.id ?? randomUUID(), kind: known ? 'keep' : 'create'};
  }
  if (request?.method === 'PUT' && fits && id !== undefined && ID.test(id)) {
    if (resource.id !== id) {
      throw new RecordError(400, {
        code: 'invalid',
        text: 'The id differs from the URL’s.',
        path: `${path}.resource.id`,
      });
    }
    const base = readIfMatch(request.ifMatch);
    if (base === undefined && !store.has(type, id)) return {...common, id, kind: 'create'};
    return {...common, id, kind: 'update', ...(base !== undefined && {base})};
  }
  throw new RecordError(400, {
    code: 'not-supported',
    text: 'An entry is POST to its type or PUT to its type and id.',
    path: `${path}.request`,
  });
}

/** Two entries that would become one resource: each would take the other for missing. */
function refuseDoubles(steps: readonly Step[]): void {
  const identifiers = new Set<string>();
  const urls = new Set<string>();
  for (const {resource, path, fullUrl, id, kind} of steps) {
    const own = kind === 'create' ? identifiersIn(resource) : [`${resource.resourceType}/${id}`];
    if (own.some((each) => identifiers.has(each)) || (fullUrl !== undefined && urls.has(fullUrl))) {
      throw new RecordError(400, {code: 'duplicate', text: 'Two entries are about one resource.', path});
    }
    own.forEach((each) => identifiers.add(each));
    if (fullUrl !== undefined) urls.add(fullUrl);
  }
}

const identifiersIn = (resource: Resource): readonly string[] =>
  list((resource as {identifier?: unknown}).identifier).map((identifier) => {
    const {system, value} = record(identifier);
    return JSON.stringify([resource.resourceType, system, value]);
  });

/** The one resource that matches a condition, if any; 412 where several do. */
export function existing(
  store: RecordStore,
  type: string,
  condition: string,
  path?: string,
): Stored | undefined {
  const parameters = [...new URLSearchParams(condition)];
  const [name, token = ''] = parameters[0] ?? [];
  const bar = token.indexOf('|');
  if (parameters.length !== 1 || name !== 'identifier' || bar < 1 || bar === token.length - 1) {
    throw new RecordError(412, {
      code: 'not-supported',
      text: 'Conditions are by identifier=system|value alone.',
      ...(path && {path: `${path}.request.ifNoneExist`}),
    });
  }
  const found = store.findByIdentifier(type, token.slice(0, bar), token.slice(bar + 1));
  if (found.length < 2) return found[0];
  throw new RecordError(412, {
    code: 'multiple-matches',
    text: 'Several resources have this identifier.',
    ...(path && {path}),
  });
}

/** `3` of `W/"3"`. */
export function readIfMatch(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const version = /^(?:W\/)?"([^"]+)"$/.exec(header.trim())?.[1];
  if (version !== undefined) return version;
  throw new RecordError(400, {code: 'invalid', text: 'If-Match is W/"version".'});
}

/** A resource of a type that the record keeps, and well formed. */
export function checkedResource(value: unknown, path: string): Resource {
  const {resourceType, id} = record(value);
  if (typeof resourceType !== 'string' || !RESOURCE_TYPES.includes(resourceType)) {
    throw new RecordError(422, {
      code: 'not-supported',
      text: 'This record keeps no resources of this type.',
      path: `${path}.resourceType`,
    });
  }
  const problems: Problem[] = [...illFormed(value, path)];
  if (id !== undefined && !(typeof id === 'string' && ID.test(id))) {
    problems.push({code: 'value', text: 'This is no id.', path: `${path}.id`});
  }
  if (problems.length > 0) throw new RecordError(422, problems);
  return value as Resource;
}

/** What a transaction answers. With `whole`, the resources too. */
export function transactionResponse(done: readonly Done[], whole: boolean): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'transaction-response',
    entry: done.map(({stored, created}) => ({
      ...(whole && {resource: stored}),
      response: {
        status: created ? '201 Created' : '200 OK',
        location: `${stored.resourceType}/${stored.id}/_history/${stored.meta.versionId}`,
        etag: `W/"${stored.meta.versionId}"`,
        lastModified: stored.meta.lastUpdated,
      },
    })),
  };
}

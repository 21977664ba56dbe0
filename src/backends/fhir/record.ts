import type {Resource} from '../../model/fhir.js';
import type {Bundle, BundleEntry} from '../../model/fhir-record.js';
import {BackendError} from '../backend-error.js';
import type {CallOptions, CareRecord, SearchPage, SearchQuery, Submission} from '../care-record.js';
import {alternatives, matches} from '../care-record/matches.js';
import {baseVersion, checkSubmission, submitted, SUBMISSION_SYSTEM} from '../care-record/submission.js';
import {timeOutFor} from '../care-record/time-out.js';
import {absoluteUrl, request} from '../http.js';
import type {Answer} from '../http.js';
import {nameOf} from '../name-of.js';
import {toBundle} from './bundle.js';
import type {FhirOptions} from './index.js';
import {issuesIn, refusalOf, resourceIn} from './outcome.js';
import {readEtag, readLocation, readOriginal, readTransactionResponse} from './transaction-response.js';

const PAGE_SIZE = 50;
const MAX_PAGES = 200;

const ACCEPT = 'application/fhir+json, application/json;q=0.9';
const JSON_TYPE = 'application/fhir+json; charset=utf-8';

interface Call extends CallOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A record on a FHIR R4 server. Uses only the small part of FHIR that every server we know of has. */
export function fhirRecord(options: FhirOptions): CareRecord {
  const {idempotency = 'conditional', submissionSystem = SUBMISSION_SYSTEM} = options;
  const base = absoluteUrl(options.url)
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');

  const send = (url: string, {method, headers, body, signal}: Call = {}): Promise<Answer> =>
    request(url, {
      home: base,
      transport: options.transport,
      signal,
      method,
      headers: {accept: ACCEPT, ...(body !== undefined && {'content-type': JSON_TYPE}), ...headers},
      ...(body !== undefined && {body}),
      accept: 'any',
      silence: timeOutFor(body, options.timeout),
      whole: true,
      called: bare(url),
    });

  async function submit(submission: Submission, {signal}: CallOptions = {}) {
    checkSubmission(submission);
    const body = JSON.stringify(toBundle(submission, submissionSystem, idempotency));
    const headers = {
      prefer: 'return=minimal',
      ...(idempotency === 'header' && {'x-amz-fhir-idempotency-key': submission.id}),
      ...(submission.trap && {'x-spk-trap': 'filled'}),
    };
    const answer = await send(base, {method: 'POST', headers, body, signal});
    if (answer.status >= 400) {
      const original =
        idempotency === 'header' && answer.status === 409
          ? readOriginal(submission, resourceIn(answer, base))
          : undefined;
      if (!original) throw refusalOf(answer, base);
      return submitted(submission, original);
    }
    return submitted(submission, readTransactionResponse(submission, resourceIn(answer, base), base));
  }

  async function read<T extends Resource>(type: T['resourceType'], id: string, {signal}: CallOptions = {}) {
    const url = `${base}/${type}/${encodeURIComponent(id)}`;
    const answer = await send(url, {signal});
    if (answer.status >= 400) throw refusalOf(answer, url);
    return expectType<T>(resourceIn(answer, url), type, url);
  }

  async function* search<T extends Resource>(
    type: T['resourceType'],
    query: SearchQuery = {},
    {signal}: CallOptions = {},
  ): AsyncGenerator<SearchPage<T>> {
    const parameters = new URLSearchParams({_count: String(PAGE_SIZE)});
    for (const [name, value] of Object.entries(query)) parameters.set(name, alternatives(value).join(','));
    for await (const bundle of bundles(`${base}/${type}?${parameters.toString()}`, signal)) {
      const found = (bundle.entry ?? []).filter((entry) => isMatch(entry, type));
      const items = found.map(({resource}) => resource as T).filter((item) => matches(item, query));
      // A server that ignored a parameter counted what was not asked for.
      const counts = typeof bundle.total === 'number' && items.length === found.length;
      yield {items, ...(counts && {total: bundle.total})};
    }
  }

  async function* history<T extends Resource>(
    type: T['resourceType'],
    id: string,
    {signal}: CallOptions = {},
  ): AsyncGenerator<SearchPage<T>> {
    const url = `${base}/${type}/${encodeURIComponent(id)}/_history?_count=${PAGE_SIZE}`;
    for await (const {entry = []} of bundles(url, signal)) {
      // A deletion has no resource, and a server may not know the id but answer with what it does know.
      const found = entry.flatMap(({resource}) => (resource ? [resource] : []));
      yield {
        items: newestFirst(found.filter((each): each is T => each.resourceType === type && each.id === id)),
      };
    }
  }

  /** Page after page, by their `next` links. */
  async function* bundles(first: string, signal: AbortSignal | undefined): AsyncGenerator<Bundle> {
    const seen = new Set<string>();
    let url: string | undefined = first;
    while (url !== undefined && !seen.has(url)) {
      if (seen.size === (options.maxPages ?? MAX_PAGES)) {
        throw new BackendError('bad-answer', `${bare(url)} holds more pages than are read.`);
      }
      seen.add(url);
      const answer = await send(url, {signal});
      if (answer.status >= 400) throw refusalOf(answer, bare(url));
      const bundle = expectType<Bundle>(resourceIn(answer, bare(url)), 'Bundle', bare(url));
      yield bundle;
      url = nextPage(bundle, answer.url);
    }
  }

  /** Opaque, but never followed to another server: a token and a search are no business of its. */
  function nextPage({link}: Bundle, from: string): string | undefined {
    const next = link?.find(({relation}) => relation === 'next')?.url;
    if (!next) return undefined;
    const url = new URL(next, from);
    if (url.origin === new URL(base).origin) return url.href;
    throw new BackendError('bad-answer', `${base} says that its next page is at ${url.origin}.`);
  }

  async function update<T extends Resource>(resource: T, {signal}: CallOptions = {}): Promise<T> {
    const {resourceType} = resource;
    const headers = {'if-match': `W/"${baseVersion(resource)}"`, prefer: 'return=representation'};
    const url = `${base}/${resourceType}/${resource.id ?? ''}`;
    const answer = await send(url, {method: 'PUT', headers, body: JSON.stringify(resource), signal});
    if (answer.status >= 400) throw refusalOf(answer, url);
    const saved = resourceIn(answer, url);
    if (saved?.resourceType === resourceType) return saved as T;
    const version =
      readEtag(answer.headers.get('etag')) ??
      readLocation(answer.headers.get('location') ?? answer.headers.get('content-location') ?? '')?.version;
    return version
      ? {...resource, meta: {...resource.meta, versionId: version}}
      : read<T>(resourceType, resource.id ?? '', {signal});
  }

  return {name: options.name ?? nameOf(base), submit, read, search, history, update};
}

/** R4's order of a history, which not every server keeps to. Times are compared where all versions have one. */
function newestFirst<T extends Resource>(versions: readonly T[]): readonly T[] {
  const timed = versions.map((version) => ({version, time: Date.parse(version.meta?.lastUpdated ?? '')}));
  if (timed.some(({time}) => Number.isNaN(time))) return versions;
  return timed.sort((a, b) => b.time - a.time).map(({version}) => version);
}

/** A URL as errors may name it: what was searched for stays out. */
const bare = (url: string): string => url.replace(/[?#].*$/, '');

function isMatch({resource, search}: BundleEntry, type: string): boolean {
  return resource?.resourceType === type && (search?.mode ?? 'match') === 'match';
}

function expectType<T extends Resource>(found: Resource | undefined, type: string, called: string): T {
  if (found?.resourceType === type) return found as T;
  throw new BackendError(
    'bad-answer',
    `${called} answered with ${found ? `a ${found.resourceType}` : 'nothing'}, not with a ${type}.`,
    {issues: issuesIn(found)},
  );
}

import type {Resource} from '../../model/fhir.js';
import {BackendError} from '../backend-error.js';
import type {BackendIssue} from '../backend-error.js';
import type {
  CallOptions,
  CareRecord,
  SearchPage,
  SearchQuery,
  StoredPart,
  Submission,
} from '../care-record.js';
import {alternatives, matches} from '../care-record/matches.js';
import {baseVersion, checkSubmission, isUpdate, partUrl, submitted} from '../care-record/submission.js';
import {timeOutFor} from '../care-record/time-out.js';
import {absoluteUrl, codeOf, request, secondsUntil} from '../http.js';
import type {Answer} from '../http.js';
import {compact, isWire, record, records, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';
import {nameOf} from '../name-of.js';
import type {RestOptions} from './index.js';

const PAGE_SIZE = 50;
const MAX_PAGES = 200;

interface Call extends CallOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A record with the interface of `docs/care-record.openapi.json`. */
export function restRecord(options: RestOptions): CareRecord {
  const base = absoluteUrl(options.url)
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');

  async function send(url: string, {method, headers, body, signal}: Call = {}): Promise<Answer> {
    const called = bare(url);
    const text = body === undefined ? undefined : JSON.stringify(body);
    const answer = await request(url, {
      home: base,
      transport: options.transport,
      signal,
      method,
      headers: {
        accept: 'application/json, application/problem+json',
        ...(body !== undefined && {'content-type': 'application/json'}),
        ...headers,
      },
      ...(text !== undefined && {body: text}),
      accept: 'any',
      silence: timeOutFor(text, options.timeout),
      whole: true,
      called,
    });
    if (answer.status >= 400) throw refusal(answer, called);
    return answer;
  }

  async function submit(submission: Submission, {signal}: CallOptions = {}) {
    checkSubmission(submission);
    const url = `${base}/submissions/${submission.id}`;
    const entries = submission.entries.map((entry) => ({
      part: entry.part,
      ...(!isUpdate(entry) && {url: partUrl(submission.id, entry.part)}),
      resource: entry.resource,
    }));
    const headers: Record<string, string> = submission.trap ? {'x-spk-trap': 'filled'} : {};
    const answer = await send(url, {method: 'PUT', headers, body: {entries}, signal});
    const parts = record(objectIn(answer, url)['parts']);
    return submitted(
      submission,
      submission.entries.map(({part, resource}) => [part, placeOf(parts[part], resource, url)] as const),
    );
  }

  async function read<T extends Resource>(type: T['resourceType'], id: string, {signal}: CallOptions = {}) {
    const url = `${base}/resources/${type}/${encodeURIComponent(id)}`;
    return resourceOf<T>(objectIn(await send(url, {signal}), url), type, url);
  }

  async function* search<T extends Resource>(
    type: T['resourceType'],
    query: SearchQuery = {},
    {signal}: CallOptions = {},
  ): AsyncGenerator<SearchPage<T>> {
    const parameters = new URLSearchParams({_count: String(PAGE_SIZE)});
    for (const [name, value] of Object.entries(query)) parameters.set(name, alternatives(value).join(','));
    for await (const page of pages(`${base}/resources/${type}?${parameters.toString()}`, signal)) {
      const found = records(page['items']).filter(({resourceType}) => resourceType === type);
      const items = (found as unknown as readonly T[]).filter((item) => matches(item, query));
      const total = page['total'];
      yield {items, ...(typeof total === 'number' && items.length === found.length && {total})};
    }
  }

  async function* history<T extends Resource>(
    type: T['resourceType'],
    id: string,
    {signal}: CallOptions = {},
  ): AsyncGenerator<SearchPage<T>> {
    for await (const page of pages(`${base}/resources/${type}/${encodeURIComponent(id)}/versions`, signal)) {
      const found = records(page['items']).filter(
        (each) => each['resourceType'] === type && each['id'] === id,
      );
      yield {items: found as unknown as readonly T[]};
    }
  }

  /** Page after page, as long as each names the next. */
  async function* pages(first: string, signal: AbortSignal | undefined): AsyncGenerator<Wire> {
    const seen = new Set<string>();
    let url: string | undefined = first;
    while (url !== undefined && !seen.has(url)) {
      if (seen.size === (options.maxPages ?? MAX_PAGES)) {
        throw new BackendError('bad-answer', `${bare(url)} holds more pages than are read.`);
      }
      seen.add(url);
      const answer = await send(url, {signal});
      const page = objectIn(answer, bare(url));
      if (!Array.isArray(page['items'])) {
        throw new BackendError('bad-answer', `${bare(url)} answered without "items".`);
      }
      yield page;
      const next = words(page['next']);
      url = next === undefined ? undefined : sameOrigin(new URL(next, answer.url), base);
    }
  }

  async function update<T extends Resource>(resource: T, {signal}: CallOptions = {}): Promise<T> {
    const headers = {'if-match': `"${baseVersion(resource)}"`};
    const url = `${base}/resources/${resource.resourceType}/${resource.id ?? ''}`;
    const answer = await send(url, {method: 'PUT', headers, body: resource, signal});
    return resourceOf<T>(objectIn(answer, url), resource.resourceType, url);
  }

  return {name: options.name ?? nameOf(base), submit, read, search, history, update};
}

const bare = (url: string): string => url.replace(/[?#].*$/, '');

function sameOrigin(url: URL, base: string): string {
  if (url.origin === new URL(base).origin) return url.href;
  throw new BackendError('bad-answer', `${base} says that its next page is at ${url.origin}.`);
}

/** Errors without a cause: what is not JSON would be quoted in it, and that may name people. */
function objectIn(answer: Answer, called: string): Wire {
  let value: unknown;
  try {
    value = answer.json();
  } catch {
    value = undefined;
  }
  if (isWire(value)) return value;
  throw new BackendError('bad-answer', `${called} answered with something that is not a JSON object.`, {
    status: answer.status,
  });
}

function resourceOf<T extends Resource>(value: Wire, type: string, called: string): T {
  if (value['resourceType'] === type && typeof value['id'] === 'string') return value as unknown as T;
  throw new BackendError('bad-answer', `${called} did not answer with a ${type}.`);
}

function placeOf(value: unknown, {resourceType}: Resource, called: string): StoredPart {
  const {type, id, version} = record(value);
  if (type === resourceType && typeof id === 'string' && id !== '') {
    return compact({type, id, version: words(version)});
  }
  throw new BackendError('bad-answer', `${called} did not say what became of each part.`);
}

/** A problem as RFC 9457 has it, with `issues` for what a person can put right. */
function refusal(answer: Answer, called: string): BackendError {
  let issues: readonly BackendIssue[] = [];
  try {
    issues = records(record(answer.json())['issues']).map(({text, code, path}) => ({
      text: words(text) ?? '',
      ...compact({code: words(code), path: words(path)}),
    }));
  } catch {
    // A gateway's web page: the status says enough.
  }
  return new BackendError(codeOf(answer.status), `${called} answered with status ${answer.status}.`, {
    status: answer.status,
    retryAfter: secondsUntil(answer.headers.get('retry-after')),
    ...(issues.length > 0 && {issues}),
  });
}

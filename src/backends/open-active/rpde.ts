import {BackendError} from '../backend-error.js';
import {absoluteUrl, request} from '../http.js';
import type {Answer} from '../http.js';
import {parseJson} from '../parse-json.js';
import {list, record, records, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';
import type {ReadContext} from '../read-directory.js';
import type {OpenActiveOptions} from './index.js';

/** One item of an RPDE page. */
export interface FeedItem {
  /** Kind and id: what the feed knows it by. */
  readonly key: string;
  readonly deleted: boolean;
  /** As written: numbers beyond 2^53 keep their digits. */
  readonly modified: string;
  readonly data: Wire;
}

/** One page, and how it went. */
export interface FeedPage {
  readonly items: readonly FeedItem[];
  readonly warnings: readonly string[];
  readonly truncated?: boolean;
  readonly incomplete?: boolean;
}

/** Pages of all feeds together, unless the page says otherwise. */
const MAX_FEED_PAGES = 400;

/**
 * Follows one feed. The last page is the one without items whose `next` is its own URL; an empty page with another `next`
 * is not (RPDE section 3.2). A `next` at another origin is not followed: a stored page must not send visitors elsewhere.
 */
export async function* readFeed(
  address: string,
  context: ReadContext<OpenActiveOptions>,
  isFirst: boolean,
): AsyncGenerator<FeedPage> {
  const {options, signal} = context;
  const max = options.maxPages ?? MAX_FEED_PAGES;
  const get = (url: string) =>
    request(url, {home: context.url, transport: options.transport, signal, patient: true});
  let url = absoluteUrl(address);
  const seen = new Set([url]);
  for (let number = 1; ; number++) {
    let answer: Answer;
    let page: ReturnType<typeof readPage>;
    try {
      answer = number === 1 && isFirst && context.first ? context.first : await get(url);
      page = readPage(answer);
    } catch (error) {
      if (signal?.aborted || !(error instanceof BackendError) || (number === 1 && isFirst)) throw error;
      yield {
        items: [],
        warnings: [`${url} could not be read (${error.code}): ${error.message}`],
        incomplete: true,
      };
      return;
    }
    const next = page.next && sameHost(page.next, url);
    const ends = !page.next || page.next === url || page.next === answer.url || (next && seen.has(next));
    if (ends) {
      yield {items: page.items, warnings: []};
      return;
    }
    if (!next) {
      yield {
        items: page.items,
        warnings: [`The next page, ${page.next}, is at another host and was not followed.`],
      };
      return;
    }
    if (number >= max) {
      yield {items: page.items, warnings: [`Stopped after ${max} pages; the feed goes on.`], truncated: true};
      return;
    }
    yield {items: page.items, warnings: []};
    seen.add(next);
    url = next;
  }
}

/** The URL with our own scheme where the host is the same; nothing where it is not. */
function sameHost(next: string, url: string): string | undefined {
  try {
    const target = new URL(next, url);
    const own = new URL(url);
    if (target.host !== own.host) return undefined;
    target.protocol = own.protocol;
    return target.href;
  } catch {
    return undefined;
  }
}

/** Numbers that JavaScript would round are read as strings. */
const LONG_NUMBER = /("(?:modified|id)"\s*:\s*)(\d{16,})(?=\s*[,}])/g;

function readPage(answer: Answer): {items: FeedItem[]; next: string | undefined} {
  const text = answer.text();
  const value = /\d{16}/.test(text)
    ? parseJson(text.replace(LONG_NUMBER, '$1"$2"'), answer.url)
    : answer.json();
  const page = record(value);
  if (!Array.isArray(page['items'])) return {items: loose(value), next: undefined};
  return {items: records(page['items']).map(itemOf), next: words(page['next'])};
}

function itemOf(item: Wire): FeedItem {
  const data = record(item['data'] ?? (item['state'] ? undefined : item));
  const kind = words(item['kind']) ?? typeOf(data);
  return {
    key: `${kind} ${words(item['id']) ?? idOf(data) ?? ''}`,
    deleted: item['state'] === 'deleted',
    modified: words(item['modified']) ?? '0',
    data,
  };
}

/** Objects that stand alone, or in an array. */
function loose(value: unknown): FeedItem[] {
  const objects = list(value).map(record);
  const known = objects.filter((data) => typeOf(data) !== '');
  if (!known.length)
    throw new BackendError('bad-answer', 'The feed holds neither items nor an OpenActive object.');
  return known.map(itemOf);
}

/** `@type` or `type`, without what stands before its last `#`, `/` or `:`. */
export const typeOf = (data: Wire): string =>
  (words(list(data['@type'] ?? data['type'])[0]) ?? '').replace(/^.*[#/:]/, '');

/** `@id` or `id`. */
export const idOf = (data: Wire): string | undefined => words(data['@id']) ?? words(data['id']);

/** Whether one `modified` is later than another: digits of any length, else text. */
export function isLater(a: string, b: string): boolean {
  const numbers = /^\d+$/;
  return numbers.test(a) && numbers.test(b) ? BigInt(a) > BigInt(b) : a > b;
}

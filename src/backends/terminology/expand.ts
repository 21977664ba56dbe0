import {BackendError} from '../backend-error.js';
import {issuesIn, refusalOf, resourceIn} from '../fhir/outcome.js';
import {absoluteUrl, request} from '../http.js';
import type {Answer, Transport} from '../http.js';
import {isWire} from '../normalise/wire.js';
import {readExpansion} from './read-expansion.js';
import type {Expansion} from './read-expansion.js';

/** How a value set is asked for. */
export interface ExpandOptions {
  /** Base URL of the FHIR server. https, or the page's own origin, or this machine. */
  readonly server: string;
  /** Words that a person typed: the server gives what matches. */
  readonly filter?: string;
  /** The most that is wanted. */
  readonly count?: number;
  /** BCP 47 tag of the language that the words should be in. */
  readonly language?: string;
  readonly signal?: AbortSignal;
  /** Its token goes to `server`: leave it out for a server that is not the page's own. */
  readonly transport?: Transport;
}

/** Statuses whose answer is read, because a FHIR server says there what is wrong. */
const SAYS_WHY = [400, 404, 405, 406, 410, 413, 415, 422, 500, 501];

/** A server that only knows the other way of asking. */
const TRY_GET = [404, 405, 406, 415, 501];

/** Concepts of a whole value set, where what a person typed is looked for here. */
const WHOLE = 1000;

/**
 * The concepts of a value set, from a server's `$expand`. What a person types goes into the body of a POST and never into
 * a URL, which servers and proxies write down. Where POST is not possible the whole value set is asked for by GET, and
 * what was typed is looked for in what comes.
 *
 * @param valueSet Canonical URL, with `|version` where one is meant.
 */
export async function expand(valueSet: string, options: ExpandOptions): Promise<Expansion> {
  const server = serverUrl(options.server);
  const url = `${server}/ValueSet/$expand`;
  const posted = await post(url, server, parametersFor(valueSet, options), options);
  const {filter = '', count} = options;
  const whole = filter.trim() ? {...options, filter: '', count: WHOLE} : options;
  const answer = posted ?? (await get(url, server, parametersFor(valueSet, whole), options));
  if (answer.status >= 400) throw refusalOf(answer, url);
  const value: unknown = resourceIn(answer, server);
  if (!isWire(value) || value['resourceType'] !== 'ValueSet' || !isWire(value['expansion'])) {
    throw new BackendError('bad-answer', `${server} answered with something that is no expanded ValueSet.`, {
      issues: issuesIn(value),
    });
  }
  const expansion = readExpansion(value, options.language);
  if (posted || !filter.trim()) return expansion;
  return {options: expansion.options.filter(({display}) => holds(display, filter)).slice(0, count)};
}

/** Whether words hold every word that was typed, whatever its case and accents. */
function holds(display: string, filter: string): boolean {
  const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded(display);
  return folded(filter)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/** Refuses a server that would be sent a person's words unencrypted. */
function serverUrl(server: string): string {
  const url = new URL(absoluteUrl(server));
  const {location} = globalThis as {location?: {origin?: string}};
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (
    url.protocol !== 'https:' &&
    !(url.protocol === 'http:' && (local || url.origin === location?.origin))
  ) {
    throw new BackendError(
      'invalid-request',
      `The terminology server ${url.origin} has to be an https address.`,
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/(?:ValueSet(?:\/\$expand)?\/?)?$/, '');
}

type Parameter = readonly [name: string, type: string, value: string | number];

function parametersFor(valueSet: string, {filter, count, language}: ExpandOptions): readonly Parameter[] {
  const [url = '', version] = valueSet.split('|');
  const all: readonly (readonly [string, string, string | number | undefined])[] = [
    ['url', 'valueUri', url],
    ['valueSetVersion', 'valueString', version],
    ['filter', 'valueString', filter?.trim() || undefined],
    ['count', 'valueInteger', count],
    ['displayLanguage', 'valueCode', language],
  ];
  return all.filter((each): each is Parameter => each[2] !== undefined && each[2] !== '');
}

const base = ({transport, signal}: ExpandOptions, home: string) => ({
  transport,
  signal,
  home,
  accept: SAYS_WHY,
  patient: true,
});

const HEADERS = {accept: 'application/fhir+json'};

/** The answer to a POST; nothing where the server has to be asked by GET. */
async function post(
  url: string,
  home: string,
  parameters: readonly Parameter[],
  options: ExpandOptions,
): Promise<Answer | undefined> {
  try {
    const answer = await request(url, {
      ...base(options, home),
      method: 'POST',
      headers: {...HEADERS, 'content-type': 'application/fhir+json'},
      body: JSON.stringify({
        resourceType: 'Parameters',
        parameter: parameters.map(([name, type, value]) => ({name, [type]: value})),
      }),
    });
    return TRY_GET.includes(answer.status) ? undefined : answer;
  } catch (error) {
    // A server that does not let other origins send JSON looks like one that is down.
    if (!(error instanceof BackendError) || error.code !== 'server' || error.status) throw error;
    return undefined;
  }
}

function get(
  url: string,
  home: string,
  parameters: readonly Parameter[],
  options: ExpandOptions,
): Promise<Answer> {
  const query = new URLSearchParams(
    parameters.map(([name, , value]): [string, string] => [name, String(value)]),
  );
  return request(`${url}?${query.toString()}`, {...base(options, home), headers: HEADERS});
}

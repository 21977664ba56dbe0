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

/**
 * The concepts of a value set, from a server's `$expand`. What a person types goes into the body of a POST and never into
 * a URL, which servers and proxies write down. Only a whole value set, without a filter, is asked for by GET where POST
 * is not possible.
 *
 * @param valueSet Canonical URL, with `|version` where one is meant.
 */
export async function expand(valueSet: string, options: ExpandOptions): Promise<Expansion> {
  const server = serverUrl(options.server);
  const parameters = parametersFor(valueSet, options);
  const answer = await ask(`${server}/ValueSet/$expand`, server, parameters, options);
  const value: unknown = resourceIn(answer, server);
  if (!isWire(value) || value['resourceType'] !== 'ValueSet' || !isWire(value['expansion'])) {
    throw new BackendError('bad-answer', `${server} answered with something that is no expanded ValueSet.`, {
      issues: issuesIn(value),
    });
  }
  return readExpansion(value, options.language);
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

async function ask(
  url: string,
  home: string,
  parameters: readonly Parameter[],
  options: ExpandOptions,
): Promise<Answer> {
  const base = {
    transport: options.transport,
    signal: options.signal,
    home,
    accept: SAYS_WHY,
    patient: true,
  };
  const headers = {accept: 'application/fhir+json'};
  const filtered = parameters.some(([name]) => name === 'filter');
  let answer: Answer | undefined;
  try {
    answer = await request(url, {
      ...base,
      method: 'POST',
      headers: {...headers, 'content-type': 'application/fhir+json'},
      body: JSON.stringify({
        resourceType: 'Parameters',
        parameter: parameters.map(([name, type, value]) => ({name, [type]: value})),
      }),
    });
  } catch (error) {
    // A server that does not let other origins send JSON looks like one that is down.
    if (filtered || !(error instanceof BackendError) || error.code !== 'server' || error.status) throw error;
  }
  if (!answer || (!filtered && TRY_GET.includes(answer.status))) {
    const query = new URLSearchParams(
      parameters.map(([name, , value]): [string, string] => [name, String(value)]),
    );
    answer = await request(`${url}?${query.toString()}`, {...base, headers});
  }
  if (answer.status >= 400) throw refusalOf(answer, url);
  return answer;
}

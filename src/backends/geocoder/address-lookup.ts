import {BackendError} from '../backend-error.js';
import type {Geocoder, PostalAddress} from '../directory.js';
import {absoluteUrl, request, withoutToken} from '../http.js';
import type {Transport} from '../http.js';
import {compact, isWire, list, words} from '../normalise/wire.js';
import {readPostcode} from '../../model/uk-formats.js';
import {asBackendError} from '../read-directory.js';
import {outcodes} from './outcodes.js';

/** Options of {@link addressLookup}. */
export interface AddressLookupOptions {
  /** Where the service is, for example `/addresses`; asked as `/addresses?postcode=LS1%201AA`. */
  readonly url: string;
  /** Only its `fetch` is used: a token belongs to the directory, and this is another service. */
  readonly transport?: Pick<Transport, 'fetch'>;
  /** What finds towns and postcodes on the map; the built-in table by default. */
  readonly places?: Geocoder;
}

/** More than any postcode has: a service that sends more has not understood the question. */
const MOST = 200;
const LONGEST_LINE = 100;

/**
 * A geocoder that also knows addresses: from a service that answers `GET {url}?postcode=LS1 1AA` with
 * `[{"lines": ["12 Park Row"], "town": "Leeds", "postcode": "LS1 1AA"}]`. The postcode is sent to it, and to nobody
 * else; what comes back is read as text.
 */
export function addressLookup({
  url,
  transport,
  places = outcodes(),
}: AddressLookupOptions): Required<Geocoder> {
  return {
    locate: (typed, signal) => places.locate(typed, signal),
    async findAddresses(postcode, {signal} = {}) {
      try {
        const home = absoluteUrl(url);
        const asked = new URL(home);
        asked.searchParams.set('postcode', postcode);
        const answer = await request(asked.href, {
          home,
          // Where somebody lives is in no message about what went wrong.
          called: home,
          transport: withoutToken(transport),
          signal,
          accept: [404],
          whole: true,
        });
        return answer.status === 404 ? [] : readAddresses(answer.json(), home);
      } catch (error) {
        throw asBackendError(error, signal);
      }
    },
  };
}

function readAddresses(value: unknown, home: string): readonly PostalAddress[] {
  if (!Array.isArray(value)) throw new BackendError('bad-answer', `${home} answered with no list.`);
  const found = new Map<string, PostalAddress>();
  for (const each of value) {
    if (found.size === MOST) break;
    const address = isWire(each) ? readAddress(each) : undefined;
    if (address) found.set(JSON.stringify(address), address);
  }
  return [...found.values()];
}

function readAddress(wire: Readonly<Record<string, unknown>>): PostalAddress | undefined {
  const lines = list(wire['lines']).flatMap((line) => readLine(line) ?? []);
  if (lines.length === 0) return undefined;
  const postcode = readPostcode(words(wire['postcode']) ?? '');
  return compact({lines, town: readLine(wire['town']), postcode});
}

/** One line of text. Marks that nobody sees, such as those that turn the direction of writing, are left out. */
function readLine(value: unknown): string | undefined {
  const text = words(value)
    ?.replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ');
  return text?.trim().slice(0, LONGEST_LINE).trim() || undefined;
}

import type {GeocodedPlace, Geocoder} from '../directory.js';
import {absoluteUrl, request, withoutToken} from '../http.js';
import type {Transport} from '../http.js';
import {splitPostcode} from '../normalise/postcode.js';
import {amount, record, records, words as text} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';
import {asBackendError} from '../read-directory.js';
import {outcodeOf} from './outcodes.js';

/** Options of {@link postcodesIo}. */
export interface PostcodesIoOptions {
  /** Where the service is, for example `https://postcodes.example.org`. */
  readonly url: string;
  /** Only its `fetch` is used: a token belongs to the directory, and this is another service. */
  readonly transport?: Pick<Transport, 'fetch'>;
}

/**
 * A service with the interface of postcodes.io: full postcodes, outcodes and towns. What a person types is sent to it.
 */
export function postcodesIo({url, transport}: PostcodesIoOptions): Geocoder {
  return {
    async locate(words, signal) {
      try {
        const look = lookUp(absoluteUrl(url), transport, signal);
        const full = splitPostcode(words);
        if (full) {
          const postcode = `${full.outcode} ${full.incode}`;
          const exact = await look(`postcodes/${encodeURIComponent(postcode)}`);
          // An old postcode has no result, but where it was; the Channel Islands have a result, but no place.
          const place = pointOf(exact['result']) ?? pointOf(exact['terminated']);
          return place
            ? {...place, label: postcode, precision: 'postcode'}
            : await byOutcode(full.outcode, look);
        }
        const outcode = outcodeOf(words);
        if (!outcode) return await byName(words, look);
        const whole = await byOutcode(outcode.whole, look);
        return whole ?? (outcode.withoutSector ? await byOutcode(outcode.withoutSector, look) : undefined);
      } catch (error) {
        throw asBackendError(error, signal);
      }
    },
  };
}

type Look = (path: string) => Promise<Wire>;

function lookUp(
  base: string,
  transport: PostcodesIoOptions['transport'],
  signal: AbortSignal | undefined,
): Look {
  return async (path) => {
    const url = `${base.replace(/\/$/, '')}/${path}`;
    return record(
      (await request(url, {home: base, transport: withoutToken(transport), signal, accept: [404]})).json(),
    );
  };
}

function pointOf(value: unknown): {lat: number; lon: number} | undefined {
  const wire = record(value);
  const lat = amount(wire['latitude']);
  const lon = amount(wire['longitude']);
  return lat === undefined || lon === undefined ? undefined : {lat, lon};
}

async function byOutcode(outcode: string, look: Look): Promise<GeocodedPlace | undefined> {
  const point = pointOf((await look(`outcodes/${outcode}`))['result']);
  return point && {...point, label: outcode, precision: 'outcode'};
}

/** Ordnance Survey's kinds of places, the one most likely meant first. */
const KINDS = ['City', 'Town', 'Suburban Area', 'Village', 'Hamlet', 'Other Settlement'];

async function byName(words: string, look: Look): Promise<GeocodedPlace | undefined> {
  const name = words.trim();
  if (name.length < 2) return undefined;
  const {result} = await look(`places?q=${encodeURIComponent(name)}&limit=20`);
  const rank = (wire: Wire) => {
    const exact = text(wire['name_1'])?.toLowerCase() === name.toLowerCase() ? 0 : 100;
    const kind = KINDS.indexOf(text(wire['local_type']) ?? '');
    return exact + (kind < 0 ? KINDS.length : kind);
  };
  const [best] = records(result)
    .filter((wire) => pointOf(wire))
    .sort((a, b) => rank(a) - rank(b));
  const point = pointOf(best);
  return best && point && {...point, label: text(best['name_1']) ?? name, precision: 'town'};
}

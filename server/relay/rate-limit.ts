import {createHmac, randomBytes} from 'node:crypto';
import {RecordError} from '../store/store-error.ts';

/** So many requests from one address in so many seconds. */
export interface Rate {
  readonly requests: number;
  readonly seconds: number;
}

/** More addresses than this at once are an attack: then the oldest are forgotten. */
const MAX_ADDRESSES = 50_000;

/**
 * Counts requests by address, in memory alone. An address is kept as a keyed hash whose key dies with the process, so
 * that nothing says who sent what.
 */
export class RateLimit {
  readonly #rate: Rate;
  readonly #key = randomBytes(32);
  readonly #now: () => number;
  /** When a request becomes free again, as a leaky bucket: by hashed address, the oldest first. */
  readonly #full = new Map<string, number>();

  constructor(rate: Rate, now: () => number = Date.now) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Counts one request; throws 429 where it is one too many. */
  count(address: string): void {
    const {requests, seconds} = this.#rate;
    const now = this.#now();
    const each = (seconds * 1000) / requests;
    const name = createHmac('sha256', this.#key).update(network(address)).digest('base64');
    const level = Math.max(this.#full.get(name) ?? 0, now) + each;
    if (level - now > seconds * 1000) {
      const wait = Math.ceil((level - now - seconds * 1000) / 1000);
      throw new RecordError(
        429,
        {code: 'throttled', text: 'Too many requests from here. Please wait a little.'},
        Math.max(1, wait),
      );
    }
    this.#full.delete(name);
    this.#full.set(name, level);
    this.#forget(now);
  }

  #forget(now: number): void {
    for (const [name, level] of this.#full) {
      if (level > now && this.#full.size <= MAX_ADDRESSES) return;
      this.#full.delete(name);
    }
  }
}

/** One household has a whole /64 of IPv6 addresses. */
function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped ?? !address.includes(':')) return mapped ?? address;
  const [head = '', tail = ''] = address.split('::');
  const start = head.split(':').filter(Boolean);
  const end = tail.split(':').filter(Boolean);
  const gap = address.includes('::') ? Math.max(0, 8 - start.length - end.length) : 0;
  return [...start, ...Array.from({length: gap}, () => '0'), ...end].slice(0, 4).join(':');
}

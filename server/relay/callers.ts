import {getConnInfo} from '@hono/node-server/conninfo';
import type {Context, MiddlewareHandler} from 'hono';
import {RecordError} from '../store/store-error.ts';

/** Pages that may send referrals: this server's own, and those of the websites named. */
export function allowedOrigins(origins: readonly string[]): MiddlewareHandler {
  const allowed = new Set(origins.map((origin) => new URL(origin).origin));
  return async (c, next) => {
    const origin = c.req.header('Origin');
    const ours = origin === undefined || isOwn(c, origin);
    if (!ours && !allowed.has(origin)) {
      throw new RecordError(403, {
        code: 'forbidden',
        text: 'Pages of this website may not send referrals here.',
      });
    }
    if (!ours && c.req.method === 'OPTIONS') {
      return c.body(null, 204, {
        ...shared(origin),
        'Access-Control-Allow-Methods': 'POST',
        'Access-Control-Allow-Headers': 'Content-Type, Prefer, X-SPK-Trap',
        'Access-Control-Max-Age': '3600',
      });
    }
    await next();
    if (!ours) for (const [name, value] of Object.entries(shared(origin))) c.res.headers.set(name, value);
    c.res.headers.append('Vary', 'Origin');
  };
}

const shared = (origin: string) => ({
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Expose-Headers': 'Retry-After',
  Vary: 'Origin',
});

/** The host is compared and not the scheme, which a proxy in front may have changed. */
function isOwn(c: Context, origin: string): boolean {
  try {
    return new URL(origin).host === (c.req.header('Host') ?? new URL(c.req.url).host);
  } catch {
    return false;
  }
}

/** Whose request it is, for counting only. Behind proxies of ours it is what the outermost of them wrote down. */
export function addressOf(c: Context, trustedProxies: number): string {
  if (trustedProxies > 0) {
    const forwarded = (c.req.header('X-Forwarded-For') ?? '').split(',').map((part) => part.trim());
    const address = forwarded.at(-trustedProxies);
    if (address) return address;
  }
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    // Called without a connection, as tests do.
    return 'unknown';
  }
}

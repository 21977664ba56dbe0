import type {MiddlewareHandler} from 'hono';
import {routePath} from 'hono/route';

/**
 * One line a request: method, the route's pattern, status, milliseconds. Not the address, which may hold an identifier,
 * nor who asked.
 */
export function requestLog(write: (line: string) => void): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    await next();
    write(`${c.req.method} ${routePath(c)} ${c.res.status} ${Math.round(performance.now() - started)} ms`);
  };
}

import {createHash, randomBytes, timingSafeEqual} from 'node:crypto';
import type {MiddlewareHandler} from 'hono';
import {RecordError} from '../store/store-error.ts';

/** Makes up a token that nobody can guess. */
export const newStaffToken = (): string => randomBytes(24).toString('base64url');

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Lets requests with the bearer token through. How long it takes tells nothing about the token. */
export function staffOnly(token: string): MiddlewareHandler {
  const expected = digest(token);
  return async (c, next) => {
    const [, given] = /^Bearer\s+(\S+)$/i.exec(c.req.header('Authorization') ?? '') ?? [];
    if (given === undefined || !timingSafeEqual(digest(given), expected)) {
      throw new RecordError(401, {
        code: 'login',
        text: 'Staff only: send the staff token as a bearer token.',
      });
    }
    await next();
  };
}

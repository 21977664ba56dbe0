import {BackendError} from '../../src/backends/backend-error.js';
import {record} from '../../src/backends/normalise/wire.js';

/** How the relay shows a FHIR server who it is: OAuth 2.0 client credentials (RFC 6749 section 4.4). */
export interface Credentials {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string | undefined;
}

/** Tokens are replaced this long before they end. */
const MARGIN_MS = 30_000;
const TIMEOUT_MS = 10_000;

/** Gets tokens and keeps the newest until shortly before it ends. The secret goes to the token URL alone. */
export function clientCredentials(credentials: Credentials, send: typeof fetch = fetch) {
  let current: {readonly token: Promise<string>; until: number} | undefined;
  return {
    /** A token that is good now. */
    token(): Promise<string> {
      if (current && Date.now() < current.until) return current.token;
      const next = {token: Promise.resolve(''), until: Infinity};
      next.token = askFor(credentials, send).then(
        ({token, seconds}) => {
          next.until = Date.now() + seconds * 1000 - MARGIN_MS;
          return token;
        },
        (error: unknown) => {
          if (current === next) current = undefined;
          throw error;
        },
      );
      current = next;
      return next.token;
    },
    /** The newest was refused: the next call gets another. */
    forget(): void {
      current = undefined;
    },
  };
}

async function askFor({tokenUrl, clientId, clientSecret, scope}: Credentials, send: typeof fetch) {
  const encode = (text: string) => new URLSearchParams({_: text}).toString().slice(2);
  const basic = Buffer.from(`${encode(clientId)}:${encode(clientSecret)}`).toString('base64');
  let answer: unknown;
  try {
    const response = await send(tokenUrl, {
      method: 'POST',
      headers: {accept: 'application/json', authorization: `Basic ${basic}`},
      body: new URLSearchParams({grant_type: 'client_credentials', ...(scope && {scope})}),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.ok) answer = await response.json();
  } catch {
    // As without an answer. What went wrong may quote the secret.
  }
  const {access_token: token, expires_in: seconds} = record(answer);
  if (typeof token !== 'string' || !token) {
    throw new BackendError('refused', 'No token could be had for the record.');
  }
  return {token, seconds: typeof seconds === 'number' && seconds > 0 ? seconds : 300};
}

import {IDEMPOTENCY, type Idempotency} from '../src/backends/fhir/idempotency.js';
import {newStaffToken} from './fhir/staff-token.ts';
import type {EngineOptions} from './relay/engine.ts';

/** What the environment says about the record. */
export interface RecordSettings {
  /** Folder of the embedded store. */
  readonly folder: string;
  readonly staffToken: string;
  /** Whether the token was made up here, and has to be told to somebody. */
  readonly tokenIsNew: boolean;
  readonly publicUrl?: string;
  readonly origins: readonly string[];
  readonly trustedProxies: number;
  /** Requests in ten minutes from one address. */
  readonly requests?: number;
  readonly engine?: EngineOptions;
  /** Faults can be asked for. For tests alone. */
  readonly faults: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks the environment. What is wrong ends the start with a sentence that names the variable. */
export function recordSettings(env: Environment, root: string): RecordSettings {
  const {SPK_DATA, SPK_STAFF_TOKEN, SPK_PUBLIC_URL, RELAY_ORIGINS, SPK_TEST_FAULTS} = env;
  if (SPK_STAFF_TOKEN && SPK_STAFF_TOKEN.length < 16) {
    throw new Error('SPK_STAFF_TOKEN must have at least 16 characters.');
  }
  const engine = readEngine(env);
  const requests = readNumber(env, 'RELAY_RATE');
  return {
    folder: SPK_DATA || `${root}.data`,
    staffToken: SPK_STAFF_TOKEN || newStaffToken(),
    tokenIsNew: !SPK_STAFF_TOKEN,
    ...(SPK_PUBLIC_URL && {publicUrl: readUrl('SPK_PUBLIC_URL', SPK_PUBLIC_URL).replace(/\/+$/, '')}),
    origins: (RELAY_ORIGINS ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((origin) => new URL(readUrl('RELAY_ORIGINS', origin)).origin),
    trustedProxies: readNumber(env, 'RELAY_TRUSTED_PROXIES') ?? 0,
    ...(requests !== undefined && {requests}),
    ...(engine && {engine}),
    faults: SPK_TEST_FAULTS === '1',
  };
}

function readEngine(env: Environment): EngineOptions | undefined {
  const {FHIR_BASE, FHIR_TOKEN_URL, FHIR_CLIENT_ID, FHIR_CLIENT_SECRET, FHIR_SCOPE, FHIR_IDEMPOTENCY} = env;
  if (!FHIR_BASE) return undefined;
  const base = readUrl('FHIR_BASE', FHIR_BASE);
  const given = [FHIR_TOKEN_URL, FHIR_CLIENT_ID, FHIR_CLIENT_SECRET].filter(Boolean).length;
  if (given !== 0 && given !== 3) {
    throw new Error('FHIR_TOKEN_URL, FHIR_CLIENT_ID and FHIR_CLIENT_SECRET belong together.');
  }
  if (FHIR_IDEMPOTENCY && !(IDEMPOTENCY as readonly string[]).includes(FHIR_IDEMPOTENCY)) {
    throw new Error(`FHIR_IDEMPOTENCY is one of ${IDEMPOTENCY.join(', ')}.`);
  }
  return {
    base,
    ...(FHIR_IDEMPOTENCY && {idempotency: FHIR_IDEMPOTENCY as Idempotency}),
    ...(FHIR_TOKEN_URL && {
      credentials: {
        tokenUrl: readUrl('FHIR_TOKEN_URL', FHIR_TOKEN_URL),
        clientId: FHIR_CLIENT_ID ?? '',
        clientSecret: FHIR_CLIENT_SECRET ?? '',
        ...(FHIR_SCOPE && {scope: FHIR_SCOPE}),
      },
    }),
  };
}

function readUrl(name: string, text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return text;
  throw new Error(`${name} must be a URL that begins with https://.`);
}

function readNumber(env: Environment, name: string): number | undefined {
  const text = env[name];
  if (!text) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new Error(`${name} must be a whole number.`);
}

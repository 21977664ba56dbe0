import {Hono, type Context} from 'hono';
import type {StoredPart} from '../../src/backends/care-record.js';
import {referenceOf} from '../../src/backends/care-record/submission.js';
import type {Bundle} from '../../src/model/fhir-record.js';
import {answer, readJsonBody, refuse} from '../fhir/http.ts';
import {runTransaction} from '../fhir/transaction.ts';
import type {RecordStore} from '../store/record-store.ts';
import {RecordError} from '../store/store-error.ts';
import {addressOf, allowedOrigins} from './callers.ts';
import {checkReferral, type CheckedReferral} from './check-referral.ts';
import {EngineError, type Engine, type Places} from './engine.ts';
import {RateLimit, type Rate} from './rate-limit.ts';

/** What the relay needs. */
export interface RelayParts {
  readonly store: RecordStore;
  /** Where referrals go in place of the store. */
  readonly engine?: Engine | undefined;
  /** Other websites whose pages may send referrals: `https://surgery.example.org`. */
  readonly origins?: readonly string[];
  /** Requests from one address; default 30 in 10 minutes. */
  readonly rate?: Rate;
  /** Proxies of ours in front of this server, whose word on the address counts. */
  readonly trustedProxies?: number;
  /** Told about errors that were not foreseen. */
  readonly report?: (line: string) => void;
}

/** A referral with every field filled in is under 50 kB; with it may come a letter of 5 MB, which base64 makes 6.7. */
const MAX_BYTES = 7_200_000;
const RATE: Rate = {requests: 30, seconds: 600};

/** What became of a submission, as it is remembered. `again`: it had arrived before. */
interface Received {
  readonly places: Places;
  readonly again: boolean;
}

/** Takes referrals from public pages, which can hold no credentials, and puts each into the record once. */
export function relayRoutes(parts: RelayParts): Hono {
  const {store, engine, origins = [], rate = RATE, trustedProxies = 0, report = console.error} = parts;
  const routes = new Hono();
  const limit = new RateLimit(rate);
  const receive = engine ? handOn(store, engine) : write(store);
  routes.onError(refuse(report));
  routes.use(allowedOrigins(origins));

  routes.post('/', async (c) => {
    limit.count(addressOf(c, trustedProxies));
    // A field that people do not see has been filled in. Said openly: a person whose browser did it can still phone.
    if (c.req.header('X-SPK-Trap')) {
      throw new RecordError(422, {code: 'suppressed', text: 'This referral is not taken. Please phone.'});
    }
    const referral = checkReferral(await readJsonBody(c, MAX_BYTES));
    return respond(c, referral, await receive(referral));
  });

  routes.all('*', () => {
    throw new RecordError(405, {code: 'not-supported', text: 'Referrals are sent by POST.'});
  });
  return routes;
}

/** Into the store: the referral, and the note that it came, in one transaction. */
function write(store: RecordStore) {
  return async (referral: CheckedReferral): Promise<Received> =>
    await Promise.resolve(
      store.transaction(() => {
        const known = earlier(store, referral);
        if (known) return {places: known, again: true};
        const done = runTransaction(store, referral.bundle);
        const places = Object.fromEntries(
          referral.entries.flatMap(({part, type}, index): [string, StoredPart][] => {
            const stored = done[index]?.stored;
            return stored ? [[part, {type, id: stored.id, version: stored.meta.versionId}]] : [];
          }),
        );
        store.rememberSubmission(referral.submissionId, referral.digest, JSON.stringify(places));
        return {places, again: done.every(({created}) => !created)};
      }),
    );
}

/** To another server. While one sending of a submission is under way, others of it wait for its end. */
function handOn(store: RecordStore, engine: Engine) {
  const running = new Map<string, Promise<unknown>>();

  async function once(referral: CheckedReferral): Promise<Received> {
    const {submissionId, digest} = referral;
    const places = earlier(store, referral);
    if (places) return {places, again: true};
    const known = store.submission(submissionId);
    if (known) {
      // An earlier sending ended nobody knows how: it is asked for before anything is written again.
      const found = await engine.find(referral);
      if (found) {
        store.rememberSubmission(submissionId, known.digest, JSON.stringify(found));
        return {places: earlier(store, referral) ?? found, again: true};
      }
    }
    store.rememberSubmission(submissionId, digest);
    try {
      const written = await engine.write(referral);
      store.rememberSubmission(submissionId, digest, JSON.stringify(written));
      return {places: written, again: false};
    } catch (error) {
      if (error instanceof EngineError && !error.unknown && !known) store.forgetSubmission(submissionId);
      throw error;
    }
  }

  return async (referral: CheckedReferral): Promise<Received> => {
    const {submissionId} = referral;
    const mine = (async () => {
      await running.get(submissionId)?.catch(() => undefined);
      return once(referral);
    })();
    running.set(submissionId, mine);
    try {
      return await mine;
    } finally {
      if (running.get(submissionId) === mine) running.delete(submissionId);
    }
  };
}

/** The answer that this submission got before. Other words under the same id are not dropped unseen: 409. */
function earlier(store: RecordStore, {submissionId, digest}: CheckedReferral): Places | undefined {
  const known = store.submission(submissionId);
  if (known?.answer == null) return undefined;
  if (known.digest !== digest) {
    throw new RecordError(409, {
      code: 'duplicate',
      text: 'This referral arrived before, with other answers in it. These were not added.',
    });
  }
  return JSON.parse(known.answer) as Places;
}

/** As FHIR answers a transaction; or, to whoever asks for plain JSON, the two things that a page shows. */
function respond(c: Context, {submissionId, entries}: CheckedReferral, {places, again}: Received): Response {
  const accepted = c.req.header('Accept') ?? '';
  if (accepted.includes('application/json') && !accepted.includes('fhir+json')) {
    const part = entries.find(({type}) => type === 'ServiceRequest')?.part ?? '';
    return c.json({reference: referenceOf(submissionId), id: places[part]?.id, parts: places}, 200, {
      'Cache-Control': 'no-store',
    });
  }
  return answer(c, {
    resourceType: 'Bundle',
    type: 'transaction-response',
    entry: entries.map(({part}) => {
      const place = places[part];
      return {
        response: {
          status: again ? '200 OK' : '201 Created',
          ...(place && {
            location: `${place.type}/${place.id}${place.version ? `/_history/${place.version}` : ''}`,
            ...(place.version && {etag: `W/"${place.version}"`}),
          }),
        },
      };
    }),
  } satisfies Bundle);
}

import assert from 'node:assert/strict';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {test, type TestContext} from 'node:test';
import {fhir, type BackendError, type CareRecord} from '../../src/backends/index.js';
import {readSearch} from '../../server/store/search.ts';
import {referral} from '../backends/care-record/referral.ts';
import {bodyOf, listen, serveRecord, staffToken} from './support/listening.ts';

/** What stands between the relay and the engine; `true` says that it has answered itself. */
type Between = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  pass: () => Promise<void>,
) => Promise<boolean>;

/** A relay that hands on to an engine, which is the embedded one behind something that a test can spoil. */
async function handingOn(t: TestContext, between: Between = () => Promise.resolve(false)) {
  const engine = await serveRecord();
  const asked: string[] = [];
  const tokens: string[] = [];
  const front = await listen((incoming, outgoing) => {
    const run = async () => {
      if (incoming.url === '/token') {
        const secret = Buffer.from((incoming.headers.authorization ?? '').slice(6), 'base64').toString();
        assert.equal(secret, 'relay%40spk:s%3Acret');
        assert.equal(await bodyOf(incoming), 'grant_type=client_credentials&scope=system%2F*.cud');
        tokens.push(staffToken);
        outgoing.writeHead(200, {'content-type': 'application/json'});
        outgoing.end(JSON.stringify({access_token: staffToken, expires_in: 3600}));
        return;
      }
      const body = await bodyOf(incoming);
      asked.push(`${incoming.method} ${(incoming.url ?? '').replace(/\?.*/, '')}`);
      const pass = async () => {
        const {method, url = ''} = incoming;
        const headers = {
          'content-type': 'application/fhir+json',
          authorization: incoming.headers.authorization ?? '',
        };
        const answer = await fetch(engine.url + url, {method: method!, headers, ...(body && {body})});
        const text = await answer.text();
        if (!outgoing.destroyed) outgoing.writeHead(answer.status).end(text);
      };
      if (!(await between(incoming, outgoing, pass))) await pass();
    };
    run().catch(() => outgoing.destroy());
  });
  const relay = await serveRecord({
    engine: {
      base: `${front.url}/fhir`,
      timeout: 300,
      credentials: {
        tokenUrl: `${front.url}/token`,
        clientId: 'relay@spk',
        clientSecret: 's:cret',
        scope: 'system/*.cud',
      },
    },
  });
  t.after(() => Promise.all([relay, front, engine].map((each) => each.close())));
  const number = () => engine.store.search(readSearch('ServiceRequest', [])).total;
  return {record: fhir({url: `${relay.url}/relay`}), relay, asked, tokens, number};
}

const failure = async (record: CareRecord, submission = referral()) => {
  let error: BackendError | undefined;
  await assert.rejects(record.submit(submission), (each: BackendError) => Boolean((error = each)));
  return error!;
};

test('hands a referral on with a token that it asks for once', async (t) => {
  const {record, asked, tokens, number, relay} = await handingOn(t);
  const submission = referral();
  const first = await record.submit(submission);
  await record.submit(referral());
  assert.equal(number(), 2);
  assert.equal(tokens.length, 1);
  assert.deepEqual(asked, ['POST /fhir', 'POST /fhir']);
  assert.deepEqual(await record.submit(submission), first);
  assert.equal(asked.length, 2, 'what has arrived is known without asking');
  assert.equal(relay.store.search(readSearch('Patient', [])).total, 0);
});

test('asks for another token once, when the first is refused', async (t) => {
  let refusals = 1;
  const {record, tokens, number} = await handingOn(t, (_, outgoing) => {
    if (refusals-- <= 0) return Promise.resolve(false);
    outgoing.writeHead(401).end();
    return Promise.resolve(true);
  });
  await record.submit(referral());
  assert.equal(tokens.length, 2);
  refusals = 2;
  const error = await failure(record);
  assert.deepEqual([error.code, error.status], ['server', 502]);
  assert.equal(number(), 1);
});

test('after a time-out it asks whether the referral is there, and does not guess', async (t) => {
  const {record, asked, number} = await handingOn(t, async (incoming, outgoing, pass) => {
    if (incoming.method !== 'POST') return false;
    // It is written, and the answer is lost.
    outgoing.writeHead = () => outgoing;
    outgoing.end = (() => outgoing) as typeof outgoing.end;
    await pass();
    return true;
  });
  const {parts} = await record.submit(referral());
  assert.equal(Object.keys(parts).length, 5);
  assert.equal(number(), 1);
  assert.equal(asked.filter((each) => each === 'POST /fhir').length, 1);
  assert.equal(asked.filter((each) => each.startsWith('GET')).length, 5);
});

test('where it cannot find out it says so, and asks before it writes again', async (t) => {
  let mode: 'silent' | 'well' = 'silent';
  const {record, asked, number} = await handingOn(t, async (incoming, outgoing, pass) => {
    if (mode === 'well') return false;
    if (incoming.method === 'POST') {
      outgoing.writeHead = () => outgoing;
      outgoing.end = (() => outgoing) as typeof outgoing.end;
      await pass();
    }
    return true;
  });
  const submission = referral();
  const error = await failure(record, submission);
  assert.deepEqual([error.code, error.status], ['server', 503]);
  assert.ok(error.retryAfter! > 0);
  assert.equal(number(), 1);
  mode = 'well';
  asked.length = 0;
  await record.submit(submission);
  assert.ok(asked.length === 5 && asked.every((each) => each.startsWith('GET')), asked.join());

  // Other answers under that id: they are not dropped unseen.
  const other = await failure(record, referral({id: submission.id, note: 'other words'}));
  assert.deepEqual([other.code, other.issues?.[0]?.code], ['conflict', 'duplicate']);
});

test('tells the page no more than that the engine does not take it', async (t) => {
  const {record, relay, number} = await handingOn(t, (_, outgoing) => {
    outgoing.writeHead(422, {'content-type': 'application/fhir+json'});
    outgoing.end(
      JSON.stringify({
        resourceType: 'OperationOutcome',
        issue: [{severity: 'error', code: 'invalid', details: {text: 'Row 7 of table PERSON: Sam'}}],
      }),
    );
    return Promise.resolve(true);
  });
  const error = await failure(record);
  assert.deepEqual([error.code, error.status], ['invalid-request', 422]);
  assert.ok(!`${JSON.stringify(error.issues)}${relay.lines.join()}`.includes('PERSON'));
  assert.equal(number(), 0);
});

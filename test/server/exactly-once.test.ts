import assert from 'node:assert/strict';
import {request as httpRequest, type IncomingMessage, type ServerResponse} from 'node:http';
import {test} from 'node:test';
import {
  BackendError,
  fhir,
  type CareRecord,
  type Submission,
  type Submitted,
} from '../../src/backends/index.js';
import type {QuestionnaireResponse, Resource} from '../../src/model/fhir.js';
import {readSearch} from '../../server/store/search.ts';
import type {RecordStore} from '../../server/store/record-store.ts';
import {referral} from '../backends/care-record/referral.ts';
import {bodyOf, listen, serveRecord, staffToken} from './support/listening.ts';

/** Numbers that only look random, so that a run can be had again: mulberry32. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const seed = Number(process.env.SPK_SEED ?? Date.now() % 1_000_000);

/** A client's patience, and how long the proxy keeps a client waiting who must give up. */
const TIMEOUT = 250;
const TOO_LONG = 400;

/** What the proxy does to an attempt; `true` says that the record got it. */
const FAULTS = {
  'drop before': false,
  'drop after': true,
  'too late': true,
  'never passed on, and no answer': false,
  'refuse 429': false,
  'refuse 503': false,
  'refuse 500': false,
  '500 after': true,
  '502 after': true,
  '409 after': true,
  '412 after': true,
  'no body': true,
  'half an answer': true,
  'half an answer, and then nothing': true,
  'a web page': true,
  'an empty list': true,
  'sent twice': true,
} as const;
type Fault = keyof typeof FAULTS;
const faults = Object.keys(FAULTS) as Fault[];

/** Stands between a client and a server and spoils two attempts in three. */
async function faultyProxy(target: string, random: () => number, counts: Map<string, number>) {
  const pass = (incoming: IncomingMessage, body: string) =>
    new Promise<{status: number; headers: IncomingMessage['headers']; text: string}>((resolve, reject) => {
      const onward = httpRequest(
        target + (incoming.url ?? ''),
        {method: incoming.method, headers: {...incoming.headers, host: new URL(target).host}},
        (answer) => {
          bodyOf(answer).then(
            (text) => resolve({status: answer.statusCode ?? 0, headers: answer.headers, text}),
            reject,
          );
        },
      );
      onward.on('error', reject).end(body);
    });

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = await bodyOf(incoming);
    const fault = random() < 2 / 3 ? faults[Math.floor(random() * faults.length)] : undefined;
    counts.set(fault ?? 'nothing', (counts.get(fault ?? 'nothing') ?? 0) + 1);
    const refuse = (status: number, headers = {}) => outgoing.writeHead(status, headers).end();
    if (fault && !FAULTS[fault]) {
      if (fault === 'drop before') incoming.socket.destroy();
      else if (fault === 'refuse 429') refuse(429, {'retry-after': '0'});
      else if (fault === 'refuse 503') refuse(503, {'retry-after': '0'});
      else if (fault === 'refuse 500') refuse(500);
      return; // And where it was not passed on, nothing is ever said.
    }
    const answer = await pass(incoming, body);
    const type = {'content-type': 'application/fhir+json'};
    switch (fault) {
      case 'drop after':
        incoming.socket.destroy();
        return;
      case 'too late':
        await new Promise((resolve) => setTimeout(resolve, TOO_LONG));
        break;
      case '500 after':
      case '502 after':
      case '409 after':
      case '412 after':
        refuse(Number(fault.slice(0, 3)));
        return;
      case 'no body':
        refuse(200);
        return;
      case 'half an answer':
        outgoing.writeHead(200, type).end(answer.text.slice(0, answer.text.length / 2));
        return;
      case 'half an answer, and then nothing':
        outgoing.writeHead(200, type).write(answer.text.slice(0, answer.text.length / 2));
        return;
      case 'a web page':
        outgoing.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html><title>Sign in</title>');
        return;
      case 'an empty list':
        outgoing
          .writeHead(200, type)
          .end('{"resourceType":"Bundle","type":"transaction-response","entry":[]}');
        return;
      case 'sent twice':
        await pass(incoming, body);
        break;
    }
    outgoing.writeHead(answer.status, type).end(answer.text);
  };
  return listen((incoming, outgoing) => {
    handle(incoming, outgoing).catch(() => outgoing.destroy());
  });
}

/** A record whose client waits longer each time, so that a busy computer does not make every answer late. */
type Patience = (attempt: number) => CareRecord;

const patiently =
  (url: string, timeout = TIMEOUT): Patience =>
  (attempt) =>
    fhir({url, timeout: Math.min(attempt, 20) * timeout});

/** What a form does: the same submission again until the record says that it is there. */
async function persist(record: Patience, submission: Submission): Promise<Submitted> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await record(attempt).submit(submission);
    } catch (error) {
      assert.ok(error instanceof BackendError, String(error));
      assert.ok(
        attempt < 100,
        `Not taken in ${attempt} attempts: ${error.message} ${JSON.stringify(error.issues)}`,
      );
    }
  }
}

/** Sends so many submissions, some at once, and gives the record's word on each. */
async function sendAll(record: Patience, count: number, atOnce: number) {
  const submissions = Array.from({length: count}, (_, index) =>
    referral({family: `Family${index}`, note: `What number ${index} wrote – ŵ 🙂`}),
  );
  const answers = new Map<string, Submitted>();
  const queue = [...submissions];
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) answers.set(next.id, await persist(record, next));
  };
  await Promise.all(Array.from({length: atOnce}, work));
  return {submissions, answers};
}

const everyOne = (store: RecordStore, type: string): Resource[] => {
  const found: Resource[] = [];
  let search = readSearch(type, [['_count', '200']]);
  for (;;) {
    const {items, next} = store.search(search);
    found.push(...items);
    if (!next) return found;
    search = {...search, after: next};
  }
};

const parts = {
  patient: 'Patient',
  referral: 'ServiceRequest',
  consent: 'Consent',
  response: 'QuestionnaireResponse',
  task: 'Task',
};

test('1,000 referrals through a network that fails two times in three: each arrives once, whole', async (t) => {
  t.diagnostic(`seed ${seed} (SPK_SEED=${seed} runs it again)`);
  const counts = new Map<string, number>();
  const server = await serveRecord();
  const proxy = await faultyProxy(server.url, numbers(seed), counts);
  t.after(() => Promise.all([proxy.close(), server.close()]));
  const record = patiently(`${proxy.url}/relay`);
  const {submissions, answers} = await sendAll(record, 1000, 24);

  assert.equal(answers.size, 1000);
  for (const fault of ['nothing', ...faults]) assert.ok(counts.get(fault), `“${fault}” did not happen.`);
  for (const [part, type] of Object.entries(parts)) {
    const stored = everyOne(server.store, type);
    assert.equal(stored.length, 1000, type);
    const ids = new Set(stored.map(({id}) => id));
    assert.equal(ids.size, 1000, type);
    for (const {parts: places} of answers.values())
      assert.ok(ids.has(places[part]?.id), `${type} of an answer`);
    assert.ok(stored.every(({meta}) => meta?.['versionId'] === '1'));
  }
  for (const [index, {id}] of submissions.entries()) {
    const place = answers.get(id)?.parts['response'];
    const response = server.store.read(
      place?.type ?? '',
      place?.id ?? '',
    ) as unknown as QuestionnaireResponse;
    assert.equal(response.item?.[0]?.answer?.[0]?.valueString, `What number ${index} wrote – ŵ 🙂`);
    const patient = server.store.read('Patient', answers.get(id)?.parts['patient']?.id ?? '');
    assert.equal(response.subject?.reference, `Patient/${patient.id}`);
  }
});

test('handed on to another FHIR server over such a network, each arrives once too', async (t) => {
  t.diagnostic(`seed ${seed}`);
  const other = await serveRecord();
  const counts = new Map<string, number>();
  const proxy = await faultyProxy(other.url, numbers(seed + 1), counts);
  const tokens = await listen((_, outgoing) => {
    outgoing.writeHead(200, {'content-type': 'application/json'});
    outgoing.end(JSON.stringify({access_token: staffToken, token_type: 'Bearer', expires_in: 3600}));
  });
  const credentials = {tokenUrl: tokens.url, clientId: 'relay', clientSecret: 'secret'};
  const relay = await serveRecord({engine: {base: `${proxy.url}/fhir`, timeout: TIMEOUT, credentials}});
  t.after(() => Promise.all([relay, proxy, other, tokens].map((each) => each.close())));
  const record = patiently(`${relay.url}/relay`, 20 * TIMEOUT);
  const {answers} = await sendAll(record, 60, 12);

  assert.equal(answers.size, 60);
  for (const [part, type] of Object.entries(parts)) {
    const stored = everyOne(other.store, type);
    assert.equal(stored.length, 60, type);
    const ids = new Set(stored.map(({id}) => id));
    for (const {parts: places} of answers.values()) assert.ok(ids.has(places[part]?.id), type);
    assert.equal(everyOne(relay.store, type).length, 0);
  }
  // What is not known to have ended is said to be so, and nothing else goes wrong.
  const odd = relay.lines.filter((line) => !/^POST \/relay (?:200|503) \d+ ms$/.test(line));
  assert.deepEqual(odd, []);
});

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return --
   bundles are spoiled here in every place and way, so they have no type */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, test} from 'node:test';
import {fhir, type BackendError} from '../../src/backends/index.js';
import {toBundle} from '../../src/backends/fhir/bundle.js';
import type {Bundle} from '../../src/model/fhir-record.js';
import {readSearch} from '../../server/store/search.ts';
import {referral} from '../backends/care-record/referral.ts';
import {serveRecord, staffToken} from './support/listening.ts';
import {r4Problems} from './support/r4.ts';

const system = 'urn:social-prescribing-kit:submission';
type Loose = Record<string, any>;

/** A referral's bundle that a test may spoil. */
const bundleOf = (submission = referral()): Loose =>
  JSON.parse(JSON.stringify(toBundle(submission, system, 'conditional'))) as Loose;

describe('the relay', () => {
  let server: Awaited<ReturnType<typeof serveRecord>>;
  before(async () => {
    server = await serveRecord({origins: ['https://surgery.example.org']});
  });
  after(() => server.close());
  beforeEach(() => (server.lines as string[]).splice(0));

  const send = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/relay`, {
      method: 'POST',
      headers: {'content-type': 'application/fhir+json', ...headers},
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const number = (type: string) => server.store.search(readSearch(type, [])).total;

  test('what it is tested with is valid R4', () => {
    assert.deepEqual(r4Problems(bundleOf()), []);
  });

  test('takes a referral, and answers the same to the same', async () => {
    const submission = referral();
    const record = fhir({url: `${server.url}/relay`});
    const first = await record.submit(submission);
    const again = await record.submit(submission);
    assert.deepEqual(again, first);
    const stored = server.store.read('ServiceRequest', first.parts['referral']!.id) as unknown as Loose;
    assert.equal(stored['note'][0].text, 'I would like to get out more');
  });

  test('answers a whole transaction-response, or the reference and the id', async () => {
    const bundle = bundleOf();
    const whole = (await (await send(bundle)).json()) as Bundle;
    assert.equal(whole.type, 'transaction-response');
    assert.deepEqual(r4Problems(whole), []);
    assert.ok(whole.entry!.every(({response, resource}) => response!.status === '201 Created' && !resource));
    const plain = await send(bundle, {accept: 'application/json'});
    assert.match(plain.headers.get('content-type')!, /^application\/json/);
    const {reference, id} = (await plain.json()) as Loose;
    assert.equal(whole.entry![1]!.response!.location, `ServiceRequest/${id}/_history/1`);
    assert.equal(bundle['entry'][0].request.ifNoneExist.split('|')[1].slice(0, 8), reference);
  });

  test('does not drop other answers under a known id unseen, and forgives other times', async () => {
    const submission = referral({note: 'first words'});
    await send(bundleOf(submission));
    const later = JSON.parse(
      JSON.stringify(bundleOf(submission)).replaceAll('09:30:00', '09:45:00'),
    ) as unknown;
    assert.equal((await send(later)).status, 200);
    const total = number('Task');
    const refused = await send(bundleOf(referral({id: submission.id, note: 'other words'})));
    assert.equal(refused.status, 409);
    const {issue} = (await refused.json()) as Loose;
    assert.equal(issue[0].code, 'duplicate');
    assert.equal(number('Task'), total);
  });

  const at = (bundle: Loose, index: number) => bundle['entry'][index] as Loose;
  const spoiled: [string, (bundle: Loose) => unknown, string][] = [
    ['a batch', (b) => (b['type'] = 'batch'), 'Bundle'],
    ['another property on the Bundle', (b) => (b['total'] = 5), 'Bundle'],
    ['no entries', (b) => (b['entry'] = []), 'Bundle.entry'],
    ['no Task', (b) => b['entry'].pop(), 'Bundle.entry'],
    [
      'two people',
      (b) => {
        const other = structuredClone(at(b, 0));
        other['fullUrl'] = `urn:uuid:${crypto.randomUUID()}`;
        b['entry'].push(JSON.parse(JSON.stringify(other).replaceAll(':patient', ':patient-2')));
      },
      'Bundle.entry',
    ],
    ['PUT', (b) => (at(b, 0)['request'].method = 'PUT'), 'Bundle.entry[0].request'],
    [
      'DELETE',
      (b) => (at(b, 0)['request'] = {method: 'DELETE', url: 'Patient/1'}),
      'Bundle.entry[0].request',
    ],
    ['an entry for another type', (b) => (at(b, 0)['request'].url = 'Person'), 'Bundle.entry[0].request'],
    ['no condition', (b) => delete at(b, 4)['request'].ifNoneExist, 'Bundle.entry[4].request.ifNoneExist'],
    [
      'a condition on somebody’s NHS number',
      (b) => (at(b, 0)['request'].ifNoneExist = 'identifier=https://fhir.nhs.uk/Id/nhs-number|9449305552'),
      'Bundle.entry[0].request.ifNoneExist',
    ],
    [
      'a condition that the resource does not carry',
      (b) => (at(b, 0)['resource'].identifier = [{system, value: `${crypto.randomUUID()}:patient`}]),
      'Bundle.entry[0].resource.identifier',
    ],
    [
      'entries of two submissions',
      (b) => {
        const text = JSON.stringify(at(b, 0)).replaceAll(
          /[0-9a-f-]{36}:patient/g,
          `${crypto.randomUUID()}:patient`,
        );
        b['entry'][0] = JSON.parse(text);
      },
      'Bundle.entry',
    ],
    ['a resource with an id', (b) => (at(b, 0)['resource'].id = '1'), 'Bundle.entry[0].resource'],
    [
      'HTML',
      (b) => (at(b, 0)['resource'].text = {status: 'generated', div: '<p>'}),
      'Bundle.entry[0].resource',
    ],
    [
      'a type that is no part of it',
      (b) => (at(b, 2)['resource'].resourceType = 'Condition'),
      'Bundle.entry[2].resource.resourceType',
    ],
    [
      'a property that the type does not have',
      (b) => (at(b, 4)['resource'].colour = 'red'),
      'Bundle.entry[4].resource',
    ],
    [
      'a Task that is done',
      (b) => (at(b, 4)['resource'].status = 'completed'),
      'Bundle.entry[4].resource.status',
    ],
    [
      'a word that is no gender',
      (b) => (at(b, 0)['resource'].gender = 'F'),
      'Bundle.entry[0].resource.gender',
    ],
    [
      'a date that is none',
      (b) => (at(b, 0)['resource'].birthDate = '09/03/1958'),
      'Bundle.entry[0].resource.birthDate',
    ],
    [
      'a time without a zone',
      (b) => (at(b, 4)['resource'].authoredOn = '2026-01-15T09:30:00'),
      'Bundle.entry[4].resource.authoredOn',
    ],
    [
      'an empty text',
      (b) => (at(b, 0)['resource'].name[0].family = ''),
      'Bundle.entry[0].resource.name[0].family',
    ],
    ['an empty list', (b) => (at(b, 0)['resource'].telecom = []), 'Bundle.entry[0].resource.telecom'],
    ['null', (b) => (at(b, 0)['resource'].birthDate = null), 'Bundle.entry[0].resource.birthDate'],
    [
      'a consent to nothing',
      (b) => delete at(b, 2)['resource'].policyRule,
      'Bundle.entry[2].resource.policyRule',
    ],
    [
      'a reference into the record',
      (b) => (at(b, 4)['resource'].owner = {reference: 'Practitioner/1'}),
      'Bundle.entry[4].resource.owner.reference',
    ],
    [
      'a reference to a part that is not there',
      (b) => (at(b, 1)['resource'].supportingInfo = [{reference: `urn:uuid:${crypto.randomUUID()}`}]),
      'Bundle.entry[1].resource.supportingInfo[0].reference',
    ],
    [
      'a Task about the person in place of the referral',
      (b) => (at(b, 4)['resource'].focus = at(b, 4)['resource'].for),
      'Bundle.entry[4].resource.focus',
    ],
    [
      'an address that runs',
      (b) => (at(b, 3)['resource'].item[0].answer = [{valueAttachment: {url: 'javascript:alert(1)'}}]),
      'Bundle.entry[3].resource.item[0].answer[0].valueAttachment.url',
    ],
    [
      'more depth than anything needs',
      (b) =>
        (at(b, 3)['resource'].item = JSON.parse(
          '[{"item":'.repeat(60) + '[{"linkId":"x"}]' + '}]'.repeat(60),
        )),
      'Bundle.entry[3]',
    ],
  ];
  for (const [name, spoil, path] of spoiled) {
    test(`refuses ${name}, and writes nothing`, async () => {
      const before = number('Task') + number('Patient');
      const bundle = bundleOf(referral({family: 'Unsaid-Name'}));
      spoil(bundle);
      const response = await send(bundle);
      const outcome = (await response.json()) as Loose;
      assert.equal(response.status, 422, JSON.stringify(outcome));
      assert.deepEqual(r4Problems(outcome), []);
      const paths = (outcome['issue'] as Loose[]).map(({expression}) => expression[0] as string);
      assert.ok(
        paths.some((each) => each.startsWith(path)),
        paths.join(),
      );
      assert.equal(number('Task') + number('Patient'), before);
      assert.ok(!JSON.stringify([outcome, server.lines]).includes('Unsaid-Name'));
    });
  }

  test('refuses what is not JSON, too long, or of another type', async () => {
    assert.equal((await send('{"resourceType":')).status, 400);
    assert.equal((await send('[]')).status, 422);
    assert.equal((await send('null')).status, 422);
    assert.equal((await send('{}', {'content-type': 'text/plain'})).status, 415);
    assert.equal((await send(`{"a":"${'x'.repeat(8_000_000)}"}`)).status, 413);
    // Without a length, as a stream that does not end by itself: reading stops.
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 50_000;
        controller.enqueue(new Uint8Array(50_000));
      },
    });
    const init = {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: endless,
      duplex: 'half',
    };
    const status = await fetch(`${server.url}/relay`, init as RequestInit).then(
      (response) => response.status,
      () => 413, // The server may hang up before the client has read its answer.
    );
    assert.equal(status, 413);
    assert.ok(sent < 50_000_000, `${sent} bytes`);
  });

  test('takes a letter of 5 MB, if it is what it says', async () => {
    const withLetter = (contentType: string, begin: string, more = 0) => {
      const data = Buffer.concat([Buffer.from(begin, 'latin1'), Buffer.alloc(more, 'x')]).toString('base64');
      const bundle = bundleOf();
      bundle['entry'][3].resource.item.push({
        linkId: 'attach',
        answer: [{valueAttachment: {contentType, data, title: 'letter'}}],
      });
      return send(bundle);
    };
    assert.equal((await withLetter('application/pdf', '%PDF-1.7', 5_000_000)).status, 200);
    assert.equal((await withLetter('image/jpeg', '\xff\xd8\xff\xe0')).status, 200);
    assert.equal((await withLetter('image/png', '\x89PNG\r\n\x1a\n')).status, 200);
    for (const [type, begin] of [
      ['text/html', '<script>'],
      ['image/svg+xml', '<svg '],
      ['application/pdf', '<html>'],
      ['image/png', '%PDF-1.7'],
    ] as const) {
      const response = await withLetter(type, begin);
      assert.equal(response.status, 422, type);
      const [issue] = ((await response.json()) as Loose)['issue'] as Loose[];
      assert.match(issue!['expression'][0] as string, /valueAttachment\.(?:contentType|data)$/);
    }
    const broken = bundleOf();
    const valueAttachment = {contentType: 'application/pdf', data: 'JVBERi0x*AAA'};
    broken['entry'][3].resource.item.push({linkId: 'attach', answer: [{valueAttachment}]});
    assert.equal((await send(broken)).status, 422);
  });

  test('refuses a bundle from whoever filled in the field that people do not see', async () => {
    const record = fhir({url: `${server.url}/relay`});
    await assert.rejects(
      record.submit({...referral(), trap: 'SEO services'}),
      (error: BackendError) => error.code === 'invalid-request' && error.issues?.[0]?.code === 'suppressed',
    );
  });

  test('is open to its own pages and to the websites named, and to no other', async () => {
    const own = new URL(server.url).origin;
    assert.equal((await send(bundleOf(), {origin: own})).status, 200);
    const other = await send(bundleOf(), {origin: 'https://evil.example.org'});
    assert.equal(other.status, 403);
    assert.equal(other.headers.get('access-control-allow-origin'), null);
    const named = await send(bundleOf(), {origin: 'https://surgery.example.org'});
    assert.equal(named.status, 200);
    assert.equal(named.headers.get('access-control-allow-origin'), 'https://surgery.example.org');
    const refused = await send({}, {origin: 'https://surgery.example.org'});
    assert.equal(refused.headers.get('access-control-allow-origin'), 'https://surgery.example.org');

    const preflight = (origin: string, path = '/relay') =>
      fetch(server.url + path, {
        method: 'OPTIONS',
        headers: {origin, 'access-control-request-method': 'POST'},
      });
    const allowed = await preflight('https://surgery.example.org');
    assert.equal(allowed.status, 204);
    assert.match(allowed.headers.get('access-control-allow-headers')!, /Content-Type/);
    assert.equal((await preflight('https://evil.example.org')).status, 403);
    const staffSide = await preflight('https://surgery.example.org', '/fhir/Task');
    assert.equal(staffSide.headers.get('access-control-allow-origin'), null);
  });

  test('logs no more than method, pattern, status and time', async () => {
    await send(bundleOf(referral({family: 'Unlogged-Name'})));
    const headers = {authorization: `Bearer ${staffToken}`};
    await fetch(`${server.url}/fhir/Patient?identifier=x%7CUnlogged-Number`, {headers});
    await fetch(`${server.url}/fhir/Patient/unlogged-id`, {headers});
    const lines = server.lines.map((line) => line.replace(/\d+ ms$/, 'ms'));
    assert.deepEqual(lines, ['POST /relay 200 ms', 'GET /fhir/:type 200 ms', 'GET /fhir/:type/:id 404 ms']);
  });
});

test('the relay counts requests by address, says how long to wait, and keeps no address', async () => {
  const server = await serveRecord({requests: 3, trustedProxies: 1});
  const send = (address: string) =>
    fetch(`${server.url}/relay`, {
      method: 'POST',
      headers: {'content-type': 'application/fhir+json', 'x-forwarded-for': `10.9.9.9, ${address}`},
      body: JSON.stringify(bundleOf()),
    });
  try {
    for (let i = 0; i < 3; i++) assert.equal((await send('2001:db8:1:2::5')).status, 200);
    const refused = await send('2001:db8:1:2:ffff::9');
    assert.equal(refused.status, 429);
    const wait = Number(refused.headers.get('retry-after'));
    assert.ok(wait > 150 && wait <= 200, String(wait));
    assert.equal((await send('2001:db8:1:3::5')).status, 200);
    assert.equal((await send('192.0.2.7')).status, 200);
    assert.ok(!/2001:db8|192\.0\.2/.test(server.lines.join()));
  } finally {
    await server.close();
  }
});

import {expect} from '@open-wc/testing';
import {BackendError, careRecordFor, fhir} from '../../../src/backends/index.js';
import type {BackendErrorCode, FhirOptions, SearchPage} from '../../../src/backends/index.js';
import type {Bundle, Task} from '../../../src/model/fhir-record.js';
import {failure, server} from '../support.js';
import {referral} from './referral.js';

const url = 'https://fhir.example.test/base';
const id = '7f6d2c1e-6a54-4a5e-9a3e-2f1f0f6f0a01';
const types = ['Patient', 'ServiceRequest', 'Consent', 'QuestionnaireResponse', 'Task'];

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A FHIR server that gives one answer after the other, the last one for ever. */
function answering(...answers: readonly ((signal: AbortSignal) => Response | Promise<Response>)[]) {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    sent.push({
      url: request.url,
      method: request.method,
      headers: request.headers,
      body: await request.text(),
    });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer(request.signal);
  };
  const record = (more: Partial<FhirOptions> = {}) => fhir({url, transport: {fetch}, ...more});
  return {sent, record};
}

const json =
  (value: unknown, init: ResponseInit = {}) =>
  () =>
    new Response(JSON.stringify(value), {
      ...init,
      headers: {'content-type': 'application/fhir+json', ...(init.headers as Record<string, string>)},
    });

const text = (words: string, init?: ResponseInit) => () => new Response(words, init);

type Part = Record<string, unknown>;
const bundleOf = (entry: (type: string, index: number) => Part): Part => ({
  resourceType: 'Bundle',
  type: 'transaction-response',
  entry: types.map(entry),
});
const done = (status: string, location: (type: string) => string | undefined) =>
  bundleOf((type) => ({response: {status, location: location(type), etag: 'W/"1"'}}));

describe('fhir().submit', () => {
  const understood: readonly (readonly [string, Part, string | undefined])[] = [
    ['a relative Location', done('201 Created', (type) => `${type}/12/_history/1`), '1'],
    ['an absolute Location', done('201', (type) => `${url}/${type}/12/_history/1`), '1'],
    ['a Location without a version', done('200 OK', (type) => `${type}/12`), '1'],
    ['304 for what is there already', done('304 Not Modified', (type) => `${type}/12/_history/1`), '1'],
    [
      'the resource in place of a Location',
      bundleOf((type) => ({
        resource: {resourceType: type, id: '12', meta: {versionId: '1'}},
        response: {status: '201'},
      })),
      '1',
    ],
    [
      'neither etag nor version',
      bundleOf((type) => ({response: {status: '201', location: `${type}/12`}})),
      undefined,
    ],
  ];
  for (const [name, answer, version] of understood) {
    it(`understands ${name}`, async () => {
      const {record, sent} = answering(json(answer));
      const {reference, parts} = await record().submit(referral({id}));
      expect(reference).to.equal('7f6d2c1e');
      expect(parts['referral']).to.deep.equal({
        type: 'ServiceRequest',
        id: '12',
        ...(version !== undefined && {version}),
      });
      expect(Object.keys(parts)).to.deep.equal(['patient', 'referral', 'consent', 'response', 'task']);
      expect(sent).to.have.length(1);
    });
  }

  it('leaves out a part whose place is not told', async () => {
    const {record} = answering(json(bundleOf(() => ({response: {status: '304'}}))));
    expect(await record().submit(referral({id}))).to.deep.equal({reference: '7f6d2c1e', parts: {}});
  });

  const outcome = {
    resourceType: 'OperationOutcome',
    issue: [
      {
        severity: 'error',
        code: 'invalid',
        details: {text: 'Not a date'},
        diagnostics: 'row 17: Sam Example',
        expression: ['Bundle.entry[0].resource.birthDate'],
      },
      {severity: 'information', code: 'informational', details: {text: 'All else is well'}},
    ],
  };
  const issues = [{text: 'Not a date', code: 'invalid', path: 'Bundle.entry[0].resource.birthDate'}];
  const refused: readonly (readonly [string, () => Response, BackendErrorCode, object])[] = [
    ['400 with an OperationOutcome', json(outcome, {status: 400}), 'invalid-request', {issues, status: 400}],
    ['422 with an OperationOutcome', json(outcome, {status: 422}), 'invalid-request', {issues}],
    ['409 without the header', json({resourceType: 'Bundle'}, {status: 409}), 'conflict', {}],
    ['412', json({resourceType: 'OperationOutcome', issue: []}, {status: 412}), 'conflict', {status: 412}],
    ['429', text('Slow down', {status: 429, headers: {'retry-after': '7'}}), 'rate-limited', {retryAfter: 7}],
    ['500 with a web page', text('<h1>Oops</h1>', {status: 500}), 'server', {status: 500}],
    ['502 with nothing', text('', {status: 502}), 'server', {}],
    [
      '503 with Retry-After',
      text('', {status: 503, headers: {'retry-after': '2'}}),
      'server',
      {retryAfter: 2},
    ],
    ['504', text('', {status: 504}), 'timeout', {}],
    ['401', text('', {status: 401}), 'refused', {}],
    ['200 with nothing', text(''), 'bad-answer', {}],
    ['200 with a web page', text('<!doctype html><title>Log in</title>'), 'bad-answer', {}],
    ['half an answer', text('{"resourceType":"Bundle","entry":[{"resp'), 'bad-answer', {}],
    ['JSON that is no resource', json({ok: true}), 'bad-answer', {}],
    ['an outcome in place of a bundle', json(outcome), 'bad-answer', {issues}],
    [
      'a bundle with an entry missing',
      json({...done('201', () => 'Patient/1'), entry: [{response: {status: '201'}}]}),
      'bad-answer',
      {},
    ],
    ['entries in another order', json(done('201', () => 'Basic/1')), 'bad-answer', {}],
    ['entries without a status', json(bundleOf(() => ({response: {}}))), 'bad-answer', {}],
    [
      'one entry that failed',
      json(
        bundleOf((type, index) =>
          index === 4
            ? {response: {status: '422', outcome}}
            : {response: {status: '201', location: `${type}/1`}},
        ),
      ),
      'invalid-request',
      {issues, status: 422},
    ],
  ];
  for (const [name, answer, code, more] of refused) {
    it(`takes ${name} for "${code}", and does not send again by itself`, async () => {
      const {record, sent} = answering(answer);
      const error = (await failure(record().submit(referral({id})))) as BackendError;
      expect(error).to.be.instanceOf(BackendError);
      expect(error.code).to.equal(code);
      for (const [key, value] of Object.entries(more)) {
        expect(error).to.have.deep.property(key, value);
      }
      expect(sent).to.have.length(1);
    });
  }

  it('names neither diagnostics nor what was sent in an error', async () => {
    for (const answer of [json(outcome, {status: 400}), text('{"name":"Sam Example')]) {
      const error = (await failure(answering(answer).record().submit(referral({id})))) as BackendError;
      expect(JSON.stringify({...error, message: error.message, cause: String(error.cause)})).not.to.contain(
        'Sam Example',
      );
    }
  });

  it('gives up when the whole answer is not there in time', async () => {
    const drip = (signal: AbortSignal) =>
      new Response(
        new ReadableStream({
          async pull(controller) {
            await new Promise((resolve) => setTimeout(resolve, 20));
            signal.throwIfAborted();
            controller.enqueue(new TextEncoder().encode(' '));
          },
        }),
      );
    const error = await failure(answering(drip).record({timeout: 100}).submit(referral({id})));
    expect(error).to.include({code: 'timeout'});
  });

  it('passes an abort through', async () => {
    const {record} = answering(
      (signal) =>
        new Promise<Response>((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    );
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('left')), 10);
    const error = (await failure(record().submit(referral({id}), {signal: controller.signal}))) as Error;
    expect(error.message).to.equal('left');
  });

  it('sends the same bytes again, with every entry conditional', async () => {
    const {record, sent} = answering(text('', {status: 502}), json(done('200', (type) => `${type}/1`)));
    await failure(record().submit(referral({id})));
    await record().submit(referral({id}));
    expect(sent[0]!.body).to.equal(sent[1]!.body);
    expect(sent[0]!.headers.get('content-type')).to.equal('application/fhir+json; charset=utf-8');
    expect(sent[0]!.url).to.equal(url);
    const {entry, type} = JSON.parse(sent[0]!.body) as Bundle;
    expect(type).to.equal('transaction');
    const asked = entry!.map(({request}) => request!.ifNoneExist);
    expect(asked).to.deep.equal(
      ['patient', 'referral', 'consent', 'response', 'task'].map(
        (part) => `identifier=urn:social-prescribing-kit:submission|${id}:${part}`,
      ),
    );
    expect(new Set(entry!.map(({fullUrl}) => fullUrl)).size).to.equal(5);
    const task = entry![4]!.resource as Task;
    expect(task.for!.reference).to.equal(entry![0]!.fullUrl);
    expect(task.focus!.reference).to.equal(entry![1]!.fullUrl);
  });

  it('can rely on a header, on ids or on the relay instead', async () => {
    const ways = {
      header: (sent: Sent) => sent.headers.get('x-amz-fhir-idempotency-key') === id,
      put: (sent: Sent) => /"method":"PUT","url":"Patient\/[0-9a-f-]{36}"/.test(sent.body),
      none: (sent: Sent) => sent.body.includes('"method":"POST"'),
    };
    for (const [idempotency, told] of Object.entries(ways)) {
      const {record, sent} = answering(json(done('201', (type) => `${type}/1`)));
      await record({idempotency: idempotency as keyof typeof ways}).submit(referral({id}));
      expect(told(sent[0]!), idempotency).to.be.true;
      expect(sent[0]!.body).not.to.contain('ifNoneExist');
    }
  });

  it('takes 409 with the original for success where a header tells submissions apart', async () => {
    const original = bundleOf((type, index) => ({
      resource: {
        resourceType: type,
        id: 'first',
        identifier: [{value: `${id}:${['patient', 'referral', 'consent', 'response', 'task'][index]}`}],
      },
    }));
    const {record} = answering(json(original, {status: 409}));
    const {parts} = await record({idempotency: 'header'}).submit(referral({id}));
    expect(parts['task']).to.deep.equal({type: 'Task', id: 'first'});
    const other = await failure(record({idempotency: 'header'}).submit(referral()));
    expect(other).to.include({code: 'conflict'});
  });

  it('sends nothing that could not arrive exactly once', async () => {
    const {record, sent} = answering(json({}));
    const [first] = referral({id}).entries;
    const wrong = [
      {id: 'not-a-uuid', entries: [first!]},
      {id, entries: []},
      {id, entries: [first!, first!]},
      {id, entries: [{...first!, part: 'Patient 1'}]},
      {id, entries: [{part: 'patient', resource: {...first!.resource, id: '1'}}]},
    ];
    for (const submission of wrong) {
      expect(await failure(record().submit(submission))).to.include({code: 'invalid-request'});
    }
    expect(sent).to.have.length(0);
  });
});

describe('fhir(), reading', () => {
  const task = (number: number, status = 'requested') => ({
    resource: {resourceType: 'Task', id: String(number), status, intent: 'order'},
    search: {mode: 'match'},
  });

  it('follows next links, looks through what came, and skips what is no match', async () => {
    const {record, sent} = answering(
      json({
        resourceType: 'Bundle',
        type: 'searchset',
        total: 4,
        link: [{relation: 'next', url: `${url}?opaque=1&_x=%7C`}],
        entry: [
          task(1),
          task(2, 'completed'),
          {resource: {resourceType: 'OperationOutcome', issue: []}, search: {mode: 'outcome'}},
          {resource: {resourceType: 'Patient', id: '9'}, search: {mode: 'include'}},
        ],
      }),
      json({resourceType: 'Bundle', type: 'searchset', total: 4, entry: [task(3)]}),
    );
    const pages: SearchPage<Task>[] = [];
    for await (const page of record().search<Task>('Task', {status: 'requested', _sort: '-authored-on'})) {
      pages.push(page);
    }
    expect(pages.map(({items}) => items.map(({id: own}) => own))).to.deep.equal([['1'], ['3']]);
    expect(pages.map(({total}) => total)).to.deep.equal([undefined, 4]);
    expect(sent.map((each) => each.url)).to.deep.equal([
      `${url}/Task?_count=50&status=requested&_sort=-authored-on`,
      `${url}?opaque=1&_x=%7C`,
    ]);
  });

  it('follows no link to another server, and none in a circle', async () => {
    const page = (next: string) =>
      json({resourceType: 'Bundle', type: 'searchset', link: [{relation: 'next', url: next}]});
    const all = async (next: string) => {
      const {record, sent} = answering(page(next));
      for await (const _ of record().search('Task'));
      return sent.length;
    };
    expect(await failure(all('https://other.example.test/base?p=2'))).to.include({code: 'bad-answer'});
    expect(await all(`${url}/Task?p=2`)).to.equal(2);
  });

  it('gives the versions of one resource, and leaves out deletions and whatever else came', async () => {
    const {record, sent} = answering(
      json({
        resourceType: 'Bundle',
        type: 'history',
        link: [{relation: 'next', url: `${url}/Task/1/_history?page=2`}],
        entry: [task(1, 'received'), {request: {method: 'DELETE', url: 'Task/1'}}, task(2)],
      }),
      json({resourceType: 'Bundle', type: 'history', entry: [task(1)]}),
    );
    const found: Task[] = [];
    for await (const {items} of record().history<Task>('Task', '1')) found.push(...items);
    expect(found.map(({status}) => status)).to.deep.equal(['received', 'requested']);
    expect(sent.map((each) => each.url)).to.deep.equal([
      `${url}/Task/1/_history?_count=50`,
      `${url}/Task/1/_history?page=2`,
    ]);
  });

  it('puts the versions of a page in order where a server does not', async () => {
    const version = (versionId: string, hour: number) => ({
      resource: {...task(1).resource, meta: {versionId, lastUpdated: `2026-02-01T0${hour}:00:00Z`}},
    });
    const entry = [version('c', 3), version('a', 1), version('b', 2)];
    const {record} = answering(json({resourceType: 'Bundle', type: 'history', entry}));
    const found: (string | undefined)[] = [];
    for await (const {items} of record().history('Task', '1'))
      found.push(...items.map(({meta}) => meta?.versionId));
    expect(found).to.deep.equal(['c', 'b', 'a']);
  });

  it('keeps what was searched for out of errors', async () => {
    const {record} = answering(text('<p>', {status: 500}), text('{"half'));
    for (let i = 0; i < 2; i++) {
      const error = (await failure(
        record()
          .search('Patient', {identifier: 'https://fhir.nhs.uk/Id/nhs-number|9449305552'})
          [Symbol.asyncIterator]()
          .next(),
      )) as Error;
      expect(error.message).to.contain('/Patient').and.not.to.contain('9449305552');
    }
  });

  it('reads, and takes 404 and 410 both for gone', async () => {
    const {record} = answering(json(task(1).resource), text('', {status: 404}), text('', {status: 410}));
    expect((await record().read<Task>('Task', '1')).status).to.equal('requested');
    for (let i = 0; i < 2; i++) {
      expect(await failure(record().read('Task', '1'))).to.include({code: 'not-found'});
    }
  });

  it('updates with If-Match, and tells a conflict', async () => {
    const mine = {...task(1).resource, resourceType: 'Task', meta: {versionId: 'b7'}} as Task;
    const {record, sent} = answering(
      json({...mine, meta: {versionId: 'b8'}}),
      text('', {headers: {etag: 'W/"b9"'}}),
      text('', {status: 412}),
      text('', {status: 409}),
    );
    expect((await record().update(mine)).meta!['versionId']).to.equal('b8');
    expect((await record().update(mine)).meta!['versionId']).to.equal('b9');
    expect(await failure(record().update(mine))).to.include({code: 'conflict'});
    expect(await failure(record().update(mine))).to.include({code: 'conflict'});
    expect(sent[0]!.method).to.equal('PUT');
    expect(sent[0]!.headers.get('if-match')).to.equal('W/"b7"');
    expect(await failure(record().update({...mine, meta: {}}))).to.include({code: 'invalid-request'});
  });

  it('gives a token to its own origin', async () => {
    const {transport, headers} = server(() => task(1).resource);
    const record = careRecordFor(url, {transport: {...transport, getToken: () => 'secret'}});
    await record.read('Task', '1');
    expect(headers[0]!.get('authorization')).to.equal('Bearer secret');
  });
});

describe('careRecordFor', () => {
  it('knows the formats, and says which there are', () => {
    expect(careRecordFor('/fhir', {format: 'fhir'})).to.have.property('submit');
    expect(careRecordFor('/record', {format: 'rest'})).to.have.property('submit');
    expect(() => careRecordFor('/fhir', {format: 'soap'})).to.throw(BackendError, 'fhir, rest, memory');
    expect(() => careRecordFor(' ')).to.throw(BackendError);
  });

  it('shares a record in memory by its name', async () => {
    const submission = referral();
    const {parts} = await careRecordFor('shared', {format: 'memory'}).submit(submission);
    const other = careRecordFor('shared', {format: 'memory'});
    expect(await other.read('Task', parts['task']!.id)).to.have.property('status', 'requested');
    const third = careRecordFor('third', {format: 'memory'});
    expect(await failure(third.read('Task', parts['task']!.id))).to.include({code: 'not-found'});
  });
});

import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {after, before, describe, test} from 'node:test';
import type {Bundle, OperationOutcome, Patient, Task} from '../../src/model/fhir-record.js';
import {RecordStore} from '../../server/store/record-store.ts';
import {readSearch} from '../../server/store/search.ts';
import {serveRecord, staffToken} from './support/listening.ts';
import {r4Problems} from './support/r4.ts';

const patient = {resourceType: 'Patient', name: [{family: 'Example', given: ['Sam']}]};
const system = 'https://example.org/id';

describe('/fhir', () => {
  let server: Awaited<ReturnType<typeof serveRecord>>;
  let base = '';
  before(async () => {
    server = await serveRecord();
    base = `${server.url}/fhir`;
  });
  after(() => server.close());

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(path.startsWith('http') ? path : base + path, {
      ...init,
      headers: {
        authorization: `Bearer ${staffToken}`,
        'content-type': 'application/fhir+json',
        ...(init.headers as Record<string, string>),
      },
    });
  const post = (path: string, body: unknown, headers = {}) =>
    ask(path, {method: 'POST', body: JSON.stringify(body), headers});
  const put = (path: string, body: unknown, headers = {}) =>
    ask(path, {method: 'PUT', body: JSON.stringify(body), headers});
  const json = async <T>(response: Response | Promise<Response>) => (await (await response).json()) as T;

  async function refusal(response: Promise<Response>, status: number, code: string) {
    const answer = await response;
    const outcome = await json<OperationOutcome>(answer);
    assert.equal(answer.status, status, JSON.stringify(outcome));
    assert.deepEqual(r4Problems(outcome), []);
    assert.equal(outcome.issue[0]?.code, code);
    assert.equal(outcome.issue[0]?.diagnostics, undefined);
    return outcome;
  }

  test('is for staff: everything but what it can do needs the token', async () => {
    for (const authorization of [
      '',
      'Bearer',
      'Bearer wrong',
      `Basic ${staffToken}`,
      `Bearer ${staffToken}x`,
    ]) {
      const answer = await ask('/Task', {headers: {authorization}});
      assert.equal(answer.status, 401, authorization);
      assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
    }
    const statement = await json<{fhirVersion: string}>(fetch(`${base}/metadata`));
    assert.equal(statement.fhirVersion, '4.0.1');
    assert.deepEqual(r4Problems(statement), []);
  });

  test('creates, reads, updates and remembers every version', async () => {
    const created = await post('/Patient', patient);
    assert.equal(created.status, 201);
    const first = await json<Patient>(created);
    assert.equal(created.headers.get('location'), `${base}/Patient/${first.id}/_history/1`);
    assert.equal(created.headers.get('etag'), 'W/"1"');
    assert.equal(created.headers.get('cache-control'), 'no-store');
    assert.match(created.headers.get('content-type')!, /^application\/fhir\+json/);

    const changed = {...first, birthDate: '1958-03-09'};
    const second = await put(`/Patient/${first.id}`, changed, {'if-match': 'W/"1"'});
    assert.equal(second.status, 200);
    assert.equal(second.headers.get('etag'), 'W/"2"');
    await refusal(put(`/Patient/${first.id}`, changed, {'if-match': 'W/"1"'}), 412, 'conflict');
    await refusal(put(`/Patient/${first.id}`, changed), 412, 'conflict');
    await refusal(put(`/Patient/${first.id}`, changed, {'if-match': 'one'}), 400, 'invalid');

    const history = await json<Bundle>(ask(`/Patient/${first.id}/_history`));
    assert.deepEqual(r4Problems(history), []);
    assert.deepEqual(
      history.entry?.map(({resource}) => resource?.meta?.['versionId']),
      ['2', '1'],
    );
    const page = await json<Bundle>(ask(`/Patient/${first.id}/_history?_count=1`));
    assert.deepEqual([page.total, page.entry?.[0]?.resource?.meta?.['versionId']], [2, '2']);
    const next = page.link?.find(({relation}) => relation === 'next')?.url ?? '';
    const rest = await json<Bundle>(ask(next.slice(base.length)));
    assert.deepEqual(
      rest.entry?.map(({resource}) => resource?.meta?.['versionId']),
      ['1'],
    );
    assert.equal(rest.link, undefined);
    await refusal(ask(`/Patient/${first.id}/_history?_count=many`), 400, 'invalid');
    const old = await json<Patient>(ask(`/Patient/${first.id}/_history/1`));
    assert.deepEqual(old, first);
    await refusal(ask(`/Patient/${first.id}/_history/9`), 404, 'not-found');
  });

  test('creates once under a condition', async () => {
    const one = {...patient, identifier: [{system, value: 'once'}]};
    const headers = {'if-none-exist': `identifier=${encodeURIComponent(`${system}|once`)}`};
    assert.equal((await post('/Patient', one, headers)).status, 201);
    assert.equal((await post('/Patient', one, headers)).status, 200);
    await post('/Patient', one);
    await refusal(post('/Patient', one, headers), 412, 'multiple-matches');
    await refusal(post('/Patient', one, {'if-none-exist': 'family=Example'}), 412, 'not-supported');
  });

  test('searches page by page, while others go on writing', async () => {
    const code = {coding: [{system, code: 'paging'}]};
    const task = (day: number) =>
      post('/Task', {
        resourceType: 'Task',
        status: 'requested',
        intent: 'order',
        code,
        authoredOn: `2026-03-${String(day).padStart(2, '0')}T09:00:00+01:00`,
      });
    for (let day = 1; day <= 7; day++) await task(day);
    const days: (string | undefined)[] = [];
    let next: string | undefined =
      `/Task?code=${encodeURIComponent(`${system}|paging`)}&_sort=-authored-on&_count=3`;
    while (next) {
      const page: Bundle = await json<Bundle>(ask(next));
      assert.deepEqual(r4Problems(page), []);
      days.push(...(page.entry ?? []).map(({resource}) => (resource as Task).authoredOn?.slice(8, 10)));
      next = page.link?.find(({relation}) => relation === 'next')?.url;
      if (next) {
        assert.ok(next.startsWith(`${base}/Task?`));
        await task(20);
      }
    }
    assert.deepEqual(days, ['07', '06', '05', '04', '03', '02', '01']);
  });

  test('searches by day, and says which parameters it understood', async () => {
    const day = (query: string) => json<Bundle>(ask(`/Task?code=paging&${query}`));
    assert.equal((await day('authored-on=2026-03-02')).total, 1);
    assert.equal((await day('authored-on=ge2026-03-06&authored-on=lt2026-03-08')).total, 2);
    assert.equal((await day('authored-on=2026-04')).total, 0);
    const all = await day('colour=red&status=requested');
    const self = all.link?.find(({relation}) => relation === 'self')?.url ?? '';
    assert.ok(self.includes('status=requested') && !self.includes('colour'));
    await refusal(ask('/Task?authored-on=yesterday'), 400, 'invalid');
    await refusal(ask('/Task?status:not=requested'), 400, 'invalid');
    await refusal(ask('/Task?_count=many'), 400, 'invalid');
    await refusal(ask('/Task?_place=nonsense'), 400, 'invalid');
  });

  test('takes a transaction whole or not at all', async () => {
    const url = `urn:uuid:${crypto.randomUUID()}`;
    const entry = (resource: object, request: object, fullUrl?: string) => ({
      resource,
      request,
      ...(fullUrl && {fullUrl}),
    });
    const bundle = (...entries: object[]) => ({resourceType: 'Bundle', type: 'transaction', entry: entries});
    const person = entry(patient, {method: 'POST', url: 'Patient'}, url);
    const goal = (subject: string) => ({
      resourceType: 'Goal',
      lifecycleStatus: 'active',
      description: {text: 'Swim'},
      subject: {reference: subject},
    });
    const aim = (subject: string) => entry(goal(subject), {method: 'POST', url: 'Goal'});
    const total = () => server.store.search(readSearch('Patient', [])).total;
    const before = total();

    const wrong: [object, number, string][] = [
      [bundle(person, aim('urn:uuid:00000000-0000-4000-8000-000000000000')), 422, 'not-found'],
      [
        bundle(person, entry({resourceType: 'Nonsense'}, {method: 'POST', url: 'Nonsense'})),
        422,
        'not-supported',
      ],
      [bundle(person, entry(patient, {method: 'DELETE', url: 'Patient/1'})), 400, 'not-supported'],
      [
        bundle(person, entry({...patient, id: 'x'}, {method: 'PUT', url: 'Patient/x', ifMatch: 'W/"1"'})),
        404,
        'not-found',
      ],
      [bundle(person, {...person}), 400, 'duplicate'],
      [{resourceType: 'Bundle', type: 'batch', entry: [person]}, 400, 'not-supported'],
    ];
    for (const [body, status, code] of wrong) {
      await refusal(post('', body), status, code);
      assert.equal(total(), before);
    }
    const done = await json<Bundle>(post('', bundle(aim(url), person), {prefer: 'return=representation'}));
    assert.deepEqual(r4Problems(done), []);
    assert.equal(total(), before + 1);
    const [goalDone, personDone] = done.entry ?? [];
    assert.match(goalDone!.response!.location!, /^Goal\/[\w-]+\/_history\/1$/);
    assert.deepEqual((goalDone!.resource as unknown as {subject: object}).subject, {
      reference: `Patient/${personDone!.resource!.id}`,
    });
  });

  test('refuses what it does not do', async () => {
    await refusal(ask('/Medication'), 404, 'not-supported');
    await refusal(ask('/Patient/none'), 404, 'not-found');
    await refusal(ask('/Patient/1', {method: 'DELETE'}), 404, 'not-supported');
    await refusal(post('/Patient', {resourceType: 'Task'}), 400, 'invalid');
    await refusal(post('/Patient', {...patient, name: []}), 422, 'structure');
    await refusal(ask('/Patient', {method: 'POST', body: '{"resourceType"'}), 400, 'structure');
  });

  test('says nothing of what it holds when something breaks', async () => {
    const broken = await serveRecord({}, {
      search: () => {
        throw new Error('Sam Example could not be sorted');
      },
    } as unknown as RecordStore);
    const answer = await fetch(`${broken.url}/fhir/Patient`, {
      headers: {authorization: `Bearer ${staffToken}`},
    });
    assert.equal(answer.status, 500);
    assert.ok(!`${await answer.text()}${broken.lines.join()}`.includes('Example'));
    assert.ok(
      broken.lines.some((line) => line.includes('fhir-api.test')),
      'where it broke is told',
    );
    await broken.close();
  });
});

test('the store keeps what it has acknowledged, for this user alone', () => {
  const folder = mkdtempSync(`${tmpdir()}/spk-store-`);
  try {
    const store = new RecordStore(`${folder}/data`);
    const {id} = store.create(patient);
    // As when the power goes: not closed, and opened by another.
    const other = new RecordStore(`${folder}/data`);
    assert.equal(other.read('Patient', id).id, id);
    assert.throws(
      () =>
        other.transaction(() => {
          other.create(patient);
          throw new Error('half-way');
        }),
      /half-way/,
    );
    assert.equal(store.search(readSearch('Patient', [])).total, 1);
    other.close();
    store.close();
    assert.equal(statSync(`${folder}/data`).mode & 0o077, 0);
    assert.equal(statSync(`${folder}/data/record.sqlite`).mode & 0o077, 0);
    assert.ok(readFileSync(`${folder}/data/record.sqlite`).includes('Example'));
  } finally {
    rmSync(folder, {recursive: true});
  }
});

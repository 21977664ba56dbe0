import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import Ajv from 'ajv';
import {rest, type BackendError} from '../../src/backends/index.js';
import {referralSubmission} from '../../src/backends/referral/referral-submission.js';
import type {Task} from '../../src/model/fhir-record.js';
import {referral} from '../backends/care-record/referral.ts';
import {longReferral, shortResponse} from '../support/referrals.ts';
import {restServer} from './support/rest-server.ts';
import {root} from './support/test-app.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {readonly name: string; readonly in: string; readonly required?: boolean}[];
  readonly requestBody?: {readonly content: Readonly<Record<string, {readonly schema: {$ref: string}}>>};
  readonly responses: Readonly<
    Record<string, {readonly content: Readonly<Record<string, {readonly schema: {$ref: string}}>>}>
  >;
}

const document = JSON.parse(readFileSync(`${root}docs/care-record.openapi.json`, 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
};
const ajv = new Ajv({allErrors: true, unknownFormats: 'ignore'}).addSchema(document, 'document');

function check(
  content: Operation['responses'][string]['content'],
  type: string,
  value: unknown,
  what: string,
) {
  const reference = content[type]?.schema.$ref;
  assert.ok(reference, `${what}: ${type} is not documented`);
  const validate = ajv.getSchema(`document${reference}`)!;
  assert.ok(validate(value), `${what}: ${JSON.stringify(validate.errors)}`);
}

const base = 'https://record.example.org/api';
const used = new Set<string>();

/** Every request and every answer goes past the document. */
const checked =
  (answer: (request: Request) => Response | Promise<Response>): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const {pathname} = new URL(request.url);
    const path = pathname.slice('/api'.length);
    const found = Object.entries(document.paths).find(([pattern]) =>
      new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
    );
    const operation = found?.[1][request.method.toLowerCase()];
    assert.ok(operation, `${request.method} ${path} is not documented`);
    const what = operation.operationId;
    for (const parameter of operation.parameters ?? []) {
      if (parameter.in === 'header' && parameter.required)
        assert.ok(request.headers.has(parameter.name), what);
    }
    const {requestBody, responses} = operation;
    if (requestBody) {
      const type = request.headers.get('content-type') ?? '';
      check(requestBody.content, type, await request.clone().json(), `what ${what} sends`);
    }
    const response = await answer(new Request(request.url.replace('/api/', '/'), request));
    const documented = responses[response.status];
    assert.ok(documented, `${what} with ${response.status} is not documented`);
    const type = response.headers.get('content-type') ?? '';
    check(documented.content, type, await response.clone().json(), `what ${what} answers`);
    used.add(`${what} ${response.status}`);
    return response;
  };

test('adapter and example server speak as the document says', async () => {
  const server = restServer();
  const record = rest({url: base, transport: {fetch: checked((request) => server.fetch(request))}});
  const {parts} = await record.submit(referral());
  const submissionId = crypto.randomUUID();
  await record.submit(
    referralSubmission(longReferral, shortResponse, {submissionId, now: '2026-01-15T09:30:00Z'}),
  );
  const task = await record.read<Task>('Task', parts['task']!.id);
  await record.update({...task, status: 'received'});
  await assert.rejects(record.update({...task, status: 'rejected'}), {code: 'conflict'});
  await assert.rejects(record.read('Task', 'none'), {code: 'not-found'});
  for await (const {items} of record.search('Task', {status: 'received', _count: 1}))
    assert.equal(items.length, 1);
  for await (const {items} of record.history('Task', task.id!)) assert.equal(items.length, 2);
  assert.deepEqual([...used].sort(), [
    'read 200',
    'read 404',
    'search 200',
    'submit 200',
    'update 200',
    'update 412',
    'versions 200',
  ]);
});

test('a problem names what a person can put right', async () => {
  const issues = [{text: 'Enter a real date', code: 'value', path: 'Patient.birthDate'}];
  const problem = () =>
    new Response(JSON.stringify({title: 'Not taken', status: 422, issues}), {
      status: 422,
      headers: {'content-type': 'application/problem+json'},
    });
  const record = rest({url: base, transport: {fetch: checked(problem)}});
  await assert.rejects(record.submit(referral()), (error: BackendError) => {
    assert.deepEqual([error.code, error.issues], ['invalid-request', issues]);
    return true;
  });
});

const misunderstood: [string, Response, string][] = [
  ['nothing', new Response('', {status: 200}), 'bad-answer'],
  ['a web page', new Response('<p>Sign in</p>'), 'bad-answer'],
  ['half an answer', new Response('{"parts":{"pa'), 'bad-answer'],
  ['a part missing', Response.json({parts: {patient: {type: 'Patient', id: '1'}}}), 'bad-answer'],
  ['409', Response.json({}, {status: 409}), 'conflict'],
  ['503', new Response('', {status: 503, headers: {'retry-after': '9'}}), 'server'],
  ['429', new Response('', {status: 429, headers: {'retry-after': '9'}}), 'rate-limited'],
];
for (const [name, response, code] of misunderstood) {
  test(`a submission answered with ${name} counts as not sent`, async () => {
    const record = rest({url: base, transport: {fetch: () => Promise.resolve(response)}});
    await assert.rejects(record.submit(referral()), (error: BackendError) => {
      assert.equal(error.code, code);
      if (response.headers.has('retry-after')) assert.equal(error.retryAfter, 9);
      return true;
    });
  });
}

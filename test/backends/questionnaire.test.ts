import {expect} from '@open-wc/testing';
import {BackendError} from '../../src/backends/index.js';
import {loadCanonical, loadQuestionnaire} from '../../src/backends/questionnaire/index.js';
import {server, type Reply} from './support.js';

const URL_ = 'https://fhir.example.org/base/Questionnaire/needs';
const form = (more: object = {}) => ({
  resourceType: 'Questionnaire',
  status: 'active',
  url: 'https://a.example/q',
  ...more,
});
const bundle = (...resources: unknown[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({resource})),
});

async function failure(work: Promise<unknown>): Promise<BackendError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(BackendError);
  return error as BackendError;
}

describe('fetching a form', () => {
  it('gives the Questionnaire as the server sent it, and asks for FHIR', async () => {
    const asked = server(() => form({title: 'Needs'}));
    const loaded = await loadQuestionnaire(URL_, {transport: asked.transport});
    expect(loaded).to.deep.equal(form({title: 'Needs'}));
    expect(asked.headers[0]!.get('accept')).to.match(/^application\/fhir\+json/);
  });

  it('takes the newest active one out of a search', async () => {
    const answer = bundle(
      form({version: '9', status: 'draft'}),
      {resourceType: 'OperationOutcome'},
      form({version: '2.9'}),
      form({version: '2.10'}),
      undefined,
    );
    const loaded = await loadQuestionnaire(URL_, {transport: server(() => answer).transport});
    expect(loaded.version).to.equal('2.10');
  });

  const refused: readonly (readonly [string, Reply, string, RegExp])[] = [
    ['an empty search', bundle(), 'not-found', /Bundle/],
    ['another resource', {resourceType: 'Patient'}, 'bad-answer', /a Patient/],
    ['other JSON', {items: []}, 'bad-answer', /no FHIR resource/],
    [
      'a web page',
      () => new Response('<!doctype html>', {headers: {'content-type': 'text/html'}}),
      'bad-answer',
      /web page/,
    ],
    ['a missing form', () => new Response('{}', {status: 404}), 'not-found', /404/],
  ];
  for (const [name, reply, code, message] of refused) {
    it(`${name} is ${code}`, async () => {
      const error = await failure(loadQuestionnaire(URL_, {transport: server(() => reply).transport}));
      expect(error.code).to.equal(code);
      expect(error.message).to.match(message);
    });
  }

  it('passes on what the server objected to', async () => {
    const outcome = {
      resourceType: 'OperationOutcome',
      issue: [{details: {text: 'No such form'}}, {diagnostics: 'HAPI-2001'}, {}, null],
    };
    const error = await failure(loadQuestionnaire(URL_, {transport: server(() => outcome).transport}));
    expect(error.issues?.map(({text}) => text)).to.deep.equal(['No such form', 'HAPI-2001']);
  });

  it('asks the same server for the forms that a form is put together from', async () => {
    const asked = server(() => bundle(form()));
    await loadCanonical('https://a.example/q|1.2', URL_, {transport: asked.transport});
    expect(asked.asked).to.deep.equal([
      'https://fhir.example.org/base/Questionnaire?url=https%3A%2F%2Fa.example%2Fq&version=1.2',
    ]);
  });

  it('follows addresses on the same origin from a plain file, and no others', async () => {
    const asked = server(() => form());
    const options = {transport: asked.transport};
    await loadCanonical(
      'https://fhir.example.org/forms/b.json',
      'https://fhir.example.org/forms/a.json',
      options,
    );
    expect(asked.asked).to.deep.equal(['https://fhir.example.org/forms/b.json']);
    const error = await failure(
      loadCanonical('https://elsewhere.example/b', 'https://fhir.example.org/forms/a.json', options),
    );
    expect(error.code).to.equal('invalid-request');
    expect(asked.asked).to.have.length(1);
  });
});

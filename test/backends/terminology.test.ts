import {expect} from '@open-wc/testing';
import {BackendError, expand} from '../../src/backends/index.js';
import {readExpansion} from '../../src/backends/terminology/read-expansion.js';

/** As tx.fhir.org answers for v2-0116, shortened. */
const EXPANDED = {
  resourceType: 'ValueSet',
  url: 'http://terminology.hl7.org/ValueSet/v2-0116',
  status: 'active',
  expansion: {
    identifier: 'urn:uuid:6c0b4c9f-6b4b-4f8c-8a0e-c1d6d2a5d0c7',
    timestamp: '2026-08-01T10:00:00Z',
    total: 5,
    parameter: [{name: 'count', valueInteger: 50}],
    contains: [
      {system: 'http://terminology.hl7.org/CodeSystem/v2-0116', code: 'C', display: 'Closed'},
      {
        system: 'http://terminology.hl7.org/CodeSystem/v2-0116',
        version: '2.1.0',
        code: 'O',
        display: 'Occupied',
        designation: [
          {language: 'de', value: 'Belegt'},
          {language: 'cy-GB', value: 'Wedi’i feddiannu'},
        ],
      },
      {abstract: true, display: 'Not in use', contains: [{code: 'I', display: 'Isolated'}, {code: 'X'}]},
      {code: 'H', display: 'Housekeeping', inactive: true},
      {display: 'No code'},
    ],
  },
};

const OUTCOME = {
  resourceType: 'OperationOutcome',
  issue: [
    {severity: 'error', code: 'too-costly', details: {text: 'The value set has too many concepts'}},
    {severity: 'error', code: 'not-supported', diagnostics: 'Filter needed'},
    {severity: 'information', code: 'informational'},
  ],
};

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
}

function server(...replies: readonly (() => Response)[]) {
  const asked: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const text = await request.text();
    const body: unknown = text ? JSON.parse(text) : undefined;
    asked.push({url: request.url, method: request.method, headers: request.headers, body});
    return replies[asked.length - 1]!();
  };
  return {transport: {fetch}, asked};
}

const json =
  (value: unknown, status = 200) =>
  () =>
    new Response(JSON.stringify(value), {status, headers: {'content-type': 'application/fhir+json'}});

async function failure(promise: Promise<unknown>): Promise<BackendError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof BackendError) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}

const VALUE_SET = 'http://terminology.hl7.org/ValueSet/v2-0116|2.1.0';
const HOME = 'https://tx.example.org/r4';

describe('expand', () => {
  it('asks by POST, with what was typed in the body and nothing in the URL', async () => {
    const {transport, asked} = server(json(EXPANDED));
    await expand(VALUE_SET, {
      server: `${HOME}/`,
      filter: ' my secret ',
      count: 20,
      language: 'cy',
      transport,
    });
    expect(asked).to.have.length(1);
    const [{url, method, headers, body}] = asked as [Asked];
    expect(url).to.equal('https://tx.example.org/r4/ValueSet/$expand');
    expect(method).to.equal('POST');
    expect(headers.get('accept')).to.equal('application/fhir+json');
    expect(headers.get('content-type')).to.equal('application/fhir+json');
    expect(body).to.deep.equal({
      resourceType: 'Parameters',
      parameter: [
        {name: 'url', valueUri: 'http://terminology.hl7.org/ValueSet/v2-0116'},
        {name: 'valueSetVersion', valueString: '2.1.0'},
        {name: 'filter', valueString: 'my secret'},
        {name: 'count', valueInteger: 20},
        {name: 'displayLanguage', valueCode: 'cy'},
      ],
    });
  });

  it('gives the concepts, those in others included, without what cannot be chosen', async () => {
    const {transport} = server(json(EXPANDED));
    expect(await expand(VALUE_SET, {server: HOME, transport})).to.deep.equal({
      total: 5,
      options: [
        {system: 'http://terminology.hl7.org/CodeSystem/v2-0116', code: 'C', display: 'Closed'},
        {
          system: 'http://terminology.hl7.org/CodeSystem/v2-0116',
          version: '2.1.0',
          code: 'O',
          display: 'Occupied',
        },
        {code: 'I', display: 'Isolated'},
        {code: 'X', display: 'X'},
      ],
    });
  });

  it('takes words in the language that was asked for where there are any', () => {
    expect(readExpansion(EXPANDED, 'cy').options.map(({display}) => display)).to.deep.equal([
      'Closed',
      'Wedi’i feddiannu',
      'Isolated',
      'X',
    ]);
  });

  it('asks by GET where POST is not possible', async () => {
    const down = () => {
      throw new TypeError('Failed to fetch');
    };
    for (const first of [json({}, 405), down]) {
      const {transport, asked} = server(first, json(EXPANDED));
      const {options} = await expand(VALUE_SET, {server: HOME, count: 9, transport});
      expect(options).to.have.length(4);
      expect(asked[1]!.method).to.equal('GET');
      expect(asked[1]!.url).to.equal(
        `${HOME}/ValueSet/$expand?url=${encodeURIComponent('http://terminology.hl7.org/ValueSet/v2-0116')}` +
          '&valueSetVersion=2.1.0&count=9',
      );
    }
  });

  it('asks by GET for the whole value set, and looks for what was typed in what comes', async () => {
    const down = () => {
      throw new TypeError('Failed to fetch');
    };
    for (const first of [json(OUTCOME, 405), down]) {
      const {transport, asked} = server(first, json(EXPANDED));
      const {options} = await expand(VALUE_SET, {server: HOME, filter: ' ÉD oc', count: 9, transport});
      expect(options.map(({code}) => code)).to.deep.equal(['O']);
      expect(asked[1]!.method).to.equal('GET');
      expect([...new URL(asked[1]!.url).searchParams.keys()]).to.deep.equal([
        'url',
        'valueSetVersion',
        'count',
      ]);
      expect(asked[1]!.url, 'the whole of it').to.include('count=1000');
    }
    const {transport} = server(json({}, 405), json(EXPANDED));
    const {options} = await expand(VALUE_SET, {server: HOME, filter: 'e', count: 1, transport});
    expect(
      options.map(({code}) => code),
      'no more than is wanted',
    ).to.deep.equal(['C']);
  });

  it('passes on what the server objects to', async () => {
    const {transport} = server(json(OUTCOME, 422));
    const error = await failure(expand(VALUE_SET, {server: HOME, filter: 'secret', transport}));
    expect(error.code).to.equal('invalid-request');
    expect(error.status).to.equal(422);
    expect(error.issues).to.deep.equal([
      {text: 'The value set has too many concepts', code: 'too-costly'},
      {text: '', code: 'not-supported'},
    ]);
    expect(error.message).not.to.include('secret');
  });

  for (const [status, code] of [
    [404, 'not-found'],
    [500, 'server'],
    [401, 'refused'],
    [429, 'rate-limited'],
  ] as const) {
    it(`${status} is ${code}`, async () => {
      const no = () => new Response('<h1>No</h1>', {status});
      const {transport} = server(no, no);
      const error = await failure(expand(VALUE_SET, {server: HOME, filter: 'x', transport}));
      expect([error.code, error.status]).to.deep.equal([code, status]);
    });
  }

  for (const [what, answer] of [
    ['an OperationOutcome', OUTCOME],
    ['a ValueSet that is not expanded', {resourceType: 'ValueSet', compose: {}}],
    ['another thing', [1]],
  ] as const) {
    it(`does not take ${what} for an expansion`, async () => {
      const {transport} = server(json(answer));
      const error = await failure(expand(VALUE_SET, {server: HOME, transport}));
      expect(error.code).to.equal('bad-answer');
      expect(error.issues ?? []).to.have.length(what === 'an OperationOutcome' ? 2 : 0);
    });
  }

  for (const [address, allowed] of [
    ['https://tx.example.org/fhir', true],
    ['http://tx.example.org/fhir', false],
    ['http://localhost:8080/fhir', true],
    ['http://127.0.0.1/fhir', true],
    ['http://localhost.example.org/fhir', false],
    ['/fhir', true],
    ['ftp://tx.example.org/', false],
  ] as const) {
    it(`${address} is ${allowed ? 'asked' : 'not asked'}`, async () => {
      const {transport, asked} = server(json(EXPANDED));
      const asking = expand(VALUE_SET, {server: address, transport});
      if (allowed) await asking;
      else expect((await failure(asking)).code).to.equal('invalid-request');
      expect(asked).to.have.length(allowed ? 1 : 0);
    });
  }

  it('can be stopped', async () => {
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    const {transport} = server(json(EXPANDED));
    let reason: unknown;
    await expand(VALUE_SET, {server: HOME, transport, signal: stop.signal}).catch((error: unknown) => {
      reason = error;
    });
    expect(reason).to.equal(stop.signal.reason);
  });

  it('sends the token of the page to that server alone', async () => {
    const {transport, asked} = server(json(EXPANDED));
    await expand(VALUE_SET, {server: HOME, transport: {...transport, getToken: () => 't'}});
    expect(asked[0]!.headers.get('authorization')).to.equal('Bearer t');
  });
});

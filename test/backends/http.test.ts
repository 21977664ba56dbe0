import {expect} from '@open-wc/testing';
import {BackendError} from '../../src/backends/index.js';
import type {BackendErrorCode} from '../../src/backends/index.js';
import {decodeText} from '../../src/backends/decode-text.js';
import {request} from '../../src/backends/http.js';
import {mapLimited} from '../../src/backends/limit.js';
import {parseJson} from '../../src/backends/parse-json.js';
import {readBackground} from '../../src/backends/read-background.js';
import {failure, server} from './support.js';

const home = 'https://directory.example.test/services';
const answering = (status: number, headers: Record<string, string> = {}) =>
  server(() => () => new Response('{}', {status, headers})).transport;

describe('request', () => {
  const statuses: readonly (readonly [number, BackendErrorCode])[] = [
    [400, 'invalid-request'],
    [401, 'refused'],
    [403, 'refused'],
    [404, 'not-found'],
    [408, 'timeout'],
    [409, 'conflict'],
    [410, 'not-found'],
    [412, 'conflict'],
    [422, 'invalid-request'],
    [429, 'rate-limited'],
    [500, 'server'],
    [503, 'server'],
    [504, 'timeout'],
  ];
  for (const [status, code] of statuses) {
    it(`says ${code} for status ${status}`, async () => {
      const error = await failure(request(home, {home, transport: answering(status)}));
      expect(error).to.be.instanceOf(BackendError);
      expect(error).to.include({code, status});
    });
  }

  it('reads Retry-After in seconds and as a date', async () => {
    const seconds = await failure(request(home, {home, transport: answering(429, {'retry-after': '120'})}));
    expect(seconds).to.include({retryAfter: 120});
    const date = new Date(Date.now() + 90_000).toUTCString();
    const later = (await failure(
      request(home, {home, transport: answering(503, {'retry-after': date})}),
    )) as BackendError;
    expect(later.retryAfter).to.be.within(85, 91);
  });

  it('waits and asks again where it may be patient', async () => {
    let times = 0;
    const {transport} = server(
      () => () => new Response('[]', times++ ? {} : {status: 429, headers: {'retry-after': '0'}}),
    );
    const answer = await request(home, {home, transport, patient: true});
    expect(answer.json()).to.deep.equal([]);
    expect(times).to.equal(2);
  });

  it('tells a server that cannot be reached', async () => {
    const {transport} = server(() => () => Promise.reject(new TypeError('Failed to fetch')));
    const error = await failure(request(home, {home, transport}));
    expect(error).to.include({code: 'server'});
    expect((error as BackendError).cause).to.be.instanceOf(TypeError);
  });

  it('tells that there is no connection', async () => {
    const {transport} = server(() => () => Promise.reject(new TypeError('Failed to fetch')));
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      expect(await failure(request(home, {home, transport}))).to.include({code: 'offline'});
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    expect(navigator.onLine).to.equal(true);
  });

  it('gives up on silence', async () => {
    const {transport} = server(() => () => new Promise<Response>(() => undefined));
    const hanging: typeof fetch = (input, init) =>
      Promise.race([
        transport.fetch(input, init),
        new Promise<Response>((_, reject) =>
          init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
        ),
      ]);
    const error = await failure(request(home, {home, transport: {fetch: hanging}, silence: 20}));
    expect(error).to.include({code: 'timeout'});
  });

  it('lets an abort through with its own reason', async () => {
    const controller = new AbortController();
    const {transport} = server(() => ({}));
    const reason = new Error('left the page');
    const asking = request(home, {home, transport, signal: controller.signal});
    controller.abort(reason);
    expect(await failure(asking)).to.equal(reason);
    expect(await failure(request(home, {home, transport, signal: controller.signal}))).to.equal(reason);
  });

  it('sends the token to its own origin only', async () => {
    const {transport, headers} = server(() => ({}));
    const withToken = {...transport, getToken: () => 'secret'};
    await request(home, {home, transport: withToken});
    await request('https://elsewhere.example.test/', {home, transport: withToken});
    expect(headers.map((sent) => sent.get('authorization'))).to.deep.equal(['Bearer secret', null]);
  });

  it('sends no token for a background, wherever it is', async () => {
    const {transport, headers} = server(() => ({}));
    await readBackground(home, {...transport, getToken: () => 'secret'} as typeof transport);
    expect(headers.map((sent) => sent.get('authorization'))).to.deep.equal([null]);
  });

  it('sends neither cookies nor a referrer', async () => {
    let init: RequestInit | undefined;
    const transport = {
      fetch: (_: unknown, options?: RequestInit) => {
        init = options;
        return Promise.resolve(new Response('{}'));
      },
    };
    await request(home, {home, transport});
    expect(init).to.include({credentials: 'omit', referrerPolicy: 'no-referrer'});
  });
});

describe('parseJson', () => {
  const good: readonly (readonly [string, string, unknown])[] = [
    ['plain', '{"a":1}', {a: 1}],
    ['a byte order mark', '\ufeff[1]', [1]],
    ['a raw line break in a string', '{"a":"one\ntwo"}', {a: 'one\ntwo'}],
    ['raw controls beside escapes', '{"a":"say \\"hi\\"\t\u0001",\n"b":2}', {a: 'say "hi"\t\u0001', b: 2}],
    ['an escaped backslash before the quote', '{"a":"c:\\\\","b":"\r"}', {a: 'c:\\', b: '\r'}],
  ];
  for (const [what, text, value] of good) {
    it(`reads ${what}`, () => expect(parseJson(text, home)).to.deep.equal(value));
  }
  it('names a web page', async () => {
    const error = await failure(Promise.resolve().then(() => parseJson('<!doctype html>', home)));
    expect(error).to.include({code: 'bad-answer'});
    expect((error as Error).message).to.contain('web page');
  });
});

describe('decodeText', () => {
  const utf8 = new TextEncoder().encode('café');
  const cases: readonly (readonly [string, Uint8Array, string | undefined, string])[] = [
    ['UTF-8', utf8, undefined, 'café'],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), undefined, 'café'],
    ['Windows-1252', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x80]), undefined, 'café€'],
    ['Windows-1252 that claims to be UTF-8', new Uint8Array([0xa3, 0x35]), 'utf-8', '£5'],
    ['a charset that the server names', new Uint8Array([0xf0]), 'windows-1257', 'š'],
    ['an unknown charset', new Uint8Array([0xe9]), 'nonsense', 'é'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), undefined, 'A'],
  ];
  for (const [what, bytes, charset, text] of cases) {
    it(`reads ${what}`, () => expect(decodeText(bytes, charset)).to.equal(text));
  }
});

describe('mapLimited', () => {
  it('keeps the order and the limit', async () => {
    let open = 0;
    let most = 0;
    const results = await mapLimited([5, 1, 4, 2, 3, 0], 2, async (value) => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, value));
      open--;
      return value * 2;
    });
    expect(results).to.deep.equal([10, 2, 8, 4, 6, 0]);
    expect(most).to.equal(2);
  });
});

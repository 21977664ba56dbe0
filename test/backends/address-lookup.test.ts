import {expect} from '@open-wc/testing';
import {addressLookup, BackendError} from '../../src/backends/index.js';
import {failure, server} from './support.js';
import type {Reply} from './support.js';

const url = 'https://addresses.example.test/find?layer=llpg';

const answering = (reply: Reply) => {
  const backend = server(() => reply);
  return {...backend, geocoder: addressLookup({url, transport: backend.transport})};
};

describe('addressLookup', () => {
  const cases: readonly (readonly [string, Reply, unknown])[] = [
    [
      'whole addresses',
      [
        {lines: ['Flat 1', '12 Park Row'], town: 'Leeds', postcode: 'ls11aa'},
        {lines: ['14 Park Row'], town: 'Leeds', postcode: 'LS1 1AA', uprn: 1},
      ],
      [
        {lines: ['Flat 1', '12 Park Row'], town: 'Leeds', postcode: 'LS1 1AA'},
        {lines: ['14 Park Row'], town: 'Leeds', postcode: 'LS1 1AA'},
      ],
    ],
    ['an address without town and postcode', [{lines: ['1 The Green']}], [{lines: ['1 The Green']}]],
    ['one line that is no list', [{lines: '1 The Green'}], [{lines: ['1 The Green']}]],
    ['a number for a line', [{lines: [12, 'Park Row']}], [{lines: ['12', 'Park Row']}]],
    [
      'the same address once',
      [{lines: ['1 The Green']}, {lines: [' 1  The Green ']}],
      [{lines: ['1 The Green']}],
    ],
    [
      'markup and invisible marks as the text that they are',
      [{lines: ['<b>1</b>\u202e The\u0000\nGreen\u200b'], town: 'javascript:alert(1)'}],
      [{lines: ['<b>1</b> The Green'], town: 'javascript:alert(1)'}],
    ],
    ['no more than a line of a long one', [{lines: ['x'.repeat(5000)]}], [{lines: ['x'.repeat(100)]}]],
    [
      'what is left of a damaged list',
      [
        null,
        'x',
        [],
        {},
        {lines: []},
        {lines: [' ', null, {}]},
        {lines: ['1 The Green'], postcode: 'nowhere'},
      ],
      [{lines: ['1 The Green']}],
    ],
    ['none', [], []],
    ['none where there is no such postcode', () => new Response('{"error": "no"}', {status: 404}), []],
  ];
  for (const [what, reply, expected] of cases) {
    it(`reads ${what}`, async () => {
      expect(await answering(reply).geocoder.findAddresses('LS1 1AA')).to.deep.equal(expected);
    });
  }

  it('asks for the postcode beside what the URL has already, and sends no token', async () => {
    const {geocoder, asked, headers} = answering([]);
    await geocoder.findAddresses('LS1 1AA');
    expect(asked).to.deep.equal([`${url}&postcode=LS1+1AA`]);
    expect(headers[0]!.has('authorization')).to.be.false;
  });

  it('never takes the token of the page', async () => {
    const {transport, headers} = server(() => []);
    const page = {...transport, getToken: () => 'secret'};
    await addressLookup({url, transport: page}).findAddresses('LS1 1AA');
    expect(headers[0]!.has('authorization')).to.be.false;
  });

  it('takes no more than a postcode can have', async () => {
    const many = Array.from({length: 5000}, (_, index) => ({lines: [`${index} Long Lane`]}));
    expect(await answering(many).geocoder.findAddresses('LS1 1AA')).to.have.length(200);
  });

  const failures: readonly (readonly [string, Reply, string])[] = [
    ['a failing service', () => new Response('', {status: 500}), 'server'],
    ['a service that limits', () => new Response('', {status: 429}), 'rate-limited'],
    ['an answer that is no list', {addresses: []}, 'bad-answer'],
    ['an answer that is no JSON', () => new Response('<html>LS1 1AA</html>'), 'bad-answer'],
  ];
  for (const [what, reply, code] of failures) {
    it(`names ${what}, and says nothing of the postcode`, async () => {
      const error = (await failure(answering(reply).geocoder.findAddresses('LS1 1AA'))) as BackendError;
      expect(error).to.be.instanceOf(BackendError);
      expect(error.code).to.equal(code);
      expect(error.message).to.contain(url).and.not.to.contain('LS1');
    });
  }

  it('passes an abort through', async () => {
    const controller = new AbortController();
    const reason = new Error('typed on');
    const asking = failure(answering([]).geocoder.findAddresses('LS1 1AA', {signal: controller.signal}));
    controller.abort(reason);
    expect(await asking).to.equal(reason);
  });

  it('finds places as the geocoder beside it does', async () => {
    const {geocoder, asked} = answering([]);
    expect((await geocoder.locate('M33'))?.label).to.equal('M33');
    const places = {
      locate: () => Promise.resolve({lat: 1, lon: 2, label: 'here', precision: 'town'} as const),
    };
    expect(await addressLookup({url, places}).locate('there')).to.deep.include({label: 'here'});
    expect(asked).to.deep.equal([]);
  });
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {addressLookup} from '../../src/backends/index.js';
import {directory, testApp} from './support/test-app.ts';

const app = testApp();
const asked: string[] = [];
const transport = {
  fetch: async (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    asked.push(request.url);
    return app.fetch(request);
  },
};
const {findAddresses} = addressLookup({url: 'http://localhost/addresses', transport});

test('the library’s own adapter reads the addresses of a postcode', async () => {
  const found = await findAddresses('M33 7ZF');
  assert.deepEqual(found, [{lines: ['Sale Library', 'Sale Waterside'], town: 'Sale', postcode: 'M33 7ZF'}]);
  assert.deepEqual(asked, ['http://localhost/addresses?postcode=M33+7ZF']);
});

test('a postcode without a venue has none', async () => {
  assert.deepEqual(await findAddresses('M1 1AA'), []);
});

test('each address is there once, however many services meet there', async () => {
  const postcodes = new Set(
    directory.services.flatMap(({service_at_locations: all = []}) =>
      all.flatMap(({location}) => (location.addresses ?? []).map(({postal_code: code}) => code)),
    ),
  );
  assert.ok(postcodes.size > 100, `only ${postcodes.size} postcodes`);
  for (const postcode of postcodes) {
    const found = await findAddresses(postcode);
    assert.ok(found.length > 0, `nothing for ${postcode}`);
    assert.equal(new Set(found.map((address) => JSON.stringify(address))).size, found.length, postcode);
    for (const {lines, town} of found) assert.ok(lines.every(Boolean) && town, postcode);
  }
});

test('what is no whole postcode is refused, and no answer is kept on the way', async () => {
  assert.equal((await app.request('/addresses?postcode=M33')).status, 400);
  assert.equal((await app.request('/addresses')).status, 400);
  const answer = await app.request('/addresses?postcode=m337zf');
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
});

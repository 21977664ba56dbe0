import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {normalisePostcode} from '../../server/postcodes/postcode-table.ts';
import {jsonOf, postcodes, root, testApp} from './support/test-app.ts';

const app = testApp();

interface Answer {
  status: number;
  error?: string;
  result?: Record<string, unknown> & {latitude: number; longitude: number};
}

const lookUp = (path: string) => jsonOf<Answer>(app.request(path));

test('holds every row of its files', () => {
  const rows = (name: string) =>
    readFileSync(`${root}server/data/${name}`, 'utf8').trim().split('\n').length - 1;
  assert.equal(postcodes.postcodes.size, rows('postcodes-sample.csv'));
  assert.equal(postcodes.outcodes.size, rows('outcodes-gb.csv'));
  assert.deepEqual(postcodes.towns.map(({name}) => name).sort(), [
    'Altrincham',
    'Carrington',
    'Old Trafford',
    'Partington',
    'Sale',
    'Stretford',
    'Timperley',
    'Urmston',
  ]);
});

// The base URL `/postcodes` with postcodes.io's paths after it, and the root as a base URL.
for (const base of ['/postcodes', '']) {
  const at = base || 'the root';
  test(`finds a postcode in any spacing, from ${at}`, async () => {
    for (const written of ['M33 7ZF', 'm337zf', ' m33  7zf ']) {
      const {status, result} = await lookUp(`${base}/postcodes/${encodeURIComponent(written)}`);
      assert.equal(status, 200);
      assert.equal(result!.postcode, 'M33 7ZF');
      assert.equal(result!.outcode, 'M33');
      assert.equal(result!.incode, '7ZF');
      assert.ok(Math.abs(result!.latitude - 53.42512) < 1e-9 && Math.abs(result!.longitude + 2.32) < 1e-9);
    }
  });

  test(`tells an unknown postcode from an impossible one, from ${at}`, async () => {
    const unknown = await app.request(`${base}/postcodes/M33%209ZZ`);
    assert.equal(unknown.status, 404);
    assert.deepEqual(await unknown.json(), {status: 404, error: 'Postcode not found'});
    const impossible = await app.request(`${base}/postcodes/HELLO`);
    assert.equal(impossible.status, 404);
    assert.deepEqual(await impossible.json(), {status: 404, error: 'Invalid postcode'});
  });

  test(`finds outcodes, from ${at}`, async () => {
    const {result} = await lookUp(`${base}/outcodes/m33`);
    assert.equal(result!.outcode, 'M33');
    assert.ok(Math.abs(result!.latitude - 53.42) < 0.05);
    assert.deepEqual(await lookUp(`${base}/outcodes/ZZ99`), {status: 404, error: 'Outcode not found'});
  });

  test(`finds towns by the beginning of their name, from ${at}`, async () => {
    const {result} = await jsonOf<{result: {name_1: string}[]}>(app.request(`${base}/places?q=sal`));
    assert.deepEqual(
      result.map(({name_1: name}) => name),
      ['Sale'],
    );
    assert.deepEqual(await jsonOf(app.request(`${base}/places?q=atlantis`)), {status: 200, result: []});
    assert.equal((await app.request(`${base}/places`)).status, 400);
  });
}

test('looks up many at once, and says which it does not know', async () => {
  const post = (body: unknown) =>
    app.request('/postcodes/postcodes', {method: 'POST', body: JSON.stringify(body)});
  const {result} = await jsonOf<{result: {query: string; result: {postcode: string} | null}[]}>(
    post({postcodes: ['M33 7ZF', 'ZZ1 1ZZ', 'wa141ah']}),
  );
  assert.deepEqual(
    result.map(({query, result: found}) => [query, found?.postcode ?? null]),
    [
      ['M33 7ZF', 'M33 7ZF'],
      ['ZZ1 1ZZ', null],
      ['wa141ah', 'WA14 1AH'],
    ],
  );
  assert.equal((await post({postcodes: Array.from({length: 101}, () => 'M33 7ZF')})).status, 400);
  assert.equal((await post({postcodes: 'M33 7ZF'})).status, 400);
  assert.equal((await app.request('/postcodes/postcodes', {method: 'POST', body: '{'})).status, 400);
});

test('completes and validates', async () => {
  const complete = (start: string) =>
    jsonOf<{result: string[] | null}>(app.request(`/postcodes/postcodes/${start}/autocomplete?limit=3`));
  const {result} = await complete('M33');
  assert.equal(result!.length, 3);
  assert.ok(result!.every((postcode) => postcode.startsWith('M33 ')));
  assert.equal((await complete('QQ')).result, null);
  assert.deepEqual(await jsonOf(app.request('/postcodes/postcodes/M337ZF/validate')), {
    status: 200,
    result: true,
  });
  assert.deepEqual(await jsonOf(app.request('/postcodes/postcodes/M339ZZ/validate')), {
    status: 200,
    result: false,
  });
});

test('finds the postcode nearest to a point', async () => {
  const near = (query: string) => app.request(`/postcodes/postcodes?${query}`);
  const {result} = await jsonOf<{result: {postcode: string; distance: number}[]}>(
    near('lat=53.4252&lon=-2.3201'),
  );
  assert.equal(result[0]!.postcode, 'M33 7ZF');
  assert.ok(result[0]!.distance < 20);
  assert.deepEqual(await jsonOf(near('lat=60&lon=-20')), {status: 200, result: null});
  assert.equal((await near('lat=here&lon=there')).status, 400);
});

test('is open to every website', async () => {
  const response = await app.request('/postcodes/postcodes/M33%207ZF');
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
});

for (const [written, expected] of [
  ['ec1a 1bb', 'EC1A 1BB'],
  ['w1a0ax', 'W1A 0AX'],
  ['M33', undefined],
  ['M33 7Z', undefined],
  ['', undefined],
] as const) {
  test(`writes “${written}” as ${expected ?? 'nothing'}`, () =>
    assert.equal(normalisePostcode(written), expected));
}

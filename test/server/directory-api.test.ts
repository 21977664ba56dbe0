import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from '../../server/directory/pages.ts';
import type {
  Organization,
  Service,
  ServiceAtLocation,
  Taxonomy,
  TaxonomyTerm,
} from '../../server/directory/records.ts';
import {directory, jsonOf, testApp} from './support/test-app.ts';

const app = testApp();
const get = (path: string) => app.request(`/directory${path}`);
const page = <Row = Service>(path: string) => jsonOf<Page<Row>>(get(path));
const names = async (path: string) => (await page(`${path}&per_page=1000`)).contents.map(({name}) => name);
const termId = (name: string) => directory.terms.find((term) => term.name === name)!.id;
const total = directory.services.length;

test('the root tells the version', async () => {
  for (const path of ['', '/']) {
    const root = await jsonOf<{version: string; profile: string; openapi_url: string}>(get(path));
    assert.equal(root.version, 'HSDS-UK-3.0');
    assert.ok(URL.canParse(root.profile) && URL.canParse(root.openapi_url));
  }
});

test('lists services a page at a time', async () => {
  const {contents, ...envelope} = await page('/services');
  assert.deepEqual(envelope, {
    total_items: total,
    total_pages: Math.ceil(total / 100),
    page_number: 1,
    size: 100,
    first_page: true,
    last_page: false,
    empty: false,
  });
  assert.equal(contents.length, 100);
});

test('pages hold every service once', async () => {
  const seen: string[] = [];
  for (let number = 1; ; number++) {
    const {contents, last_page: last} = await page(`/services?per_page=100&page=${number}`);
    seen.push(...contents.map(({id}) => id));
    if (last) break;
  }
  assert.deepEqual(
    seen,
    directory.services.map(({id}) => id),
  );
});

test('past the end is an empty last page, not an error', async () => {
  const {contents, ...envelope} = await page('/services?page=99');
  assert.deepEqual(contents, []);
  assert.equal(envelope.empty, true);
  assert.equal(envelope.last_page, true);
  assert.equal(envelope.first_page, false);
  assert.equal(envelope.size, 0);
});

test('list rows hold no child records, full ones hold them all', async () => {
  const [row] = (await page('/services?per_page=1')).contents;
  assert.deepEqual(
    Object.keys(row!).filter((key) => Array.isArray(row![key as keyof Service])),
    [],
  );
  assert.ok(row!.organization.name);
  const [full] = (await page('/services?per_page=1&full=true')).contents;
  assert.deepEqual(full, JSON.parse(JSON.stringify(directory.services[0])));
  assert.deepEqual((await page('/services?per_page=1&full=false')).contents, [row]);
});

test('minimal gives every id and date in one call', async () => {
  const {contents, total_pages: pages} = await page<Record<string, string>>('/services?minimal=true');
  assert.equal(pages, 1);
  assert.equal(contents.length, total);
  assert.deepEqual(Object.keys(contents[0]!), ['id', 'modified_date']);
});

test('ndjson streams every row, one a line', async () => {
  const response = await get('/services?format=ndjson&search=library');
  assert.match(response.headers.get('Content-Type')!, /^application\/x-ndjson/);
  const lines = (await response.text()).trimEnd().split('\n');
  const {total_items: expected} = await page('/services?search=library');
  assert.equal(lines.length, expected);
  assert.ok(lines.every((line) => (JSON.parse(line) as Service).id));
});

test('gives one service by id with everything', async () => {
  const [service] = directory.services;
  assert.deepEqual(await jsonOf(get(`/services/${service!.id}`)), JSON.parse(JSON.stringify(service)));
});

for (const path of ['services', 'service_at_locations', 'organizations', 'taxonomies', 'taxonomy_terms']) {
  test(`says 404 for ${path} that are not there`, async () => {
    const response = await get(`/${path}/00000000-0000-4000-8000-000000000000`);
    assert.equal(response.status, 404);
    assert.match((await jsonOf<{error: string}>(response)).error, /no record/);
  });
}

test('searches names, descriptions, places and kinds, whatever the case', async () => {
  assert.ok((await names('/services?search=gentle%20SWIM')).includes('Gentle swim'));
  assert.ok((await names('/services?search=walkden')).includes('Gardening for wellbeing'));
  assert.ok((await names('/services?search=befriending')).includes('A weekly friendly call'));
  assert.deepEqual(await names('/services?search=xyzzy'), []);
});

test('filters by term, by a group of terms and by taxonomy', async () => {
  const walks = await names(`/services?taxonomy_term_id=${termId('Walking')}`);
  assert.ok(walks.includes('Worthington Park walk') && !walks.includes('Gentle swim'));
  const active = await names(`/services?taxonomy_term_id=${termId('Being active')}`);
  assert.ok(active.includes('Worthington Park walk') && active.includes('Gentle swim'));
  const both = await names(
    `/services?taxonomy_term_id=${termId('Walking')}&taxonomy_term_id=${termId('Swimming')}`,
  );
  assert.ok(both.length > walks.length && both.length < active.length);
  const {id} = directory.taxonomies.find(({name}) => name === 'Who it is for')!;
  const meant = await names(`/services?taxonomy_id=${id}`);
  assert.ok(meant.includes('Women’s swim') && !meant.includes('Gentle swim'));
});

test('filters by organisation', async () => {
  const {id} = directory.organizations.find(({name}) => name === 'Mersey Valley Singers')!;
  const found = (await page(`/services?organization_id=${id}`)).contents;
  assert.ok(found.length >= 4);
  assert.ok(found.every(({organization}) => organization.id === id));
});

test('filters by age: what names no age is open to all', async () => {
  const forChild = await names('/services?minimum_age=6&maximum_age=6');
  assert.ok(forChild.includes('Polish story time') && forChild.includes('Gentle swim'));
  assert.ok(!forChild.includes('Walking football') && !forChild.includes('Baby rhyme time'));
  const forOld = await names('/services?minimum_age=70');
  assert.ok(forOld.includes('Walking football') && !forOld.includes('Friday youth club'));
});

test('filters by day and time of what is known to meet then', async () => {
  const sunday = await names('/services?day=SU');
  assert.ok(
    sunday.includes('Sensory swim') && sunday.includes('Grief cafe') && sunday.includes('Move Urmston'),
  );
  assert.ok(!sunday.includes('Gentle swim') && !sunday.includes('Sale Library'));
  const midday = await names('/services?day=we,TH&start_time=11:30&end_time=12:30');
  assert.ok(midday.includes('Gentle swim') && !midday.includes('Worthington Park walk'));
  const night = await names('/services?day=FR&start_time=23:00');
  assert.ok(night.includes('Night listening line') && night.includes('Always-open text chat'));
  assert.ok(!night.includes('Friday youth club'));
});

test('filters by date of change', async () => {
  const recent = (await page('/services?modified_after=2026-11-01&per_page=1000')).contents;
  assert.ok(recent.length > 5 && recent.length < total);
  assert.ok(recent.every(({last_modified: modified}) => modified! >= '2026-11-01'));
});

test('finds places near a postcode, nearest first', async () => {
  type Placed = ServiceAtLocation & {service: Service};
  const near = (await page<Placed>('/service_at_locations?postcode=m337zf&proximity=400&per_page=1000'))
    .contents;
  const found = near.map(({location}) => location.name);
  assert.ok(found.includes('Sale Library') && found.includes('Sale Leisure Centre'));
  assert.ok(!found.includes('Altrincham Library'));
  const further = await page<Placed>('/service_at_locations?postcode=M33%207ZF&proximity=2000');
  assert.ok(further.total_items > near.length);
  const outcode = await page<Placed>('/service_at_locations?postcode=M33&proximity=3000&full=true');
  assert.ok(outcode.contents[0]!.service.attributes.length > 0, 'full nests the service');
});

for (const bad of [
  '/services?page=0',
  '/services?page=two',
  '/services?per_page=-1',
  '/services?day=someday',
  '/services?start_time=noonish',
  '/services?minimum_age=old',
  '/services?modified_after=soon',
  '/service_at_locations?postcode=ZZ1%201ZZ&proximity=100',
  '/service_at_locations?proximity=100',
]) {
  test(`explains what is wrong with ${bad}`, async () => {
    const response = await get(bad);
    assert.equal(response.status, 400);
    assert.match((await jsonOf<{error: string}>(response)).error, /“.+”/);
  });
}

test('lists organisations, and one with its services', async () => {
  const list = await page<Organization>('/organizations?search=mersey%20valley');
  assert.equal(list.total_items, 18);
  type Full = Organization & {services: Service[]};
  const one = await jsonOf<Full>(get(`/organizations/${list.contents[0]!.id}`));
  assert.ok(one.services.length > 0 && !one.services[0]!.attributes);
  const full = await jsonOf<Full>(get(`/organizations/${list.contents[0]!.id}?full_service=true`));
  assert.ok(full.services[0]!.attributes.length > 0);
});

test('lists taxonomies and their terms', async () => {
  const taxonomies = (await page<Taxonomy>('/taxonomies')).contents;
  const {id} = taxonomies.find(({name}) => name === 'Activity type')!;
  assert.equal((await jsonOf<Taxonomy>(get(`/taxonomies/${id}`))).name, 'Activity type');
  const top = (await page<TaxonomyTerm>(`/taxonomy_terms?taxonomy_id=${id}&top_only=true`)).contents;
  assert.ok(top.length > 3 && top.every(({parent_id: parent}) => !parent));
  const below = (await page<TaxonomyTerm>(`/taxonomy_terms?parent_id=${top[0]!.id}`)).contents;
  assert.ok(below.length > 3 && below.every(({parent_id: parent}) => parent === top[0]!.id));
  assert.equal((await jsonOf<TaxonomyTerm>(get(`/taxonomy_terms/${below[0]!.id}`))).name, below[0]!.name);
});

test('is open to every website and to no search engine', async () => {
  const response = await get('/services?per_page=1');
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(response.headers.get('X-Robots-Tag'), 'none');
  const preflight = await app.request('/directory/services', {
    method: 'OPTIONS',
    headers: {Origin: 'https://other.example', 'Access-Control-Request-Method': 'GET'},
  });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), '*');
});

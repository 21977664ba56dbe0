import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import Ajv from 'ajv';
import type {Page} from '../../server/directory/pages.ts';
import type {Service, ServiceAtLocation} from '../../server/directory/records.ts';
import {directory, jsonOf, root, testApp} from './support/test-app.ts';

const app = testApp();
const schema = (name: string) =>
  JSON.parse(readFileSync(`${root}test/fixtures/oruk-v3-schema/${name}.json`, 'utf8')) as object;

/** Compiles a schema of the official validator. */
function validator(name: string) {
  const validate = new Ajv({allErrors: true}).compile(schema(name));
  return (value: unknown) => {
    assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 5), undefined, 1));
  };
}

const lists: [string, string][] = [
  ['/services?per_page=1000', 'service_list'],
  ['/services?per_page=1000&full=true', 'service_list'],
  ['/services?page=99', 'service_list'],
  ['/service_at_locations?per_page=1000', 'service_at_location_list'],
  ['/service_at_locations?per_page=1000&full=true', 'service_at_location_list'],
  ['/taxonomy_terms?per_page=1000', 'taxonomy_term_list'],
];

for (const [path, name] of lists) {
  test(`${path} is a valid ${name}`, async () => {
    validator(name)(await jsonOf(app.request(`/directory${path}`)));
  });
}

test('every service is a valid service', async () => {
  const check = validator('service');
  const {contents} = await jsonOf<Page<Service>>(app.request('/directory/services?full=true&per_page=1000'));
  assert.equal(contents.length, directory.services.length);
  for (const service of contents) check(service);
});

test('the schemas do find faults', () => {
  const [service] = directory.services;
  assert.throws(() => {
    validator('service')({...service, status: 'open'});
  });
  assert.throws(() => {
    validator('service')({...service, id: 'one'});
  });
});

test('a place is given with the service that happens there', async () => {
  type Placed = ServiceAtLocation & {service: Service};
  const {contents} = await jsonOf<Page<Placed>>(app.request('/directory/service_at_locations?per_page=1'));
  const one = await jsonOf<Placed>(app.request(`/directory/service_at_locations/${contents[0]!.id}`));
  assert.equal(one.service.id, contents[0]!.service.id);
  assert.ok(one.location.addresses ?? one.location.latitude);
});

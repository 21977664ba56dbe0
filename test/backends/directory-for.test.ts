import {expect} from '@open-wc/testing';
import {BackendError, directoryFor} from '../../src/backends/index.js';
import {failure, readAll, server} from './support.js';
import type {Reply} from './support.js';

const origin = 'https://council.example.test';
const text = (body: string, type: string) => () => new Response(body, {headers: {'content-type': type}});

describe('directoryFor', () => {
  const shapes: readonly (readonly [string, Reply, string])[] = [
    ['CSV by its type', text('name,town\nA,Sale', 'text/csv'), 'A'],
    ['CSV without a type', text('name;town\nA;Sale', 'application/octet-stream'), 'A'],
    ['GeoJSON', {type: 'FeatureCollection', features: [{properties: {name: 'A'}}]}, 'A'],
    ['an array of activities', [{name: 'A'}], 'A'],
    ['whole activities, which have a status too', [{id: '1', name: 'A', status: 'active', places: []}], 'A'],
    ['a whole activity with sessions', [{id: '1', name: 'A', status: 'active', sessions: []}], 'A'],
    ['one whole activity', {id: '1', name: 'A', status: 'active', sessions: []}, 'A'],
    ['activities in an object', {activities: [{name: 'A'}]}, 'A'],
    ['version 1', {content: [{id: '1', name: 'A', service_at_locations: []}], last: true}, 'A'],
    ['version 3', {contents: [{id: '1', name: 'A', service_at_locations: []}], last_page: true}, 'A'],
    ['a bare array of services', [{id: '1', name: 'A', status: 'active', service_at_locations: []}], 'A'],
    ['Outpost', {content: [{id: 1, name: 'A', needs_referral: null}], last: true}, 'A'],
    ['RPDE', {items: [{kind: 'Event', id: 1, modified: 1, state: 'updated', data: {name: 'A'}}]}, 'A'],
    ['one OpenActive object', {'@context': 'https://openactive.io/', '@type': 'Event', name: 'A'}, 'A'],
  ];
  for (const [what, reply, name] of shapes) {
    it(`recognises ${what} in one request`, async () => {
      const {transport, asked} = server(() => reply);
      const directory = directoryFor({src: `${origin}/data/services`, transport});
      expect(directory.name).to.equal('council.example.test');
      const {activities} = await readAll(directory);
      expect(activities.map((activity) => activity.name)).to.deep.equal([name]);
      expect(asked).to.deep.equal([`${origin}/data/services`]);
    });
  }

  const roots: readonly (readonly [string, Reply | undefined])[] = [
    ['answers with its version', {version: 'HSDS-UK-3.0', openapi_url: 'x'}],
    ['answers with a page for people', text('<!doctype html><p>Hello', 'text/html')],
    ['answers with something else', {hello: 'world'}],
    ['does not answer', undefined],
  ];
  for (const [what, reply] of roots) {
    it(`finds the services of an API whose root ${what}`, async () => {
      const {transport, asked} = server((url) =>
        url.pathname === '/api/services'
          ? {contents: [{id: '1', name: 'A', service_at_locations: []}], last_page: true}
          : reply,
      );
      const {activities} = await readAll(directoryFor({src: `${origin}/api`, transport}));
      expect(activities).to.have.length(1);
      expect(asked).to.deep.equal([`${origin}/api`, `${origin}/api/services`]);
    });
  }

  it('goes by the format that it is told', async () => {
    const {transport} = server(() => text('name,town\nA,Sale', 'application/json'));
    const {activities} = await readAll(directoryFor({src: `${origin}/x`, format: 'csv', transport}));
    expect(activities).to.have.length(1);
    const unknown = directoryFor({src: `${origin}/x`, format: 'excel', transport});
    expect(await failure(readAll(unknown))).to.include({code: 'not-configured'});
  });

  it('joins feeds that stand beside each other', async () => {
    const {transport} = server((url) => {
      const kind = url.pathname.slice(1);
      const data =
        kind === 'series'
          ? {'@type': 'SessionSeries', '@id': 'A', name: 'Yoga'}
          : {'@type': 'ScheduledSession', '@id': 'S', superEvent: 'A', startDate: '2099-01-01T10:00:00Z'};
      return {items: [{state: 'updated', kind, id: 1, modified: 1, data}]};
    });
    const src = `${origin}/series ${origin}/sessions`;
    const {activities} = await readAll(directoryFor({src, transport}));
    expect(activities.map(({name, sessions}) => [name, sessions.length])).to.deep.equal([['Yoga', 1]]);
  });

  it('keeps the ids of two lists apart', async () => {
    const {transport} = server((url) => [{id: 'a', name: url.pathname}]);
    const {activities} = await readAll(
      directoryFor({src: `${origin}/one.json ${origin}/two.json`, transport}),
    );
    expect(activities.map(({name}) => name)).to.deep.equal(['/one.json', '/two.json']);
    expect(new Set(activities.map(({id}) => id)).size).to.equal(2);
  });

  for (const [which, failing] of [
    ['first', '/one.json'],
    ['second', '/two.json'],
  ] as const) {
    it(`keeps the other lists where the ${which} one fails`, async () => {
      const {transport} = server((url) =>
        url.pathname === failing ? () => new Response('', {status: 503}) : [{id: 'a', name: url.pathname}],
      );
      const src = `${origin}/one.json ${origin}/two.json ${origin}/three.json`;
      const {activities, warnings, incomplete} = await readAll(directoryFor({src, transport}));
      const kept = ['/one.json', '/two.json', '/three.json'].filter((path) => path !== failing);
      expect(activities.map(({name}) => name)).to.deep.equal(kept);
      expect(incomplete).to.equal(true);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`${origin}${failing}`).and.to.contain('server');
    });
  }

  it('fails where all of several lists fail, and ends where it is called off', async () => {
    const {transport} = server(
      (url) => () => new Response('', {status: url.pathname === '/a.json' ? 403 : 503}),
    );
    const src = `${origin}/a.json ${origin}/b.json`;
    expect(await failure(readAll(directoryFor({src, transport})))).to.include({code: 'refused'});
    const controller = new AbortController();
    const reason = new Error('gone');
    const slow = server((url) => {
      if (url.pathname === '/a.json') return [{name: 'A'}];
      controller.abort(reason);
      return () => new Response('', {status: 503});
    });
    const reading = readAll(directoryFor({src, transport: slow.transport}), controller.signal);
    expect(await failure(reading)).to.equal(reason);
  });

  it('fails with one kind of error', async () => {
    const cases: readonly (readonly [Reply | undefined, string])[] = [
      [text('<!doctype html>', 'text/html'), 'bad-answer'],
      [text('{"broken":', 'application/json'), 'bad-answer'],
      [{hello: 'world'}, 'bad-answer'],
      [undefined, 'not-found'],
      [() => new Response('', {status: 403}), 'refused'],
      [() => Promise.reject(new TypeError('x')), 'server'],
    ];
    for (const [reply, code] of cases) {
      const {transport} = server(() => reply);
      const error = await failure(readAll(directoryFor({src: `${origin}/file.json`, transport})));
      expect(error).to.be.instanceOf(BackendError);
      expect(error).to.include({code});
    }
    expect(await failure(readAll(directoryFor({src: ' '})))).to.include({code: 'not-configured'});
    expect(await failure(readAll(directoryFor({src: 'http://[bad'})))).to.include({code: 'invalid-request'});
  });

  it('does not go looking elsewhere where it is refused', async () => {
    const {transport, asked} = server(() => () => new Response('', {status: 401}));
    await failure(readAll(directoryFor({src: `${origin}/api`, transport})));
    expect(asked).to.have.length(1);
  });

  it('can be listed again', async () => {
    const {transport, asked} = server(() => [{name: 'A'}]);
    const directory = directoryFor({src: `${origin}/a.json`, transport});
    await readAll(directory);
    expect((await readAll(directory)).activities).to.have.length(1);
    expect(asked).to.have.length(2);
  });

  it('passes an abort through', async () => {
    const controller = new AbortController();
    const {transport} = server(() => new Promise<Response>(() => undefined));
    const reading = readAll(directoryFor({src: `${origin}/a.json`, transport}), controller.signal);
    const reason = new Error('gone');
    controller.abort(reason);
    expect(await failure(reading)).to.equal(reason);
  });
});

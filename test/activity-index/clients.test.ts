import {expect} from '@open-wc/testing';
import type {ActivityBatch} from '../../src/model/activity-batch.js';
import type {Activity} from '../../src/model/activity.js';
import type {ActivityClient, ActivitySource, OpenDirectory} from '../../src/activity-index/index-client.js';
import {openInWorker, WorkerStartError, type WorkerIndexOptions} from '../../src/activity-index/in-worker.js';
import {openOnPage} from '../../src/activity-index/on-page.js';
import type {IndexQuery, LoadProgress} from '../../src/activity-index/protocol.js';
import type {WorkerPort} from '../../src/activity-index/worker-port.js';
import {makeDirectory} from '../../bench/make-directory.mjs';
import {activity, NOW, SALE} from './activities.js';
import {ENDLESS, endless} from './endless.js';

const workerUrl = new URL('./worker-entry.ts', import.meta.url);
const batch = (activities: Activity[], more: Partial<ActivityBatch> = {}): ActivityBatch => ({
  activities,
  warnings: [],
  ...more,
});
const source = (...batches: ActivityBatch[]): ActivitySource => ({
  async *list() {
    yield* batches;
  },
});
const json = (batches: ActivityBatch[]) =>
  `data:application/json,${encodeURIComponent(JSON.stringify(batches))}`;
const at = (path: string) => new URL(path, location.href).href;
const query = (parts: Partial<IndexQuery> = {}): IndexQuery => ({now: NOW, ...parts});

async function failure(promise: Promise<unknown>): Promise<Error & {code?: string; status?: number}> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('It did not fail.');
}

/** A worker that says nothing by itself. */
class SilentPort implements WorkerPort {
  onmessage: WorkerPort['onmessage'] = null;
  onerror: WorkerPort['onerror'] = null;
  terminated = false;
  postMessage(): void {}
  terminate(): void {
    this.terminated = true;
  }
}

const openDirectory: OpenDirectory = ({src}) => ({
  async *list() {
    if (src === ENDLESS) yield* endless();
    yield* (await (await fetch(src)).json()) as ActivityBatch[];
  },
});

const open = {
  'in a worker': (options?: WorkerIndexOptions) =>
    openInWorker(new Worker(workerUrl, {type: 'module'}) as unknown as WorkerPort, options),
  'on the page': (options?: WorkerIndexOptions) => Promise.resolve(openOnPage(openDirectory, options)),
};

for (const [where, opened] of Object.entries(open)) {
  describe(`an index ${where}`, () => {
    let client: ActivityClient;
    beforeEach(async () => {
      client = await opened();
    });
    afterEach(() => client.dispose());

    it('reads a URL and tells how far it is', async () => {
      const news: LoadProgress[] = [];
      const batches = [
        batch([activity('a'), activity('b')], {expected: 3, warnings: ['Row 7 is empty.']}),
        batch([activity('c')], {removed: ['a'], truncated: true, incomplete: true}),
      ];
      const progress = await client.load({src: json(batches)}, (each) => news.push(each));
      expect(progress).to.deep.equal({
        size: 2,
        expected: 3,
        done: true,
        truncated: true,
        incomplete: true,
        warnings: ['Row 7 is empty.'],
      });
      expect(news[0]).to.deep.include({size: 2, done: false, truncated: false});
      expect((await client.ask(query())).total).to.equal(2);
    });

    it('drains a directory object of the page', async () => {
      const progress = await client.load(source(batch(makeDirectory(250)), batch([activity('more')])));
      expect(progress).to.include({size: 251, done: true});
      const {total, items} = await client.ask(query({near: SALE, text: 'walking'}));
      expect(total).to.be.greaterThan(5);
      expect(items[0]!.activity.name).to.match(/walking/i);
    });

    it('forgets the old directory when a new one is loaded', async () => {
      await client.load(source(batch([activity('a')])));
      await client.load(source(batch([activity('b')])));
      expect((await client.ask(query())).items.map(({activity: {id}}) => id)).to.deep.equal(['b']);
    });

    it('answers while it loads', async () => {
      let more = () => {};
      const slow: ActivitySource = {
        async *list() {
          yield batch([activity('a')]);
          await new Promise<void>((resolve) => (more = resolve));
          yield batch([activity('b')]);
        },
      };
      let first = () => {};
      const arrived = new Promise<void>((resolve) => (first = resolve));
      const loading = client.load(slow, () => first());
      await arrived;
      expect((await client.ask(query())).total).to.equal(1);
      more();
      await loading;
      expect((await client.ask(query())).total).to.equal(2);
    });

    it('answers while it has its hands full, and can be told to stop', async () => {
      const stopping = new AbortController();
      let first = () => {};
      const arrived = new Promise<void>((resolve) => (first = resolve));
      const loading = failure(client.load({src: ENDLESS}, () => first(), stopping.signal));
      await arrived;
      expect((await client.ask(query())).total).to.equal(20);
      stopping.abort();
      expect((await loading).name).to.equal('AbortError');
    });

    it('answers the newest question, and the overtaken ones end as aborted', async () => {
      await client.load(source(batch(makeDirectory(100))));
      const old = ['w', 'wa', 'wal'].map((text) => failure(client.ask(query({text}))));
      const newest = client.ask(query({text: 'walking'}));
      for (const error of await Promise.all(old)) expect(error.name).to.equal('AbortError');
      expect((await newest).total).to.be.greaterThan(0);
    });

    it('takes a signal for questions and for loading', async () => {
      await client.load(source(batch([activity('a')])));
      const asking = new AbortController();
      const asked = failure(client.ask(query(), asking.signal));
      asking.abort();
      expect((await asked).name).to.equal('AbortError');
      const loading = new AbortController();
      const endless: ActivitySource = {
        async *list({signal} = {}) {
          for (let id = 0; ; id++) {
            signal?.throwIfAborted();
            yield batch([activity(`a${id}`)]);
            await new Promise((resolve) => setTimeout(resolve, 1));
          }
        },
      };
      const loaded = failure(client.load(endless, () => loading.abort(), loading.signal));
      expect((await loaded).name).to.equal('AbortError');
    });

    it('passes on why a directory failed, and keeps what came before', async () => {
      const refused = Object.assign(new Error('No.'), {code: 'refused', status: 403});
      const failing: ActivitySource = {
        async *list() {
          yield batch([activity('a')]);
          throw refused;
        },
      };
      expect(await failure(client.load(failing))).to.equal(refused);
      expect((await client.ask(query())).size).to.equal(1);
    });

    it('gives whole activities, towns, and nothing once it is closed', async () => {
      const text = 'Long words. '.repeat(200);
      const description = [{kind: 'paragraph' as const, children: [{text}]}];
      await client.load(source(batch([activity('a', {description})])));
      await client.prepareSearch();
      const {items} = await client.ask(query({text: 'words'}));
      expect(items[0]!.activity.description).to.deep.equal([]);
      const [whole] = await client.get(['a', 'gone'], NOW, SALE);
      expect(whole!.activity.description).to.deep.equal(description);
      expect(await client.findTown('Atlantis')).to.equal(undefined);
      client.dispose();
      expect((await failure(client.ask(query()))).name).to.equal('AbortError');
    });
  });
}

describe('what a worker borrows from the page', () => {
  let client: ActivityClient;
  afterEach(() => client?.dispose());

  it('is its fetch and its token, by which it reads in pieces', async () => {
    const seen: string[] = [];
    const url = at('services.json');
    const bytes = new TextEncoder().encode(JSON.stringify([batch(makeDirectory(120))]));
    client = await open['in a worker']({
      getToken: (url) => (seen.push(url), 'secret'),
      fetch: (url, init) => {
        seen.push(`${url as string} ${new Headers(init?.headers).get('authorization')}`);
        const body = new ReadableStream({
          start(controller) {
            for (let at = 0; at < bytes.length; at += 9999) controller.enqueue(bytes.slice(at, at + 9999));
            controller.close();
          },
        });
        return Promise.resolve(new Response(body));
      },
    });
    expect((await client.load({src: url})).size).to.equal(120);
    expect(seen).to.deep.equal([url, `${url} Bearer secret`]);
  });

  it('fails as the page’s fetch fails, and as the server refuses', async () => {
    const answers = [
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => Promise.resolve(new Response('no', {status: 403})),
    ];
    client = await open['in a worker']({
      fetch: () => answers.shift()!(),
      reviveError: ({code, message}) => (code ? new RangeError(`${code}: ${message}`) : undefined),
    });
    const offline = await failure(client.load({src: at('a.json')}));
    expect([offline.name, offline.message]).to.deep.equal(['TypeError', 'Failed to fetch']);
    const refused = await failure(client.load({src: at('b.json')}));
    expect(refused).to.be.instanceOf(RangeError);
    expect(refused.message).to.equal(`refused: Refused ${at('b.json')}`);
  });

  it('is called off with the load', async () => {
    const loading = new AbortController();
    let given: AbortSignal | null | undefined;
    client = await open['in a worker']({
      fetch: (_, init) => {
        given = init?.signal;
        loading.abort();
        return new Promise(() => {});
      },
    });
    expect((await failure(client.load({src: at('a.json')}, undefined, loading.signal))).name).to.equal(
      'AbortError',
    );
    while (!given!.aborted) await new Promise((resolve) => setTimeout(resolve, 5));
  });
});

describe('a worker that does not start', () => {
  it('is told apart, so that the caller can go on without one', async () => {
    const worker = new Worker(new URL('./no-such-worker.js', import.meta.url), {
      type: 'module',
    }) as unknown as WorkerPort;
    expect(await failure(openInWorker(worker))).to.be.instanceOf(WorkerStartError);
  });

  it('is not waited for for ever, and not left running', async () => {
    const port = new SilentPort();
    expect(await failure(openInWorker(port, {startWithin: 20}))).to.be.instanceOf(WorkerStartError);
    expect(port.terminated).to.equal(true);
  });

  it('is not given up once it has started', async () => {
    const port = new SilentPort();
    const opening = openInWorker(port, {startWithin: 20});
    port.onmessage!({data: {kind: 'hello'}});
    const client = await opening;
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(port.terminated).to.equal(false);
    client.dispose();
    expect(port.terminated).to.equal(true);
  });
});

describe('a worker that crashes', () => {
  it('fails what was asked and what is asked later, and is ended', async () => {
    const port = new SilentPort();
    const opening = openInWorker(port);
    port.onmessage!({data: {kind: 'hello'}});
    const client = await opening;
    const asked = failure(client.ask(query()));
    port.onerror!({message: 'Out of memory'});
    expect((await asked).message).to.equal('Out of memory');
    expect(port.terminated).to.equal(true);
    expect((await failure(client.get(['a'], NOW))).message).to.equal('Out of memory');
  });
});

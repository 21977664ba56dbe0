import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {BackendError} from '../../src/backends/backend-error.js';
import type {CareRecord, CareRecordFormat} from '../../src/backends/care-record.js';
import {careRecordFor} from '../../src/backends/care-record-for.js';
import type {Backend} from '../../src/connect/backend.js';
import type {PageConfig} from '../../src/connect/config.js';
import {Connection} from '../../src/connect/connection.js';
import {configure} from '../../src/connect/index.js';
import {RecordSource} from '../../src/connect/record-source.js';

/** What every element with a record has. */
class RecordUser extends LitElement {
  @property() record?: string;
  @property({attribute: 'record-format'}) recordFormat?: CareRecordFormat;
  @property({attribute: false}) careRecord?: CareRecord;
  readonly source = new RecordSource(this, new Connection(this));
}
customElements.define('test-record-user', RecordUser);

interface Call {
  readonly url: string;
  readonly token: string | null;
}

/** A server that knows nobody, and notes what it is asked. */
function server() {
  const calls: Call[] = [];
  const fetch: PageConfig['fetch'] = (url, init) => {
    calls.push({url: url as string, token: new Headers(init?.headers).get('authorization')});
    return Promise.resolve(new Response('{}', {status: 404}));
  };
  return {calls, fetch};
}

/** Where a record sends what it is asked, as seen by the page's `fetch`. */
async function asked(record: CareRecord | undefined): Promise<unknown> {
  return record?.read('Task', '1').catch((error: unknown) => error);
}

const user = (within: ParentNode) => within.querySelector<RecordUser>('test-record-user')!;
const nothing: PageConfig = {
  record: undefined,
  recordFormat: undefined,
  fetch: undefined,
  getToken: undefined,
};

describe('the record of an element', () => {
  let calls: Call[];
  beforeEach(() => {
    const {fetch, calls: noted} = server();
    calls = noted;
    configure({fetch});
  });
  afterEach(() => configure(nothing));

  it('is none where nobody has said one', async () => {
    const element = await fixture<RecordUser>(html`<test-record-user record=" "></test-record-user>`);
    expect(element.source.current).to.equal(undefined);
    configure({record: ''});
    expect(element.source.current).to.equal(undefined);
  });

  it('is its own property, then its own attribute, then the nearest <spk-backend>, then the page’s', async () => {
    configure({record: 'https://page.example.org/fhir'});
    const outer = await fixture<Backend>(html`
      <spk-backend record="https://outer.example.org/fhir">
        <spk-backend record="https://inner.example.org/fhir">
          <test-record-user record="https://own.example.org/fhir"></test-record-user>
        </spk-backend>
      </spk-backend>
    `);
    const element = user(outer);
    const inner = outer.querySelector<Backend>('spk-backend')!;
    const object = careRecordFor('of its own', {format: 'memory'});
    element.careRecord = object;
    expect(element.source.current).to.equal(object);
    element.careRecord = undefined;

    await asked(element.source.current);
    element.record = undefined;
    await asked(element.source.current);
    inner.record = undefined;
    await inner.updateComplete;
    await asked(element.source.current);
    outer.record = undefined;
    await outer.updateComplete;
    await asked(element.source.current);
    expect(calls.map(({url}) => url)).to.deep.equal([
      'https://own.example.org/fhir/Task/1',
      'https://inner.example.org/fhir/Task/1',
      'https://outer.example.org/fhir/Task/1',
      'https://page.example.org/fhir/Task/1',
    ]);
  });

  it('may be an object of the page’s, or of a <spk-backend>', async () => {
    const [ofPage, ofBackend] = ['page', 'backend'].map((name) => careRecordFor(name, {format: 'memory'}));
    configure({record: ofPage, recordFormat: 'rest'});
    const backend = await fixture<Backend>(
      html`<spk-backend><test-record-user></test-record-user></spk-backend>`,
    );
    expect(user(backend).source.current).to.equal(ofPage);
    backend.record = ofBackend;
    await backend.updateComplete;
    expect(user(backend).source.current).to.equal(ofBackend);
  });

  it('is spoken to in the format said beside it, and never in one said for another record', async () => {
    configure({record: 'shared name', recordFormat: 'memory'});
    const backend = await fixture<Backend>(
      html`<spk-backend><test-record-user></test-record-user></spk-backend>`,
    );
    const {source} = user(backend);
    expect(source.current).to.equal(careRecordFor('shared name', {format: 'memory'}));

    backend.record = 'https://backend.example.org';
    await backend.updateComplete;
    await asked(source.current);
    user(backend).record = 'https://own.example.org';
    await asked(source.current);
    expect(
      calls.map(({url}) => url),
      'as FHIR',
    ).to.deep.equal(['https://backend.example.org/Task/1', 'https://own.example.org/Task/1']);

    user(backend).recordFormat = 'memory';
    expect(source.current).to.equal(careRecordFor('https://own.example.org', {format: 'memory'}));
    user(backend).record = undefined;
    expect(source.current).to.equal(careRecordFor('https://backend.example.org', {format: 'memory'}));
  });

  it('takes a format from the attribute of a <spk-backend>', async () => {
    const backend = await fixture<Backend>(
      html`<spk-backend record="of a backend" record-format="memory">
        <test-record-user></test-record-user>
      </spk-backend>`,
    );
    const record = careRecordFor('of a backend', {format: 'memory'});
    expect(user(backend).source.current).to.equal(record);
  });

  it('is the same one until the settings say another', async () => {
    const element = await fixture<RecordUser>(
      html`<test-record-user record="https://a.example.org"></test-record-user>`,
    );
    const first = element.source.current;
    configure({tiles: 'x'});
    expect(element.source.current).to.equal(first);
    element.record = 'https://b.example.org';
    const second = element.source.current;
    expect(second).not.to.equal(first);
    configure({getToken: () => 'token'});
    expect(element.source.current).not.to.equal(second);
    configure({tiles: undefined});
  });

  it('says so where a format is not known', async () => {
    const element = await fixture<RecordUser>(
      html`<test-record-user record="/relay" record-format="soap"></test-record-user>`,
    );
    expect(() => element.source.current)
      .to.throw(BackendError, 'soap')
      .with.property('code', 'not-configured');
  });

  it('asks for a token with the record’s URL, and sends it to the record’s origin alone', async () => {
    const urls: string[] = [];
    const fetch: PageConfig['fetch'] = (url, init) => {
      calls.push({url: url as string, token: new Headers(init?.headers).get('authorization')});
      const link = [{relation: 'next', url: 'https://elsewhere.example.org/Task?page=2'}];
      const body = {resourceType: 'Bundle', type: 'searchset', link};
      return Promise.resolve(Response.json(body, {headers: {'content-type': 'application/fhir+json'}}));
    };
    configure({
      fetch,
      getToken: (url) => {
        urls.push(url);
        return 'secret';
      },
    });
    const element = await fixture<RecordUser>(
      html`<test-record-user record="https://record.example.org/fhir"></test-record-user>`,
    );
    try {
      for await (const _page of element.source.current!.search('Task')) if (calls.length > 2) break;
    } catch (error) {
      // A next page elsewhere may be refused outright: what counts is that it gets no token.
      expect(error).to.be.instanceOf(BackendError);
    }
    expect(urls.map((url) => new URL(url).origin)).to.deep.equal(['https://record.example.org']);
    expect(urls[0]).to.match(/^https:\/\/record\.example\.org\/fhir\/Task/);
    for (const {url, token} of calls) {
      expect(token, url).to.equal(url.startsWith('https://record.example.org/') ? 'Bearer secret' : null);
    }
  });
});

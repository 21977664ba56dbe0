import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type PropertyValues} from 'lit';
import type {Backend} from '../../src/connect/backend.js';
import type {PageConfig} from '../../src/connect/config.js';
import {pageConfig} from '../../src/connect/configure.js';
import {Connection, merge} from '../../src/connect/connection.js';
import {configure} from '../../src/connect/index.js';
import {directoryOf} from '../../stories/activity-finder/sample-activities.js';

/** What a feature element does with its settings: it reads them whenever it updates. */
class Reader extends LitElement {
  readonly connection = new Connection(this);
  updates = 0;
  protected override updated(_changed: PropertyValues): void {
    this.updates++;
  }
  get config(): PageConfig {
    return this.connection.config;
  }
}
customElements.define('test-connection-reader', Reader);

const nothing = {directory: undefined, geocoder: undefined, tiles: undefined, tilesAttribution: undefined};
const reader = (within: ParentNode) => within.querySelector<Reader>('test-connection-reader')!;

describe('merge', () => {
  for (const [outer, inner, merged] of [
    [{directory: 'a', tiles: 'x'}, {directory: 'b'}, {directory: 'b', tiles: 'x'}],
    [{directory: 'a'}, {directory: undefined}, {directory: 'a'}],
    [{directory: 'a'}, {directory: ''}, {directory: 'a'}],
    [{directory: 'a'}, undefined, {directory: 'a'}],
    [{}, {geocoder: 'g'}, {geocoder: 'g'}],
  ] as const) {
    it(`${JSON.stringify(outer)} and ${JSON.stringify(inner)}`, () =>
      expect(merge(outer, inner)).to.deep.equal(merged));
  }
});

describe('configure', () => {
  afterEach(() => configure(nothing));

  it('adds to what was set, and takes back what is undefined', () => {
    configure({directory: 'https://a.example.org', tiles: 'x'});
    configure({directory: 'https://b.example.org'});
    expect(pageConfig()).to.include({directory: 'https://b.example.org', tiles: 'x'});
    configure({tiles: undefined});
    expect(pageConfig().tiles).to.equal(undefined);
  });

  it('is followed by what is on the page, and by nothing that has left', async () => {
    const element = await fixture<Reader>(html`<test-connection-reader></test-connection-reader>`);
    configure({directory: 'https://a.example.org'});
    await element.updateComplete;
    expect(element.config.directory).to.equal('https://a.example.org');
    const {updates} = element;
    expect(updates).to.equal(2);
    element.remove();
    configure({directory: 'https://b.example.org'});
    await element.updateComplete;
    expect(element.updates).to.equal(updates);
  });
});

describe('<spk-backend>', () => {
  afterEach(() => configure(nothing));

  it('wins over the page setting by setting, and the nearest one wins over those around it', async () => {
    configure({directory: 'https://page.example.org', geocoder: 'https://places.example.org', tiles: 'page'});
    const outer = await fixture<Backend>(html`
      <spk-backend directory="https://outer.example.org" tiles="outer">
        <spk-backend tiles="inner"><test-connection-reader></test-connection-reader></spk-backend>
      </spk-backend>
    `);
    await outer.updateComplete;
    expect(reader(outer).config).to.include({
      directory: 'https://outer.example.org',
      geocoder: 'https://places.example.org',
      tiles: 'inner',
    });
  });

  it('takes adapter objects as properties, and tells of changes', async () => {
    const backend = await fixture<Backend>(
      html`<spk-backend><test-connection-reader></test-connection-reader></spk-backend>`,
    );
    const directory = directoryOf([]);
    backend.directory = directory;
    await backend.updateComplete;
    await reader(backend).updateComplete;
    expect(reader(backend).config.directory).to.equal(directory);
    backend.directory = undefined;
    await backend.updateComplete;
    expect(reader(backend).config.directory).to.equal(undefined);
  });

  it('reaches elements in shadow roots inside it, and those that come later', async () => {
    const backend = await fixture<Backend>(
      html`<spk-backend directory="https://a.example.org"></spk-backend>`,
    );
    const host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    root.append(document.createElement('test-connection-reader'));
    backend.append(host);
    await reader(root).updateComplete;
    expect(reader(root).config.directory).to.equal('https://a.example.org');
  });

  it('draws nothing itself, and shows what is inside it', async () => {
    const backend = await fixture<Backend>(html`<spk-backend><p>Inside</p></spk-backend>`);
    expect(backend.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(backend.innerText).to.equal('Inside');
  });
});

import {expect, fixture, html} from '@open-wc/testing';
import '../../src/connect/index.js';
import type {ActivityFinder} from '../../src/activity-finder/activity-finder.js';
import type {Geocoder} from '../../src/backends/directory.js';
import {configure} from '../../src/connect/index.js';
import {directoryOf, NOW, SAMPLES} from '../../stories/activity-finder/sample-activities.js';
import {consoleLines} from '../support/console-lines.js';
import {FinderDriver, until} from '../support/finder-driver.js';
import {leftListeners} from '../support/listeners.js';

const list = {view: 'list', 'page-size': '50'};
const named = (name: string) => directoryOf([{...SAMPLES[0]!, name}], name);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Answers of a website that exists nowhere, and what was asked of it. */
function fakeFetch(answers: Readonly<Record<string, unknown>>) {
  const asked: {url: string; authorization: string | null}[] = [];
  const fake: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    asked.push({url: request.url, authorization: request.headers.get('authorization')});
    const body = answers[request.url];
    return body === undefined
      ? new Response('', {status: 404})
      : new Response(JSON.stringify(body), {headers: {'content-type': 'application/json'}});
  };
  return {fake, asked};
}

/** A finder inside something, with a driver that heard it from the beginning. */
async function inside(around: HTMLElement, into: ParentNode & Node = around): Promise<FinderDriver> {
  const element = document.createElement('spk-activity-finder');
  element.now = NOW;
  element.view = 'list';
  const finder = new FinderDriver(element);
  into.append(element);
  if (!around.isConnected) await fixture(html`${around}`);
  return finder;
}

describe('<spk-activity-finder>: where activities come from', () => {
  afterEach(() =>
    configure({
      directory: undefined,
      geocoder: undefined,
      fetch: undefined,
      getToken: undefined,
      texts: {},
      synonyms: undefined,
    }),
  );

  it('is its own property first, then its attribute, then what is around it, then the page', async () => {
    const {fake} = fakeFetch({
      'https://directory.example.org/own.json': [{...SAMPLES[0], name: 'By attribute'}],
    });
    configure({directory: named('By page'), fetch: fake});
    const around = document.createElement('spk-backend');
    around.directory = named('By backend');

    const byPage = await inside(document.createElement('div'));
    await until('the page’s', () => byPage.results.includes('By page'));

    const finder = await inside(around);
    await until('the backend’s', () => finder.results.includes('By backend'));
    finder.element.src = 'https://directory.example.org/own.json';
    await until('the attribute’s', () => finder.results.includes('By attribute'));
    finder.element.directory = named('By property');
    await until('the property’s', () => finder.results.includes('By property'));
  });

  it('is the nearest of several <spk-backend>', async () => {
    const outer = document.createElement('spk-backend');
    const inner = document.createElement('spk-backend');
    outer.directory = named('Outer');
    outer.append(inner);
    const finder = await inside(outer, inner);
    await until('the outer one’s', () => finder.results.includes('Outer'));
    inner.directory = named('Inner');
    await until('the inner one’s', () => finder.results.includes('Inner'));
  });

  it('may be named after the finder is on the page', async () => {
    let finder!: FinderDriver;
    await consoleLines('error', async () => {
      finder = await inside(document.createElement('div'));
      await finder.element.updateComplete;
    });
    expect(finder.text).to.include('This list is not ready yet');
    configure({directory: named('Late')});
    await until('activities', () => finder.results.includes('Late'));
    expect(finder.text).not.to.include('not ready yet');
  });

  it('may be the address of a file, read without any adapter of the page', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(SAMPLES)], {type: 'application/json'}));
    const finder = await FinderDriver.open({attributes: {...list, src: url, format: 'json'}});
    expect(finder.results).to.have.length(30);
    expect((await finder.open('Gentle swim')).textContent).to.include('warm water');
    URL.revokeObjectURL(url);
  });

  it('is asked through the page’s own fetch, with a token for that origin alone', async () => {
    const {fake, asked} = fakeFetch({'https://directory.example.org/all.json': SAMPLES});
    const tokensFor: string[] = [];
    configure({
      fetch: fake,
      getToken: async (url) => {
        tokensFor.push(url);
        return 'secret';
      },
    });
    const finder = await FinderDriver.open({
      attributes: {...list, src: 'https://directory.example.org/all.json'},
    });
    expect(finder.results).to.have.length(30);
    expect(asked).to.deep.equal([
      {url: 'https://directory.example.org/all.json', authorization: 'Bearer secret'},
    ]);
    expect(tokensFor.every((url) => url.startsWith('https://directory.example.org/'))).to.equal(true);
  });

  it('changes with the property, and keeps the search', async () => {
    const finder = await FinderDriver.open({attributes: list});
    await finder.search('swim');
    finder.element.directory = directoryOf([SAMPLES[0]!, SAMPLES[1]!]);
    await until('the other directory', () => finder.headings.includes('1 activity found'));
    expect(finder.box('searchbox', 'Search activities').value).to.equal('swim');
    expect(finder.results).to.deep.equal(['Gentle swim']);
  });
});

describe('<spk-activity-finder>: how places are found', () => {
  afterEach(() => configure({geocoder: undefined, fetch: undefined}));

  const geocoder = (label: string, asked: string[] = []): Geocoder => ({
    locate: async (words) => {
      asked.push(words);
      return {lat: 53.4246, lon: -2.3222, label, precision: 'town'};
    },
  });

  it('takes a geocoder of its own, then one around it', async () => {
    configure({geocoder: geocoder('by the page')});
    const finder = await FinderDriver.open({attributes: list});
    await finder.near('Anywhere');
    expect(finder.text).to.include('Within 3 miles of by the page');
    finder.element.geocoder = geocoder('by itself');
    await finder.near('Elsewhere');
    expect(finder.text).to.include('Within 3 miles of by itself');
  });

  it('asks it once for the same words, when searching and not while typing', async () => {
    const asked: string[] = [];
    const finder = await FinderDriver.open({
      attributes: list,
      properties: {geocoder: geocoder('Hale', asked)},
    });
    finder.typePlace('Ha');
    finder.typePlace('Hale');
    await finder.quiet();
    expect(asked).to.deep.equal([]);
    await finder.near('Hale');
    await finder.near('Hale');
    expect(asked).to.deep.equal(['Hale']);
  });

  it('uses a postcodes.io-compatible service by its address', async () => {
    const {fake, asked} = fakeFetch({
      'https://postcodes.example.org/outcodes/M33': {
        status: 200,
        result: {latitude: 53.42, longitude: -2.32},
      },
    });
    configure({fetch: fake});
    const finder = await FinderDriver.open({
      attributes: {...list, geocoder: 'https://postcodes.example.org'},
    });
    await finder.near('M33');
    expect(asked.map(({url}) => url)).to.deep.equal(['https://postcodes.example.org/outcodes/M33']);
  });

  it('says when the service does not answer, and searches without it', async () => {
    const finder = await FinderDriver.open({
      attributes: list,
      properties: {geocoder: {locate: () => Promise.reject(new Error('down'))}},
    });
    finder.typePlace('Hale');
    await consoleLines('error', async () => {
      finder.press('Search');
      await until('the message', () => finder.text.includes('We could not look up this place.'));
    });
    expect(finder.results).to.have.length(30);
  });

  it('tells the embedder that the service does not answer, and not what was looked up', async () => {
    configure({fetch: async () => new Response('', {status: 500})});
    const address = 'https://postcodes.example.org';
    const finder = await FinderDriver.open({attributes: {...list, geocoder: address}});
    const lines = await consoleLines('error', async () => {
      finder.typePlace('M33 7ZF');
      finder.press('Search');
      await until('spk-error', () => finder.errors.length > 0);
    });
    expect(finder.errors).to.deep.equal([
      {code: 'server', message: `geocoder="${address}" could not look a place up (server).`},
    ]);
    expect(lines.join()).to.include('<spk-activity-finder>').and.not.to.include('M33');
  });
});

describe('<spk-activity-finder>: the page’s own words', () => {
  afterEach(() => configure({texts: {}, synonyms: undefined}));

  it('replace the kit’s, also in what is already shown', async () => {
    const finder = await FinderDriver.open({attributes: list});
    configure({texts: {en: {finder: {heading: 'Things to do'}}}});
    await until('the page’s heading', () => finder.headings[0] === 'Things to do');
    configure({texts: {}});
    await until('the kit’s heading', () => finder.headings[0] === 'Find an activity');
  });

  it('find other words, in place of the kit’s own', async () => {
    configure({synonyms: {paddle: ['swim']}});
    const finder = await FinderDriver.open({attributes: list});
    await finder.search('paddle');
    expect(finder.results).to.include('Gentle swim');
  });
});

describe('<spk-activity-finder>: on the page', () => {
  it('works inside another shadow root', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    const finder = await inside(host, root);
    finder.element.directory = directoryOf(SAMPLES);
    await until('activities', () => finder.results.length === 20);
    let heard = 0;
    document.addEventListener('spk-search', () => heard++, {once: true});
    await finder.search('swim');
    expect(heard).to.equal(1);
    await finder.open('Gentle swim');
  });

  it('starts again where it is put back on the page', async () => {
    const finder = await FinderDriver.open({attributes: list});
    const {element} = finder;
    const parent = element.parentElement!;
    element.remove();
    await pause(50);
    parent.append(element);
    await until('activities again', () => finder.ready === 2);
    expect(finder.results).to.have.length(30);
    expect(finder.errors).to.deep.equal([]);
    await finder.search('swim');
    expect(finder.results[0]).to.equal('Gentle swim');
  });

  it('survives being moved', async () => {
    const finder = await FinderDriver.open({attributes: list});
    const other = document.createElement('section');
    finder.element.parentElement!.append(other);
    other.append(finder.element);
    await until('activities again', () => finder.ready === 2);
    expect(finder.errors).to.deep.equal([]);
    expect(finder.results).to.have.length(30);
  });

  it('leaves no listener behind on the page or the window', async () => {
    // Where there is touch Leaflet follows pointers on the document for good, once for all maps.
    const first = await FinderDriver.open({width: 1000});
    await first.map();
    first.element.remove();
    const left = await leftListeners(async () => {
      const finder = await FinderDriver.open({width: 1000, attributes: {'url-state': 'find'}});
      await finder.map();
      await finder.openFilter('Cost');
      finder.element.remove();
      await pause(50);
    });
    expect(left).to.equal(0);
  });

  it('ends its worker when it leaves, and says nothing any more', async () => {
    const original = Worker.prototype.terminate;
    let ended = 0;
    Worker.prototype.terminate = function () {
      ended++;
      original.call(this);
    };
    try {
      const finder = await FinderDriver.open({attributes: list});
      finder.element.remove();
      await until('the end of the worker', () => ended > 0);
      expect(finder.errors).to.deep.equal([]);
    } finally {
      Worker.prototype.terminate = original;
    }
  });

  it('works without a worker', async () => {
    const original = window.Worker;
    window.Worker = class {
      constructor() {
        throw new DOMException('Not here.', 'SecurityError');
      }
    } as unknown as typeof Worker;
    try {
      const finder = await FinderDriver.open({attributes: list});
      expect(finder.results).to.have.length(30);
      await finder.search('swim');
      expect(finder.results[0]).to.equal('Gentle swim');
      expect(finder.text).to.include('Today, 2pm to 3pm');
    } finally {
      window.Worker = original;
    }
  });

  it('shows its children until it has rendered, and not after', async () => {
    const element = await fixture<ActivityFinder>(
      html`<spk-activity-finder .directory=${directoryOf(SAMPLES)} view="list"
        ><p>Call us</p></spk-activity-finder
      >`,
    );
    expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('tells what was searched, and never where', async () => {
    const finder = await FinderDriver.open({attributes: list});
    await finder.near('M33');
    await finder.filter('Cost', 'Free');
    await finder.search('  walk ');
    const {query, total} = finder.searches.at(-1)!;
    expect(query).to.deep.equal({
      text: 'walk',
      chosen: {cost: ['free']},
      sort: 'nearest',
      page: 1,
      miles: 3,
      near: true,
    });
    expect(total).to.be.above(0);
    expect(JSON.stringify(finder.searches)).not.to.match(/M33|53\.4|-2\.3/);
  });

  it('contacts nobody while a person searches, and keeps nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    const finder = await FinderDriver.open({width: 1000});
    await finder.map();
    await finder.near('M33');
    await finder.search('lonely');
    await finder.open(finder.results[0]!);
    const names = performance
      .getEntriesByType('resource')
      .slice(before)
      .map(({name}) => name);
    expect(names.filter((name) => !name.startsWith(location.origin))).to.deep.equal([]);
    expect(names.filter((name) => /lonely|M33/i.test(decodeURIComponent(name)))).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });
});

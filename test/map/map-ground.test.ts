import {expect, oneEvent} from '@open-wc/testing';
import {BackendError} from '../../src/backends/backend-error.js';
import type {SpkErrorEvent} from '../../src/element/error-event.js';
import type {ActivityMap} from '../../src/map/map.js';
import {waitUntil} from '../support/wait-until.js';
import {pin, SALE, drawn, settle} from './support.js';

const BACKGROUND = new URL('../../demo/data/trafford.geojson', import.meta.url).href;
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7#{z}/{x}/{y}';

const load = async (url: string, signal: AbortSignal): Promise<unknown> =>
  (await fetch(url, {signal})).json();
const root = (map: ActivityMap) => map.shadowRoot!;
const shownLabels = (map: ActivityMap) =>
  [...root(map).querySelectorAll<HTMLElement>('.label')]
    .filter((label) => !label.hidden)
    .map((label) => label.textContent);
const credit = (map: ActivityMap) => root(map).querySelector('.credit')?.textContent.trim() ?? '';

/** Swallows the one console line that a told error comes with, and gives it. */
async function quietly<T>(act: () => Promise<T>): Promise<{result: T; lines: string[]}> {
  const {error} = console;
  const lines: string[] = [];
  console.error = (line: string) => lines.push(line);
  try {
    return {result: await act(), lines};
  } finally {
    console.error = error;
  }
}

describe('the ground of spk-map', () => {
  it('asks nobody for anything without tiles and background', async () => {
    const before = performance.getEntriesByType('resource').length;
    const map = await drawn({clusters: [pin('a', SALE.lat, SALE.lon)]});
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(root(map).querySelector('img')).to.equal(null);
    expect(asked.filter(({name}) => new URL(name).origin !== location.origin)).to.deep.equal([]);
    expect(
      asked.map(({name}) => new URL(name).pathname).filter((path) => !/\.(ts|js|mjs)$/.test(path)),
    ).to.deep.equal([]);
  });

  it('names outcodes, then their areas further out, with the credit that they ask for', async () => {
    const map = await drawn();
    expect(shownLabels(map)).to.include('M33');
    expect(credit(map)).to.contain('Contains OS data © Crown copyright');
    map.fit = {south: 51, west: -4, north: 55, east: 0};
    await settle(map);
    await waitUntil(() => shownLabels(map).length > 10, 'The areas are not named');
    const areas = shownLabels(map);
    expect(areas.filter((label) => !/^[A-Z]{1,2}$/.test(label))).to.deep.equal([]);
  });

  it('draws a background with its towns, its outside and its credit', async () => {
    const map = await drawn({
      background: BACKGROUND,
      loadBackground: load,
      credit: 'Contains Trafford data.',
    });
    expect(shownLabels(map)).to.include('Sale');
    expect(credit(map)).to.equal('Contains Trafford data.');
    const kinds = [...root(map).querySelectorAll('.leaflet-ground-pane path')].map(
      (path) => path.classList[0],
    );
    expect(kinds).to.deep.equal(['land', 'green', 'wood', 'river', 'road-case', 'road', 'edge']);
    const land = root(map).querySelector('.land')!;
    expect(getComputedStyle(land).fill).not.to.equal(
      getComputedStyle(root(map).querySelector('.green')!).fill,
    );
  });

  it('follows a theme that changes under it', async () => {
    const map = await drawn({background: BACKGROUND, loadBackground: load});
    map.style.setProperty('--spk-map-green', 'rgb(1, 2, 3)');
    expect(getComputedStyle(root(map).querySelector('.green')!).fill).to.equal('rgb(1, 2, 3)');
  });

  it('shows the credit that the file brings when nobody says another', async () => {
    const data = {type: 'FeatureCollection', features: [], attribution: 'Open data of Sale'};
    const map = await drawn({background: '/x', loadBackground: () => Promise.resolve(data)});
    expect(credit(map)).to.equal('Open data of Sale');
  });

  it('tells what is wrong with a background, and draws outcodes instead', async () => {
    const failure = new BackendError('not-found', 'No such file.');
    const errors: SpkErrorEvent['detail'][] = [];
    const onError = (event: Event) => errors.push((event as SpkErrorEvent).detail);
    document.addEventListener('spk-error', onError);
    const {result: map, lines} = await quietly(() =>
      drawn({background: '/none.geojson', loadBackground: () => Promise.reject(failure)}),
    );
    document.removeEventListener('spk-error', onError);
    expect(errors.map(({code, cause}) => [code, cause])).to.deep.equal([['not-found', failure]]);
    expect(lines).to.deep.equal(['<spk-map>: background="/none.geojson" could not be read.']);
    expect(shownLabels(map)).to.include('M33');
  });

  it('gives up fetching a background when it goes', async () => {
    let signal: AbortSignal | undefined;
    const map = document.createElement('spk-map');
    map.style.setProperty('block-size', '200px');
    Object.assign(map, {
      background: '/slow',
      loadBackground: (_url: string, given: AbortSignal) => {
        signal = given;
        return new Promise((_done, fail) =>
          given.addEventListener('abort', () => fail(given.reason as Error)),
        );
      },
    });
    document.body.append(map);
    await oneEvent(map, 'spk-map-view');
    expect(signal?.aborted).to.equal(false);
    map.remove();
    expect(signal?.aborted).to.equal(true);
  });

  it('draws tiles with a credit that keeps its link and nothing else of its HTML', async () => {
    const map = await drawn({
      tiles: PIXEL,
      tilesAttribution:
        '&copy; <a href="https://osm.example/copyright" onclick="x()">OpenStreetMap</a> <b>contributors</b>',
    });
    expect(root(map).querySelectorAll('img').length).to.be.above(0);
    expect(credit(map)).to.equal('© OpenStreetMap contributors');
    const link = root(map).querySelector('.credit a')!;
    expect(link.getAttributeNames()).to.have.members(['href', 'rel']);
    expect(shownLabels(map)).to.deep.equal([]);
  });

  it('says which attribute is wrong when tiles cannot be used', async () => {
    const errors: string[] = [];
    const onError = (event: Event) => errors.push((event as SpkErrorEvent).detail.code);
    document.addEventListener('spk-error', onError);
    const {lines} = await quietly(() => drawn({tiles: 'https://tiles.invalid/{z}/{x}/{y}.png?key={key}'}));
    document.removeEventListener('spk-error', onError);
    expect(errors).to.deep.equal(['bad-attribute']);
    expect(lines[0]).to.match(/^<spk-map>: tiles=/);
  });

  it('draws the middle of a search and a ring with its distance', async () => {
    const map = await drawn({
      origin: SALE,
      miles: 1,
      fit: {south: 53.4, west: -2.36, north: 53.45, east: -2.28},
    });
    expect(shownLabels(map)).to.include('1 mile');
    expect(root(map).querySelector('.radius')).to.exist;
    expect(root(map).querySelector('.here')).to.exist;
    map.origin = undefined;
    await map.updateComplete;
    expect(root(map).querySelector('.radius')).to.equal(null);
    expect(root(map).querySelector('.here')).to.equal(null);
  });

  it('is not mirrored from right to left, but its buttons are', async () => {
    const map = await drawn({
      clusters: [pin('w', SALE.lat, SALE.lon - 0.02), pin('e', SALE.lat, SALE.lon + 0.02)],
    });
    map.dir = 'rtl';
    map.requestUpdate();
    await settle(map);
    const left = (selector: string) => root(map).querySelector(selector)!.getBoundingClientRect().left;
    expect(left('[aria-label="Activity w"]')).to.be.below(left('[aria-label="Activity e"]'));
    expect(left('[aria-label="Zoom in"]')).to.be.below(map.getBoundingClientRect().left + 40);
  });

  it('keeps one element for a marker, and the page light', async () => {
    const clusters = Array.from({length: 300}, (_, index) =>
      pin(`${index}`, SALE.lat + (index % 20) / 1000, SALE.lon + Math.floor(index / 20) / 1000),
    );
    const map = await drawn({background: BACKGROUND, loadBackground: load, clusters});
    expect(root(map).querySelectorAll('*').length).to.be.below(400);
  });
});

import {expect} from '@open-wc/testing';
import type {Activity} from '../../src/model/activity.js';
import {toWorld, unitsPerPixel} from '../../src/activity-index/mercator.js';
import type {Cluster, MapView} from '../../src/activity-index/protocol.js';
import {makeDirectory, seeded} from '../../bench/make-directory.mjs';
import {activity, ask, indexOf, place, SALE} from './activities.js';

/** A map of so many pixels around a middle. */
function view(zoom: number, middle = SALE, width = 700, height = 800): MapView {
  const perPixel = 360 / (256 * 2 ** zoom);
  const [lonSpan, latSpan] = [width * perPixel, height * perPixel * Math.cos((middle.lat * Math.PI) / 180)];
  return {
    zoom,
    bounds: {
      south: middle.lat - latSpan / 2,
      north: middle.lat + latSpan / 2,
      west: middle.lon - lonSpan / 2,
      east: middle.lon + lonSpan / 2,
    },
  };
}

function pixels(a: Cluster, b: Cluster, zoom: number): number {
  const [from, to] = [toWorld(a), toWorld(b)];
  return Math.hypot(from.x - to.x, from.y - to.y) / unitsPerPixel(zoom);
}

function sum(clusters: readonly Cluster[]): number {
  return clusters.reduce((total, {count}) => total + count, 0);
}

const crowd = (count: number, parts: (number: number) => Partial<Activity>) =>
  Array.from({length: count}, (_, number) => activity(`a${number}`, parts(number)));

describe('markers', () => {
  const index = indexOf(makeDirectory(6000, 11));
  const MANCHESTER = {lat: 53.48, lon: -2.25};

  for (const zoom of [5, 7, 9, 11, 13, 15]) {
    it(`are never closer than a marker and never many, at zoom ${zoom}`, async () => {
      const {clusters} = await ask(index, {view: view(zoom, MANCHESTER, 1920, 1080)});
      expect(clusters.length).to.be.within(3, 300);
      clusters.forEach((one, at) => {
        for (const other of clusters.slice(at + 1)) {
          expect(pixels(one, other, zoom), `${one.key} ${other.key}`).to.be.at.least(61);
        }
      });
    });

    it(`stay the same while the map moves, at zoom ${zoom}`, async () => {
      const random = seeded(zoom);
      const step = (360 / (256 * 2 ** zoom)) * 300;
      let middle = MANCHESTER;
      let before = new Map<string, Cluster>();
      let kept = 0;
      for (let move = 0; move < 12; move++) {
        const {clusters} = await ask(index, {view: view(zoom, middle)});
        const {bounds} = view(zoom, middle);
        for (const each of clusters) {
          const known = before.get(each.key);
          if (known) expect(each).to.deep.equal(known);
          if (known) kept++;
        }
        const keys = new Set(clusters.map(({key}) => key));
        for (const each of before.values()) {
          const inside =
            each.lat > bounds.south &&
            each.lat < bounds.north &&
            each.lon > bounds.west &&
            each.lon < bounds.east;
          if (inside) expect(keys.has(each.key), `${each.key} is still in view`).to.equal(true);
        }
        before = new Map(clusters.map((each) => [each.key, each]));
        middle = {lat: middle.lat + (random() - 0.5) * step, lon: middle.lon + (random() - 0.5) * step};
      }
      expect(kept).to.be.greaterThan(10);
    });
  }

  it('hold every activity that is on the map, once', async () => {
    const {clusters, mapped} = await ask(index, {view: view(5, {lat: 54.5, lon: -3}, 1200, 1200)});
    expect(sum(clusters)).to.equal(mapped);
    const free = await ask(index, {
      view: view(5, {lat: 54.5, lon: -3}, 1200, 1200),
      chosen: {cost: ['free']},
    });
    expect(sum(free.clusters)).to.equal(free.mapped);
    expect(free.mapped).to.be.lessThan(mapped);
  });

  it('are the same whether the search tree or a look at every point found them', async () => {
    const few = indexOf(makeDirectory(6000, 11).slice(0, 1500));
    const many = indexOf(makeDirectory(6000, 11));
    many.remove(
      makeDirectory(6000, 11)
        .slice(1500)
        .map(({id}) => id),
    );
    const query = {view: view(11, MANCHESTER)};
    expect((await ask(many, query)).clusters).to.deep.equal((await ask(few, query)).clusters);
    expect([few.builds.tree, many.builds.tree]).to.deep.equal([0, 1]);
  });

  it('are not worked out unless a view is given', async () => {
    expect((await ask(index)).clusters).to.deep.equal([]);
  });
});

describe('one marker', () => {
  it('of a single activity says which, exactly where it is, under a key of its own', async () => {
    const {clusters} = await ask(indexOf([activity('a', {name: 'Yoga', places: [place(0, 0)]})]), {
      view: view(12),
    });
    expect(clusters).to.deep.equal([
      {key: '@a', lat: SALE.lat, lon: SALE.lon, count: 1, activity: {id: 'a', name: 'Yoga'}},
    ]);
  });

  it('of several says where they part, and there they do', async () => {
    const index = indexOf(crowd(6, (number) => ({places: [place(number * 0.002, 0)]})));
    const {clusters} = await ask(index, {view: view(10)});
    expect(clusters).to.have.lengthOf(1);
    const {count, splitZoom, same} = clusters[0]!;
    expect([count, same]).to.deep.equal([6, undefined]);
    expect(splitZoom).to.be.within(11, 15);
    expect((await ask(index, {view: view(splitZoom!)})).clusters.length).to.be.greaterThan(1);
  });

  it('of one spot lists what is there, at most 50, at every zoom', async () => {
    const index = indexOf(crowd(60, () => ({places: [place(0, 0)]})));
    for (const zoom of [8, 18]) {
      const {clusters} = await ask(index, {view: view(zoom)});
      expect(clusters).to.have.lengthOf(1);
      expect(clusters[0]).to.include({count: 60});
      expect(clusters[0]!.same).to.have.lengthOf(50);
      expect(clusters[0]).not.to.have.property('splitZoom');
    }
  });

  it('stands at the place that is nearest to the person', async () => {
    const index = indexOf([activity('a', {places: [place(0.5, 0), place(0.01, 0)]})]);
    const {clusters} = await ask(index, {near: SALE, view: view(8)});
    expect(clusters[0]!.lat).to.be.closeTo(SALE.lat + 0.01, 1e-9);
  });
});

describe('the selected activity', () => {
  const near = (number: number) => ({places: [place(number * 0.0001, 0)]});

  it('is taken out of its cluster', async () => {
    const index = indexOf(crowd(5, near));
    const {clusters} = await ask(index, {view: view(11), selected: 'a2'});
    expect(clusters.map(({count, key}) => [count, key === '@a2'])).to.deep.equal([
      [1, true],
      [4, false],
    ]);
  });

  it('is marked in the list of those at the very same spot', async () => {
    const index = indexOf([...crowd(5, near), activity('b', near(2))]);
    const {clusters} = await ask(index, {view: view(11), selected: 'b'});
    const chosen = clusters.find(({selected}) => selected)!;
    expect(chosen.count).to.equal(2);
    expect(chosen.same!.map(({id}) => id)).to.deep.equal(['b', 'a2']);
    expect(sum(clusters)).to.equal(6);
  });

  it('changes nothing when it does not match, is not on the map, or is out of view', async () => {
    const index = indexOf([...crowd(5, near), activity('online'), activity('far', {places: [place(3, 0)]})]);
    const {clusters} = await ask(index, {view: view(11)});
    for (const selected of ['gone', 'online', 'far']) {
      expect((await ask(index, {view: view(11), selected})).clusters).to.deep.equal(clusters);
    }
  });
});

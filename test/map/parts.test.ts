import {expect} from '@open-wc/testing';
import {cy} from '../../src/i18n/map/cy.js';
import {en} from '../../src/i18n/map/en.js';
import {readBackground} from '../../src/map/background.js';
import {parseCredit, type CreditPart} from '../../src/map/credit.js';
import {makeRoom, nameSide} from '../../src/map/make-room.js';
import {clusterSize, markersOf} from '../../src/map/marker-scene.js';
import {namesAt, outcodeLabels, type Outcode} from '../../src/map/outcode-labels.js';
import {placeLabels} from '../../src/map/place-labels.js';
import {firstInside, successor} from '../../src/map/successor.js';
import {cluster, pin} from './support.js';

const feature = (kind: string, type: string, coordinates: unknown, name?: string) => ({
  type: 'Feature',
  properties: {kind, name},
  geometry: {type, coordinates},
});
const square = (west: number, south: number, side = 1) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const collection = (...features: unknown[]) => ({type: 'FeatureCollection', features});

describe('parseCredit', () => {
  const cases: [what: string, source: string, parts: CreditPart[]][] = [
    ['plain text', 'Contains OS data', [{text: 'Contains OS data'}]],
    ['entities', '&copy; A &amp; B &#8211; C &nope;', [{text: '© A & B – C &nope;'}]],
    [
      'links in either kind of quotes',
      '<a href="https://a.example/">A</a> and <A class=x HREF=\'http://b.example/?q=1&amp;r=2\'>B</A>',
      [
        {text: 'A', href: 'https://a.example/'},
        {text: ' and '},
        {text: 'B', href: 'http://b.example/?q=1&r=2'},
      ],
    ],
    ['no address that runs code', '<a href="javascript:alert(1)">A</a>', [{text: 'A'}]],
    ['no relative address', '<a href="/here">A</a>', [{text: 'A'}]],
    ['no other tags', '<b>A</b><script>x</script><img src=x>', [{text: 'Ax'}]],
    ['nothing', '  ', []],
  ];
  for (const [what, source, parts] of cases) {
    it(`keeps ${what}`, () => expect(parseCredit(source)).to.deep.equal(parts));
  }
});

describe('readBackground', () => {
  it('sorts features by how they are drawn', () => {
    const background = readBackground(
      collection(
        feature('green', 'Polygon', [square(0, 50)]),
        feature('water', 'MultiPolygon', [[square(0, 50)], [square(3, 50)]]),
        feature('water', 'LineString', [
          [0, 50],
          [1, 51],
        ]),
        feature('road', 'MultiLineString', [
          [
            [0, 50],
            [1, 51],
          ],
          [[2, 50]],
        ]),
        feature('town', 'Point', [0.5, 50.5], 'Sale'),
        feature('town', 'Point', [0.5, 50.5]),
      ),
    );
    expect(background.green).to.have.length(1);
    expect(background.lakes).to.have.length(2);
    expect(background.rivers).to.deep.equal([
      [
        [50, 0],
        [51, 1],
      ],
    ]);
    expect(background.roads, 'a line of one point is none').to.have.length(1);
    expect(background.towns).to.deep.equal([{name: 'Sale', lat: 50.5, lon: 0.5}]);
  });

  it('turns all outlines one way and all holes the other', () => {
    const hole = square(0.2, 50.2, 0.5);
    const one = readBackground(collection(feature('green', 'Polygon', [square(0, 50), hole])));
    const other = readBackground(
      collection(feature('green', 'Polygon', [square(0, 50).reverse(), [...hole].reverse()])),
    );
    const ways = ({green}: typeof one) =>
      green[0]!.map((ring) =>
        Math.sign(
          ring.reduce(
            (sum, [lat, lon], at) =>
              sum + (ring[(at + 1) % ring.length]![1] - lon) * (ring[(at + 1) % ring.length]![0] + lat),
            0,
          ),
        ),
      );
    expect(ways(one)).to.deep.equal(ways(other));
    expect(ways(one)[0]).to.equal(-ways(one)[1]!);
  });

  it('takes boundaries without towns for neighbours, if others have some', () => {
    const home = feature('boundary', 'Polygon', [square(0, 50)], 'Home');
    const next = feature('boundary', 'Polygon', [square(1, 50)], 'Next');
    const town = feature('town', 'Point', [0.5, 50.5], 'Sale');
    expect(readBackground(collection(home, next, town)).land).to.have.length(1);
    expect(readBackground(collection(home, next)).land).to.have.length(2);
  });

  it('leaves out what it cannot read', () => {
    const odd = [
      null,
      7,
      {},
      {geometry: null},
      feature('green', 'Polygon', 'x'),
      feature('green', 'Polygon', [[[0, 999]]]),
      feature('road', 'Curve', []),
    ];
    const {green, roads} = readBackground(collection(...odd));
    expect([green, roads]).to.deep.equal([[], []]);
  });

  for (const [what, value] of [
    ['an array', []],
    ['nothing', null],
    ['text', 'x'],
    ['an object', {features: 1}],
  ] as const) {
    it(`throws at ${what}`, () => expect(() => readBackground(value)).to.throw(TypeError));
  }
});

describe('placeLabels', () => {
  const wish = (x: number, y: number) => ({x, y, width: 40, height: 10});
  it('puts labels on their points, moves those that would overlap, and leaves out what has no room', () => {
    expect(placeLabels([wish(0, 0), wish(100, 0), wish(10, 2)], [])).to.deep.equal([0, 0, -14]);
    const crowd = Array.from({length: 6}, () => wish(0, 0));
    expect(placeLabels(crowd, [])).to.deep.equal([0, -14, 14, undefined, undefined, undefined]);
  });
  it('keeps clear of what is taken', () => {
    expect(placeLabels([wish(0, 0)], [{left: -5, right: 5, top: -5, bottom: 5}])).to.deep.equal([-14]);
    expect(placeLabels([wish(0, 0)], [{left: -99, right: 99, top: -99, bottom: 99}])).to.deep.equal([
      undefined,
    ]);
  });
});

describe('makeRoom', () => {
  const pinAt = {x: 100, y: 125};
  for (const at of [
    {x: 100, y: 100},
    {x: 120, y: 100},
    {x: 100, y: 60},
    {x: 70, y: 130},
  ]) {
    it(`moves a cluster at ${at.x}, ${at.y} to 58 from the pin's middle`, () => {
      const {x, y} = makeRoom(at, pinAt);
      expect(Math.hypot(x - 100, y - 100)).to.be.closeTo(58, 0.01);
    });
  }
  it('goes a little aside where it would cover another marker', () => {
    const other = {x: 158, y: 100};
    const {x, y} = makeRoom({x: 120, y: 100}, pinAt, () => [other]);
    expect(Math.hypot(x - 100, y - 100)).to.be.closeTo(58, 0.01);
    expect(Math.hypot(x - other.x, y - other.y)).to.be.at.least(48);
    expect(x, 'not all the way round').to.be.above(100);
  });
  it('leaves one alone that is far enough, and grows with the type', () => {
    expect(makeRoom({x: 160, y: 100}, pinAt)).to.deep.equal({x: 160, y: 100});
    expect(makeRoom({x: 160, y: 75}, pinAt, undefined, 2)).not.to.deep.equal({x: 160, y: 75});
  });
});

describe('nameSide', () => {
  const cases: [x: number, y: number, width: number, side: string, room: number][] = [
    [100, 300, 150, 'right', 366],
    [400, 300, 150, 'left', 366],
    [300, 50, 150, 'left', 266],
    [300, 300, 150, 'right', 166],
    [250, 300, 400, 'right', 216],
  ];
  for (const [x, y, width, side, room] of cases) {
    it(`writes a name of ${width} at ${x}, ${y} on the ${side}`, () => {
      expect(nameSide({x, y}, width, 500, 'right')).to.deep.equal({side, room});
    });
  }
});

describe('successor', () => {
  const at = (key: string, x: number, y: number, ...ids: string[]) => ({key, x, y, ids});
  const gone = at('gone', 100, 100, 'a');
  it('is the marker with the same activity, wherever it is', () => {
    expect(successor(gone, [at('near', 101, 100), at('same', 900, 0, 'b', 'a')])?.key).to.equal('same');
  });
  it('is where focus was before, when that comes back nearby', () => {
    const back = at('back', 150, 100, 'z');
    expect(successor(at('gone', 100, 100), [at('near', 101, 100), back], ['z'])?.key).to.equal('back');
    expect(successor(at('gone', 100, 100), [at('near', 101, 100), {...back, x: 900}], ['z'])?.key).to.equal(
      'near',
    );
  });
  it('is the nearest within reach, which grows with the zoom', () => {
    expect(successor(gone, [at('far', 160, 160), at('near', 120, 100)])?.key).to.equal('near');
    expect(successor(gone, [at('far', 250, 100)])).to.equal(undefined);
    expect(successor(gone, [at('far', 250, 100)], [], 2)?.key).to.equal('far');
  });
  it('inside a circle is the first, not the nearest', () => {
    const markers = [at('out', 300, 0), at('first', 40, 0), at('nearest', 1, 0)];
    expect(firstInside({x: 0, y: 0}, 62, markers)?.key).to.equal('first');
    expect(firstInside({x: 0, y: 0}, 200, [at('out', 300, 0)])?.key).to.equal('out');
    expect(firstInside({x: 0, y: 0}, 62, [at('out', 300, 0)])).to.equal(undefined);
  });
});

describe('markersOf', () => {
  const point = {lat: 53, lon: -2, name: 'Choir'};
  it('marks the selected pin or the cluster that holds it, and adds a pin where neither is there', () => {
    const selectedKeys = (...clusters: Parameters<typeof markersOf>[0]['clusters'][number][]) =>
      markersOf({clusters, selected: 'a', selectedPoint: point})
        .filter(({selected}) => selected)
        .map(({key}) => key);
    expect(selectedKeys(pin('a', 53, -2), pin('b', 53, -2))).to.deep.equal(['pin a']);
    expect(selectedKeys(cluster('k', 53, -2, 60, {selected: true}))).to.deep.equal(['k']);
    expect(selectedKeys(cluster('k', 53, -2, 2, {same: [{id: 'a', name: 'Choir'}]}))).to.deep.equal(['k']);
    expect(selectedKeys(cluster('k', 53, -2, 2))).to.deep.equal(['selected:a']);
  });
  it('adds nothing without a selection', () => {
    expect(markersOf({clusters: [], selectedPoint: point})).to.deep.equal([]);
  });
  for (const [count, size] of [
    [2, 'small'],
    [4, 'small'],
    [5, 'medium'],
    [9, 'medium'],
    [10, 'large'],
    [999, 'large'],
    [1000, 'huge'],
  ] as const) {
    it(`draws ${count} as ${size}`, () => expect(clusterSize(count)).to.equal(size));
  }
});

describe('outcodeLabels', () => {
  const outcodes: Outcode[] = [
    ['M1', 53.4, -2.2],
    ['M33', 53.42, -2.32],
    ['CT1', 51.28, 1.08],
  ];
  it('names those in view', () => {
    const labels = outcodeLabels(outcodes, {south: 53, north: 54, west: -9, east: 2});
    expect(labels.map(({text}) => text)).to.deep.equal(['M1', 'M33']);
  });
  it('knows outcodes for maps near by, and areas for those far out', async () => {
    const near = await namesAt(12).fetch();
    const far = await namesAt(6).fetch();
    const areaOf = (name: string) => /^[A-Z]+/.exec(name)![0];
    expect(near.map(([name]) => name)).to.include('M33');
    expect(far.map(([name]) => name)).to.deep.equal([...new Set(near.map(([name]) => areaOf(name)))]);
    const [, lat, lon] = far.find(([name]) => name === 'M')!;
    expect(lat).to.be.closeTo(53.5, 0.1);
    expect(lon).to.be.closeTo(-2.3, 0.1);
  });
});

describe('the map’s words', () => {
  const cases: [count: number, english: string, welsh: string][] = [
    [1, '1 activity', '1 gweithgaredd'],
    [2, '2 activities', '2 weithgaredd'],
    [3, '3 activities', '3 gweithgaredd'],
    [1234, '1,234 activities', '1,234 o weithgareddau'],
  ];
  for (const [count, english, welsh] of cases) {
    it(`count ${count}`, () =>
      expect([en.activities(count), cy.activities(count)]).to.deep.equal([english, welsh]));
  }
  it('measure miles', () => {
    expect([0.5, 1, 2, 3].map(en.miles)).to.deep.equal(['0.5 miles', '1 mile', '2 miles', '3 miles']);
    expect([1, 2, 3, 10].map(cy.miles)).to.deep.equal(['1 filltir', '2 filltir', '3 milltir', '10 milltir']);
  });
});

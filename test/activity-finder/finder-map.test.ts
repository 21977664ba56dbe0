import {expect} from '@open-wc/testing';
import {manyActivities, SAMPLES} from '../../stories/activity-finder/sample-activities.js';
import {consoleLines} from '../support/console-lines.js';
import {FinderDriver, until} from '../support/finder-driver.js';
import {allByRole, byRole, nameOf, textOf} from '../support/roles.js';

const mapped = SAMPLES.filter((activity) => activity.places.some(({lat}) => lat !== undefined)).length;

/** How many activities the markers stand for. */
const standFor = (markers: readonly string[]) =>
  markers.reduce(
    (sum, name) => sum + Number(/^([\d,]+) activities$/.exec(name)?.[1]?.replace(',', '') ?? 1),
    0,
  );

describe('<spk-activity-finder>: the map', () => {
  it('shows every activity that is found and has a place, and no other', async () => {
    const finder = await FinderDriver.open();
    await finder.map();
    await until('all of them', () => standFor(finder.markers) === mapped);
    await finder.search('swim');
    await until('two of them', () => standFor(finder.markers) === finder.results.length);
    expect(finder.results.length).to.be.above(0);
  });

  it('selects the card of a pin that is pressed, and the pin of a card that is opened', async () => {
    const finder = await FinderDriver.open({
      activities: SAMPLES.filter(({id}) => /gentle|football|debt/.test(id)),
    });
    const map = await finder.map();
    await until('three pins', () => finder.markers.length === 3);
    byRole(map, 'button', 'Walking football').click();
    await until('the card', () => finder.card('Walking football').getAttribute('aria-current') === 'true');
    expect(finder.cards.filter((card) => card.getAttribute('aria-current')).map(nameOf)).to.deep.equal([
      'Walking football',
    ]);
    await finder.open('Gentle swim');
    await until(
      'the pin',
      () => byRole(finder.root, 'button', 'Gentle swim').getAttribute('aria-current') === 'true',
    );
  });

  it('shows a card over the map for a pin whose activity is on another page of the list', async () => {
    const finder = await FinderDriver.open({
      attributes: {'page-size': '2'},
      activities: SAMPLES.filter(({id}) => /gentle|football|debt|lunch/.test(id)),
    });
    const map = await finder.map();
    await until('pins', () => finder.markers.length >= 3);
    const before = finder.results;
    const away = finder.markers.find((name) => !/activities$/.test(name) && !before.includes(name))!;
    byRole(map, 'button', away).click();
    await until('its card', () => allByRole(finder.root, 'article', away).length === 1);
    expect(finder.results).to.deep.equal(before);
  });

  it('shows a card over the map where there is no list beside it', async () => {
    const finder = await FinderDriver.open({
      width: 400,
      attributes: {view: 'map', shortlist: ''},
      activities: SAMPLES.filter(({id}) => /gentle|football/.test(id)),
    });
    const map = await finder.map();
    await until('two pins', () => finder.markers.length === 2);
    byRole(map, 'button', 'Gentle swim').click();
    const peek = await until('the card', () => allByRole(finder.root, 'article', 'Gentle swim')[0]);
    expect(textOf(peek)).to.include('Today, 2pm to 3pm').and.to.include('£4.60');
    expect(allByRole(peek, 'button', 'Save Gentle swim')).to.have.length(1);
  });

  it('searches what it shows once it was moved, and lets that go again', async () => {
    const finder = await FinderDriver.open();
    const map = await finder.map();
    expect(allByRole(map, 'button', 'Search this area')).to.have.length(0);
    for (let times = 0; times < 3; times++) {
      byRole(map, 'button', 'Zoom in').click();
      await finder.quiet();
    }
    await finder.searching(() => finder.press('Search this area', map));
    expect(finder.text).to.include('In the area of the map');
    expect(finder.searches.at(-1)!.total).to.be.below(30);
    const within = standFor(finder.markers);
    expect(within).to.be.below(mapped);
    expect(allByRole(map, 'button', 'Search this area')).to.have.length(0);
    await finder.near('Sale');
    expect(finder.text).not.to.include('In the area of the map');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`fits what is found beside its own buttons, not under them: ${dir}`, async () => {
      const finder = await FinderDriver.open({dir});
      const map = await finder.map();
      await until('all of them', () => standFor(finder.markers) === mapped);
      await finder.quiet();
      const box = (name: string | RegExp) =>
        allByRole(map, 'button', name).map((each) => each.getBoundingClientRect());
      const markers = box(/^(?!Zoom|Search this|Close)/);
      for (const control of box(/^Zoom/)) {
        const under = markers.filter(
          (each) =>
            each.left < control.right &&
            each.right > control.left &&
            each.top < control.bottom &&
            each.bottom > control.top,
        );
        expect(under).to.deep.equal([]);
      }
    });
  }

  it('never loops: one search leads to one spk-search, however the map moves for it', async () => {
    const finder = await FinderDriver.open();
    await finder.map();
    await finder.quiet();
    expect(finder.searches).to.have.length(1);
    await finder.near('Stretford');
    await finder.quiet();
    expect(finder.searches).to.have.length(2);
  });

  it('takes a zoom that is no number for none, and says so', async () => {
    const warnings = await consoleLines('warn', async () => {
      const finder = await FinderDriver.open({attributes: {center: '53.42,-2.32', zoom: 'near'}});
      await finder.map();
      await until('the markers', () => standFor(finder.markers) > 0);
      expect(finder.results).to.have.length(20);
    });
    expect(warnings.join()).to.include('zoom="NaN" is not understood');
  });

  it('comes after the list, and can be skipped', async () => {
    const finder = await FinderDriver.open();
    const map = await finder.map();
    const [first] = finder.cards;
    expect(
      first!.compareDocumentPosition(finder.root.querySelector('spk-map')!) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    ).to.be.above(0);
    expect(allByRole(finder.root, 'link', 'Skip the map')).to.have.length(1);
    expect(map).to.exist;
  });

  it('asks no tile server unless told, and then credits it', async () => {
    const plain = await FinderDriver.open();
    await plain.map();
    expect(plain.root.querySelector('spk-map')!.shadowRoot!.querySelectorAll('img')).to.have.length(0);
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    plain.element.remove();
    const tiled = await FinderDriver.open({
      attributes: {tiles: `${pixel}#{z}/{x}/{y}`, 'tiles-attribution': '© Map makers'},
    });
    await tiled.map();
    await until('a tile', () =>
      tiled.root.querySelector('spk-map')!.shadowRoot!.querySelector('img.leaflet-tile'),
    );
    expect(tiled.text).to.include('© Map makers');
  });

  it('draws a background of the page’s own, with its credit', async () => {
    const geojson = {
      type: 'FeatureCollection',
      attribution: 'Contains OS data',
      features: [
        {
          type: 'Feature',
          properties: {kind: 'green'},
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [-2.4, 53.4],
                [-2.3, 53.4],
                [-2.3, 53.5],
                [-2.4, 53.4],
              ],
            ],
          },
        },
      ],
    };
    const url = URL.createObjectURL(new Blob([JSON.stringify(geojson)], {type: 'application/geo+json'}));
    const finder = await FinderDriver.open({attributes: {background: url}});
    await finder.map();
    await until('the credit', () => finder.text.includes('Contains OS data'));
  });

  it('keeps the list small whatever the directory holds', async () => {
    const finder = await FinderDriver.open({activities: manyActivities(1000)});
    await finder.map();
    await until('all of them', () => finder.headings.includes('1,000 activities found'));
    expect(finder.results).to.have.length(20);
    expect(finder.markers.length).to.be.below(300);
    expect(await finder.status(/1,000/)).to.equal('1,000 activities found');
  });
});

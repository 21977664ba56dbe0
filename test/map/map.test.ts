import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Cluster} from '../../src/activity-index/protocol.js';
import type {MapClusterEvent, MapPickEvent, MapViewEvent} from '../../src/map/map.events.js';
import type {ActivityMap} from '../../src/map/map.js';
import {byRole, itInChromium} from '../support/a11y-tree.js';
import {consoleLines} from '../support/console-lines.js';
import {leftListeners} from '../support/listeners.js';
import {
  button,
  buttons,
  cluster,
  drawn,
  focused,
  markerNames,
  pin,
  SALE,
  settle,
  surface,
} from './support.js';
import {waitUntil} from '../support/wait-until.js';

const views = (map: ActivityMap) => {
  const seen: MapViewEvent['detail'][] = [];
  map.addEventListener('spk-map-view', ({detail}) => seen.push(detail));
  return seen;
};

const SPOT: Cluster = cluster('spot', SALE.lat, SALE.lon, 3, {
  same: [
    {id: 'a', name: 'Chess'},
    {id: 'b', name: 'Choir'},
    {id: 'c', name: 'Coffee'},
  ],
});

describe('spk-map', () => {
  itInChromium('is a region whose markers are buttons named by the activity or by how many', async () => {
    await drawn({clusters: [pin('a', 53.43, -2.32, 'Gentle swim'), cluster('x', 53.42, -2.31, 1234)]});
    expect(await byRole('button', 'Gentle swim')).to.exist;
    expect(await byRole('button', '1,234 activities')).to.exist;
    expect(await byRole('button', 'Zoom in')).to.exist;
    expect(await byRole('button', 'Zoom out')).to.exist;
    expect(await byRole('region', 'Map of activities')).to.exist;
  });

  it('passes axe with markers, a selection, a credit and an open list', async () => {
    const map = await drawn({clusters: [SPOT, pin('d', 53.43, -2.3)], selected: 'd', origin: SALE, miles: 1});
    button(map, '3 activities')!.click();
    await settle(map);
    await expect(map).to.be.accessible();
  });

  it('speaks Welsh', async () => {
    const map = await drawn({clusters: [cluster('x', 53.42, -2.31, 2)]}, 'cy');
    expect(button(map, '2 weithgaredd')).to.exist;
    expect(button(map, 'Chwyddo i mewn')).to.exist;
    expect(map.shadowRoot!.querySelector('section')!.getAttribute('aria-label')).to.equal(
      'Map o weithgareddau',
    );
  });

  it('keeps the order of the clusters, and the elements of those that stay', async () => {
    const map = await drawn({
      clusters: [pin('a', 53.43, -2.32), pin('b', 53.42, -2.31), pin('c', 53.41, -2.3)],
    });
    const kept = button(map, 'Activity b');
    map.clusters = [pin('c', 53.41, -2.3), pin('d', 53.425, -2.33), pin('b', 53.42, -2.31)];
    await map.updateComplete;
    expect(markerNames(map)).to.deep.equal(['Activity c', 'Activity d', 'Activity b']);
    expect(button(map, 'Activity b')).to.equal(kept);
  });

  it('does not blur the marker that has focus when the order changes', async () => {
    const map = await drawn({
      clusters: [pin('a', 53.43, -2.32), pin('b', 53.42, -2.31), pin('c', 53.41, -2.3)],
    });
    map.focusMarker('b');
    let blurs = 0;
    button(map, 'Activity b')!.addEventListener('blur', () => blurs++);
    map.clusters = [pin('b', 53.42, -2.31), pin('c', 53.41, -2.3), pin('a', 53.43, -2.32)];
    await map.updateComplete;
    expect(markerNames(map)).to.deep.equal(['Activity b', 'Activity c', 'Activity a']);
    expect([focused(map), blurs]).to.deep.equal(['Activity b', 0]);
  });

  it('tells the first view, and whose doing a move was', async () => {
    const map = document.createElement('spk-map');
    map.style.setProperty('block-size', '300px');
    Object.assign(map, {center: SALE, zoom: 13});
    const seen = views(map);
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const ready = oneEvent(map, 'spk-map-ready');
    holder.append(map);
    await ready;
    expect(seen.map(({byPerson, zoom}) => [byPerson, zoom])).to.deep.equal([[false, 13]]);
    map.fit = {south: 53.3, west: -2.5, north: 53.5, east: -2.2};
    await map.updateComplete;
    button(map, 'Zoom in')!.click();
    expect(seen.map(({byPerson}) => byPerson)).to.deep.equal([false, false, true]);
    expect(seen[1]!.bounds.south).to.be.below(53.3);
    expect(seen[1]!.bounds.north).to.be.above(53.5);
  });

  it('waits for what it is to show, and then shows it from the start', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const map = document.createElement('spk-map');
    map.style.setProperty('block-size', '400px');
    map.waits = true;
    const seen = views(map);
    holder.append(map);
    await waitUntil(() => map.shadowRoot?.querySelector('.status'), 'The map says nothing of its waiting');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(map.view).to.equal(undefined);
    map.fit = {south: 53.4, west: -2.36, north: 53.45, east: -2.28};
    map.waits = false;
    await waitUntil(() => seen.length > 0, 'The map tells no view');
    expect(seen.map(({zoom}) => zoom >= 10)).to.deep.equal(seen.map(() => true));
    expect(seen[0]!.byPerson).to.equal(false);
  });

  it('moves by arrow keys and zooms by plus and minus while its surface has focus', async () => {
    const map = await drawn();
    const seen = views(map);
    surface(map).focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: '+'});
    await sendKeys({press: '-'});
    expect(seen).to.have.length(3);
    expect(seen[0]!.bounds.west).to.be.above(seen[0]!.bounds.east - 1);
    expect(seen.map(({zoom}) => zoom)).to.deep.equal([13, 14, 13]);
    expect(seen.every(({byPerson}) => byPerson)).to.equal(true);
  });

  it('leaves the wheel to the page until it has focus, and again afterwards', async () => {
    const map = await drawn({clusters: [pin('a', SALE.lat, SALE.lon)]});
    const wheel = () =>
      surface(map).dispatchEvent(new WheelEvent('wheel', {deltaY: -200, cancelable: true, bubbles: true}));
    expect(wheel(), 'before focus').to.equal(true);
    map.focusMarker('a');
    expect(wheel(), 'with focus').to.equal(false);
    surface(map).dispatchEvent(new PointerEvent('pointerleave'));
    expect(wheel(), 'after the pointer has left').to.equal(true);
    surface(map).focus();
    expect(wheel(), 'with focus again').to.equal(false);
    surface(map).blur();
    expect(wheel(), 'after focus has left').to.equal(true);
  });

  it('has a link that skips the map', async () => {
    const map = await drawn({clusters: [pin('a', SALE.lat, SALE.lon)]});
    const link = map.shadowRoot!.querySelector('a')!;
    expect(link.textContent).to.equal('Skip the map');
    const address = location.href;
    link.focus();
    await sendKeys({press: 'Enter'});
    const after = map.shadowRoot!.activeElement!;
    expect(after.compareDocumentPosition(surface(map)) & Node.DOCUMENT_POSITION_PRECEDING).to.be.above(0);
    expect(location.href).to.equal(address);
  });

  it('tells which activity was chosen', async () => {
    const map = await drawn({clusters: [pin('a', SALE.lat, SALE.lon)]});
    setTimeout(() => button(map, 'Activity a')!.click());
    const {detail} = await oneEvent<MapPickEvent>(map, 'spk-map-pick');
    expect(detail).to.deep.equal({id: 'a'});
  });

  it('does not take the end of a drag on a marker for a press', async () => {
    const map = await drawn({clusters: [pin('a', SALE.lat, SALE.lon)]});
    const picked: string[] = [];
    map.addEventListener('spk-map-pick', ({detail}) => picked.push(detail.id));
    const marker = button(map, 'Activity a')!;
    const at = (type: string, clientX: number) => {
      const options = {bubbles: true, clientX, clientY: 100, detail: 1};
      marker.dispatchEvent(
        type === 'click' ? new MouseEvent(type, options) : new PointerEvent(type, options),
      );
    };
    at('pointerdown', 100);
    at('click', 160);
    expect(picked).to.deep.equal([]);
    at('pointerdown', 160);
    at('click', 161);
    expect(picked).to.deep.equal(['a']);
  });

  describe('with a selection', () => {
    it('marks the pin, and writes its name where there is room', async () => {
      const west = pin('a', SALE.lat, SALE.lon - 0.03, 'Gardening for wellbeing');
      const map = await drawn({clusters: [west], selected: 'a'});
      const marker = button(map, 'Gardening for wellbeing')!;
      expect(marker.getAttribute('aria-current')).to.equal('true');
      const frame = surface(map).getBoundingClientRect();
      const name = () => marker.querySelector('span')!.getBoundingClientRect();
      expect(name().left).to.be.above(marker.getBoundingClientRect().left);
      map.clusters = [{...west, lon: SALE.lon + 0.03}];
      await map.updateComplete;
      expect(name().right).to.be.below(marker.getBoundingClientRect().right);
      expect(name().left).to.be.at.least(frame.left);
    });

    it('is not covered by a cluster beside it, where it is in a cluster itself', async () => {
      const own = cluster('own', 53.4244, -2.3183, 3, {selected: true});
      const map = await drawn({clusters: [own, cluster('other', 53.4247, -2.3183, 26)], selected: 'one'});
      const [chosen, other] = ['3 activities', '26 activities'].map((name) =>
        button(map, name)!.getBoundingClientRect(),
      );
      const middle = ({x, width, y, height}: DOMRect) => ({x: x + width / 2, y: y + height / 2});
      const away = Math.hypot(middle(chosen!).x - middle(other!).x, middle(chosen!).y - middle(other!).y);
      expect(away).to.be.closeTo(58, 2);
    });

    it('draws a pin of its own when no cluster holds it, and takes it away again', async () => {
      const map = await drawn({selected: 'x', selectedPoint: {...SALE, name: 'Reading friends'}});
      expect(markerNames(map)).to.deep.equal(['Reading friends']);
      map.selected = undefined;
      await map.updateComplete;
      expect(markerNames(map)).to.deep.equal([]);
    });

    it('brings the pin into view without telling that a person moved', async () => {
      const map = await drawn();
      const seen = views(map);
      Object.assign(map, {selected: 'x', selectedPoint: {lat: 53.5, lon: -2.3, name: 'Far'}});
      await map.updateComplete;
      const {left, top} = button(map, 'Far')!.getBoundingClientRect();
      const frame = surface(map).getBoundingClientRect();
      expect(top).to.be.above(frame.top);
      expect(left).to.be.above(frame.left);
      expect(seen.map(({byPerson}) => byPerson)).to.deep.equal([false]);
    });

    it('moves the pin to the middle of what a card leaves free, and leaves its name to the card', async () => {
      const map = await drawn({clusters: [pin('a', SALE.lat, SALE.lon, 'Choir')]});
      const card = Object.assign(document.createElement('div'), {slot: 'peek', textContent: 'Choir'});
      card.style.setProperty('block-size', '200px');
      map.append(card);
      Object.assign(map, {peek: true, selected: 'a'});
      await settle(map);
      await settle(map);
      const marker = button(map, 'Choir')!;
      const {bottom} = marker.getBoundingClientRect();
      const frame = surface(map).getBoundingClientRect();
      const free = card.getBoundingClientRect().top - frame.top;
      expect(bottom - frame.top).to.be.closeTo(free / 2, 4);
      expect(marker.querySelector('span')!.getBoundingClientRect().width).to.equal(0);
    });
  });

  describe('with activities at one spot', () => {
    it('opens a list of them, chooses from it, and gives focus back', async () => {
      const map = await drawn({clusters: [SPOT]});
      const marker = button(map, '3 activities')!;
      marker.focus();
      marker.click();
      await settle(map);
      expect(focused(map)).to.equal('3 activities at this place');
      setTimeout(() => button(map, 'Choir')!.click());
      const {detail} = await oneEvent<MapPickEvent>(map, 'spk-map-pick');
      expect(detail.id).to.equal('b');
      expect(button(map, 'Choir')).to.equal(undefined);
      expect(focused(map)).to.equal('3 activities');
    });

    it('closes the list by Escape', async () => {
      const map = await drawn({clusters: [SPOT]});
      button(map, '3 activities')!.click();
      await settle(map);
      await sendKeys({press: 'Escape'});
      await settle(map);
      expect(button(map, 'Chess')).to.equal(undefined);
      expect(focused(map)).to.equal('3 activities');
    });

    it('leaves the list to somebody who cancels the event', async () => {
      const map = await drawn({clusters: [SPOT]});
      map.addEventListener('spk-map-cluster', (event) => event.preventDefault());
      setTimeout(() => button(map, '3 activities')!.click());
      const {detail} = await oneEvent<MapClusterEvent>(map, 'spk-map-cluster');
      await settle(map);
      expect(detail.cluster).to.equal(SPOT);
      expect(button(map, 'Chess')).to.equal(undefined);
    });

    it('says how many the list leaves out', async () => {
      const map = await drawn({clusters: [{...SPOT, count: 80}]});
      button(map, '80 activities')!.click();
      await settle(map);
      expect(map.shadowRoot!.textContent).to.contain('There are 77 more.');
    });
  });

  describe('focus through clustering', () => {
    it('moves to the cluster that takes the pin in, and back when it comes out', async () => {
      const a = pin('a', 53.424, -2.318);
      const map = await drawn({clusters: [a, pin('b', 53.44, -2.29)]});
      map.focusMarker('a');
      map.clusters = [cluster('near', 53.4245, -2.317, 2), cluster('far', 53.44, -2.29, 2)];
      await map.updateComplete;
      expect(markerNames(map)).to.deep.equal(['2 activities', '2 activities']);
      expect(map.shadowRoot!.activeElement).to.equal(
        buttons(map).filter((each) => each.classList.contains('cluster'))[0],
      );
      map.clusters = [pin('c', 53.4243, -2.3175), a, pin('b', 53.44, -2.29)];
      await map.updateComplete;
      expect(focused(map)).to.equal('Activity a');
    });

    it('is not lost when nothing is near any more', async () => {
      const map = await drawn({clusters: [pin('a', 53.424, -2.318)]});
      map.focusMarker('a');
      map.clusters = [pin('b', 53.44, -2.29)];
      await map.updateComplete;
      expect(map.shadowRoot!.activeElement).to.equal(surface(map));
    });

    it('goes to the first marker inside a cluster that was pressed', async () => {
      const map = await drawn({
        clusters: [pin('x', 53.44, -2.29), cluster('k', 53.424, -2.318, 2, {splitZoom: 15})],
      });
      const seen = views(map);
      const marker = button(map, '2 activities')!;
      marker.focus();
      marker.click(); // As Enter does; Firefox loses keys that are sent while other files run.
      await waitUntil(() => seen.length > 0, 'the press has reached the map');
      expect(seen.map(({zoom, byPerson}) => [zoom, byPerson])).to.deep.equal([[15, true]]);
      map.highlighted = 'nobody'; // Something else changes before the answer comes.
      await map.updateComplete;
      expect(map.shadowRoot!.activeElement).to.equal(marker);
      map.clusters = [pin('x', 53.44, -2.29), pin('a', 53.4241, -2.319), pin('b', 53.4239, -2.317)];
      await map.updateComplete;
      expect(focused(map)).to.equal('Activity a');
    });

    it('leaves focus alone that is somewhere else', async () => {
      const map = await drawn({clusters: [pin('a', 53.424, -2.318)]});
      button(map, 'Zoom in')!.focus();
      map.clusters = [pin('b', 53.424, -2.318)];
      await map.updateComplete;
      expect(focused(map)).to.equal('Zoom in');
    });
  });

  describe('"Search this area"', () => {
    it('appears after a person has moved the map, and tells what is shown', async () => {
      const map = await drawn({areaButton: true});
      map.fit = {south: 53.3, west: -2.5, north: 53.5, east: -2.2};
      await map.updateComplete;
      expect(button(map, 'Search this area')).to.equal(undefined);
      button(map, 'Zoom in')!.click();
      await map.updateComplete;
      setTimeout(() => button(map, 'Search this area')!.click());
      const {detail} = await oneEvent(map, 'spk-map-area');
      expect(detail.bounds).to.deep.equal(map.view!.bounds);
      await map.updateComplete;
      expect(button(map, 'Search this area')).to.equal(undefined);
      expect(map.shadowRoot!.activeElement, 'focus').to.equal(surface(map));
    });

    it('is not offered unless asked for', async () => {
      const map = await drawn();
      button(map, 'Zoom in')!.click();
      await map.updateComplete;
      expect(button(map, 'Search this area')).to.equal(undefined);
    });
  });

  it('keeps a zoom button that is at its limit, so that it keeps focus', async () => {
    const map = await drawn({zoom: 17});
    const zoomIn = button(map, 'Zoom in')!;
    zoomIn.focus();
    zoomIn.click();
    await map.updateComplete;
    expect(zoomIn.getAttribute('aria-disabled')).to.equal('true');
    expect(focused(map)).to.equal('Zoom in');
    button(map, 'Zoom out')!.click();
    await map.updateComplete;
    expect(zoomIn.hasAttribute('aria-disabled')).to.equal(false);
  });

  it('leaves nothing behind when it goes, and is whole when it comes back', async () => {
    const map = await drawn({clusters: [pin('a', SALE.lat, SALE.lon)]});
    const parent = map.parentElement!;
    map.remove();
    expect(surface(map)).to.equal(null);
    const left = await leftListeners(async () => {
      const ready = oneEvent(map, 'spk-map-ready');
      parent.append(map);
      await ready;
      expect(markerNames(map)).to.deep.equal(['Activity a']);
      button(map, 'Activity a')!.focus();
      await sendKeys({press: 'Tab'});
      map.remove();
    });
    expect(left).to.equal(0);
    expect(map.shadowRoot!.adoptedStyleSheets.length).to.equal(
      new Set(map.shadowRoot!.adoptedStyleSheets).size,
    );
  });

  it('keeps focus when a map that did not load is tried again', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const map = document.createElement('spk-map');
    map.style.setProperty('inline-size', '500px');
    map.style.setProperty('block-size', '400px');
    map.center = {lat: NaN, lon: NaN};
    const errors: string[] = [];
    map.addEventListener('spk-error', ({detail}) => errors.push(detail.code));
    const failed = async (count: number) => {
      await waitUntil(() => errors.length === count && button(map, 'Try again'), 'It did not fail.');
    };
    const tryAgain = async () => {
      const retry = button(map, 'Try again')!;
      retry.focus();
      retry.click(); // As Enter does; Firefox loses keys that are sent while other files run.
      await map.updateComplete;
    };
    await consoleLines('error', async () => {
      holder.append(map);
      await failed(1);
      await tryAgain();
      await failed(2);
    });
    expect(focused(map)).to.equal('Map of activities');
    map.center = SALE;
    const ready = oneEvent(map, 'spk-map-ready');
    await tryAgain();
    await ready;
    await settle(map);
    expect(map.shadowRoot!.activeElement).to.equal(surface(map));
    expect(map.shadowRoot!.querySelectorAll('.surface')).to.have.length(1);
  });

  it('waits until it has a size', async () => {
    const holder = await fixture<HTMLElement>(html`<div hidden></div>`);
    const map = document.createElement('spk-map');
    holder.append(map);
    await map.updateComplete;
    await new Promise((done) => setTimeout(done, 100));
    expect(surface(map)).to.equal(null);
    const ready = oneEvent(map, 'spk-map-ready');
    holder.hidden = false;
    await ready;
    expect(surface(map)).to.exist;
  });
});

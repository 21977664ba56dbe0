import {fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import '../../src/map/index.js';
import type {Cluster} from '../../src/activity-index/protocol.js';
import type {ActivityMap} from '../../src/map/map.js';

/** A marker of one activity. */
export function pin(id: string, lat: number, lon: number, name = `Activity ${id}`): Cluster {
  return {key: `pin ${id}`, lat, lon, count: 1, activity: {id, name}};
}

/** A marker of several. */
export function cluster(
  key: string,
  lat: number,
  lon: number,
  count: number,
  more: Partial<Cluster> = {},
): Cluster {
  return {key, lat, lon, count, ...more};
}

/** The middle of the maps in these tests. */
export const SALE = {lat: 53.4244, lon: -2.3183};

/** A drawn map of Sale, 500 by 400. */
export async function drawn(properties: Partial<ActivityMap> = {}, lang = 'en'): Promise<ActivityMap> {
  const holder = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const map = document.createElement('spk-map');
  map.style.setProperty('inline-size', '500px');
  map.style.setProperty('block-size', '400px');
  Object.assign(map, {center: SALE, zoom: 13}, properties);
  const ready = oneEvent(map, 'spk-map-ready');
  holder.append(map);
  await ready;
  await map.updateComplete;
  // The browser's first report of the map's size makes it tell its view once more; Firefox sends it a frame later.
  await nextFrame();
  await nextFrame();
  return map;
}

/** Buttons of the map by their name. */
export function button(map: ActivityMap, name: string): HTMLButtonElement | undefined {
  return buttons(map).find((each) => nameOf(each) === name);
}

/** All buttons of the map. */
export function buttons(map: ActivityMap): HTMLButtonElement[] {
  return [...map.shadowRoot!.querySelectorAll('button')];
}

/** Names of the markers in the order of the keyboard. */
export function markerNames(map: ActivityMap): string[] {
  const surface = map.shadowRoot!.querySelector('[role="group"]')!;
  return [...surface.querySelectorAll('button')].map(nameOf);
}

export function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent.trim();
}

/** Name of what has focus inside the map. */
export function focused(map: ActivityMap): string | undefined {
  const {activeElement} = map.shadowRoot!;
  return activeElement ? nameOf(activeElement) : undefined;
}

/** The part of the map that takes the arrow keys. */
export function surface(map: ActivityMap): HTMLElement {
  return map.shadowRoot!.querySelector<HTMLElement>('[role="group"][tabindex="0"]')!;
}

/** The next frame, with everything that the element has to do before it. */
export async function settle(map: ActivityMap): Promise<void> {
  await map.updateComplete;
  await new Promise((done) => requestAnimationFrame(done));
  await map.updateComplete;
}

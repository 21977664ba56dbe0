import type {BaseMap} from './leaflet.js';

/** Pixels that an arrow key moves the map by; three times as many with Shift. */
const STEP = 80;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Pixels of a turn of the wheel that zoom by one level. */
const TURN = 60;
/** Milliseconds between two levels: a flick of a trackpad must not run through all of them. */
const PAUSE = 120;
/** Pixels, lines and pages, as `deltaMode` counts them. */
const PIXELS = [1, 20, 60];

const ZOOMS: Readonly<Record<string, number>> = {'+': 1, '=': 1, '-': -1, _: -1};

/**
 * Keys and wheel. Leaflet's own handlers glide, and its wheel zooms a map that has gone already; these act at once. Keys
 * count only while the map's surface itself has focus, and the wheel scrolls the page until the map has focus.
 */
export function listenToPerson(map: BaseMap, signal: AbortSignal): void {
  const surface = map.getContainer();

  surface.addEventListener(
    'keydown',
    (event) => {
      if (event.target !== surface || event.ctrlKey || event.metaKey || event.altKey) return;
      const arrow = ARROWS[event.key];
      const zoom = ZOOMS[event.key];
      if (arrow) {
        const times = event.shiftKey ? 3 : 1;
        map.panBy([arrow[0] * times, arrow[1] * times], {animate: false});
      } else if (zoom) {
        map.setZoom(map.getZoom() + zoom, {animate: false});
      } else return;
      event.preventDefault();
    },
    {signal},
  );

  let hasWheel = false;
  const letGo = () => (hasWheel = false);
  const take = () => (hasWheel = true);
  surface.addEventListener('focusin', take, {signal});
  surface.addEventListener('pointerdown', take, {signal});
  surface.addEventListener('pointerleave', letGo, {signal});
  surface.addEventListener(
    'focusout',
    ({relatedTarget}) => {
      if (!(relatedTarget instanceof Node && surface.contains(relatedTarget))) letGo();
    },
    {signal},
  );

  let turned = 0;
  let zoomedAt = 0;
  surface.addEventListener(
    'wheel',
    (event) => {
      if (!hasWheel) return;
      event.preventDefault();
      turned += event.deltaY * (PIXELS[event.deltaMode] ?? 1);
      if (Math.abs(turned) < TURN || event.timeStamp - zoomedAt < PAUSE) return;
      const level = map.getZoom() - Math.sign(turned);
      turned = 0;
      zoomedAt = event.timeStamp;
      map.setZoomAround(map.mouseEventToContainerPoint(event), level, {animate: false});
    },
    {passive: false, signal},
  );
}

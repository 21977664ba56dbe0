import type {Map as LeafletMap} from 'leaflet';

/** Pixels that an arrow key moves the map by; three times as many with Shift. */
const STEP = 80;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

const ZOOMS: Readonly<Record<string, number>> = {'+': 1, '=': 1, '-': -1, _: -1};

/**
 * Keys and wheel. Leaflet's own keyboard handler glides; this one moves at once, and only while the map's surface itself
 * has focus, so that arrow keys mean what they should on a marker. The wheel scrolls the page until the map has focus.
 */
export function listenToPerson(map: LeafletMap, signal: AbortSignal): void {
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

  const letGo = () => map.scrollWheelZoom.disable();
  const take = () => map.scrollWheelZoom.enable();
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
}

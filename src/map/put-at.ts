import type {XY} from './make-room.js';

/**
 * Puts an element of a pane at a point. Leaflet's own way gives each element a layer of the graphics card, which is worth
 * it for what moves; here the pane moves, and a hundred layers would be drawn and put together for nothing.
 */
export function putAt({style}: HTMLElement, {x, y}: XY): void {
  style.transform = `translate(${x}px, ${y}px)`;
}

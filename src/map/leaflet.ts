/**
 * The part of Leaflet that a map of ours is made of. Leaflet's own entry brings controls, popups, markers, images and a
 * second renderer along, which nothing here uses; its source modules do not.
 */
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import {Map as LeafletMap} from 'leaflet/src/map/Map.js';
import {svg} from 'leaflet/src/layer/vector/SVG.js';
import type {Path, Renderer} from 'leaflet';

export type {Layer, LayerGroup, PathOptions, TileLayer} from 'leaflet';
export {toPoint} from 'leaflet/src/geometry/Point.js';
export {layerGroup} from 'leaflet/src/layer/LayerGroup.js';
export {tileLayer} from 'leaflet/src/layer/tile/TileLayer.js';
export {circle} from 'leaflet/src/layer/vector/Circle.js';
export {polygon} from 'leaflet/src/layer/vector/Polygon.js';
export {polyline} from 'leaflet/src/layer/vector/Polyline.js';

/**
 * Leaflet's map with the handlers that are imported above. A class of this file, not a change to Leaflet's: bundlers may
 * drop what a file does to another one, and with it a file that only passes exports on.
 */
export class BaseMap extends LeafletMap {
  readonly #renderers = new Map<string, Renderer>();

  /** What draws a path: one SVG for each pane. Leaflet's own answer would import its canvas as well. */
  override getRenderer({options: {pane = 'overlayPane'}}: Path): Renderer {
    let renderer = this.#renderers.get(pane);
    if (!renderer) this.#renderers.set(pane, (renderer = svg({pane})));
    if (!this.hasLayer(renderer)) this.addLayer(renderer);
    return renderer;
  }
}

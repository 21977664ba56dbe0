/**
 * The part of Leaflet that a map of ours is made of. Leaflet's own entry brings controls, popups, markers, images and a
 * second renderer along, which nothing here uses; its source modules do not.
 */
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TapHold.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import {Map as BaseMap} from 'leaflet/src/map/Map.js';
import type {Path, Renderer} from 'leaflet';
import {svg} from 'leaflet/src/layer/vector/SVG.js';

export type {Layer, LayerGroup, PathOptions, TileLayer} from 'leaflet';
export {setPosition} from 'leaflet/src/dom/DomUtil.js';
export {toPoint} from 'leaflet/src/geometry/Point.js';
export {layerGroup} from 'leaflet/src/layer/LayerGroup.js';
export {tileLayer} from 'leaflet/src/layer/tile/TileLayer.js';
export {circle} from 'leaflet/src/layer/vector/Circle.js';
export {polygon} from 'leaflet/src/layer/vector/Polygon.js';
export {polyline} from 'leaflet/src/layer/vector/Polyline.js';
export {BaseMap};

const renderers = new WeakMap<BaseMap, Map<string, Renderer>>();

// Paths ask the map for what draws them. Leaflet's own answer imports its canvas as well; ours is one SVG for each pane.
BaseMap.include({
  getRenderer(this: BaseMap, {options: {pane = 'overlayPane'}}: Path): Renderer {
    const known = renderers.get(this) ?? new Map<string, Renderer>();
    renderers.set(this, known);
    const renderer = known.get(pane) ?? svg({pane});
    known.set(pane, renderer);
    if (!this.hasLayer(renderer)) this.addLayer(renderer);
    return renderer;
  },
});

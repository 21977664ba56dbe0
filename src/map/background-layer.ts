import {layerGroup, polygon, polyline, type LayerGroup, type PathOptions} from './leaflet.js';
import type {Area, Background, Line} from './background.js';

/**
 * The background as one SVG path for each kind, whatever the number of features. Colours are in the stylesheet, by
 * class, so that they follow the theme. Over tiles the land is left out: it would hide them.
 */
export function backgroundLayer(background: Background, overTiles: boolean): LayerGroup {
  const {land, green, wood, lakes, rivers, roads} = background;
  return layerGroup([
    ...(overTiles ? [] : areas(land, 'land')),
    ...areas(green, 'green'),
    ...areas(wood, 'wood'),
    ...areas(lakes, 'lake'),
    ...lines(rivers, 'river'),
    ...lines(roads, 'road-case'),
    ...lines(roads, 'road'),
    ...areas(land, 'edge'),
  ]);
}

/** Under the ring and everything else, whenever it arrives. */
export const GROUND_PANE = 'ground';

const options = (className: string): PathOptions => ({
  className,
  fillRule: 'nonzero',
  interactive: false,
  pane: GROUND_PANE,
});

function areas(points: readonly Area[], className: string) {
  return points.length > 0 ? [polygon([...points], options(className))] : [];
}

function lines(points: readonly Line[], className: string) {
  return points.length > 0 ? [polyline([...points], {...options(className), smoothFactor: 0.5})] : [];
}

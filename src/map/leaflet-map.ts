import {unsafeCSS} from 'lit';
import {BaseMap, circle, tileLayer, type Layer, type TileLayer} from './leaflet.js';
import {METRES_IN_A_MILE, type Bounds} from '../model/distance.js';
import type {LatLon} from '../model/place.js';
import type {Background} from './background.js';
import {backgroundLayer, GROUND_PANE} from './background-layer.js';
import {LabelLayer, type MapLabel} from './label-layer.js';
import {leafletCss} from './leaflet.css.js';
import {listenToPerson} from './map-input.js';
import type {MapViewDetail} from './map.events.js';
import {MarkerLayer} from './marker-layer.js';
import type {MarkerTexts} from './marker-button.js';
import type {MarkerData, MarkerScene} from './marker-scene.js';
import {namesAt, outcodeLabels} from './outcode-labels.js';

/** Leaflet's own styles as one sheet that all maps share. */
const leafletSheet = unsafeCSS(leafletCss).styleSheet;

/** Puts them before what the map's element says itself. */
function adoptSheet(root: ShadowRoot): void {
  if (!leafletSheet || root.adoptedStyleSheets.includes(leafletSheet)) return;
  root.adoptedStyleSheets = [leafletSheet, ...root.adoptedStyleSheets];
}

/** Further in than this a fit does not go: a single place should still show the streets around it. */
const CLOSEST_FIT = 15;
/** Room at the map's edges for pins, whose drops rise above their points. */
const EDGE = {side: 32, top: 56, bottom: 28};
/** The same on the side of the zoom buttons, which cover what lies under them. */
const BESIDE_CONTROLS = 96;

/** Between two levels tiles are blurred; without them a fit may be closer. */
const zoomSnap = (overTiles: boolean) => (overTiles ? 1 : 0.5);

/** Where a map begins. */
export type MapStart = {readonly fit: Bounds} | {readonly center: LatLon; readonly zoom: number};

/** What a map reports. */
export interface LeafletMapOptions {
  readonly start: MapStart;
  /** Side of the zoom buttons. */
  readonly controls: 'left' | 'right';
  /** There will be tiles. */
  readonly overTiles: boolean;
  readonly onView: (view: MapViewDetail) => void;
  readonly onPress: (marker: MarkerData) => void;
  readonly signal: AbortSignal;
}

/**
 * A Leaflet map without any of Leaflet's own interface: nothing here writes HTML from strings, and nothing moves by
 * itself. Knows what is drawn; what it means is the element's business.
 */
export class LeafletMap {
  readonly #map: BaseMap;
  readonly #container: HTMLElement;
  readonly #labels: LabelLayer;
  readonly #onView: (view: MapViewDetail) => void;
  /** The markers. */
  readonly markers: MarkerLayer;
  #quiet = 0;
  #shown = '';
  #tiles?: TileLayer;
  #background?: Background;
  #backgroundLayer?: Layer;
  #ring?: Layer;
  #ringLabel?: MapLabel;
  #plain = false;
  #named: Promise<unknown> = Promise.resolve();
  #covered = 0;
  #controls: 'left' | 'right';

  /** Draws into a holder that has a size. */
  constructor(holder: HTMLElement, {start, controls, overTiles, onView, onPress, signal}: LeafletMapOptions) {
    this.#onView = onView;
    this.#controls = controls;
    adoptSheet(holder.getRootNode() as ShadowRoot);
    // A container of its own each time: Leaflet leaves classes behind when it goes.
    this.#container = document.createElement('div');
    this.#container.className = 'surface';
    this.#container.tabIndex = 0;
    this.#container.setAttribute('role', 'group');
    holder.append(this.#container);

    this.#map = new BaseMap(this.#container, {
      attributionControl: false,
      bounceAtZoomLimits: false,
      boxZoom: false,
      fadeAnimation: false,
      inertia: false,
      keyboard: false,
      markerZoomAnimation: false,
      maxZoom: 18,
      minZoom: 5,
      scrollWheelZoom: false,
      trackResize: false,
      zoomAnimation: false,
      zoomControl: false,
      zoomSnap: zoomSnap(overTiles),
    });
    this.#map.createPane(GROUND_PANE);
    for (const pane of ['tilePane', GROUND_PANE, 'overlayPane'])
      this.#map.getPane(pane)?.setAttribute('aria-hidden', 'true');
    this.#quietly(() => this.#go(start));
    this.markers = new MarkerLayer(this.#map, {onPress, onReach: (point) => this.reveal(point), signal});
    this.#labels = new LabelLayer(this.#map, () => this.markers.boxes());
    this.measure();
    listenToPerson(this.#map, signal);
    this.#map.on('moveend', () => this.#report());
    signal.addEventListener('abort', () => this.#remove(), {once: true});
  }

  /** Tells the first view; later ones are told as they come. */
  announce(): void {
    this.#quietly(() => this.#report());
  }

  /** Name of the surface that takes the keyboard. */
  set name(name: string) {
    this.#container.setAttribute('aria-label', name);
  }

  /** Side of the zoom buttons. */
  set controls(side: 'left' | 'right') {
    this.#controls = side;
    this.markers.controls = side;
  }

  /** Pixels at the lower edge that something else covers. The selected pin's name is then shown there, not on the map. */
  get covered(): number {
    return this.#covered;
  }

  set covered(pixels: number) {
    this.#covered = pixels;
    this.markers.nameShown = pixels === 0;
  }

  /** The zoom and whether it can go further. */
  get zoom(): {readonly level: number; readonly canZoomIn: boolean; readonly canZoomOut: boolean} {
    const level = this.#map.getZoom();
    return {level, canZoomIn: level < this.#map.getMaxZoom(), canZoomOut: level > this.#map.getMinZoom()};
  }

  /** Shows a box, as near as it fits. */
  fit(bounds: Bounds): void {
    this.#quietly(() => this.#go({fit: bounds}));
  }

  /** Shows a place. */
  center(center: LatLon, zoom: number): void {
    this.#quietly(() => this.#go({center, zoom}));
  }

  /** Zooms for a person, around the middle or around a point. */
  zoomTo(level: number, around?: LatLon): void {
    this.#map.setView(around ? [around.lat, around.lon] : this.#map.getCenter(), level, {animate: false});
  }

  /** Moves the map by no more than it takes to have a point in the part that can be seen; `centred` puts it in its middle. */
  reveal({lat, lon}: LatLon, centred = false): void {
    const {x, y} = this.#map.latLngToContainerPoint([lat, lon]);
    const size = this.#map.getSize();
    const width = size.x;
    const height = Math.max(0, size.y - this.#covered);
    const into = (at: number, least: number, most: number) =>
      least > most ? at - (least + most) / 2 : Math.min(0, at - least) + Math.max(0, at - most);
    const dx = centred ? x - width / 2 : into(x, EDGE.side, width - EDGE.side);
    const dy = centred ? y - height / 2 : into(y, EDGE.top, height - EDGE.bottom);
    if (Math.round(dx) === 0 && Math.round(dy) === 0) return;
    this.#quietly(() => this.#map.panBy([dx, dy], {animate: false}));
  }

  /** Draws tiles from a URL template; none without one. Throws where the template cannot be filled in. */
  setTiles(template: string | undefined): void {
    this.#tiles?.remove();
    this.#tiles = undefined;
    if (template) {
      // Leaflet would notice only half-way through adding the layer.
      const unknown = /\{ *(?!(?:s|x|y|-y|z|r) *\})[^}]*\}/.exec(template)?.[0];
      if (unknown) throw new TypeError(`Nothing is known for ${unknown}.`);
      const tiles = tileLayer(template, {maxZoom: 18});
      tiles.addTo(this.#map);
      this.#tiles = tiles;
    }
    this.#map.options.zoomSnap = zoomSnap(this.#tiles !== undefined);
    this.#container.classList.toggle('over-tiles', this.#tiles !== undefined);
    this.#drawBackground();
  }

  /** Draws a local map. */
  setBackground(background: Background | undefined): void {
    this.#background = background;
    this.#drawBackground();
    this.showLabels();
  }

  /** Whether the map has nothing else and shows the names of outcodes. */
  set plain(plain: boolean) {
    this.#plain = plain;
    this.showLabels();
  }

  /** Settles when the names of a plain map are there, or cannot be had. */
  get named(): Promise<unknown> {
    return this.#named;
  }

  /** The middle of the search, with a ring around it. */
  setOrigin(origin: LatLon | undefined, miles: number | undefined, label: string): void {
    this.#ring?.remove();
    this.#ring = undefined;
    this.#ringLabel = undefined;
    if (origin && miles) {
      const ring = circle([origin.lat, origin.lon], {
        radius: miles * METRES_IN_A_MILE,
        className: 'radius',
        fill: false,
        interactive: false,
      });
      this.#ring = ring.addTo(this.#map);
      this.#ringLabel = {kind: 'ring', text: label, lat: ring.getBounds().getSouth(), lon: origin.lon};
    }
    this.#labels.origin = origin;
    this.showLabels();
  }

  /** Finds room for names anew; wanted when their texts have changed. */
  showLabels(): void {
    const towns = (this.#tiles ? [] : (this.#background?.towns ?? [])).map(({name, lat, lon}): MapLabel => ({
      kind: 'town',
      text: name,
      lat,
      lon,
    }));
    const outcodes = this.#plain ? this.#outcodeLabels() : [];
    this.#labels.show([...(this.#ringLabel ? [this.#ringLabel] : []), ...towns, ...outcodes]);
  }

  /** Takes over a new size, and the size of the type that markers are measured in. */
  measure(): void {
    const unit = parseFloat(getComputedStyle(this.#container).fontSize) / 16 || 1;
    this.markers.unit = unit;
    this.#labels.unit = unit;
    this.#quietly(() => this.#map.invalidateSize({animate: false}));
  }

  /** Draws the markers, and the names where these leave room. */
  showMarkers(scene: MarkerScene, texts: MarkerTexts): void {
    this.markers.show(scene, texts);
    this.#labels.place();
  }

  /** What is shown. Between two levels it is the lower one that counts, so that markers keep their distance. */
  view(byPerson: boolean): MapViewDetail {
    return {bounds: this.#bounds(), zoom: Math.floor(this.#map.getZoom()), byPerson};
  }

  /** Moves focus to the map's surface. */
  focus(): void {
    this.#container.focus();
  }

  #go(start: MapStart): void {
    if ('fit' in start) {
      const {south, west, north, east} = start.fit;
      this.#map.fitBounds(
        [
          [south, west],
          [north, east],
        ],
        {
          animate: false,
          maxZoom: CLOSEST_FIT,
          paddingTopLeft: [this.#controls === 'left' ? BESIDE_CONTROLS : EDGE.side, EDGE.top],
          paddingBottomRight: [
            this.#controls === 'right' ? BESIDE_CONTROLS : EDGE.side,
            EDGE.bottom + this.#covered,
          ],
        },
      );
    } else {
      this.#map.setView([start.center.lat, start.center.lon], start.zoom, {animate: false});
    }
  }

  #bounds(): Bounds {
    const bounds = this.#map.getBounds();
    return {
      south: bounds.getSouth(),
      west: bounds.getWest(),
      north: bounds.getNorth(),
      east: bounds.getEast(),
    };
  }

  #drawBackground(): void {
    this.#backgroundLayer?.remove();
    const background = this.#background;
    this.#backgroundLayer =
      background && backgroundLayer(background, this.#tiles !== undefined).addTo(this.#map);
    this.#container.classList.toggle('has-outside', background !== undefined && background.land.length > 0);
  }

  #outcodeLabels(): MapLabel[] {
    const names = namesAt(this.#map.getZoom());
    if (names.value) return outcodeLabels(names.value, this.#bounds());
    this.#named = names.fetch().then(
      (table) => {
        names.value = table;
        if (this.#container.isConnected) this.showLabels();
      },
      () => undefined, // A map without names is still a map.
    );
    return [];
  }

  /** What happens in here is not told as a person's doing. */
  #quietly(act: () => void): void {
    this.#quiet++;
    try {
      act();
    } finally {
      this.#quiet--;
    }
  }

  #report(): void {
    const view = this.view(this.#quiet === 0);
    const shown = JSON.stringify([view.bounds, view.zoom]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    if (this.#plain) this.showLabels();
    this.#onView(view);
  }

  #remove(): void {
    this.#map.remove();
    this.#container.remove();
  }
}

import {toPoint, type BaseMap} from './leaflet.js';
import type {LatLon} from '../model/place.js';
import {makeRoom, nameSide, type XY} from './make-room.js';
import {createMarker, nameOf, updateMarker, type MarkerTexts} from './marker-button.js';
import {MarkerFocus} from './marker-focus.js';
import {CLUSTER_PIXELS, clusterSize, markersOf, type MarkerData, type MarkerScene} from './marker-scene.js';
import type {Marker} from './marker.js';
import type {Box} from './place-labels.js';
import {putAt} from './put-at.js';

/** What the layer reports. */
export interface MarkerLayerOptions {
  readonly onPress: (marker: MarkerData) => void;
  /** Brings a point into view because the keyboard reached its marker. */
  readonly onReach: (point: LatLon) => void;
  /** Ends with the map. */
  readonly signal: AbortSignal;
}

/** A cluster this near to a point is taken to hold what is there. */
const CELL = 62;
/** A press that moves further than this is a drag of the map. */
const DRAG = 6;

/**
 * The markers. Each is kept by its key, so that a new answer touches only what it changes, and panning touches
 * nothing: Leaflet moves the pane.
 */
export class MarkerLayer {
  readonly #map: BaseMap;
  readonly #pane: HTMLElement;
  readonly #options: MarkerLayerOptions;
  readonly #focus: MarkerFocus;
  readonly #markers = new Map<string, Marker>();
  readonly #byButton = new WeakMap<Element, Marker>();
  #scene: MarkerScene = {clusters: []};
  #texts?: MarkerTexts;
  #order: readonly Marker[] = [];
  #unit = 1;
  #zoom = 0;
  #nameShown = true;
  #controls: 'left' | 'right' = 'right';
  #pressedAt?: XY;

  constructor(map: BaseMap, options: MarkerLayerOptions) {
    this.#map = map;
    this.#options = options;
    this.#pane = map.getPane('markerPane')!;
    this.#focus = new MarkerFocus(this.#pane, (button) => this.#byButton.get(button), options);
    const {signal} = options;
    this.#pane.addEventListener('click', (event) => this.#onClick(event), {signal});
    this.#pane.addEventListener('pointerdown', ({clientX: x, clientY: y}) => (this.#pressedAt = {x, y}), {
      signal,
    });
    // A double press on a marker must not zoom the map under it.
    this.#pane.addEventListener('dblclick', (event) => event.stopPropagation(), {signal});
    map.on('zoom viewreset', () => this.#place());
    map.on('move', () => this.#placeName());
  }

  /** Draws a scene. */
  show(scene: MarkerScene, texts: MarkerTexts): void {
    const answered = scene.clusters !== this.#scene.clusters;
    this.#scene = scene;
    this.#texts = texts;
    const gone = new Map(this.#markers);
    const order = markersOf(scene).map((data) => {
      gone.delete(data.key);
      return this.#marker(data);
    });
    this.#order = order;
    this.#insert(order);
    this.#place();
    this.#update();
    for (const marker of gone.values()) marker.point = this.#pointOf(marker.data);
    // Zooming in spreads what was together; a marker's successors are that much further away.
    const scale = this.#unit * 2 ** Math.max(0, this.#map.getZoom() - this.#zoom);
    this.#zoom = this.#map.getZoom();
    this.#focus.follow(order, gone, answered, scale);
    for (const [key, {button}] of gone) {
      button.remove();
      this.#markers.delete(key);
    }
    this.#placeName();
  }

  /** How large an em is, in units of 16 px. */
  set unit(unit: number) {
    if (unit === this.#unit) return;
    this.#unit = unit;
    this.#place();
  }

  /** Whether the selected pin shows its name. */
  set nameShown(shown: boolean) {
    this.#nameShown = shown;
    this.#placeName();
  }

  /** The side of the map that the zoom buttons are on. */
  set controls(side: 'left' | 'right') {
    this.#controls = side;
    this.#placeName();
  }

  /** The marker of an activity. */
  find(id: string): Marker | undefined {
    return this.#order.find(({data}) => data.ids.includes(id));
  }

  /** The marker with a key. */
  get(key: string): Marker | undefined {
    return this.#markers.get(key);
  }

  /** Once the clusters of the new zoom are there, focus goes to the first marker that comes from this one. */
  focusInside(middle: LatLon, fromZoom: number, toZoom: number): void {
    const radius = CELL * this.#unit * 2 ** Math.max(0, toZoom - fromZoom);
    this.#focus.expect(() => ({middle: this.#pointOf(middle), radius}));
  }

  /** What the markers cover, in layer pixels. */
  boxes(): Box[] {
    return this.#order.map(({data, point: at, drawn}) => {
      const {x, y} = drawn ?? at;
      const isPin = data.count === 1 && data.name !== undefined;
      const half = (isPin ? 14 : CLUSTER_PIXELS[clusterSize(data.count)] / 2) * this.#unit;
      const above = isPin ? 36 * this.#unit : half;
      return {left: x - half, right: x + half, top: y - above, bottom: y + (isPin ? 0 : half)};
    });
  }

  #marker(data: MarkerData): Marker {
    const known = this.#markers.get(data.key);
    if (known) {
      known.data = data;
      return known;
    }
    const at = this.#pointOf(data);
    const marker: Marker = {data, button: createMarker(), point: at};
    this.#markers.set(data.key, marker);
    this.#byButton.set(marker.button, marker);
    return marker;
  }

  /** Puts buttons in the order of the answer. One that has focus is never moved, since moving would blur it. */
  #insert(order: readonly Marker[]): void {
    const active = this.#focus.active();
    let next = this.#pane.firstChild;
    for (const {button} of order) {
      if (button === active) {
        while (next && next !== button) {
          const after: ChildNode | null = next.nextSibling;
          this.#pane.append(next);
          next = after;
        }
      }
      if (button === next) next = next.nextSibling;
      else this.#pane.insertBefore(button, next);
    }
  }

  #update(): void {
    const texts = this.#texts;
    if (!texts) return;
    const lit = this.#lit();
    for (const marker of this.#order) updateMarker(marker.button, marker.data, marker === lit, texts);
  }

  /** The marker to light up: that of the activity itself, or else the cluster around it. */
  #lit(): Marker | undefined {
    const {highlighted, highlightedPoint} = this.#scene;
    if (highlighted === undefined) return undefined;
    const own = this.find(highlighted);
    if (own || !highlightedPoint) return own;
    const at = this.#pointOf(highlightedPoint);
    let least = CELL * this.#unit;
    let best: Marker | undefined;
    for (const marker of this.#order) {
      const away = Math.hypot(at.x - marker.point.x, at.y - marker.point.y);
      if (marker.data.count === 1 || away > least) continue;
      least = away;
      best = marker;
    }
    return best;
  }

  #place(): void {
    for (const marker of this.#order) marker.point = this.#pointOf(marker.data);
    const chosen = this.#order.find(({data}) => data.selected);
    for (const marker of this.#order) {
      const moves = chosen && chosen !== marker && marker.data.count > 1;
      const {x, y} = moves ? this.#beside(chosen, marker) : marker.point;
      const drawn = toPoint(Math.round(x), Math.round(y));
      if (marker.drawn && drawn.equals([marker.drawn.x, marker.drawn.y])) continue;
      marker.drawn = drawn;
      putAt(marker.button, drawn);
    }
    this.#placeName();
  }

  #beside(chosen: Marker, marker: Marker): XY {
    const others = () =>
      this.#order.filter((other) => other !== chosen && other !== marker).map((other) => this.#middle(other));
    return makeRoom(marker.point, chosen.point, others, this.#unit, chosen.data.count > 1 ? 0 : undefined);
  }

  /** The middle of what can be pressed. */
  #middle({data, point: {x, y}}: Marker): XY {
    return data.count > 1 ? {x, y} : {x, y: y - 20 * this.#unit};
  }

  #pointOf({lat, lon}: LatLon) {
    return this.#map.latLngToLayerPoint([lat, lon]);
  }

  #selectedPin(): Marker | undefined {
    return this.#order.find(({data}) => data.selected && data.count === 1);
  }

  #placeName(): void {
    const pin = this.#selectedPin();
    const name = pin && nameOf(pin.button);
    if (!name) return;
    name.hidden = !this.#nameShown;
    if (!this.#nameShown) return;
    const at = this.#map.layerPointToContainerPoint(toPoint(pin.point.x, pin.point.y));
    const wanted = nameWidth(name);
    const {side, room} = nameSide(at, wanted, this.#map.getSize().x, this.#controls, this.#unit);
    name.classList.toggle('at-left', side === 'left');
    name.classList.toggle('wraps', room < wanted);
    name.style.setProperty('--_room', `${Math.round(room)}px`);
  }

  #onClick(event: MouseEvent): void {
    const button = (event.target as Element).closest('button');
    const marker = button && this.#byButton.get(button);
    if (!marker) return;
    event.stopPropagation();
    const from = this.#pressedAt;
    this.#pressedAt = undefined;
    // A click without a press of a pointer comes from the keyboard or from assistive technology.
    if (from && event.detail > 0 && Math.hypot(event.clientX - from.x, event.clientY - from.y) > DRAG) return;
    this.#options.onPress(marker.data);
  }
}

const widths = new WeakMap<HTMLElement, {readonly text: string; readonly width: number}>();

/** Width of a name on one line. Measured once for a text: asking the browser costs a layout. */
function nameWidth(name: HTMLElement): number {
  const text = name.textContent;
  const known = widths.get(name);
  if (known?.text === text) return known.width;
  name.classList.remove('wraps');
  const width = name.offsetWidth;
  widths.set(name, {text, width});
  return width;
}

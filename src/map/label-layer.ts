import {setPosition, type BaseMap} from './leaflet.js';
import type {LatLon} from '../model/place.js';
import {placeLabels, type Box} from './place-labels.js';

/** A name on the map itself. */
export interface MapLabel extends LatLon {
  readonly text: string;
  /** `town` in bold, `outcode` smaller; `ring` is the distance on the ring around a search. */
  readonly kind: 'town' | 'outcode' | 'ring';
}

/** Type size of each kind in CSS pixels, as in the stylesheet. */
const SIZE = {town: 14, outcode: 13, ring: 13} as const;
/** What Leaflet puts an element at. */
type Position = Parameters<typeof setPosition>[1];

/** Width of a letter beside the type size: generous, so that labels keep apart in wide fonts too. */
const LETTER = 0.64;

/** Names on the ground, under the markers. They are decoration: the list says where things are. */
export class LabelLayer {
  readonly #map: BaseMap;
  readonly #pane: HTMLElement;
  readonly #elements = new Map<string, HTMLElement>();
  readonly #drawn = new WeakMap<HTMLElement, Position>();
  readonly #here = document.createElement('span');
  #origin?: LatLon;
  #labels: readonly MapLabel[] = [];
  #taken: () => readonly Box[];
  #unit = 1;
  #waiting = false;

  /** `taken` tells what the markers cover. */
  constructor(map: BaseMap, taken: () => readonly Box[]) {
    this.#map = map;
    this.#taken = taken;
    this.#pane = map.createPane('labels');
    this.#pane.setAttribute('aria-hidden', 'true');
    this.#here.className = 'here';
    map.on('zoom viewreset', () => this.place());
  }

  /** How large an em is, in units of 16 px. */
  set unit(unit: number) {
    this.#unit = unit;
  }

  /** The middle of the search. */
  set origin(origin: LatLon | undefined) {
    this.#origin = origin;
    if (origin) this.#pane.append(this.#here);
    else this.#here.remove();
  }

  /** The labels to show where there is room, the most important first. */
  show(labels: readonly MapLabel[]): void {
    this.#labels = labels;
    const gone = new Set(this.#elements.keys());
    for (const label of labels) {
      const key = keyOf(label);
      gone.delete(key);
      if (!this.#elements.has(key)) this.#elements.set(key, this.#create(label));
    }
    for (const key of gone) {
      this.#elements.get(key)?.remove();
      this.#elements.delete(key);
    }
    this.place();
  }

  /** Finds room for the labels, after the map or its markers have changed: once for all that changes together. */
  place(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      if (this.#map.getContainer().isConnected) this.#placeNow();
    });
  }

  #placeNow(): void {
    if (this.#origin) setPosition(this.#here, this.#pointOf(this.#origin));
    const points = this.#labels.map((label) => this.#pointOf(label));
    const wishes = this.#labels.map(({text, kind}, index) => ({
      ...xy(points[index]!),
      width: text.length * SIZE[kind] * LETTER * this.#unit,
      height: SIZE[kind] * 1.3 * this.#unit,
    }));
    const moves = placeLabels(wishes, [...this.#taken(), ...this.#hereBox()]);
    this.#labels.forEach((label, index) => {
      const element = this.#elements.get(keyOf(label))!;
      const move = moves[index];
      element.hidden = move === undefined;
      if (move !== undefined) this.#put(element, points[index]!.add([0, Math.round(move)]));
    });
  }

  /** Most labels stay where they are when markers change: what is written again is worked out again. */
  #put(element: HTMLElement, at: Position): void {
    const drawn = this.#drawn.get(element);
    if (drawn?.x === at.x && drawn.y === at.y) return;
    this.#drawn.set(element, at);
    setPosition(element, at);
  }

  #hereBox(): Box[] {
    if (!this.#origin) return [];
    const {x, y} = this.#pointOf(this.#origin);
    const half = 11 * this.#unit;
    return [{left: x - half, right: x + half, top: y - half, bottom: y + half}];
  }

  #create({text, kind}: MapLabel): HTMLElement {
    const element = document.createElement('span');
    element.className = `label ${kind}`;
    element.translate = kind === 'ring';
    element.textContent = text;
    this.#pane.append(element);
    return element;
  }

  #pointOf({lat, lon}: LatLon) {
    return this.#map.latLngToLayerPoint([lat, lon]);
  }
}

const keyOf = ({text, kind, lat, lon}: MapLabel) => `${kind} ${text} ${lat} ${lon}`;
const xy = ({x, y}: {x: number; y: number}) => ({x, y});

import type {BaseMap} from './leaflet.js';
import type {LatLon} from '../model/place.js';
import type {XY} from './make-room.js';
import {placeLabels, type Box} from './place-labels.js';
import {putAt} from './put-at.js';

/** A name on the map itself. */
export interface MapLabel extends LatLon {
  readonly text: string;
  /** `town` in bold, `outcode` smaller; `ring` is the distance on the ring around a search. */
  readonly kind: 'town' | 'outcode' | 'ring';
}

/** Type size of each kind in CSS pixels, as in the stylesheet. */
const SIZE = {town: 14, outcode: 13, ring: 13} as const;
/** Width of a letter beside the type size: generous, so that labels keep apart in wide fonts too. */
const LETTER = 0.64;

/** Names on the ground, under the markers. They are decoration: the list says where things are. */
export class LabelLayer {
  readonly #map: BaseMap;
  readonly #pane: HTMLElement;
  /** Labels that have found room, by what they say and where. */
  readonly #drawn = new Map<string, {readonly element: HTMLElement; at: XY}>();
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
    if (this.#origin) putAt(this.#here, this.#pointOf(this.#origin));
    const points = this.#labels.map((label) => this.#pointOf(label));
    const wishes = this.#labels.map(({text, kind}, index) => ({
      ...xy(points[index]!),
      width: text.length * SIZE[kind] * LETTER * this.#unit,
      height: SIZE[kind] * 1.3 * this.#unit,
    }));
    const moves = placeLabels(wishes, [...this.#taken(), ...this.#hereBox()]);
    const gone = new Set(this.#drawn.keys());
    this.#labels.forEach((label, index) => {
      const move = moves[index];
      if (move === undefined) return;
      const {x, y} = points[index]!;
      const key = keyOf(label);
      gone.delete(key);
      this.#draw(key, label, {x, y: y + Math.round(move)});
    });
    for (const key of gone) {
      this.#drawn.get(key)?.element.remove();
      this.#drawn.delete(key);
    }
  }

  /** Most labels stay where they are when markers change: what is written again is worked out again. */
  #draw(key: string, label: MapLabel, at: XY): void {
    const drawn = this.#drawn.get(key) ?? {element: this.#create(label), at: {x: NaN, y: NaN}};
    this.#drawn.set(key, drawn);
    if (drawn.at.x === at.x && drawn.at.y === at.y) return;
    drawn.at = at;
    putAt(drawn.element, at);
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

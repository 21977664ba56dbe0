import {reportError} from '../element/error-event.js';
import type {Words} from '../element/words.js';
import {shortFigure} from '../i18n/activity-formats.js';
import type {MapStrings} from '../i18n/map/strings.js';
import type {LeafletMap} from './leaflet-map.js';
import type {ActivityMap} from './map.js';
import type {MarkerTexts} from './marker-button.js';
import type {MarkerScene} from './marker-scene.js';

/** A copy: the layer compares a scene with the one before. */
const sceneOf = ({
  clusters,
  selected,
  selectedPoint,
  highlighted,
  highlightedPoint,
}: ActivityMap): MarkerScene => ({
  clusters,
  selected,
  selectedPoint,
  highlighted,
  highlightedPoint,
});

const SCENE = ['clusters', 'selected', 'selectedPoint', 'highlighted', 'highlightedPoint'] as const;

/** Takes the element's properties to the drawn map, and touches only what has changed. */
export class Painter {
  readonly #host: ActivityMap;
  readonly #words: Words<MapStrings>;
  #texts?: MapStrings;
  #markerTexts?: MarkerTexts;
  #revealed?: string;

  constructor(host: ActivityMap, words: Words<MapStrings>) {
    this.#host = host;
    this.#words = words;
  }

  /** Side of the zoom buttons. `:dir()` and not the computed style: that would lay the whole page out between two changes of it. */
  get controls(): 'left' | 'right' {
    return this.#host.matches(':dir(rtl)') ? 'left' : 'right';
  }

  /** Draws what has changed; `has` says yes to everything for a new map. */
  paint(map: LeafletMap, has: (name: keyof ActivityMap) => boolean): void {
    const host = this.#host;
    const {texts} = this.#words;
    const newTexts = texts !== this.#texts || !this.#markerTexts;
    this.#texts = texts;
    const markerTexts = newTexts ? this.#newMarkerTexts() : this.#markerTexts!;
    map.name = texts.surface;
    map.controls = this.controls;
    if (has('tiles')) this.#paintTiles(map);
    if (has('fit') && host.fit) map.fit(host.fit);
    else if ((has('center') || has('zoom')) && host.center && !host.fit) {
      map.center(host.center, host.zoom ?? map.zoom.level);
    }
    if (newTexts || has('origin') || has('miles')) {
      map.setOrigin(host.origin, host.miles, texts.miles(host.miles ?? 0));
    }
    if (newTexts || SCENE.some(has)) map.showMarkers(sceneOf(host), markerTexts);
    this.reveal(map);
  }

  /** Brings a newly chosen activity into view, once it is known where it is. `again`, because less can be seen now. */
  reveal(map: LeafletMap, again = false): void {
    const {selected, selectedPoint, peek} = this.#host;
    if (selected === undefined || again) this.#revealed = undefined;
    if (selected === undefined || selected === this.#revealed) return;
    const point = map.markers.find(selected)?.data ?? selectedPoint;
    if (!point) return;
    this.#revealed = selected;
    map.reveal(point, peek);
  }

  /** Forgets the map that it drew on. */
  forget(): void {
    this.#markerTexts = undefined;
    this.#revealed = undefined;
  }

  #paintTiles(map: LeafletMap): void {
    const {tiles} = this.#host;
    try {
      map.setTiles(tiles);
    } catch (cause) {
      map.setTiles(undefined);
      const example = 'https://tiles.example.org/{z}/{x}/{y}.png';
      const message = `tiles="${tiles}" cannot be used. Write a template such as ${example}.`;
      reportError(this.#host, {code: 'bad-attribute', message, cause});
    }
  }

  #newMarkerTexts(): MarkerTexts {
    this.#markerTexts = {activities: this.#words.texts.activities, figure: shortFigure};
    return this.#markerTexts;
  }
}

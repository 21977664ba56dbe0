import type {LatLon} from '../model/place.js';
import type {XY} from './make-room.js';
import type {Marker} from './marker.js';
import {firstInside, successor, type FocusPlace} from './successor.js';

interface Options {
  readonly onReach: (point: LatLon) => void;
  readonly signal: AbortSignal;
}

const placeOf = ({data, point: {x, y}}: Marker): FocusPlace => ({key: data.key, ids: data.ids, x, y});

/** Keeps focus on the map while markers come and go under it. */
export class MarkerFocus {
  readonly #pane: HTMLElement;
  readonly #markerOf: (button: Element) => Marker | undefined;
  /** Activities that focus was on before their pins joined a cluster. */
  #trail: readonly string[] = [];
  #expected?: () => {middle: XY; radius: number};
  #moving = false;

  constructor(
    pane: HTMLElement,
    markerOf: (button: Element) => Marker | undefined,
    {onReach, signal}: Options,
  ) {
    this.#pane = pane;
    this.#markerOf = markerOf;
    pane.addEventListener(
      'focusin',
      ({target}) => {
        if (this.#moving) return;
        this.#trail = [];
        const marker = this.#markerOf(target as Element);
        // Focus by a press must not move the map: the press would end somewhere else.
        if (marker && (target as Element).matches(':focus-visible')) onReach(marker.data);
      },
      {signal},
    );
  }

  /** The marker's button that has focus. */
  active(): Element | null {
    const {activeElement} = this.#pane.getRootNode() as ShadowRoot | Document;
    return activeElement && this.#pane.contains(activeElement) ? activeElement : null;
  }

  /** From now on focus waits for the markers that a pressed one falls apart into. */
  expect(where: () => {middle: XY; radius: number}): void {
    this.#expected = where;
  }

  /**
   * Moves focus off markers that go, before they go. `answered` says that new clusters have come, and not only
   * another selection; `scale` is how far apart zooming in has drawn them.
   */
  follow(
    order: readonly Marker[],
    gone: ReadonlyMap<string, Marker>,
    answered: boolean,
    scale: number,
  ): void {
    const active = this.active();
    const current = active ? this.#markerOf(active) : undefined;
    const expected = answered ? this.#expected : undefined;
    if (answered) this.#expected = undefined;
    if (!current) return;
    const places = order.map(placeOf);
    const isGone = gone.has(current.data.key);
    let next: FocusPlace | undefined;
    if (expected) {
      const {middle, radius} = expected();
      next = firstInside(middle, radius, places);
    }
    if (!next && !isGone) return;
    next ??= successor(placeOf(current), places, this.#trail, scale);
    const marker = order.find(({data}) => data.key === next?.key);
    if (marker === current) return;
    this.#trail = marker && marker.data.ids.length === 0 ? [...this.#trail, ...current.data.ids] : [];
    this.#moveTo(marker?.button ?? this.#pane.closest<HTMLElement>('.leaflet-container'));
  }

  #moveTo(element: HTMLElement | null): void {
    this.#moving = true;
    element?.focus({preventScroll: true});
    this.#moving = false;
  }
}

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Cluster} from '../activity-index/protocol.js';
import {reportError} from '../element/error-event.js';
import {SpkElement} from '../element/spk-element.js';
import {Words} from '../element/words.js';
import {mapWords} from '../i18n/map/index.js';
import type {Bounds} from '../model/distance.js';
import type {LatLon} from '../model/place.js';
import {groundStyles} from './ground.styles.js';
import {Ground} from './ground.js';
import type {LeafletMap} from './leaflet-map.js';
import {
  MapAreaEvent,
  MapClusterEvent,
  MapPickEvent,
  MapReadyEvent,
  MapViewEvent,
  type MapViewDetail,
} from './map.events.js';
import {creditLine, mapFailure, zoomButtons} from './map-parts.js';
import {styles} from './map.styles.js';
import {isElsewhere, type MarkerData, type NamedPoint} from './marker-scene.js';
import {markerStyles} from './marker.styles.js';
import {watchView} from './near-view.js';
import {Painter} from './painter.js';
import {sameSpotList} from './same-spot-list.js';
import {isInStart, startView} from './start-view.js';

/**
 * A map of activities: pins, and circles for those too close to tell apart. It is the twin of a list, which says the
 * same in words. Leaflet is fetched once the map is about to be seen; without `tiles` nobody else is contacted.
 * A part of `<spk-activity-finder>`, which works out the clusters.
 *
 * @tag spk-map
 * @slot peek - What floats over the lower edge while `peek` is set.
 * @fires {MapReadyEvent} spk-map-ready - The map and its background are drawn.
 * @fires {MapViewEvent} spk-map-view - The map shows another part of the world; told for the first view too.
 * @fires {MapPickEvent} spk-map-pick - A person chose an activity.
 * @fires {MapClusterEvent} spk-map-cluster - A person pressed activities that zooming cannot part. Cancelable.
 * @fires {MapAreaEvent} spk-map-area - A person asked to search what is shown.
 * @fires {SpkErrorEvent} spk-error - The tiles or the background cannot be used.
 */
export class ActivityMap extends SpkElement {
  static override styles = [SpkElement.styles, groundStyles, styles, markerStyles];

  /** URL template of map tiles, as Leaflet takes it. Without one no tile server is contacted. */
  @property() tiles?: string;
  /** Credit that the tile service asks for; links in it are kept. */
  @property({attribute: 'tiles-attribution'}) tilesAttribution?: string;
  /** URL of a GeoJSON to draw under the markers. */
  @property() background?: string;
  /** Credit of the background. Left out, the file's own `attribution` is shown. */
  @property() credit?: string;
  /** Name of the region, where "Map of activities" is not enough. */
  @property() label?: string;
  /** Id of the activity that is chosen. */
  @property() selected?: string;
  /** Id of the activity that is pointed at elsewhere. */
  @property() highlighted?: string;
  /** Miles around `origin` that were searched: draws a ring. */
  @property({type: Number}) miles?: number;
  /** Zoom that goes with `center`. */
  @property({type: Number}) zoom?: number;
  /** Offer "Search this area" once a person has moved the map. */
  @property({type: Boolean, attribute: 'area-button'}) areaButton = false;
  /** Something in the slot `peek` floats over the lower edge: the chosen pin moves clear of it and shows no name. */
  @property({type: Boolean}) peek = false;
  /** Markers to draw, in the order in which the keyboard goes through them. */
  @property({attribute: false}) clusters: readonly Cluster[] = [];
  /** Where the chosen activity is and what it is called, for when it is in none of the clusters. */
  @property({attribute: false, hasChanged: isElsewhere}) selectedPoint?: NamedPoint;
  /** Where the activity pointed at is, so that the cluster around it lights up. */
  @property({attribute: false, hasChanged: isElsewhere}) highlightedPoint?: LatLon;
  /** The middle of the search. */
  @property({attribute: false, hasChanged: isElsewhere}) origin?: LatLon;
  /** A box to show. A new object moves the map, without telling that a person did. */
  @property({attribute: false}) fit?: Bounds;
  /** A place to show where there is nothing to fit to. */
  @property({attribute: false, hasChanged: isElsewhere}) center?: LatLon;
  /** What to show is on its way: the map is first drawn when that is known, and not twice. */
  @property({type: Boolean}) waits = false;
  /** Fetches and parses the background. */
  @property({attribute: false}) loadBackground?: (url: string, signal: AbortSignal) => Promise<unknown>;

  @state() private phase: 'waiting' | 'loading' | 'ready' | 'failed' = 'waiting';
  @state() private moved = false;
  @state() private spot?: Cluster;
  @state() private limits = {canZoomIn: true, canZoomOut: true};

  @query('.frame') private frame?: HTMLElement;
  @query('.holder') private holder?: HTMLElement;
  @query('.peek') private peekBox?: HTMLElement | null;

  #words = new Words(this, mapWords);
  #ground = new Ground(this);
  #painter = new Painter(this, this.#words);
  #connection?: AbortController;
  #map?: LeafletMap;
  #watchSize?: (other: Element) => void;
  #goOn?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    const {signal} = (this.#connection = new AbortController());
    void this.updateComplete.then(() => {
      if (signal.aborted || !this.holder) return;
      this.#watchSize = watchView(this.holder, {
        onNear: () => void this.#start(signal),
        onResize: () => this.#onResize(),
        signal,
      });
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    this.#connection = undefined;
    this.#map = undefined;
    this.#watchSize = undefined;
    this.#painter.forget();
    this.phase = 'waiting';
    this.moved = false;
    this.spot = undefined;
  }

  protected override wordsReady(): Promise<unknown> | undefined {
    return this.#words.ready;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('fit')) this.moved = false;
    if (this.spot && changed.has('clusters')) {
      this.spot = this.clusters.find(({key}) => key === this.spot?.key);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.waits) this.#goOn?.();
    if (!this.#map) return;
    if (changed.has('peek')) this.#watchPeek();
    this.#paint(this.#map, (name) => changed.has(name));
  }

  /** Moves focus to the map itself. */
  override focus(): void {
    this.#map?.focus();
  }

  /** Moves focus to the marker of an activity, and tells whether there is one. */
  focusMarker(id: string): boolean {
    const marker = this.#map?.markers.find(id);
    if (!marker) return false;
    this.#map?.reveal(marker.data);
    marker.button.focus({preventScroll: true});
    return true;
  }

  /** Zooms in until a cluster falls apart. Focus goes to the first marker inside, if it was on the cluster. */
  zoomTo(cluster: Cluster): void {
    const map = this.#map;
    if (!map) return;
    const from = map.view(true).zoom;
    const to = Math.max(cluster.splitZoom ?? from + 2, from + 1);
    map.markers.focusInside(cluster, from, to);
    map.zoomTo(to, cluster);
  }

  /** What the map shows; `undefined` before it is drawn. */
  get view(): MapViewDetail | undefined {
    return this.#map?.view(false);
  }

  async #start(signal: AbortSignal): Promise<void> {
    const {holder} = this;
    if (this.phase !== 'waiting' || !holder) return;
    this.phase = 'loading';
    this.#ground.load(signal);
    try {
      const {LeafletMap} = await import('./leaflet-map.js');
      if (this.waits) await new Promise<void>((resolve) => (this.#goOn = resolve));
      if (signal.aborted) return;
      this.#map = new LeafletMap(holder, {
        start: startView(this),
        controls: this.#painter.controls,
        overTiles: Boolean(this.tiles),
        onView: (view) => this.#onView(view),
        onPress: (marker) => this.#onPress(marker),
        signal,
      });
    } catch (cause) {
      if (signal.aborted) return;
      holder.replaceChildren(); // What was half made could still take focus.
      this.phase = 'failed';
      reportError(this, {code: 'bad-answer', message: 'The map’s own code could not be started.', cause});
      return;
    }
    this.#watchPeek();
    this.#paint(this.#map, (name) => !isInStart(name));
    // Focus that waits at the frame, after "Try again", goes on to the map.
    if ((this.renderRoot as ShadowRoot).activeElement === this.frame) this.focus();
    this.phase = 'ready';
    this.#map.announce();
    await this.#ground.settled;
    if (signal.aborted) return;
    await this.#map.named;
    if (!signal.aborted) this.dispatchEvent(new MapReadyEvent());
  }

  #paint(map: LeafletMap, has: (name: keyof ActivityMap) => boolean): void {
    this.#ground.load(this.#connection!.signal);
    this.#painter.paint(map, has);
    this.#ground.draw(map);
  }

  #watchPeek(): void {
    const {peekBox} = this;
    if (this.#map) this.#map.covered = 0;
    if (peekBox) this.#watchSize?.(peekBox);
  }

  #onResize(): void {
    const map = this.#map;
    if (!map) return;
    map.measure();
    const {peekBox} = this;
    const covered = peekBox
      ? this.holder!.getBoundingClientRect().bottom - peekBox.getBoundingClientRect().top
      : 0;
    if (covered === map.covered) return;
    map.covered = covered;
    this.#painter.reveal(map, true);
  }

  #onView(view: MapViewDetail): void {
    const {canZoomIn, canZoomOut} = this.#map?.zoom ?? this.limits;
    if (canZoomIn !== this.limits.canZoomIn || canZoomOut !== this.limits.canZoomOut) {
      this.limits = {canZoomIn, canZoomOut};
    }
    if (view.byPerson) this.moved = true;
    this.dispatchEvent(new MapViewEvent(view));
  }

  #onPress({cluster, count, ids}: MarkerData): void {
    const id = ids[0];
    this.spot = undefined; // A list of another place would stay over the map.
    if (count === 1 && id !== undefined) this.dispatchEvent(new MapPickEvent(id));
    else if (cluster) {
      const level = this.view?.zoom ?? 0;
      const canSplit = cluster.splitZoom !== undefined ? cluster.splitZoom > level : !cluster.same;
      if (canSplit && this.#map?.zoom.canZoomIn) this.zoomTo(cluster);
      else void this.#openSpot(cluster);
    }
  }

  async #openSpot(cluster: Cluster): Promise<void> {
    if (!this.dispatchEvent(new MapClusterEvent(cluster)) || !cluster.same) return;
    this.spot = cluster;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.spot-name')?.focus();
  }

  async #onCloseSpot(): Promise<void> {
    const key = this.spot?.key ?? '';
    this.spot = undefined;
    await this.updateComplete;
    const marker = this.#map?.markers.get(key);
    if (marker) marker.button.focus({preventScroll: true});
    else this.focus();
  }

  async #onPickFromSpot(id: string): Promise<void> {
    await this.#onCloseSpot();
    this.dispatchEvent(new MapPickEvent(id));
  }

  #onArea(): void {
    const {view} = this;
    if (!view) return;
    this.focus();
    this.moved = false;
    this.dispatchEvent(new MapAreaEvent(view.bounds));
  }

  #onSkip(event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('.end')?.focus();
  }

  #onRetry(): void {
    this.frame?.focus(); // The button is about to go.
    this.phase = 'waiting';
    if (this.#connection) void this.#start(this.#connection.signal);
  }

  protected override render(): TemplateResult {
    const {texts} = this.#words;
    return html`<div class="spk-root map" lang=${this.#words.lang}>
      <a class="skip" href="#end" @click=${this.#onSkip}>${texts.skip}</a>
      <section
        class="frame"
        aria-label=${this.label ?? texts.region}
        tabindex=${this.phase === 'ready' ? nothing : '-1'}
      >
        ${this.#renderControls()}
        <div class="holder"></div>
        ${
          this.spot
            ? sameSpotList({
                cluster: this.spot,
                selected: this.selected,
                texts,
                onPick: (id) => void this.#onPickFromSpot(id),
                onClose: () => void this.#onCloseSpot(),
              })
            : nothing
        }
        ${this.peek ? html`<div class="peek"><slot name="peek"></slot></div>` : nothing}
      </section>
      ${creditLine([this.tiles && this.tilesAttribution, this.#ground.credit(this.credit, texts.outcodesCredit)])}
      <span class="end" id="end" tabindex="-1"></span>
    </div>`;
  }

  #renderControls() {
    const {texts} = this.#words;
    switch (this.phase) {
      case 'waiting':
        return nothing;
      case 'loading':
        return html`<p class="status">${texts.loading}</p>`;
      case 'failed':
        return mapFailure(texts, () => this.#onRetry());
      case 'ready':
        return html`${
          this.areaButton && this.moved
            ? html`<button class="area" type="button" @click=${this.#onArea}>${texts.searchArea}</button>`
            : nothing
        }
        ${zoomButtons({texts, ...this.limits, onZoom: (steps) => this.#map?.zoomTo(this.#map.zoom.level + steps)})}`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-map': ActivityMap;
  }
}

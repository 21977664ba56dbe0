import type {ReactiveControllerHost} from 'lit';
import {BackendError} from '../backends/backend-error.js';
import {reportError} from '../element/error-event.js';
import {readBackground, type Background} from './background.js';
import type {LeafletMap} from './leaflet-map.js';
import type {Outcode} from './outcode-labels.js';

/** What decides on the ground that a map is drawn on. */
export interface GroundHost extends ReactiveControllerHost, HTMLElement {
  readonly tiles?: string;
  readonly background?: string;
  readonly loadBackground?: (url: string, signal: AbortSignal) => Promise<unknown>;
}

/** Fetches what lies under the markers: the background, or the names of outcodes where there is nothing else. */
export class Ground {
  readonly #host: GroundHost;
  #wanted: readonly unknown[] = [];
  #running?: AbortController;
  #settled: Promise<void> = Promise.resolve();
  #background?: Background;
  #outcodes?: readonly Outcode[];
  #drawn: readonly unknown[] = [];

  constructor(host: GroundHost) {
    this.#host = host;
  }

  /** Settles when what was asked for is there, or has failed. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** Credit to print for what is drawn. `own` stands in place of what the background's file says itself. */
  credit(own: string | undefined, outcodes: string): string | undefined {
    if (this.#background) return own ?? this.#background.credit;
    return this.#outcodes && outcodes;
  }

  /** Starts to fetch what the host wants, unless it is there or on its way. */
  load(signal: AbortSignal): void {
    const {tiles, background, loadBackground} = this.#host;
    const wanted = [Boolean(tiles), background, loadBackground, signal];
    if (wanted.every((value, index) => value === this.#wanted[index])) return;
    this.#wanted = wanted;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    signal.addEventListener('abort', () => running.abort(), {once: true, signal: running.signal});
    this.#settled = this.#fetch(running.signal);
  }

  /** Hands what is there to the map, if it has not got it. */
  draw(map: LeafletMap): void {
    const drawing = [map, this.#background, this.#outcodes];
    if (drawing.every((value, index) => value === this.#drawn[index])) return;
    this.#drawn = drawing;
    map.setBackground(this.#background);
    map.setOutcodes(this.#background ? undefined : this.#outcodes);
  }

  async #fetch(signal: AbortSignal): Promise<void> {
    const {tiles} = this.#host;
    const background = await this.#fetchBackground(signal);
    const outcodes = background || tiles || signal.aborted ? undefined : await fetchOutcodes();
    if (signal.aborted) return;
    this.#background = background;
    this.#outcodes = outcodes;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  async #fetchBackground(signal: AbortSignal): Promise<Background | undefined> {
    const {background: url, loadBackground} = this.#host;
    if (!url || !loadBackground) return undefined;
    try {
      return readBackground(await loadBackground(url, signal));
    } catch (cause) {
      if (signal.aborted) return undefined;
      const code = cause instanceof BackendError ? cause.code : 'bad-answer';
      reportError(this.#host, {code, message: `background="${url}" could not be read.`, cause});
      return undefined;
    }
  }
}

/** A plain map without names is still a map, so a failure here is not told. */
async function fetchOutcodes(): Promise<Outcode[] | undefined> {
  try {
    const [{OUTCODES}, {unpack}] = await Promise.all([
      import('../backends/geocoder/outcodes-data.js'),
      import('../backends/geocoder/outcodes.js'),
    ]);
    return [...unpack(OUTCODES)].map(([name, {lat, lon}]): Outcode => [name, lat, lon]);
  } catch {
    return undefined;
  }
}

import type {ReactiveControllerHost} from 'lit';
import {BackendError} from '../backends/backend-error.js';
import {reportError} from '../element/error-event.js';
import {readBackground, type Background} from './background.js';
import type {LeafletMap} from './leaflet-map.js';

/** What decides on the ground that a map is drawn on. */
export interface GroundHost extends ReactiveControllerHost, HTMLElement {
  readonly tiles?: string;
  readonly background?: string;
  readonly loadBackground?: (url: string, signal: AbortSignal) => Promise<unknown>;
}

/** Fetches the background that lies under the markers; where there is none, and no tiles, the map is a plain one with names. */
export class Ground {
  readonly #host: GroundHost;
  #wanted: readonly unknown[] = [];
  #running?: AbortController;
  #settled: Promise<void> = Promise.resolve();
  #background?: Background;
  #plain = false;
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
    return this.#plain ? outcodes : undefined;
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
    const drawing = [map, this.#background, this.#plain];
    if (drawing.every((value, index) => value === this.#drawn[index])) return;
    this.#drawn = drawing;
    map.setBackground(this.#background);
    map.plain = this.#plain;
  }

  async #fetch(signal: AbortSignal): Promise<void> {
    const background = await this.#fetchBackground(signal);
    if (signal.aborted) return;
    this.#background = background;
    this.#plain = !background && !this.#host.tiles;
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

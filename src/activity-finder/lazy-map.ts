import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isDefined} from '../element/define.js';
import {reportError} from '../element/error-event.js';
import type {ActivityMap} from '../map/map.js';

/** The map counts as near when it is this far outside what is seen, as it does for the map itself. */
const MARGIN = '300px';

/** What a {@link LazyMap} needs of its finder. */
export interface LazyMapHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Fetches the map's code when a map is about to be seen: it is as large as the rest of the finder, and the list works
 * without it. Also knows whether a map is still to come, so that what waits for it does not wait in vain.
 */
export class LazyMap implements ReactiveController {
  readonly #host: LazyMapHost;
  readonly #onNoMap: () => void;
  #map?: ActivityMap | null;
  #observer?: IntersectionObserver;
  #phase: 'unseen' | 'away' | 'near' | 'failed' = 'unseen';
  #missing = false;

  /** `onNoMap` is told when nobody should wait for the map any more. */
  constructor(host: LazyMapHost, onNoMap: () => void) {
    this.#host = host;
    this.#onNoMap = onNoMap;
    host.addController(this);
  }

  /** The map's code could not be fetched. */
  get missing(): boolean {
    return this.#missing;
  }

  /** A map will be seen, and does not show anything yet. */
  get awaited(): boolean {
    return Boolean(this.#map && !this.#map.view && (this.#phase === 'unseen' || this.#phase === 'near'));
  }

  hostUpdated(): void {
    const map = this.#host.renderRoot.querySelector('spk-map');
    if (map === this.#map) return;
    this.#stop();
    this.#map = map;
    if (!map) return;
    this.#observer = new IntersectionObserver((entries) => this.#onSeen(entries.at(-1)!.isIntersecting), {
      rootMargin: MARGIN,
    });
    this.#observer.observe(map);
  }

  hostDisconnected(): void {
    this.#stop();
    this.#missing = false;
  }

  /** Fetches the code again. */
  retry(): void {
    this.#missing = false;
    this.#phase = 'unseen';
    this.#host.requestUpdate();
  }

  /** The map says that something of it cannot be shown. */
  onError(): void {
    if (!this.#map?.view) this.#phase = 'failed';
    this.#onNoMap();
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#map = undefined;
    this.#phase = 'unseen';
  }

  #onSeen(near: boolean): void {
    if (this.#phase === 'failed') return;
    this.#phase = near ? 'near' : 'away';
    if (!near) this.#onNoMap();
    else if (!isDefined('spk-map')) void this.#load();
  }

  async #load(): Promise<void> {
    try {
      // Leaflet comes at the same time, not after. The map asks for it again, and tells when it cannot be had.
      import('../map/leaflet-map.js').catch(() => undefined);
      await import('../map/index.js');
    } catch (cause) {
      if (!this.#map) return;
      this.#missing = true;
      this.#phase = 'failed';
      reportError(this.#host, {code: 'bad-answer', message: 'The map’s code could not be fetched.', cause});
      this.#onNoMap();
      this.#host.requestUpdate();
    }
  }
}

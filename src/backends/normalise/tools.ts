import type {Bounds} from '../../model/distance.js';
import type {LatLon} from '../../model/place.js';
import type {RichText} from '../../model/rich-text.js';
import {toLondon} from './london.js';

/** Turns HTML into the small tree that is rendered. */
export type MarkupParser = (html: string) => RichText;
/** Turns British National Grid metres into degrees. */
export type GridConverter = (easting: number, northing: number) => LatLon;

/** England, Scotland, Wales and Northern Ireland. */
export const UNITED_KINGDOM: Bounds = {south: 49.8, west: -8.7, north: 61, east: 1.9};

/**
 * What mappers need besides a row. The two heavy tools are fetched only when a row lacks one: a mapper asks, gets
 * `undefined`, the asking is remembered, and the row is mapped again after {@link Tools.fetchLacking}.
 */
export class Tools {
  /** Name of the directory, for `Activity.source`. */
  readonly source: string;
  /** Where coordinates are believed. */
  readonly bounds: Bounds;
  /** `YYYY-MM-DD` in Europe/London: what has ended is measured against it. */
  readonly today: string;
  #markup?: MarkupParser;
  #grid?: GridConverter;
  #lacksMarkup = false;
  #lacksGrid = false;

  constructor(source: string, bounds: Bounds = UNITED_KINGDOM, today: string = toLondon().date) {
    this.source = source;
    this.bounds = bounds;
    this.today = today;
  }

  /** The parser of HTML, once fetched. */
  get markup(): MarkupParser | undefined {
    if (!this.#markup) this.#lacksMarkup = true;
    return this.#markup;
  }

  /** The converter of National Grid references, once fetched. */
  get grid(): GridConverter | undefined {
    if (!this.#grid) this.#lacksGrid = true;
    return this.#grid;
  }

  /** Whether a mapper asked for something that is not there yet. */
  get lacking(): boolean {
    return this.#lacksMarkup || this.#lacksGrid;
  }

  /** Fetches what was asked for. */
  async fetchLacking(): Promise<void> {
    if (this.#lacksMarkup) this.#markup = (await import('./markup.js')).parseMarkup;
    if (this.#lacksGrid) this.#grid = (await import('./national-grid.js')).fromNationalGrid;
    this.#lacksMarkup = false;
    this.#lacksGrid = false;
  }
}

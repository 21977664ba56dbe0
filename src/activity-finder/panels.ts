import type {ReactiveControllerHost} from 'lit';
import type {FoundActivity} from '../activity-index/protocol.js';
import {reportError} from '../element/error-event.js';
import type {ActivityMap} from '../map/map.js';
import {ActivitySelectEvent, ReferEvent, ShortlistChangeEvent} from './activity-finder.events.js';
import type {FinderIndex} from './finder-index.js';
import type {PlaceBox} from './place-box.js';
import type {SearchController} from './search-controller.js';
import {changed, type Search} from './search-state.js';
import {toggledOn, type Shortlist} from './shortlist.js';
import type {UrlSync} from './url-sync.js';
import {readSharedShortlist, shortlistUrl, withoutPostcodes, type LinkedState} from './url-state.js';

/** What stands where the list is. */
export type Panel = 'list' | 'details' | 'shortlist';

/** What the panels need of their finder. */
export interface PanelsHost extends ReactiveControllerHost {
  readonly urlState: string;
  readonly urlStateLocation: boolean;
  readonly shortlist: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The controllers that panels work with. */
export interface PanelsOptions {
  readonly index: FinderIndex;
  readonly search: SearchController;
  readonly url: UrlSync;
  readonly placeBox: PlaceBox;
  readonly clock: () => string;
}

/** Opening an activity, the shortlist, and the way back; and the page's address in step with them. */
export class Panels {
  readonly #host: PanelsHost & HTMLElement;
  readonly #options: PanelsOptions;
  #panel: Panel = 'list';
  #opened?: FoundActivity;
  #kept: Shortlist = [];
  #keptItems: readonly FoundActivity[] = [];
  #shared = false;
  /** Id of an activity that a link asked for and that has not arrived yet. */
  #wanted?: string;
  /** Words for a place that a link asked for. */
  #wantedPlace?: string;
  #gone = false;
  #failed?: () => void;
  #scrolled = 0;
  /** How long the browser's history was when an activity was opened: while it is, its "Back" returns to the list. */
  #depth = 0;
  #restoring = 0;

  constructor(host: PanelsHost & HTMLElement, options: PanelsOptions) {
    this.#host = host;
    this.#options = options;
  }

  get panel(): Panel {
    return this.#panel;
  }

  /** The activity that is open. */
  get opened(): FoundActivity | undefined {
    return this.#opened;
  }

  /** Ids on the shortlist. */
  get kept(): Shortlist {
    return this.#kept;
  }

  /** Activities on the shortlist that the directory has. */
  get keptItems(): readonly FoundActivity[] {
    return this.#keptItems;
  }

  /** A link asked for an activity that is not there. */
  get gone(): boolean {
    return this.#gone;
  }

  /** Tries again what could not be opened; nothing while all is well. */
  get retry(): (() => void) | undefined {
    return this.#failed;
  }

  /** Address that opens the shortlist. */
  get link(): string {
    return shortlistUrl(new URL(location.href), this.#prefix, this.#kept);
  }

  get #prefix(): string {
    return this.#host.urlState || 'spk';
  }

  /** Takes up what the page's address says, before the first search. */
  start(): void {
    if (this.#host.shortlist && !this.#kept.length) {
      this.#kept = readSharedShortlist(new URLSearchParams(location.search), this.#prefix);
      this.#shared = this.#kept.length > 0;
    }
    if (!this.#host.urlState) return;
    const linked = this.#options.url.read();
    this.#wanted = linked.open;
    if (this.#host.urlStateLocation) this.#wantedPlace = linked.where;
    this.#options.search.begin(this.#searchOf(linked));
    if (this.#wantedPlace) this.#options.placeBox.show(this.#wantedPlace);
  }

  /** Goes back to an empty list: what was open came from another directory. */
  reset(): void {
    this.#panel = 'list';
    this.#opened = undefined;
    this.#keptItems = [];
    this.#wanted = undefined;
    this.#gone = false;
    this.#failed = undefined;
  }

  /** Activities have arrived: what waited for them can be opened. With `done` nothing more will come. */
  async onData(done: boolean): Promise<void> {
    const {search, placeBox} = this.#options;
    if (this.#wantedPlace && this.#wantedPlace === placeBox.typed && !search.search.place) {
      const place = await placeBox.lookUp();
      if (place) search.set(changed(search.search, {place}), {fit: 'always'});
    }
    if (this.#kept.length) await this.#loadKept();
    // With two finders on a page the link is for the one that knows its activities.
    if (this.#shared && this.#keptItems.length && this.#panel === 'list') {
      this.#shared = false;
      await this.openShortlist();
    }
    if (done && this.#shared) this.#kept = [];
    if (this.#wanted && this.#panel === 'list') await this.open(this.#wanted, {push: false});
    if (!done) return;
    this.#gone = this.#wanted !== undefined && this.#panel === 'list';
    this.#wanted = undefined;
    this.#host.requestUpdate();
  }

  /** Brings search and panel to what the address says after the person went back or forward. */
  async restore(linked: LinkedState): Promise<void> {
    const {search, placeBox} = this.#options;
    const run = ++this.#restoring;
    this.#depth = 0;
    let next = this.#searchOf(linked);
    if (this.#host.urlStateLocation) {
      placeBox.show(linked.where ?? '');
      const place = await placeBox.lookUp();
      if (run !== this.#restoring) return;
      next = {...next, place: place || undefined};
    }
    search.set(next);
    await search.whenSettled();
    if (run !== this.#restoring) return;
    if (linked.open) await this.open(linked.open, {push: false});
    else if (this.#panel === 'details') await this.#showList();
  }

  #searchOf(linked: LinkedState): Search {
    const before = this.#options.search.search;
    // Words that were kept out of the address are not taken away by it.
    const kept = withoutPostcodes(before.text) === (linked.text ?? '');
    return changed(before, {
      text: kept ? before.text : (linked.text ?? ''),
      chosen: linked.chosen ?? {},
      sort: linked.sort,
      page: linked.page ?? 1,
      miles: linked.miles ?? before.miles,
    });
  }

  /** The state that the address reflects. */
  linked(more: Partial<LinkedState> = {}): LinkedState {
    const {text, chosen, sort, page, miles} = this.#options.search.search;
    const where = this.#host.urlStateLocation ? this.#options.placeBox.ownWords : undefined;
    const open = this.#panel === 'details' ? this.#opened?.activity.id : undefined;
    const words = this.#host.urlStateLocation ? text.trim() : withoutPostcodes(text);
    return {text: words, chosen, sort, page, where, miles, open, ...more};
  }

  /** Address of an opened activity; `undefined` where the page's address is left alone. */
  hrefOf(id: string): string | undefined {
    return this.#host.urlState ? this.#options.url.href(this.linked({open: id})) : undefined;
  }

  /** Opens an activity in the list's place. */
  async open(id: string, {push = true} = {}): Promise<void> {
    const {index, search, url, clock} = this.#options;
    const fetched = await this.#attempt(
      () =>
        Promise.all([index.get([id], clock(), search.search.place), import('./activity-details/index.js')]),
      () => void this.open(id, {push}),
    );
    const found = fetched?.[0][0];
    if (!found) return;
    const fromList = this.#panel !== 'details';
    if (this.#panel === 'list') this.#scrolled = document.scrollingElement?.scrollTop ?? 0;
    this.#panel = 'details';
    this.#wanted = undefined;
    this.#opened = found;
    search.select(id);
    // From one activity to another on the map the way back is still to the list.
    if (url.write(this.linked(), push && fromList)) this.#depth = history.length;
    await this.#show('spk-activity-details');
    if (push) this.#host.dispatchEvent(new ActivitySelectEvent({activity: found.activity}));
  }

  /** Opens the shortlist in the list's place. */
  async openShortlist(): Promise<void> {
    const fetched = await this.#attempt(
      () => import('./activity-shortlist/index.js'),
      () => void this.openShortlist(),
    );
    if (!fetched) return;
    if (this.#panel === 'list') this.#scrolled = document.scrollingElement?.scrollTop ?? 0;
    this.#panel = 'shortlist';
    await this.#loadKept();
    this.#options.url.write(this.linked(), false);
    await this.#show('spk-activity-shortlist');
  }

  /** Brings the next dates of what is open and kept up to date. */
  async refresh(): Promise<void> {
    const {index, search, clock} = this.#options;
    const open = this.#opened;
    const ids = open ? [open.activity.id] : [];
    const found = await this.#attempt(() => index.get(ids, clock(), search.search.place));
    if (found?.[0] && this.#opened === open) this.#opened = found[0];
    await this.#loadKept();
  }

  /** Goes back to the list: to the same activity and to where the page was scrolled. */
  async back(): Promise<void> {
    // The page may have gone elsewhere since, to a place of its own (`#map`) or in another finder.
    const isLast = this.#depth === history.length;
    this.#depth = 0;
    if (this.#panel === 'details' && isLast) {
      history.back(); // The address goes back too; `restore` does the rest.
      return;
    }
    await this.#showList();
    this.#options.url.write(this.linked(), false);
  }

  /** Puts an activity on the shortlist, or takes it off. */
  async toggleKept(id: string): Promise<void> {
    this.#kept = toggledOn(this.#kept, id);
    this.#host.requestUpdate();
    await this.#loadKept();
    this.#host.dispatchEvent(
      new ShortlistChangeEvent({activities: this.#keptItems.map(({activity}) => activity)}),
    );
  }

  /** Tells the page that the person wants to refer to the opened activity. */
  refer(): void {
    if (this.#opened) this.#host.dispatchEvent(new ReferEvent({activity: this.#opened.activity}));
  }

  async #loadKept(): Promise<void> {
    const {index, search, clock} = this.#options;
    const items = await this.#attempt(() => index.get(this.#kept, clock(), search.search.place));
    if (items) this.#keptItems = items;
    this.#host.requestUpdate();
  }

  /** Work that may need the network: a failure is told to the embedder, and to the person with a way to try again. */
  async #attempt<T>(work: () => Promise<T>, retry?: () => void): Promise<T | undefined> {
    this.#failed = undefined;
    try {
      return await work();
    } catch (cause) {
      this.#failed = retry;
      this.#host.requestUpdate();
      const message = 'a part of the finder could not be fetched.';
      reportError(this.#host, {code: navigator.onLine ? 'server' : 'offline', message, cause, retry});
      return undefined;
    }
  }

  async #show(tag: 'spk-activity-details' | 'spk-activity-shortlist'): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const panel = this.#host.renderRoot.querySelector<HTMLElement & ReactiveControllerHost>(tag);
    await panel?.updateComplete;
    panel?.focus();
  }

  async #showList(): Promise<void> {
    const id = this.#panel === 'details' ? this.#opened?.activity.id : undefined;
    this.#panel = 'list';
    this.#opened = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const {scrollingElement} = document;
    if (scrollingElement) scrollingElement.scrollTop = this.#scrolled;
    const root = this.#host.renderRoot;
    const card = id && root.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .card-link`);
    const map = root.querySelector<ActivityMap>('.list-column[hidden] ~ .map-column spk-map');
    if (map) {
      if (!id || !map.focusMarker(id)) map.focus(); // The list is out of sight: back to where the person came from.
      return;
    }
    const target = card || root.querySelector<HTMLElement>('#count');
    target?.focus({preventScroll: Boolean(card)});
  }
}

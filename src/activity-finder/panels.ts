import type {ReactiveControllerHost} from 'lit';
import type {FoundActivity} from '../activity-index/protocol.js';
import type {ActivityMap} from '../map/map.js';
import {ActivitySelectEvent, ReferEvent, ShortlistChangeEvent} from './activity-finder.events.js';
import type {FinderIndex} from './finder-index.js';
import type {PlaceBox} from './place-box.js';
import type {SearchController} from './search-controller.js';
import {changed} from './search-state.js';
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
  #scrolled = 0;
  #pushed = 0;

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
    void this.restore(linked, true);
  }

  /** Activities have arrived: what waited for them can be opened. */
  async onData(): Promise<void> {
    const {search, placeBox} = this.#options;
    if (placeBox.typed && !search.search.place) {
      const place = await placeBox.lookUp();
      if (place) search.set(changed(search.search, {place}), {fit: 'always'});
    }
    if (this.#shared && this.#panel === 'list') {
      this.#shared = false;
      await this.openShortlist();
    } else if (this.#panel === 'shortlist') {
      await this.#loadKept(); // What came with a later page.
    }
    if (this.#wanted && this.#panel === 'list') await this.open(this.#wanted, {push: false});
  }

  /** Brings search and panel to a state that was linked to. */
  async restore(linked: LinkedState, first = false): Promise<void> {
    const {search, placeBox} = this.#options;
    const before = search.search;
    if (linked.where && this.#host.urlStateLocation) placeBox.show(linked.where);
    // Before the directory is there its own towns cannot be asked; `onData` looks the place up.
    const place = linked.where && !first ? (await placeBox.lookUp()) || undefined : before.place;
    const next = changed(before, {
      text: linked.text ?? '',
      chosen: linked.chosen ?? {},
      sort: linked.sort,
      page: linked.page ?? 1,
      miles: linked.miles ?? before.miles,
      place,
    });
    if (first) {
      search.begin(next);
      return;
    }
    search.set(next);
    await search.whenSettled();
    if (linked.open) await this.open(linked.open, {push: false});
    else if (this.#panel === 'details') await this.#showList();
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
    const [[found]] = await Promise.all([
      index.get([id], clock(), search.search.place),
      import('./activity-details/index.js'),
    ]);
    if (!found) return;
    if (this.#panel === 'list') this.#scrolled = document.scrollingElement?.scrollTop ?? 0;
    this.#panel = 'details';
    this.#wanted = undefined;
    this.#opened = found;
    search.select(id);
    if (push) this.#pushed++;
    url.write(this.linked(), push);
    await this.#show('spk-activity-details');
    this.#host.dispatchEvent(new ActivitySelectEvent({activity: found.activity}));
  }

  /** Opens the shortlist in the list's place. */
  async openShortlist(): Promise<void> {
    if (this.#panel === 'list') this.#scrolled = document.scrollingElement?.scrollTop ?? 0;
    await import('./activity-shortlist/index.js');
    this.#panel = 'shortlist';
    await this.#loadKept();
    this.#options.url.write(this.linked(), false);
    await this.#show('spk-activity-shortlist');
  }

  /** Goes back to the list: to the same activity and to where the page was scrolled. */
  async back(): Promise<void> {
    if (this.#panel === 'details' && this.#pushed > 0 && this.#host.urlState) {
      this.#pushed--;
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
    this.#keptItems = await index.get(this.#kept, clock(), search.search.place);
    this.#host.requestUpdate();
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

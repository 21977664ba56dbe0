import type {ReactiveControllerHost} from 'lit';
import type {Facet, FoundActivity, Sort} from '../activity-index/protocol.js';
import {ComeBack} from './come-back.js';
import type {Panels} from './panels.js';
import type {PlaceBox} from './place-box.js';
import type {FinderIndex} from './finder-index.js';
import type {SearchChange, SearchController} from './search-controller.js';
import {changed, type Search} from './search-state.js';
import type {UrlSync} from './url-sync.js';
import type {Pane} from './views.js';

/** The controllers that a person's actions reach. */
export interface ActionParts {
  readonly index: FinderIndex;
  readonly search: SearchController;
  readonly placeBox: PlaceBox;
  readonly panels: Panels;
  readonly url: UrlSync;
  /** `YYYY-MM-DDTHH:mm` in Europe/London. */
  readonly clock: () => string;
  /** Reads the directory again. */
  readonly reload: () => Promise<void>;
  /** Tells people who cannot see it that an activity is chosen on the map. */
  readonly announce: (name: string) => void;
}

/** What a person can do in a finder, and what the interface remembers of it. */
export class FinderActions {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #parts: ActionParts;
  /** The search form is one row. */
  folded = false;
  /** The sheet of filters is open. */
  sheetOpen = false;
  /** The facet that is open in the sheet. */
  unfolded?: Facet;
  /** What is shown where there is room for one. */
  pane: Pane = 'list';
  /** The activity that is pointed at in the list. */
  highlighted?: FoundActivity;
  /** The activity that was chosen on the map. */
  picked?: FoundActivity;

  constructor(host: ReactiveControllerHost & HTMLElement, parts: ActionParts) {
    this.#host = host;
    this.#parts = parts;
    new ComeBack(host, parts.clock, () => {
      void parts.search.refresh();
      void parts.panels.refresh();
    });
  }

  /** Lets go of what was pointed at and chosen: it came from another directory. */
  forget(): void {
    this.highlighted = undefined;
    this.picked = undefined;
  }

  /** Looks for something else, and lets the page's address follow. */
  search(search: Search, change?: SearchChange): void {
    this.#parts.search.set(search, change);
    this.#parts.url.write(this.#parts.panels.linked(), false);
  }

  /** Takes a filter away by its chip. Focus stays with the chips, or goes to the count where none is left. */
  async searchFromChip(search: Search, change?: SearchChange): Promise<void> {
    this.search(search, change);
    await this.#host.updateComplete;
    if (this.#host.shadowRoot?.activeElement) return;
    if (this.#find('.spk-chip')) this.#focus('.spk-chip:last-of-type');
    else this.#focus('#count');
  }

  /** Searches near the place in the box; the map goes there. */
  async submit(): Promise<void> {
    const {placeBox, search} = this.#parts;
    const place = await placeBox.lookUp();
    if (place === false) {
      await this.#host.updateComplete;
      this.#focus('#where');
      return;
    }
    const wasFolded = this.folded;
    this.folded = true;
    this.search(changed(search.search, {place, within: undefined}), {fit: 'always'});
    await this.#host.updateComplete;
    // The form that held focus is gone where it folds: go on from the row that stands for it.
    if (!wasFolded && !this.#find('#where')) this.#focus('#unfold');
  }

  /** Searches near where the device is. */
  async locate(): Promise<void> {
    const {placeBox, search} = this.#parts;
    const place = await placeBox.locate();
    if (place) {
      this.search(changed(search.search, {place, within: undefined}), {fit: 'always'});
      return;
    }
    // The box says what to do instead, and is where to do it.
    await this.#host.updateComplete;
    this.#focus('#where');
  }

  /** Reads the directory again, and says so to people who cannot see it. */
  async retry(): Promise<void> {
    const loaded = this.#parts.reload();
    await this.#host.updateComplete;
    const count = this.#find('#count');
    count?.focus();
    await loaded;
    await this.#host.updateComplete;
    // Where it has failed again the heading is gone, and focus with it.
    if (!count?.isConnected && document.activeElement === document.body) {
      this.#focus('.spk-notice-failure button');
    }
  }

  unfold(): void {
    this.folded = false;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#focus('#words'));
  }

  sort(sort: Sort): void {
    this.search(changed(this.#parts.search.search, {sort}), {fit: undefined});
  }

  /** Turns to a page of the list: it begins at its top, for eyes and for the keyboard. */
  async toPage(page: number): Promise<void> {
    const {search} = this.#parts;
    search.set({...search.search, page}, {fit: undefined});
    this.#parts.url.write(this.#parts.panels.linked({page}), true);
    await search.whenSettled();
    this.#focus('#count');
  }

  /**
   * Chooses an activity on the map: its card comes into view, or stands over the map where it is not on this page of the
   * list. Choosing it again opens it.
   */
  async pick(id: string): Promise<void> {
    const {index, search, panels, clock} = this.#parts;
    if (panels.panel !== 'list' || search.selected === id) {
      await panels.open(id);
      return;
    }
    [this.picked] = await index.get([id], clock(), search.search.place);
    search.select(id);
    if (this.picked) this.#parts.announce(this.picked.activity.name);
    await search.whenSettled();
    this.#find(`[data-id="${CSS.escape(id)}"]`)?.scrollIntoView({block: 'nearest'});
  }

  async show(pane: Pane): Promise<void> {
    this.pane = pane;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (pane === 'map') this.#find('.map-column')?.scrollIntoView({block: 'nearest'});
  }

  openSheet(open: boolean): void {
    this.sheetOpen = open;
    this.#host.requestUpdate();
  }

  /** Opens a facet in the sheet of filters, or closes it. */
  unfoldFacet(facet: Facet): void {
    this.unfolded = this.unfolded === facet ? undefined : facet;
    this.#host.requestUpdate();
  }

  point(found: FoundActivity | undefined): void {
    this.highlighted = found;
    this.#host.requestUpdate();
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }

  #focus(selector: string): void {
    this.#find(selector)?.focus();
  }
}

import type {PropertyValues, TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import type {IndexAnswer} from '../activity-index/protocol.js';
import {
  DIRECTORY_FORMATS,
  type Directory,
  type DirectoryFormat,
  type Geocoder,
} from '../backends/directory.js';
import {Connection} from '../connect/connection.js';
import {reportError, SpkReadyEvent} from '../element/error-event.js';
import {LiveRegion} from '../element/live-region.js';
import {oneOf} from '../element/one-of.js';
import {PrintMode} from '../element/print-mode.js';
import {SpkElement} from '../element/spk-element.js';
import {allReady, Words} from '../element/words.js';
import {finderWords} from '../i18n/finder/index.js';
import {kitWords} from '../i18n/kit/index.js';
import {Disclosures} from '../kit/disclosure/disclosures.js';
import type {ActivityMap} from '../map/map.js';
import {londonNow} from '../model/calendar.js';
import {FinderSearchEvent} from './activity-finder.events.js';
import {styles} from './activity-finder.styles.js';
import {absoluteAddresses} from './addresses.js';
import {CardSlots} from './card-slots.js';
import {describeFailure, NOT_CONFIGURED} from './failures.js';
import {FinderActions, type ActionParts} from './finder-actions.js';
import {FinderIndex} from './finder-index.js';
import {finderView} from './finder-view.js';
import {LayoutController} from './layout.js';
import {LazyMap} from './lazy-map.js';
import {atLeast, parseCentre} from './list-attributes.js';
import {Panels} from './panels.js';
import {PlaceBox} from './place-box.js';
import {SearchController} from './search-controller.js';
import {DEFAULT_MILES, effectiveSort, emptySearch} from './search-state.js';
import {UrlSync} from './url-sync.js';

/** What `view` takes: list and map, or one of them. */
export const FINDER_VIEWS = ['both', 'list', 'map'] as const;
/** One of {@link FINDER_VIEWS}. */
export type FinderView = (typeof FINDER_VIEWS)[number];

const PAGE_SIZE = 20;

/**
 * Finds activities, groups and services in a directory: search, filters, a list, and a map that is its twin.
 *
 * Give it the address of a directory and it works: an Open Referral UK or Outpost API, an OpenActive feed, or a file
 * of GeoJSON, CSV or JSON. Nothing that a person types leaves the page, unless a geocoder is configured. Put fallback
 * content inside: a phone number and a link to a plain list, for visitors without JavaScript.
 *
 * @tag spk-activity-finder
 * @fires {FinderSearchEvent} spk-search - List and markers show the answer to a search.
 * @fires {ActivitySelectEvent} spk-activity-select - A person opened an activity.
 * @fires {ShortlistChangeEvent} spk-shortlist-change - The shortlist has changed.
 * @fires {ReferEvent} spk-refer - A person wants to refer to an activity. Cancelable.
 * @fires {SpkReadyEvent} spk-ready - The first activities are shown.
 * @fires {SpkErrorEvent} spk-error - Something is wrong with the configuration, the directory, the geocoder or the map.
 * @csspart search - The search panel, a `search` landmark.
 * @csspart filters - The row of filter buttons.
 * @csspart results - The list and what stands above and below it.
 * @csspart result - One activity of the list.
 * @csspart map - The map and its credit.
 * @csspart empty - What is shown when nothing is found.
 * @cssproperty [--spk-finder-map-height=clamp(30em, 100dvh - 2em, 56em)] - Height of the map beside the list.
 */
export class ActivityFinder extends SpkElement {
  static override styles = [SpkElement.styles, styles];

  /** URL of the directory: an API root or its `/services`, an RPDE feed, or a file. Several feeds are parted by spaces. */
  @property() src = '';

  /** How the directory is written. Left out, it is recognised from the answer. */
  @property({converter: oneOf('format', DIRECTORY_FORMATS)}) format?: DirectoryFormat;

  /** Base URL of a postcodes.io-compatible service, or a `Geocoder`. Left out, bundled outcodes are used and nothing is sent. */
  @property() geocoder?: string | Geocoder;

  /** Leaflet URL template of map tiles. Left out, no tile server is contacted and a plain map is drawn. */
  @property() tiles?: string;

  /** Credit that the tiles' owner asks for. */
  @property({attribute: 'tiles-attribution'}) tilesAttribution?: string;

  /** URL of a GeoJSON drawn under the markers, styled by `properties.kind`. */
  @property() background?: string;

  /** Credit of the background; left out, the file's own `attribution` is shown. */
  @property({attribute: 'background-attribution'}) backgroundAttribution?: string;

  /** `lat,lng`: what the map shows first, and where distances are from while nobody gave a place. */
  @property() center = '';

  /** Leaflet zoom that goes with `center`. */
  @property({type: Number}) zoom?: number;

  /** Miles around the place that are searched at first; 0 is any distance. */
  @property({type: Number}) radius?: number;

  /** Activities on a page of the list. */
  @property({type: Number, attribute: 'page-size'}) pageSize = PAGE_SIZE;

  /** Subset and order of `category day time cost age accessibility format distance language`; left out, all. */
  @property() filters = '';

  /** `both` (default), `list` or `map`: what is shown where there is room. */
  @property({converter: oneOf('view', FINDER_VIEWS)}) view?: FinderView;

  /** Text of the first heading; left out, "Find an activity". */
  @property() heading = '';

  /** Where a wrong detail is reported: an address with `{id}` and `{name}` in it. */
  @property({attribute: 'report-href'}) reportHref = '';

  /** Who to call when nothing is found or nothing loads. */
  @property() phone = '';

  /** Prefix of query parameters that reflect the search in the page's URL; left out, the URL stays as it is. */
  @property({attribute: 'url-state'}) urlState = '';

  /** Also reflects the place that a person typed. Off by default: it says where they live. */
  @property({type: Boolean, attribute: 'url-state-location'}) urlStateLocation = false;

  /** Lets people keep a shortlist, print it and share it. It is held in memory only. */
  @property({type: Boolean}) shortlist = false;

  /** Shows "Refer to this activity", which fires `spk-refer`. */
  @property({type: Boolean}) refer = false;

  /** Adds schema.org data about the opened activity to the page, for search engines. Off by default. */
  @property({type: Boolean, attribute: 'json-ld'}) jsonLd = false;

  /** A `Directory` object; wins over `src`. */
  @property({attribute: false}) directory?: Directory;

  /** What the time is, `YYYY-MM-DDTHH:mm` in Europe/London, for previews and tests; left out, the real time. */
  @property({attribute: false}) now?: string;

  @query('spk-map') private map?: ActivityMap | null;

  #words = new Words(this, finderWords);
  #kitWords = new Words(this, kitWords);
  #connection = new Connection(this);
  #layout = new LayoutController(this);
  #disclosures = new Disclosures(this);
  #live = new LiveRegion(this);
  #print = new PrintMode(this);
  #index = new FinderIndex(this, {
    onData: ({first, done}) => this.#onData(first, done),
    onError: (error) => this.#onLoadError(error),
  });
  #search = new SearchController(this, {
    index: this.#index,
    pageSize: () => atLeast('page-size', this.pageSize, 1, PAGE_SIZE),
    clock: () => this.#clock(),
    centre: () => parseCentre(this.center),
    centreMiles: () => atLeast('radius', this.radius, 0, undefined),
    shown: async () => {
      await this.updateComplete;
      await this.map?.updateComplete;
    },
    awaitsMap: () => this.#lazyMap.awaited,
    onSettled: (answer) => this.#onSettled(answer),
    onFailed: (error) => this.#onLoadError(error),
  });
  #lazyMap = new LazyMap(this, () => this.#search.onNoMap());
  #url = new UrlSync({prefix: () => this.urlState, onState: (linked) => void this.#panels.restore(linked)});
  #placeBox = new PlaceBox(this, {
    index: this.#index,
    geocoder: () => this.geocoder ?? this.#connection.config.geocoder,
    config: () => this.#connection.config,
    words: () => this.#words.texts,
  });
  #panels = new Panels(this, {
    index: this.#index,
    search: this.#search,
    url: this.#url,
    placeBox: this.#placeBox,
    clock: () => this.#clock(),
  });
  #parts: ActionParts = {
    index: this.#index,
    search: this.#search,
    placeBox: this.#placeBox,
    panels: this.#panels,
    url: this.#url,
    clock: () => this.#clock(),
    reload: () => this.#load(),
    announce: (name) => this.#live.say(this.#words.texts.chosenOnMap(name)),
  };
  #actions = new FinderActions(this, this.#parts);
  /** What was loaded last; `null` before the first time, so that nothing at all is noticed too. */
  #source: string | Directory | undefined | null = null;
  #isReady = false;
  #arrivals = 0;
  #slots = {card: new CardSlots(), off: new CardSlots()};
  #moreArrived = false;
  #shownAnswer?: IndexAnswer;

  constructor() {
    super();
    this.addController(this.#url);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#source = null;
    this.requestUpdate(); // Put back on the page later: it loads again.
    this.#isReady = false;
  }

  protected override wordsReady(): Promise<unknown> | undefined {
    return allReady(this.#words, this.#kitWords);
  }

  protected override willUpdate(properties: PropertyValues<this>): void {
    if (!this.hasUpdated) {
      this.#actions.pane = this.view === 'map' ? 'map' : 'list';
      this.#search.begin(emptySearch(atLeast('radius', this.radius, 0, DEFAULT_MILES)));
      this.#panels.start();
    } else {
      this.#follow(properties);
    }
    if (this.#layout.layout !== 'narrow') this.#actions.sheetOpen = false;
    const source = this.directory ?? (this.src || this.#connection.config.directory);
    if (source !== this.#source || (properties.has('format') && this.hasUpdated)) {
      if (this.#source !== null) {
        this.#panels.reset();
        this.#actions.forget();
      }
      this.#source = source;
      this.#search.forget();
      void this.#load();
    }
    const {answer} = this.#search;
    if (answer === this.#shownAnswer) return;
    this.#shownAnswer = answer;
    if (this.#moreArrived && !this.shadowRoot?.activeElement?.closest('.cards')) this.#arrivals++;
    this.#moreArrived = false;
  }

  /** Attributes that change while the finder is shown. */
  #follow(properties: PropertyValues<this>): void {
    if (properties.has('view')) this.#actions.pane = this.view === 'map' ? 'map' : 'list';
    if (properties.has('radius')) {
      const miles = atLeast('radius', this.radius, 0, DEFAULT_MILES);
      this.#search.begin({...this.#search.search, miles, page: 1});
    }
    const asks = ['pageSize', 'now', 'center', 'radius'] as const;
    if (asks.some((name) => properties.has(name))) void this.#search.refresh();
  }

  /** Reads the directory again, as "Try again" does. The search stays as it is. */
  reload(): void {
    void this.#load();
  }

  /** What the directory's keeper should know: records that were repaired or left out, one English line each. */
  get warnings(): readonly string[] {
    return this.#index.progress?.warnings ?? [];
  }

  async #load(): Promise<void> {
    const source = this.#source;
    if (!source) {
      this.#index.clear();
      reportError(this, NOT_CONFIGURED);
      return;
    }
    const {config} = this.#connection;
    if (typeof source !== 'string') await this.#index.load(source, config);
    else await this.#index.load({src: absoluteAddresses(source), format: this.format}, config);
  }

  #clock(): string {
    return this.now ?? londonNow();
  }

  #onData(first: boolean, done: boolean): void {
    const {search} = this.#search;
    // The first answer moves the map; what arrives later must not pull it from under a person's hand.
    if (first) this.#search.set(search, {fit: this.center && !search.place ? undefined : 'always'});
    else if (done) this.#search.set(search, {fit: undefined});
    else void this.#search.refresh();
    if (!first) this.#moreArrived = true;
    if (first || done) void this.#panels.onData(done);
    if (done && this.warnings.length) {
      console.info(
        `<spk-activity-finder>: ${this.warnings.length} remarks on the directory’s data; see the property warnings.`,
      );
    }
  }

  #onSettled(answer: IndexAnswer): void {
    const {search} = this.#search;
    const found = this.#words.texts.found(answer.total);
    const {pageOf} = this.#kitWords.texts;
    this.#live.say(answer.page > 1 ? `${found}. ${pageOf(answer.page, answer.pages)}` : found);
    if (!this.#isReady) {
      this.#isReady = true;
      this.dispatchEvent(new SpkReadyEvent());
    }
    const {text, chosen, miles, page, place} = search;
    const query = {text: text.trim(), chosen, sort: effectiveSort(search), page, miles, near: Boolean(place)};
    this.dispatchEvent(new FinderSearchEvent({query, total: answer.total}));
  }

  #onLoadError(error: unknown): void {
    reportError(
      this,
      describeFailure(error, typeof this.#source === 'string' ? this.#source : '', () => this.reload()),
    );
  }

  #loadBackground = async (url: string, signal: AbortSignal): Promise<unknown> => {
    const {readBackground} = await import('../backends/read-background.js');
    return readBackground(absoluteAddresses(url), this.#connection.config, signal);
  };

  protected override render(): TemplateResult {
    const {config} = this.#connection;
    return finderView({
      ...this.#parts,
      finder: this,
      t: this.#words.texts,
      kit: this.#kitWords.texts,
      locale: this.#words.locale,
      lang: this.#words.lang,
      config,
      layout: this.#layout,
      arrivals: this.#arrivals,
      slots: this.#slots,
      disclosures: this.#disclosures,
      lazyMap: this.#lazyMap,
      live: this.#live,
      printing: this.#print.printing,
      actions: this.#actions,
      loadBackground: this.#loadBackground,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-activity-finder': ActivityFinder;
  }
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {IndexAnswer, MapView} from '../activity-index/protocol.js';
import type {Bounds} from '../model/distance.js';
import {atLeastWide, boundsAround, contains, extended} from '../model/distance.js';
import type {LatLon} from '../model/place.js';
import type {FinderIndex} from './finder-index.js';
import {emptySearch, toQuery, type Search} from './search-state.js';
import {steadyAnswer} from './steady-answer.js';

/** What the controller needs to know, asked for each time. */
export interface SearchOptions {
  readonly index: FinderIndex;
  readonly pageSize: () => number;
  /** `YYYY-MM-DDTHH:mm` in Europe/London. */
  readonly clock: () => string;
  /** Where a search begins while the person gave no place. */
  readonly centre: () => LatLon | undefined;
  readonly centreMiles: () => number | undefined;
  /** Resolves when list and markers show what was set. */
  readonly shown: () => Promise<unknown>;
  /** A map is on the page and has not said yet what it shows. */
  readonly awaitsMap: () => boolean;
  /** List and markers show the answer to a search that is new. */
  readonly onSettled: (answer: IndexAnswer) => void;
  readonly onFailed: (error: unknown) => void;
}

/** How a search changes. */
export interface SearchChange {
  /** `always` moves the map to what is found, `if-unseen` only when nothing found is on it. */
  readonly fit?: 'always' | 'if-unseen';
}

/** Degrees: a map of less, about a mile, would not show which town it is. */
const SMALLEST = 0.02;

/** Milliseconds that a search waits for a map before it counts as shown: one further down the page comes later. */
const PATIENCE = 1000;

/** What is looked for and what was found. One question at a time; a newer one makes an older one forgotten. */
export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: SearchOptions;
  #run = 0;
  /** The run that the answer belongs to. */
  #answered = 0;
  #timer?: ReturnType<typeof setTimeout>;
  #pending = false;
  #view?: MapView;
  /** What the map showed when the answer came. */
  #answeredView?: MapView;
  #search: Search = emptySearch();
  #answer?: IndexAnswer;
  #fit?: Bounds;
  /** How the map should follow the answer: kept until there is one, since another question may overtake the first. */
  #wanted: SearchChange['fit'];
  #selected?: string;
  #settled: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost, options: SearchOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get search(): Search {
    return this.#search;
  }

  /** The newest answer; stays while the next one is on its way. */
  get answer(): IndexAnswer | undefined {
    return this.#answer;
  }

  /** What the map should show; a new object each time it should move. */
  get fit(): Bounds | undefined {
    return this.#fit;
  }

  /** Id of the selected activity. */
  get selected(): string | undefined {
    return this.#selected;
  }

  hostDisconnected(): void {
    this.#view = undefined;
    this.forget();
  }

  /** Lets go of what was found: it came from elsewhere. */
  forget(): void {
    this.#run++;
    clearTimeout(this.#timer);
    this.#answer = undefined;
    this.#wanted = undefined;
    this.#selected = undefined;
  }

  /** Sets what is looked for before there is anything to ask. */
  begin(search: Search): void {
    this.#search = search;
  }

  /** Looks for something else. */
  set(search: Search, {fit}: SearchChange = {fit: 'if-unseen'}): void {
    this.#search = search;
    this.#pending = true;
    this.#host.requestUpdate();
    void this.refresh(fit);
  }

  /** Asks again: there is more data, or the map or the selection has changed. */
  refresh(fit?: SearchChange['fit']): Promise<void> {
    this.#settled = this.#look(fit);
    return this.#settled;
  }

  async #look(fit: SearchChange['fit']): Promise<void> {
    if (this.#wanted !== 'always') this.#wanted = fit ?? this.#wanted;
    clearTimeout(this.#timer);
    const run = ++this.#run;
    try {
      let answer = await this.#ask(false);
      if (answer?.total === 0 && answer.size > 0) answer = await this.#ask(true);
      if (!answer || run !== this.#run) return;
      this.#answered = run;
      this.#take(answer);
      await this.#options.shown();
      if (run !== this.#run) return;
      if (this.#options.awaitsMap()) this.#timer = setTimeout(() => this.#settle(), PATIENCE);
      else this.#settle();
    } catch (error) {
      if (run === this.#run) this.#options.onFailed(error);
    }
  }

  /** The map shows something else. */
  onView(view: MapView): void {
    this.#view = view;
    if (this.#answer) void this.refresh();
  }

  /** The map will not come: what waits for it goes on. */
  onNoMap(): void {
    if (this.#answer) this.#settle();
  }

  /** Resolves when the newest question has been answered and is shown, even one that was asked meanwhile. */
  async whenSettled(): Promise<void> {
    let waited: Promise<void>;
    do {
      waited = this.#settled;
      await waited;
    } while (waited !== this.#settled);
  }

  /** Selects an activity; `undefined` selects none. */
  select(id: string | undefined): void {
    this.#selected = id;
    this.#host.requestUpdate();
    void this.refresh();
  }

  #settle(): void {
    clearTimeout(this.#timer);
    if (!this.#pending || !this.#answer || this.#answered !== this.#run) return;
    this.#pending = false;
    this.#options.onSettled(this.#answer);
  }

  #ask(relax: boolean): Promise<IndexAnswer | undefined> {
    const {index, pageSize, clock, centre, centreMiles} = this.#options;
    return index.ask(
      toQuery(this.#search, {
        pageSize: pageSize(),
        now: clock(),
        relax,
        centre: centre(),
        centreMiles: centreMiles(),
        view: this.#view,
        selected: this.#selected,
      }),
    );
  }

  #take(answer: IndexAnswer): void {
    const fit = this.#wanted;
    this.#wanted = undefined;
    const sameView = this.#answeredView === this.#view;
    this.#answeredView = this.#view;
    this.#answer = steadyAnswer(answer, this.#answer, {sameView});
    // A page that is not there yet may be in what is still coming.
    if (this.#options.index.state === 'ready') this.#search = {...this.#search, page: answer.page};
    const {place, miles, within} = this.#search;
    if (fit && !within && (fit === 'always' || this.#isUnseen(answer))) {
      const around = place && miles > 0 ? boundsAround(place, miles) : undefined;
      // Fit to what was found, with the place that was asked for: one pin alone would not say where it is.
      const bounds = answer.bounds && place ? extended(answer.bounds, place) : (answer.bounds ?? around);
      if (bounds) this.#fit = atLeastWide(bounds, SMALLEST);
    }
    this.#host.requestUpdate();
  }

  /** Nothing of what was found lies in the part of the world that the map shows. */
  #isUnseen({mapped, clusters}: IndexAnswer): boolean {
    const view = this.#view;
    return mapped > 0 && view !== undefined && !clusters.some((cluster) => contains(view.bounds, cluster));
  }
}

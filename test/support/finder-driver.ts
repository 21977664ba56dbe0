import {fixture, html} from '@open-wc/testing';
import '../../src/activity-finder/index.js';
import type {ActivityFinder} from '../../src/activity-finder/activity-finder.js';
import type {SearchEventQuery} from '../../src/activity-finder/activity-finder.events.js';
import type {SpkErrorDetail} from '../../src/element/error-event.js';
import type {Activity} from '../../src/model/activity.js';
import {directoryOf, NOW, SAMPLES} from '../../stories/activity-finder/sample-activities.js';
import {consoleLines} from './console-lines.js';
import {choose, typeInto} from './person.js';
import {allByRole, byRole, nameOf, textOf} from './roles.js';

/** How a finder is put on the page. */
export interface OpenOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Properties; `directory` is one over the samples, and `now` the samples' own, unless told otherwise. */
  readonly properties?: Partial<ActivityFinder>;
  /** Instead of all samples. */
  readonly activities?: readonly Activity[];
  /** Width of what stands around it, in pixels. */
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: string;
  /** Do not wait for `spk-ready`: it will not come. */
  readonly unready?: boolean;
}

/** One value of an open filter. */
export interface FilterValue {
  readonly name: string;
  readonly count: number;
  readonly checked: boolean;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const PATIENCE = 8000;
/** Without a search for so long, the finder is thought to have settled. */
const QUIET = 60;

/** Resolves when something is so; throws, saying what was waited for, when it does not come about. */
export async function until<T>(what: string, test: () => T): Promise<NonNullable<T>> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const value = test();
    if (value) return value;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await pause(10);
  }
}

/** Uses a finder as a person does: everything is found by the role and the name that the contract gives it. */
export class FinderDriver {
  /** Details of every `spk-search` so far. */
  readonly searches: {readonly query: SearchEventQuery; readonly total: number}[] = [];
  readonly errors: SpkErrorDetail[] = [];
  readonly selections: Activity[] = [];
  readonly shortlists: (readonly Activity[])[] = [];
  ready = 0;
  readonly element: ActivityFinder;

  constructor(element: ActivityFinder) {
    this.element = element;
    element.addEventListener('spk-search', ({detail}) => this.searches.push(detail));
    element.addEventListener('spk-error', ({detail}) => this.errors.push(detail));
    element.addEventListener('spk-activity-select', ({detail}) => this.selections.push(detail.activity));
    element.addEventListener('spk-shortlist-change', ({detail}) => this.shortlists.push(detail.activities));
    element.addEventListener('spk-ready', () => this.ready++);
  }

  /** Puts a finder on the page, by default over the samples, and waits until it is ready. */
  static async open({
    attributes = {},
    properties = {},
    activities = SAMPLES,
    width = 1000,
    lang,
    dir,
    unready,
  }: OpenOptions = {}): Promise<FinderDriver> {
    const element = document.createElement('spk-activity-finder');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    Object.assign(element, {now: NOW});
    if (!('src' in attributes)) element.directory = directoryOf(activities);
    Object.assign(element, properties);
    const driver = new FinderDriver(element);
    const around = document.createElement('div');
    around.style.inlineSize = `${width}px`;
    if (lang) around.lang = lang;
    if (dir) around.dir = dir;
    around.append(element);
    await fixture(html`${around}`);
    await element.updateComplete;
    if (!unready) await until('spk-ready', () => driver.ready > 0);
    return driver;
  }

  /** The same without waiting for activities; gives the lines that it wrote to the console as errors. */
  static async openBroken(options: OpenOptions): Promise<{finder: FinderDriver; lines: string[]}> {
    let finder!: FinderDriver;
    const lines = await consoleLines('error', async () => {
      finder = await FinderDriver.open({...options, unready: true});
      await until('spk-error', () => finder.errors.length > 0);
      await finder.element.updateComplete;
    });
    return {finder, lines};
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** Everything that the finder says, in reading order. */
  get text(): string {
    return textOf(this.element);
  }

  /** Presses a button or a link. */
  press(name: string | RegExp, within: ParentNode = this.root): void {
    const found = [...allByRole(within, 'button', name), ...allByRole(within, 'link', name)];
    if (found.length !== 1) throw new Error(`${found.length} buttons and links are named ${String(name)}.`);
    found[0]!.focus();
    found[0]!.click();
  }

  /** Does something that leads to a search, and waits until list and markers show the answer. */
  async searching(act: () => unknown): Promise<void> {
    const before = this.searches.length;
    await act();
    await until('spk-search', () => this.searches.length > before);
    await this.quiet();
  }

  /** Waits until nothing is searched any more. */
  async quiet(): Promise<void> {
    for (let before = -1; before !== this.searches.length;) {
      before = this.searches.length;
      await pause(QUIET);
    }
    await this.element.updateComplete;
  }

  /** Types words to search for. */
  search(words: string): Promise<void> {
    return this.searching(() => typeInto(this.box('searchbox', 'Search activities'), words));
  }

  /** Types a place and presses "Search". */
  near(place: string): Promise<void> {
    return this.searching(() => {
      this.typePlace(place);
      this.press('Search');
    });
  }

  typePlace(place: string): void {
    typeInto(this.box('textbox', 'Town or postcode'), place);
  }

  /** Chooses in "Within". */
  within(label: string): Promise<void> {
    return this.searching(() => this.#choose('Within', label));
  }

  sortBy(label: string): Promise<void> {
    return this.searching(() => this.#choose('Sort by', label));
  }

  #choose(name: string, label: string): void {
    const select = this.select(name);
    const option = [...select.options].find((each) => each.label === label);
    if (!option)
      throw new Error(`"${name}" has ${[...select.options].map((each) => each.label).join(', ')}.`);
    choose(select, option.value);
  }

  select(name: string): HTMLSelectElement {
    return byRole(this.root, 'combobox', name) as HTMLSelectElement;
  }

  box(role: 'searchbox' | 'textbox', name: string): HTMLInputElement {
    return byRole(this.root, role, name) as HTMLInputElement;
  }

  /** Names of the filters' buttons, as they stand. */
  get filters(): string[] {
    return allByRole(this.root, 'button')
      .filter((button) => button.hasAttribute('aria-expanded'))
      .map(nameOf);
  }

  /** Opens a filter, behind "Filters" where the finder is narrow, and gives its group. */
  async openFilter(facet: string): Promise<HTMLElement> {
    if (allByRole(this.root, 'button', /^Filters/).length && !allByRole(this.root, 'dialog').length) {
      this.press(/^Filters/);
      await this.element.updateComplete;
    }
    const button = byRole(this.root, 'button', new RegExp(`^${facet}( \\(\\d+\\))?$`));
    if (button.getAttribute('aria-expanded') === 'false') button.click();
    await this.element.updateComplete;
    return byRole(this.root, 'group', facet);
  }

  /** What can be chosen in a filter. It stays open. */
  async filterValues(facet: string): Promise<FilterValue[]> {
    return allByRole(await this.openFilter(facet), 'checkbox').map((box) => {
      const [, name = '', count = ''] = /^(.*?) (\d+)$/.exec(nameOf(box)) ?? [];
      return {name, count: Number(count), checked: (box as HTMLInputElement).checked};
    });
  }

  /** Ticks or unticks a value of a filter. */
  async filter(facet: string, value: string): Promise<void> {
    const group = await this.openFilter(facet);
    const names = allByRole(group, 'checkbox');
    const box = names.find((each) => nameOf(each).replace(/ \d+$/, '') === value);
    if (!box) throw new Error(`"${facet}" has ${names.map(nameOf).join(', ')}.`);
    await this.searching(() => box.click());
  }

  /** Names of the buttons that take a filter away. */
  get chips(): string[] {
    return allByRole(this.root, 'button', /^Remove filter /).map(nameOf);
  }

  /** Names of the activities in the list, in order. */
  get results(): string[] {
    return this.cards.map((card) => nameOf(card));
  }

  get cards(): HTMLElement[] {
    return allByRole(this.root, 'article').filter((card) => card.closest('li'));
  }

  card(name: string): HTMLElement {
    const found = this.cards.find((card) => nameOf(card) === name);
    if (!found) throw new Error(`There is no result “${name}”; there are ${this.results.join(', ')}.`);
    return found;
  }

  /** What the live region says, half a second after the last search. */
  async status(matching: RegExp): Promise<string> {
    return until(`the status ${String(matching)}`, () =>
      allByRole(this.root, 'status')
        .map(textOf)
        .find((text) => matching.test(text)),
    );
  }

  /** Headings, in reading order. */
  get headings(): string[] {
    return allByRole(this.root, 'heading').map(nameOf);
  }

  /** Opens an activity from the list, and gives what stands in the list's place. */
  async open(name: string): Promise<HTMLElement> {
    const card = this.card(name);
    const [link] = [...allByRole(card, 'button', name), ...allByRole(card, 'link', name)];
    link!.click();
    return this.details(name);
  }

  /** The opened activity. */
  details(name: string): Promise<HTMLElement> {
    return until(`the details of ${name}`, () =>
      allByRole(this.root, 'article', name).find(
        (article) => !article.closest('li') && !article.closest('.peek'),
      ),
    );
  }

  /** A row of the opened activity: what stands beside its name. */
  row(details: ParentNode, name: string): string {
    const row = [...details.querySelectorAll('dt')].find((term) => textOf(term) === name);
    if (!row) throw new Error(`There is no row “${name}”.`);
    return textOf(row.nextElementSibling!);
  }

  async back(): Promise<void> {
    this.press(/^Back to /);
    await until('the list', () => allByRole(this.root, 'searchbox').length > 0);
    await this.element.updateComplete;
  }

  /** Puts an activity of the list on the shortlist, or takes it off. */
  async save(name: string): Promise<void> {
    const before = this.shortlists.length;
    this.press(new RegExp(`^(Save|Saved) ${name}$`));
    await until('spk-shortlist-change', () => this.shortlists.length > before);
    await this.element.updateComplete;
  }

  /** Opens the shortlist and gives what holds it. */
  async openShortlist(): Promise<HTMLElement> {
    this.press(/^Shortlist \(\d+\)$/);
    return this.shortlist();
  }

  async shortlist(): Promise<HTMLElement> {
    await until('the shortlist', () => this.headings.includes('Your shortlist'));
    return this.root.querySelector('spk-activity-shortlist')!;
  }

  /** Turns to a page of the list. */
  page(label: string): Promise<void> {
    return this.searching(() => this.press(label, byRole(this.root, 'navigation', 'Pages')));
  }

  /** Names of the markers on the map. */
  get markers(): string[] {
    const [map] = allByRole(this.root, 'region', 'Map of activities');
    const isMarker = /^(Zoom (in|out)|Search this area|Close)$/;
    return map
      ? allByRole(map, 'button')
          .map(nameOf)
          .filter((name) => !isMarker.test(name))
      : [];
  }

  /** Waits until the map shows markers. */
  async map(): Promise<HTMLElement> {
    await until('markers on the map', () => this.markers.length > 0);
    return byRole(this.root, 'region', 'Map of activities');
  }
}

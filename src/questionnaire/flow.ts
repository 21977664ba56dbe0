import type {FormNode, FormSession} from './engine/session-types.js';
import {allPages, pageOf, positionOf, visiblePages, type FormPage, type PageMode} from './pages.js';

/** Place of the check page; every other place is the key of a page after `PAGE`. */
export const CHECK = 'check';
const PAGE = 'page:';

/** How a {@link Flow} is set up. */
export interface FlowOptions {
  readonly mode: PageMode;
  /** Ends with a page of all answers. */
  readonly summary: boolean;
}

/** Where somebody is in a form, and where Continue and Back lead. Knows nothing of how it looks. */
export class Flow {
  readonly session: FormSession;
  #options: FlowOptions;
  #pages: readonly FormPage[] = [];
  #visible: readonly FormPage[] = [];
  #place = '';
  /** Places that the person has been to: only these can be gone to by the browser's buttons. */
  readonly #seen = new Set<string>();
  /** Pages that were there when the answers were checked; while it is set, Continue leads back to the check. */
  #checked?: Set<string>;

  constructor(session: FormSession, options: FlowOptions) {
    this.session = session;
    this.#options = options;
    this.refresh();
    this.#go(this.#firstPlace());
  }

  /** Where the form is now, as text. */
  get place(): string {
    return this.#place;
  }

  /** The page that is shown; none on the check page, or where a form has no questions. */
  get page(): FormPage | undefined {
    return this.#visible.find(({key}) => PAGE + key === this.#place);
  }

  /** All places that questions are at, also those that are not there just now: the same in every session. */
  get places(): readonly string[] {
    return this.#pages.map(({key}) => PAGE + key);
  }

  get isChecking(): boolean {
    return this.#place === CHECK;
  }

  /** Pages that are there just now. */
  get pages(): readonly FormPage[] {
    return this.#visible;
  }

  /** `{number, of}` where both are certain. */
  get position(): {readonly number: number; readonly of: number} | undefined {
    const {page} = this;
    return page && this.#visible.length > 1 ? positionOf(this.#pages, page.key) : undefined;
  }

  /** Whether Continue ends the form. */
  get isLast(): boolean {
    return this.isChecking || (this.next() === undefined && !this.#checked);
  }

  /** Where Back leads; nowhere on the first page. */
  get before(): string | undefined {
    if (this.#checked && !this.isChecking) return CHECK;
    if (this.isChecking) return this.#placeOf(this.#visible.at(-1));
    return this.#placeOf(this.#visible[this.#at - 1]);
  }

  /** Reads the pages again: answers or options may have brought some or taken some away. */
  refresh(options: FlowOptions = this.#options): void {
    const here = this.#pages.findIndex(({key}) => PAGE + key === this.#place);
    const changed = options.mode !== this.#options.mode;
    this.#options = options;
    const shown = this.page?.nodes[0];
    this.#pages = allPages(this.session, options.mode);
    this.#visible = visiblePages(this.#pages);
    if (!this.#place || (this.isChecking && options.summary) || this.page) return;
    // The page has gone from under the person: the nearest one before it, or where its questions are now.
    const moved = changed && shown ? pageOf(this.#visible, shown) : undefined;
    const before = this.#pages.slice(0, Math.max(0, here)).filter((page) => this.#visible.includes(page));
    this.#go(this.#placeOf(moved ?? before.at(-1)) ?? this.#firstPlace());
  }

  /** The place after this one; nothing where the form ends. */
  next(): string | undefined {
    if (this.isChecking) return undefined;
    if (this.#checked) {
      const opened = this.#visible.find(({key}) => !this.#checked!.has(key));
      return this.#placeOf(opened) ?? CHECK;
    }
    return this.#placeOf(this.#visible[this.#at + 1]) ?? (this.#options.summary ? CHECK : undefined);
  }

  /** Goes to a place. From the check page this is a change, after which Continue comes back. */
  go(place: string): void {
    if (place === CHECK) this.#checked = undefined;
    else if (this.isChecking && place !== this.before) this.change(place);
    this.#go(place);
  }

  /** Goes to where a question is asked, to come back to the check page after it. */
  change(placeOrNode: string | FormNode): void {
    this.#checked ??= new Set(this.#visible.map(({key}) => key));
    if (typeof placeOrNode === 'string') this.#go(placeOrNode);
    else this.show(placeOrNode);
  }

  /** Goes to the page that asks a question. */
  show(node: FormNode): void {
    const place = this.#placeOf(pageOf(this.#visible, node));
    if (place) this.#go(place);
  }

  /** Goes to a place of the browser's history; says whether that is a place to go to. */
  restore(place: string): boolean {
    const there =
      place === CHECK ? this.#options.summary : this.#visible.some(({key}) => PAGE + key === place);
    if (!there || !this.#seen.has(place)) return false;
    this.go(place);
    return true;
  }

  /** Goes to where a draft was left; the pages before it count as seen. */
  resume(place: string | undefined): void {
    const checking = place === CHECK && this.#options.summary;
    const target = checking ? this.#visible.length : this.#visible.findIndex(({key}) => PAGE + key === place);
    for (const page of this.#visible.slice(0, target + 1)) this.#seen.add(PAGE + page.key);
    if (checking) this.#go(CHECK);
    else if (target >= 0) this.#go(PAGE + this.#visible[target]!.key);
  }

  get #at(): number {
    return this.#visible.findIndex(({key}) => PAGE + key === this.#place);
  }

  #firstPlace(): string {
    return this.#placeOf(this.#visible[0]) ?? '';
  }

  #placeOf(page: FormPage | undefined): string | undefined {
    return page && PAGE + page.key;
  }

  #go(place: string): void {
    this.#place = place;
    this.#seen.add(place);
    this.#checked?.add(place.slice(PAGE.length));
  }
}

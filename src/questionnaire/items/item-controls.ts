import type {CSSResultGroup, ReactiveController, ReactiveControllerHost} from 'lit';
import {addStyles} from '../../element/add-styles.js';
import {reportError, type SpkErrorDetail} from '../../element/error-event.js';
import {allReady, Words} from '../../element/words.js';
import type {Catalogue} from '../../i18n/catalogue.js';
import {fieldWords, type FieldStrings} from '../../i18n/fields/index.js';
import {kitWords, type KitStrings} from '../../i18n/kit/index.js';
import {itemWords, type ItemStrings} from '../../i18n/questionnaire-items/index.js';
import type {ComboboxController} from '../../kit/combobox/combobox-controller.js';
import type {ComboEntry} from '../../kit/combobox/combobox-view.js';
import {CharacterCount} from '../../kit/textarea/character-count.js';
import type {SpkConfig} from '../../connect/config.js';
import type {Coding} from '../../model/fhir.js';
import type {FormItem} from '../engine/form.js';
import type {FormNode} from '../engine/session-types.js';
import {addressInside} from './address-part.js';
import type {Inside} from './group-item.js';
import {RichTexts} from './rich-texts.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Finds what a terminology server has for what was typed. */
export type Expand = (filter: string, signal: AbortSignal) => Promise<readonly Coding[]>;

/** What items need from the element around them. */
export interface ItemControlsOptions {
  /** Says something politely. */
  readonly announce: (text: string) => void;
  /** Puts focus on what has this id, or on the first control in it, once it is rendered. */
  readonly focus: (id: string) => void;
  /** The terminology server for an item; `undefined` where there is none to ask. */
  readonly expand?: (item: FormItem) => Expand | undefined;
  /** What is configured around the element for finding places. */
  readonly geocoder?: () => SpkConfig['geocoder'];
}

/** What the questions of one element share and what lives longer than a render: texts, counts, lists that are open. */
export class ItemControls implements ReactiveController {
  readonly words: Words<ItemStrings>;
  readonly kit: Words<KitStrings>;
  readonly fields: Words<FieldStrings>;
  readonly counts: CharacterCount;
  readonly announce: (text: string) => void;
  readonly focus: (id: string) => void;
  /** Language in which the form's words were wanted last: for what is looked up between renders. */
  lang = 'en';
  readonly #host: Host;
  readonly #expand: (item: FormItem) => Expand | undefined;
  readonly #geocoder: ItemControlsOptions['geocoder'];
  #rich: RichTexts;
  /** Texts that few questions have, by section, and what they were when the questions were rendered last. */
  readonly #rare = new Map<Catalogue<object>, {readonly words: Words<object>; shown: object}>();
  readonly #boxes = new Map<string, ComboboxController>();
  readonly #styled = new Set<CSSResultGroup>();
  readonly #missing = new Set<string>();
  /** Items whose terminology server has not given a list when it was asked last. */
  readonly unlisted = new Set<FormItem>();
  #revision = 0;
  #rendering = false;
  #reading?: Promise<unknown>;
  #whenRead?: () => void;

  constructor(host: Host, {announce, focus, expand, geocoder}: ItemControlsOptions) {
    this.#host = host;
    this.announce = announce;
    this.focus = focus;
    this.#expand = expand ?? (() => undefined);
    this.#geocoder = geocoder;
    this.words = new Words(host, itemWords);
    this.kit = new Words(host, kitWords);
    this.fields = new Words(host, fieldWords);
    this.counts = new CharacterCount(this.#hostThat(this.refresh), () => this.fields.texts);
    this.#rich = new RichTexts(this.refresh);
    host.addController(this);
  }

  /** Counts up whenever something has changed that any question may show: for `guard()`. */
  get revision(): number {
    return this.#revision;
  }

  /** The Markdown and XHTML of the form's words. */
  get rich(): RichTexts {
    return this.#rich;
  }

  /** Settles when all texts are there; `undefined` when none is under way. */
  get ready(): Promise<unknown> | undefined {
    return allReady(this.words, this.kit, this.fields, ...[...this.#rare.values()].map(({words}) => words));
  }

  /** The texts of a section that few questions have. */
  textsOf<T extends object>(catalogue: Catalogue<T>): T {
    let rare = this.#rare.get(catalogue);
    if (!rare) {
      rare = {words: new Words(this.#host, catalogue), shown: catalogue.en};
      this.#rare.set(catalogue, rare);
    }
    return rare.words.texts as T;
  }

  hostUpdate(): void {
    for (const rare of this.#rare.values()) {
      if (rare.shown === rare.words.texts) continue;
      rare.shown = rare.words.texts;
      this.#revision++;
    }
  }

  /** Renders every question anew. */
  readonly refresh = (): void => {
    this.#revision++;
    this.#host.requestUpdate();
  };

  hostDisconnected(): void {
    this.#boxes.forEach((box) => box.close());
    this.#whenRead = undefined;
  }

  /** Forgets what belonged to the questions of one session. */
  reset(): void {
    this.#boxes.forEach((box) => box.remove());
    this.#boxes.clear();
    this.counts.reset();
    this.#rich = new RichTexts(this.refresh);
    this.#whenRead = undefined;
  }

  /** Something is on its way to being an answer, such as a file that is read: nobody goes on without it. */
  reads(work: Promise<unknown>): void {
    const all = Promise.allSettled([this.#reading, work]).then(() => {
      if (this.#reading !== all) return;
      const next = this.#whenRead;
      this.#reading = this.#whenRead = undefined;
      next?.();
    });
    this.#reading = all;
  }

  /** Goes on once all that was being read is there: at once where nothing is. */
  whenRead(act: () => void): void {
    if (this.#reading) this.#whenRead = act;
    else act();
  }

  /** What is configured for finding places: it may know addresses. */
  get geocoder(): SpkConfig['geocoder'] {
    return this.#geocoder?.();
  }

  /** How the questions of a group are shown where they are not shown as they stand in the form. */
  inside(group: FormNode): Inside | undefined {
    return addressInside(group, this, this.#host);
  }

  /** Where the element fetched the form; '' where it was given it. */
  get src(): string {
    return 'src' in this.#host && typeof this.#host.src === 'string' ? this.#host.src : '';
  }

  /** How to ask a terminology server for an item's options. */
  expand(item: FormItem): Expand | undefined {
    return this.#expand(item);
  }

  /** Whether there is a terminology server that gives an item's options, as far as is known. */
  readonly hasServer = (item: FormItem): boolean =>
    !this.unlisted.has(item) && this.#expand(item) !== undefined;

  /** Tells whoever keeps the form, once, about a question whose list of answers cannot be had. */
  noList({linkId}: FormItem, detail: SpkErrorDetail): void {
    const id = `${detail.code} ${linkId}`;
    if (this.#missing.has(id)) return;
    this.#missing.add(id);
    // An event in the middle of a render could make the page render again.
    queueMicrotask(() => reportError(this.#host, detail));
  }

  /** Style sheets of what is about to be shown, where the element does not have them from the beginning. */
  useStyles(styles: CSSResultGroup): void {
    const {shadowRoot} = this.#host;
    if (!shadowRoot || this.#styled.has(styles)) return;
    this.#styled.add(styles);
    addStyles(shadowRoot, styles);
  }

  /** The combobox with this id, made when it is first asked for. `changed` is told what its question has to show anew. */
  combobox(id: string, changed: () => void, make: (host: Host) => ComboboxController): ComboboxController {
    let box = this.#boxes.get(id);
    if (!box) {
      box = make(this.#hostThat(changed));
      this.#boxes.set(id, box);
    }
    return box;
  }

  /** Fills a combobox with an answer that came from elsewhere, while its question is being rendered. */
  fill(box: ComboboxController, entry: ComboEntry): void {
    this.#rendering = true;
    box.set(entry);
    this.#rendering = false;
  }

  /** Ends the combobox of a question that is no longer asked. */
  dropCombobox(id: string): void {
    this.#boxes.get(id)?.remove();
    this.#boxes.delete(id);
  }

  /**
   * The host as the controllers of single questions see it. Questions are guarded: an update that no guard hears of
   * would show nothing.
   */
  #hostThat(changed: () => void): Host {
    const host = this.#host;
    const seen: ReactiveControllerHost = {
      addController: (controller) => host.addController(controller),
      removeController: (controller) => host.removeController(controller),
      requestUpdate: () => {
        // What is filled in by a render is shown by it.
        if (this.#rendering) return;
        changed();
        host.requestUpdate();
      },
      get updateComplete() {
        return host.updateComplete;
      },
    };
    return seen as Host;
  }
}

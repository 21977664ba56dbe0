import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Geocoder} from '../../backends/directory.js';
import {Connection} from '../../connect/connection.js';
import {reportError} from '../../element/error-event.js';
import {FieldController, type FieldProblem} from '../../element/field-controller.js';
import {FieldElement} from '../../element/field-element.js';
import {SpkElement} from '../../element/spk-element.js';
import {allReady, Words} from '../../element/words.js';
import {addressWords} from '../../i18n/address/index.js';
import {readPostcode} from '../../model/uk-formats.js';
import {ADDRESS_PARTS, addressParts, type AddressPart, type AddressParts} from './address-parts.js';
import {AddressSearch, type FindAddresses} from './address-search.js';
import {addressBoxId, addressInput} from './address-template.js';
import {addressStyles} from './address.styles.js';

const NEEDED: readonly AddressPart[] = ['line1', 'town', 'postcode'];

/** What the boxes say, as one text: no box can hold a line break. */
const asState = (parts: AddressParts): string => ADDRESS_PARTS.map((part) => parts[part]).join('\n');

function fromState(state: string): AddressParts {
  const [line1 = '', line2 = '', town = '', postcode = ''] = state.split('\n');
  return {line1, line2, town, postcode};
}

/**
 * An address in the United Kingdom. Where a geocoder that knows addresses is configured, people type their postcode and
 * choose from what is found, or press "Enter address by hand"; without one there are the boxes alone.
 *
 * The form gets the whole address under its name, one line each, and every box by itself: with the name `home` also as
 * `home-line1`, `home-line2`, `home-town` and `home-postcode`.
 *
 * @tag spk-address
 * @attr {string} name - Name under which the form sends it.
 * @attr {string} aria-label - Name where there is neither `label` nor a `<label>` outside.
 * @fires {Event} input - What stands in a box has changed, or an address was chosen. Bubbles and is composed.
 * @fires {Event} change - The person has finished changing a box, or chosen an address. Bubbles and is composed.
 * @fires {SpkErrorEvent} spk-error - Addresses could not be looked up. Holds nothing that was typed.
 * @cssproperty --spk-input-border - Edge of the boxes.
 * @cssproperty --spk-error - Errors and their edges.
 */
export class Address extends FieldElement {
  static override styles = [SpkElement.styles, addressStyles];

  /** First line at first, and after a reset. */
  @property() line1 = '';
  /** Second line at first, and after a reset. */
  @property() line2 = '';
  /** Town or city at first, and after a reset. */
  @property() town = '';
  /** Postcode at first, and after a reset. */
  @property() postcode = '';
  /** `street-address` for the address of the person who types; `off` for somebody else's. */
  @property() autocomplete = '';
  /** Can be read and copied, but not changed. */
  @property({type: Boolean, attribute: 'readonly'}) readOnly = false;
  /** What is wrong with single boxes, by `line1`, `line2`, `town` and `postcode`. */
  @property({attribute: false}) errors: Readonly<Partial<Record<AddressPart, string>>> = {};
  /** Finds addresses; wins over the geocoder that is configured around. One without `findAddresses` finds none. */
  @property({attribute: false}) geocoder?: Geocoder;

  #connection = new Connection(this);
  #words = new Words(this, addressWords);
  #search = new AddressSearch({
    changed: () => this.requestUpdate(),
    failed: (detail) => reportError(this, detail),
  });
  protected override readonly field: FieldController = new FieldController(this, {
    value: () => this.#entries(),
    state: () => asState(this.value),
    restore: (state) => (this.#value = fromState(state)),
    reset: () => {
      this.#value = undefined;
      this.#search.reset();
    },
    control: () => this.renderRoot?.querySelector('input'),
    problem: () => this.#problem(),
  });
  #value?: AddressParts;

  /** What stands in each box, as it was typed: `{line1, line2, town, postcode}`. */
  @property({attribute: false})
  get value(): AddressParts {
    if (this.#value) return this.#value;
    const {line1, line2, town, postcode} = this;
    return {line1, line2, town, postcode};
  }

  set value(value: AddressParts) {
    this.#value = value;
    this.field.commit();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#search.stop();
  }

  protected override wordsReady() {
    return allReady(this.words, this.#words) as Promise<void> | undefined;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const {line1, line2, town, postcode} = this.value;
    this.#search.follow(postcode);
    const isWrong = this.error || this.errors.line1 || this.errors.line2 || this.errors.town;
    if (isWrong || line1 || line2 || town) this.#search.open();
  }

  /** What finds addresses, where there is something. */
  get #find(): FindAddresses | undefined {
    const geocoder = this.geocoder ?? this.#connection.config.geocoder;
    if (this.readOnly || typeof geocoder !== 'object' || !geocoder.findAddresses) return undefined;
    return (postcode, options) => geocoder.findAddresses!(postcode, options);
  }

  #entries(): FormData | null {
    const {name, value} = this;
    const lines = ADDRESS_PARTS.map((part) => value[part].trim()).filter(Boolean);
    if (!name || lines.length === 0) return null;
    const data = new FormData();
    data.append(name, lines.join('\n'));
    for (const part of ADDRESS_PARTS) data.append(`${name}-${part}`, value[part]);
    return data;
  }

  #problem(): FieldProblem | undefined {
    const {value, required} = this;
    const {texts} = this.words;
    const isEmpty = ADDRESS_PARTS.every((part) => !value[part].trim());
    if (isEmpty) return this.missing(true, 'enter');
    const lacks = required ? NEEDED.find((part) => !value[part].trim()) : undefined;
    if (lacks) return {flags: {valueMissing: true}, message: texts.enter(this.#words.texts[lacks])};
    if (!value.postcode.trim() || readPostcode(value.postcode)) return undefined;
    return {flags: {badInput: true}, message: this.#words.texts.fullPostcode};
  }

  #onKeyDown(event: KeyboardEvent, part: AddressPart): void {
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
    // Until there are boxes, whoever presses Enter behind a postcode wants its addresses.
    if (part === 'postcode' && this.#find && !this.#search.isOpen) this.#onFind();
    else this.field.submitImplicitly();
  }

  #onFind(): void {
    const find = this.#find;
    if (find && !this.#search.search(this.value.postcode, find)) this.#focus('postcode');
  }

  #onByHand(): void {
    this.#search.byHand();
    this.#focus('line1');
  }

  #onChoose(index: number): void {
    const address = this.#search.choose(index);
    if (!address) return;
    this.value = addressParts(address);
    this.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    this.field.changed();
  }

  #focus(part: AddressPart): void {
    void this.updateComplete.then(() =>
      this.shadowRoot?.getElementById(addressBoxId('control', part))?.focus(),
    );
  }

  /** The event of the list of addresses comes before its choice has been taken over: ours follows. */
  #onInput(event: Event): void {
    if (event.target instanceof HTMLSelectElement) event.stopPropagation();
  }

  protected override render(): TemplateResult {
    const search = this.#search;
    const {texts: words} = this.#words;
    const isInvalid = search.state === 'invalid';
    return html`<div class="spk-root" @input=${this.#onInput}>
      ${addressInput({
        ...this.fieldOptions,
        value: this.value,
        words,
        errors: isInvalid ? {...this.errors, postcode: words.fullPostcode} : this.errors,
        autocomplete: this.autocomplete,
        readOnly: this.readOnly,
        ...(this.#find && {
          search: {
            search,
            onFind: () => this.#onFind(),
            onByHand: () => this.#onByHand(),
            onChoose: (index: number) => this.#onChoose(index),
          },
        }),
        onInput: (part, text) => (this.value = {...this.value, [part]: text}),
        onChange: () => this.field.changed(),
        onKeyDown: (event, part) => this.#onKeyDown(event, part),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-address': Address;
  }
}

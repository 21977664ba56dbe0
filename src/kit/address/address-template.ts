import {html, nothing, type TemplateResult} from 'lit';
import type {AddressStrings} from '../../i18n/address/strings.js';
import {fieldGroup, type FieldOptions} from '../field/field.js';
import {textInput} from '../text-input/text-input-template.js';
import {addressSearch, type AddressSearchView} from './address-search-template.js';
import type {AddressPart, AddressParts} from './address-parts.js';

/** What the boxes of an address are rendered from. */
export interface AddressInputOptions extends FieldOptions {
  /** What stands in the boxes, as it was typed. */
  readonly value: AddressParts;
  readonly words: AddressStrings;
  /** What is wrong with single boxes; `error` is about all of them. */
  readonly errors?: Readonly<Partial<Record<AddressPart, string>>>;
  readonly name?: string;
  /** Name of the group where there is no visible label of ours. */
  readonly ariaLabel?: string;
  /** `street-address`: the address of the person who types. `off` for somebody else's. */
  readonly autocomplete?: string;
  readonly readOnly?: boolean;
  /** The search, where there is something to ask: the postcode comes first then. */
  readonly search?: Omit<AddressSearchView, 'id' | 'words'>;
  readonly onInput?: (part: AddressPart, value: string, event: Event) => void;
  readonly onChange?: (event: Event) => void;
  readonly onKeyDown?: (event: KeyboardEvent, part: AddressPart) => void;
}

const TOKENS: Readonly<Record<AddressPart, string>> = {
  line1: 'address-line1',
  line2: 'address-line2',
  town: 'address-level2',
  postcode: 'postal-code',
};
const WIDTHS: Readonly<Partial<Record<AddressPart, number>>> = {town: 24, postcode: 10};
const BOXES: readonly AddressPart[] = ['line1', 'line2', 'town'];

/** Id of one of the boxes. */
export const addressBoxId = (id: string, part: AddressPart): string => `${id}-${part}`;

function box(part: AddressPart, options: AddressInputOptions): TemplateResult {
  const {id, value, words, name, autocomplete, onInput, onChange, onKeyDown} = options;
  return textInput({
    id: addressBoxId(id, part),
    label: words[part],
    value: value[part],
    error: options.errors?.[part],
    errorPrefix: options.errorPrefix,
    name: name ? `${name}-${part}` : undefined,
    width: WIDTHS[part],
    autocomplete: autocomplete === 'street-address' ? TOKENS[part] : autocomplete,
    spellcheck: false,
    readOnly: options.readOnly,
    ...(onInput && {onInput: (text: string, event: Event) => onInput(part, text, event)}),
    ...(onChange && {onChange: (_: string, event: Event) => onChange(event)}),
    ...(onKeyDown && {onKeyDown: (event: KeyboardEvent) => onKeyDown(event, part)}),
  });
}

/**
 * The boxes for an address in the United Kingdom. With a search the postcode comes first, and the others are there once
 * an address was chosen or somebody wants to type. Styles: `addressStyles`.
 */
export function addressInput(options: AddressInputOptions): TemplateResult {
  const {id, words, search} = options;
  const boxes = (parts: readonly AddressPart[]) => parts.map((part) => box(part, options));
  return fieldGroup(
    {...options, name: options.ariaLabel},
    html`<div class="spk-address">
      ${
        search
          ? html`<div>${boxes(['postcode'])}${addressSearch({...search, id, words})}</div>
              ${search.search.isOpen ? boxes(BOXES) : nothing}`
          : boxes([...BOXES, 'postcode'])
      }
    </div>`,
  );
}

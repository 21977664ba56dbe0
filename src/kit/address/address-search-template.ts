import {html, nothing, type TemplateResult} from 'lit';
import type {AddressStrings} from '../../i18n/address/strings.js';
import {button} from '../button/button-template.js';
import {select} from '../select/select-template.js';
import {addressLine} from './address-parts.js';
import type {AddressSearch} from './address-search.js';

/** What the controls of a search are rendered from. */
export interface AddressSearchView {
  /** Unique in the root; the ids of the controls begin with it. */
  readonly id: string;
  readonly words: AddressStrings;
  readonly search: AddressSearch;
  readonly onFind: () => void;
  readonly onByHand: () => void;
  /** Which of the addresses was chosen. */
  readonly onChoose: (index: number) => void;
}

/** What there is to say about a search; a postcode that is none is said at its box. */
function statusOf({search, words}: AddressSearchView): string {
  const {state, addresses, postcode} = search;
  switch (state) {
    case 'searching':
      return words.searching;
    case 'found':
      return words.found(addresses.length);
    case 'none':
      return words.none(postcode);
    case 'failed':
      return words.failed;
    case 'filled':
      return words.filled;
    default:
      return '';
  }
}

/**
 * What stands below the box for a postcode: the button that looks up its addresses, how far that is, what was found, and
 * the button for typing the address, which is always there. Styles: `addressSearchStyles`.
 */
export function addressSearch(view: AddressSearchView): TemplateResult {
  const {id, words, search, onChoose} = view;
  const {addresses, chosen} = search;
  return html`<div class="spk-address-search">
    ${button({label: words.find, variant: 'secondary', id: `${id}-find`, onClick: view.onFind})}
    <p class="spk-address-status" role="status">${statusOf(view)}</p>
    ${
      addresses.length > 0
        ? select({
            id: `${id}-matches`,
            label: words.choose,
            options: [
              {value: '', label: words.chooseOne},
              ...addresses.map((address, index) => ({value: `${index}`, label: addressLine(address)})),
            ],
            value: chosen < 0 ? '' : `${chosen}`,
            onChange: (value) => value && onChoose(Number(value)),
          })
        : nothing
    }
    ${button({label: words.byHand, variant: 'quiet', id: `${id}-by-hand`, onClick: view.onByHand})}
  </div>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ComboboxStrings} from '../../i18n/combobox/index.js';
import {button} from '../button/button-template.js';
import {describedBy, field, type FieldOptions} from '../field/field.js';
import {chevronDown} from '../icons/icons.js';
import type {ComboOption} from './combo-option.js';
import type {ComboboxView} from './combobox-view.js';

/** What a combobox is rendered from; spread the `view` of its controller into it. */
export interface ComboboxOptions extends FieldOptions, ComboboxView {
  readonly words: ComboboxStrings;
  readonly name?: string;
  /** Name where there is no visible label of ours; also the list's, where the label is not plain words. */
  readonly ariaLabel?: string;
  /** Characters that should fit: the width of the box, not a limit. */
  readonly width?: number;
  readonly autocomplete?: string;
  readonly readOnly?: boolean;
  /** Own words are allowed: finding nothing is no problem then. */
  readonly free?: boolean;
  /** Comes after the list has had the key. */
  readonly onEnter?: (event: KeyboardEvent) => void;
}

/** Nothing was found for these words. */
function nothingFor({words, free}: ComboboxOptions, text: string): string {
  if (!text) return words.results(0);
  return free ? words.noResultsOwnWords(text) : words.noResults(text);
}

/** What stands in place of the list, or below it. */
function messageOf(options: ComboboxOptions): string | undefined {
  const {words, status, more} = options;
  const shown = options.options.length;
  if (status === 'short') return words.typeMore(options.minLength);
  if (status === 'searching') return shown ? undefined : words.searching;
  if (status === 'failed') return words.listFailed;
  if (status === 'empty') return nothingFor(options, options.text.trim());
  return more ? words.firstResults(shown) : undefined;
}

/** What a screen reader says once the list has settled. */
function spoken(options: ComboboxOptions): string {
  const {words, announced} = options;
  if (!announced) return '';
  if (announced.status === 'short') return words.typeMore(options.minLength);
  if (announced.status === 'failed') return words.listFailed;
  if (announced.status === 'empty') return nothingFor(options, announced.text);
  return words.results(announced.count);
}

function listbox(options: ComboboxOptions): TemplateResult {
  const {id, label, ariaLabel, activeIndex} = options;
  const name = typeof label === 'string' && label ? label : (ariaLabel ?? options.words.choices);
  return html`<ul class="spk-listbox" id="${id}-list" role="listbox" aria-label=${name}>
    ${repeat(
      options.options,
      ({value}) => value,
      (option, index) => listItem(options, option, index, index === activeIndex),
    )}
  </ul>`;
}

function listItem(
  {id, onChoose}: ComboboxOptions,
  {label, hint}: ComboOption,
  index: number,
  active: boolean,
): TemplateResult {
  // Keys are handled at the text box, which keeps the focus: aria-activedescendant.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<li
    class="spk-option ${active ? 'spk-option-active' : ''}"
    id="${id}-option-${index}"
    role="option"
    aria-selected=${active ? 'true' : 'false'}
    @click=${(event: Event) => onChoose(index, event)}
  >
    <span>${label}</span>${hint ? html` <span class="spk-option-hint">${hint}</span>` : nothing}
  </li>`;
}

/** A text box that offers what matches, with label, hint and error. Styles: `comboboxStyles`. */
export function combobox(options: ComboboxOptions): TemplateResult {
  const {id, open, activeIndex, width, words} = options;
  const listed = open && options.options.length > 0;
  const message = messageOf(options);
  const onKeyDown = (event: KeyboardEvent) => {
    options.onKeyDown(event);
    if (event.key === 'Enter' && !event.isComposing && !event.defaultPrevented) options.onEnter?.(event);
  };
  return field(
    options,
    html`<div class="spk-combobox" @focusout=${options.onFocusOut}>
      <div class="spk-combobox-line ${width ? 'spk-combobox-sized' : ''}">
        <input
          class="spk-input"
          id=${id}
          name=${ifDefined(options.name || undefined)}
          type="text"
          role="combobox"
          .value=${options.text}
          size=${width ?? nothing}
          autocomplete=${options.autocomplete || 'off'}
          autocapitalize="none"
          aria-autocomplete="list"
          aria-expanded=${listed ? 'true' : 'false'}
          aria-controls=${listed ? `${id}-list` : nothing}
          aria-activedescendant=${listed && activeIndex >= 0 ? `${id}-option-${activeIndex}` : nothing}
          aria-label=${!options.label && options.ariaLabel ? options.ariaLabel : nothing}
          aria-describedby=${describedBy(options)}
          ?disabled=${options.disabled}
          ?readonly=${options.readOnly}
          @input=${(event: Event) => options.onInput((event.target as HTMLInputElement).value, event)}
          @change=${options.onChange}
          @click=${options.onPress}
          @keydown=${onKeyDown}
        />
        ${options.minLength > 0 ? nothing : chevronDown()}
      </div>
      ${
        open && (listed || message)
          ? html`<div class="spk-combobox-popup" @mousedown=${keepFocus}>
              ${listed ? listbox(options) : nothing}${
                message ? html`<p class="spk-combobox-message">${message}</p>` : nothing
              }${
                options.status === 'failed'
                  ? button({label: words.tryAgain, variant: 'secondary', onClick: options.onRetry})
                  : nothing
              }
            </div>`
          : nothing
      }
      <div class="visually-hidden" role="status">${spoken(options)}</div>
    </div>`,
  );
}

/** A press in the list must not take the focus from the text box. */
function keepFocus(event: Event): void {
  if (!(event.target as Element).closest('button')) event.preventDefault();
}

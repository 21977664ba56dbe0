import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {FieldStrings} from '../../i18n/fields/index.js';
import type {Choice} from '../field/choice.js';
import {fieldGroup, type FieldOptions} from '../field/field.js';
import {scaleValues} from './scale-values.js';

/** What a scale is rendered from. */
export interface ScaleOptions extends FieldOptions {
  readonly words: FieldStrings;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** What the ends mean, as it goes on after "0 is". */
  readonly minLabel?: string;
  readonly maxLabel?: string;
  /** Language of what the ends mean, where that is not the one around it: then they begin with the number alone. */
  readonly labelLang?: string | undefined;
  /** The chosen number as text, or the value of `extra`; '' when nothing is chosen. */
  readonly value: string;
  readonly name?: string;
  /** Name of the group where there is no visible label of ours. */
  readonly ariaLabel?: string;
  /** An answer that is no number, set apart below by "or". */
  readonly extra?: Choice;
  readonly onChange?: (value: string, event: Event) => void;
}

/** A number of a small range as a row of radios, with legend, hint and error. Styles: `scaleStyles`. */
export function scale(options: ScaleOptions): TemplateResult {
  const {id, words, min, max, minLabel, maxLabel, labelLang, extra, onChange} = options;
  const radio = (value: string, describedBy: string | undefined) =>
    html`<input
      type="radio"
      id="${id}-${value}"
      name=${options.name || id}
      value=${value}
      .checked=${live(value === options.value)}
      aria-describedby=${describedBy ?? nothing}
      @change=${onChange ? (event: Event) => onChange(value, event) : nothing}
    />`;
  // One text node: Chromium leaves out the spaces between several of them in a description.
  const end = (number: number, label: string | undefined, which: string) =>
    label
      ? html`<div class="spk-scale-${which}">
          <p id="${id}-${which}" lang=${labelLang ?? nothing}>
            <b>${number}</b>${labelLang ? `: ${label}` : ` ${words.scaleIs} ${label}`}
          </p>
        </div>`
      : nothing;
  const meaning = (number: number) => {
    if (number === min && minLabel) return `${id}-least`;
    return number === max && maxLabel ? `${id}-most` : undefined;
  };
  const numbers = scaleValues(min, max, options.step);
  return fieldGroup(
    {...options, name: options.ariaLabel},
    html`<div class="spk-scale-box">
        <div class="spk-scale ${numbers.length > 5 ? '' : 'spk-scale-few'}">
          ${end(min, minLabel, 'least')}
          <div class="spk-scale-tiles">
            ${numbers.map(
              (number) =>
                html`<label class="spk-tile"
                  >${radio(String(number), meaning(number))}<span>${number}</span></label
                >`,
            )}
          </div>
          ${end(max, maxLabel, 'most')}
        </div>
      </div>
      ${
        extra
          ? html`<div class="spk-choices">
              <p class="spk-divider">${extra.divider ?? words.or}</p>
              <div class="spk-choice">
                ${radio(extra.value, extra.hint ? `${id}-extra-hint` : undefined)}
                <label for="${id}-${extra.value}">${extra.label}</label>
                ${extra.hint ? html`<div class="spk-hint" id="${id}-extra-hint">${extra.hint}</div>` : nothing}
              </div>
            </div>`
          : nothing
      }`,
  );
}

import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Choice} from './choice.js';
import {fieldGroup, type FieldOptions} from './field.js';

/** What radios and checkboxes have in common. */
export interface ChoicesOptions extends FieldOptions {
  readonly choices: readonly Choice[];
  readonly name?: string;
  /** Name of the group where there is no visible label of ours. */
  readonly ariaLabel?: string;
  /** Boxes of 28 pixels in rows of 48, with counts at the end of the row. */
  readonly small?: boolean;
  /** Side by side where there is room. */
  readonly inline?: boolean;
}

/** One row of {@link choices}. */
function row(
  type: 'radio' | 'checkbox',
  options: ChoicesOptions,
  choice: Choice,
  index: number,
  checked: boolean,
  onChange: ((value: string, checked: boolean, event: Event) => void) | undefined,
): TemplateResult {
  const id = `${options.id}-${index}`;
  const {value, label, hint, count, divider, reveal} = choice;
  return html`${divider ? html`<p class="spk-divider">${divider}</p>` : nothing}
    <div class="spk-choice ${count === 0 ? 'spk-zero' : ''}">
      <input
        type=${type}
        id=${id}
        name=${options.name || options.id}
        value=${value}
        .checked=${live(checked)}
        ?disabled=${choice.disabled}
        aria-describedby=${hint ? `${id}-hint` : nothing}
        @change=${
          onChange
            ? (event: Event) => onChange(value, (event.target as HTMLInputElement).checked, event)
            : nothing
        }
      />
      <label for=${id}>
        <span lang=${choice.lang ?? nothing}>${label}</span
        >${count === undefined ? nothing : html` <span class="spk-count tabular">${count}</span>`}
      </label>
      ${hint ? html`<div class="spk-hint" id="${id}-hint">${hint}</div>` : nothing}
    </div>
    ${
      reveal !== undefined && reveal !== nothing
        ? html`<div class="spk-reveal" ?hidden=${!checked}>${reveal}</div>`
        : nothing
    }`;
}

/** A group of native radios or checkboxes: they are all in one root, so arrow keys and groups work by themselves. */
export function choices(
  type: 'radio' | 'checkbox',
  options: ChoicesOptions,
  isChecked: (value: string) => boolean,
  onChange?: (value: string, checked: boolean, event: Event) => void,
): TemplateResult {
  return fieldGroup(
    {...options, name: options.ariaLabel},
    html`<div class="spk-choices ${options.small ? 'spk-small' : ''} ${options.inline ? 'spk-inline' : ''}">
      ${repeat(
        options.choices,
        // A box that has focus must not come to stand for another value when one sorts in before it.
        ({value}) => value,
        (choice, index) => row(type, options, choice, index, isChecked(choice.value), onChange),
      )}
    </div>`,
  );
}

import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';

/** What every field has around its control. */
export interface FieldOptions {
  /** Unique in the root that the field is rendered into; hint and error get ids that begin with it. */
  readonly id: string;
  /** What is asked for: the visible label, and the accessible name. */
  readonly label: unknown;
  /** Help below the label. */
  readonly hint?: unknown;
  /** Says how to put it right; shown between hint and control with a red edge. */
  readonly error?: string;
  /** Hidden words before the error: `errorPrefix` of the kit's texts. */
  readonly errorPrefix?: string;
  /** Keeps the label for assistive technology only. */
  readonly labelHidden?: boolean;
  /** 1 to 6: the label is the heading of a page. */
  readonly labelHeading?: number;
  readonly disabled?: boolean;
}

/** Ids of what describes a control, for `aria-describedby`. */
export function describedBy({id, hint, error}: FieldOptions): string | typeof nothing {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return ids || nothing;
}

/** Hint and error, in this order, as they stand above a control. */
export function fieldNotes({id, hint, error, errorPrefix}: FieldOptions): TemplateResult {
  return html`${hint ? html`<div class="spk-hint" id="${id}-hint">${hint}</div>` : nothing}${
    error
      ? html`<p class="spk-error" id="${id}-error">
          ${errorPrefix ? html`<span class="visually-hidden">${`${errorPrefix} `}</span>` : nothing}${error}
        </p>`
      : nothing
  }`;
}

/** One control with its label, hint and error. */
export function field(options: FieldOptions, control: unknown): TemplateResult {
  const {id, label, labelHidden, labelHeading, error} = options;
  const labelled = html`<label class="spk-label ${labelHidden ? 'visually-hidden' : ''}" for=${id}
    >${label}</label
  >`;
  return html`<div class="spk-field ${error ? 'spk-in-error' : ''}">
    ${label ? (labelHeading ? heading({level: labelHeading, content: labelled}) : labelled) : nothing}
    ${fieldNotes(options)}${control}
  </div>`;
}

/** Several controls that answer one question. */
export function fieldGroup(
  options: FieldOptions & {readonly name?: string},
  controls: unknown,
): TemplateResult {
  const {label, labelHidden, labelHeading, error, disabled, name} = options;
  // The edge of an error is around the fieldset: a fieldset's own border begins at the middle of its legend.
  return html`<div class="spk-field ${error ? 'spk-in-error' : ''}">
    <fieldset
      id=${options.id}
      aria-label=${!label && name ? name : nothing}
      aria-describedby=${describedBy(options)}
      ?disabled=${disabled}
    >
      ${
        label
          ? html`<legend class="spk-label ${labelHidden ? 'visually-hidden' : ''}">
              ${labelHeading ? heading({level: labelHeading, content: label}) : label}
            </legend>`
          : nothing
      }
      ${fieldNotes(options)}${controls}
    </fieldset>
  </div>`;
}

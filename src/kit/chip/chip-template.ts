import {html, nothing, type TemplateResult} from 'lit';
import {cross} from '../icons/icons.js';

/** What a chip is rendered from. */
export interface ChipOptions {
  /** What is seen. */
  readonly label: string;
  /** Accessible name, which has to contain the label: "Remove filter Walking". */
  readonly removeLabel: string;
  readonly id?: string;
  readonly onRemove: (event: MouseEvent) => void;
}

/** Something that has been chosen; pressing anywhere on it takes it away. Styles: `chipStyles`. */
export function chip({label, removeLabel, id, onRemove}: ChipOptions): TemplateResult {
  return html`<button
    class="spk-chip"
    type="button"
    id=${id ?? nothing}
    aria-label=${removeLabel}
    @click=${onRemove}
  >
    <span>${label}</span>${cross()}
  </button>`;
}

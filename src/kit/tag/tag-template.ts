import {html, nothing, type TemplateResult} from 'lit';

/** Meanings of a tag. The words carry it; the colour only helps. */
export const TAG_KINDS = ['neutral', 'info', 'success', 'warning', 'error'] as const;
/** One of {@link TAG_KINDS}. */
export type TagKind = (typeof TAG_KINDS)[number];

/** A short status. Styles: `tagStyles`. */
export function tag(label: unknown, kind: TagKind = 'neutral', part?: string): TemplateResult {
  return html`<strong class="spk-tag spk-tag-${kind}" part=${part ?? nothing}>${label}</strong>`;
}

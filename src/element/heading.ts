import {nothing, type TemplateResult} from 'lit';
import {html, literal} from 'lit/static-html.js';

const TAGS = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`] as const;

/** How {@link heading} is set. */
export interface HeadingOptions {
  /** 1 to 6; anything else is brought into that range. */
  readonly level: number;
  readonly content: unknown;
  readonly id?: string;
  readonly className?: string;
  /** Can be given focus by script, for a view that has just replaced another. */
  readonly focusable?: boolean;
}

/** A heading of a level that is known only when it is rendered. */
export function heading({level, content, id, className, focusable}: HeadingOptions): TemplateResult {
  const tag = TAGS[Math.min(6, Math.max(1, Math.round(level) || 2)) - 1]!;
  return html`<${tag} id=${id ?? nothing} class=${className ?? nothing} tabindex=${focusable ? '-1' : nothing}>${content}</${tag}>`;
}

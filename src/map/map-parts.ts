import {html, nothing, type TemplateResult} from 'lit';
import type {MapStrings} from '../i18n/map/strings.js';
import {parseCredit, type CreditPart} from './credit.js';

/** How {@link zoomButtons} are set. */
export interface ZoomButtonsOptions {
  readonly texts: MapStrings;
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  readonly onZoom: (steps: 1 | -1) => void;
}

/** Plus and minus. At a limit a button stays where it is, so that it keeps focus. */
export function zoomButtons({texts, canZoomIn, canZoomOut, onZoom}: ZoomButtonsOptions): TemplateResult {
  const button = (name: string, steps: 1 | -1, can: boolean, path: string) =>
    html`<button
      class="control"
      type="button"
      aria-label=${name}
      aria-disabled=${can ? nothing : 'true'}
      @click=${() => can && onZoom(steps)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
    </button>`;
  return html`<div class="zoom">
    ${button(texts.zoomIn, 1, canZoomIn, 'M8 1v14M1 8h14')}
    ${button(texts.zoomOut, -1, canZoomOut, 'M1 8h14')}
  </div>`;
}

/** Shown in place of a map that could not be fetched. */
export function mapFailure(texts: MapStrings, onRetry: () => void): TemplateResult {
  return html`<div class="status" role="alert">
    <p>${texts.failed}</p>
    <button class="retry" type="button" @click=${onRetry}>${texts.retry}</button>
  </div>`;
}

/** The line under the map that names its sources. Nothing where there are none. */
export function creditLine(sources: readonly (string | undefined)[]): TemplateResult | typeof nothing {
  const credits = sources.flatMap((source) => (source ? [parseCredit(source)] : []));
  if (credits.length === 0) return nothing;
  const parts = credits.flatMap((credit, index): CreditPart[] =>
    index > 0 ? [{text: ' '}, ...credit] : credit,
  );
  return html`<p class="credit" dir="auto">
    ${parts.map(({text, href}) => (href ? html`<a href=${href} rel="noreferrer">${text}</a>` : text))}
  </p>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import type {FormNode} from '../engine/session-types.js';
import type {ItemView} from './item-view-types.js';

/** An address that may be fetched for a form: over https, or from where the page itself comes. */
export function safeMediaUrl(url: string, base = document.baseURI): string | undefined {
  try {
    const resolved = new URL(url, base);
    if (resolved.protocol === 'https:') return resolved.href;
    const isOurs = resolved.origin === new URL(base).origin && /^https?:$/.test(resolved.protocol);
    return isOurs ? resolved.href : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a file may be fetched without being asked for: from the page's own host, or from the form's. */
function isHome(url: string, src: string): boolean {
  const origin = (address: string) => new URL(address, document.baseURI).origin;
  try {
    return origin(url) === origin('') || (src !== '' && origin(url) === origin(src));
  } catch {
    return false;
  }
}

/**
 * A picture that belongs to a question. Anything else is a link, and so is a picture from a third host: that it is
 * fetched could tell what was answered.
 */
export function mediaItem({item}: FormNode, view: ItemView): TemplateResult | typeof nothing {
  const {media} = item;
  const url = media && safeMediaUrl(media.url);
  if (!media || !url) return nothing;
  if (media.contentType.startsWith('image/') && isHome(url, view.controls.src)) {
    return html`<img
      class="spk-media"
      src=${url}
      alt=${media.title}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
    />`;
  }
  const name = media.title || view.controls.words.texts.openMedia;
  return html`<p class="spk-media">
    <a href=${url} target="_blank" rel="noopener noreferrer">${name} ${view.controls.words.texts.newTab}</a>
  </p>`;
}

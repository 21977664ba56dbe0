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

/** A picture that belongs to a question; anything else is a link. Nothing of it is sent to where it comes from. */
export function mediaItem({item}: FormNode, view: ItemView): TemplateResult | typeof nothing {
  const {media} = item;
  const url = media && safeMediaUrl(media.url);
  if (!media || !url) return nothing;
  if (media.contentType.startsWith('image/')) {
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
  return html`<p class="spk-media"><a href=${url} target="_blank" rel="noopener noreferrer">${name}</a></p>`;
}

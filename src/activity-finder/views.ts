import {html, type TemplateResult} from 'lit';
import type {FinderStrings} from '../i18n/finder/index.js';
import {button} from '../kit/button/button-template.js';
import {bookmark, foldedMap, listLines} from './icons.js';

/** Which of the two is shown where there is room for one. */
export type Pane = 'list' | 'map';

/** List or map: two buttons, one of them pressed. Sticks to the lower edge of the element. */
export function viewSwitch(t: FinderStrings, pane: Pane, onPane: (pane: Pane) => void): TemplateResult {
  const each = (name: Pane, icon: TemplateResult) =>
    html`<button type="button" aria-pressed=${pane === name ? 'true' : 'false'} @click=${() => onPane(name)}>
      ${icon}<span>${t[name]}</span>
    </button>`;
  return html`<div class="switch" role="group" aria-label=${t.view}>
    ${each('list', listLines())}${each('map', foldedMap())}
  </div>`;
}

/** In a sidebar: one small button beside the filters. */
export function paneButton(t: FinderStrings, pane: Pane, onPane: (pane: Pane) => void): TemplateResult {
  const other: Pane = pane === 'list' ? 'map' : 'list';
  return html`<button class="tool" type="button" @click=${() => onPane(other)}>
    ${other === 'map' ? foldedMap() : listLines()}<span>${t[other]}</span>
  </button>`;
}

/** Opens the shortlist, and says how much is on it. */
export function shortlistButton(t: FinderStrings, count: number, onOpen: () => void): TemplateResult {
  return button({variant: 'quiet', label: t.shortlist(count), icon: bookmark(count > 0), onClick: onOpen});
}

import {html, nothing, type TemplateResult} from 'lit';
import {labelled} from '../../i18n/plan/in-words.js';
import type {ChangeInWords} from './change-in-words.js';

/** Changes as a list of sentences. With `ticked` each has a tick beside it, which says no more than the words around it. */
export function changeList(
  changes: readonly ChangeInWords[],
  {ticked, labelledBy}: {readonly ticked?: boolean; readonly labelledBy?: string} = {},
): TemplateResult {
  // Safari tells of no list whose bullets are drawn otherwise, unless it has the role.
  return html`<ul
    role="list"
    class="versions-changes ${ticked ? 'versions-ticked' : ''}"
    aria-labelledby=${labelledBy ?? nothing}
  >
    ${changes.map(({place, what}) => html`<li>${labelled(place, what)}</li>`)}
  </ul>`;
}

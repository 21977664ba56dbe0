import {html, nothing, type TemplateResult} from 'lit';
import type {ChangeInWords} from './change-in-words.js';
import type {WordsView} from './words-view.js';

/** Changes as a list of sentences. With `ticked` each has a tick beside it, which says no more than the words around it. */
export function changeList(
  changes: readonly ChangeInWords[],
  {t}: Pick<WordsView, 't'>,
  {ticked, labelledBy}: {readonly ticked?: boolean; readonly labelledBy?: string} = {},
): TemplateResult {
  // Safari tells of no list whose bullets are drawn otherwise, unless it has the role.
  return html`<ul
    role="list"
    class="versions-changes ${ticked ? 'versions-ticked' : ''}"
    aria-labelledby=${labelledBy ?? nothing}
  >
    ${changes.map(({place, what}) => html`<li>${t.happened(place, what)}</li>`)}
  </ul>`;
}

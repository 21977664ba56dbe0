import {html, nothing} from 'lit';
import type {ChartStrings} from '../i18n/charts/index.js';
import type {LoadedHistory} from './load-history.js';

/** What is in the record and not in the charts. */
export function gapsNote(t: ChartStrings, {unchecked, cut, leftOut}: LoadedHistory): unknown {
  const unread = leftOut.filter(({why}) => why === 'bad-answers' || why === 'no-date').length;
  const told = [
    ...(unread > 0 ? [t.unreadable(unread)] : []),
    ...(cut ? [t.cut] : []),
    ...(unchecked ? [t.unchecked] : []),
  ];
  return told.length > 0
    ? html`<ul class="notes">
        ${told.map((text) => html`<li>${text}</li>`)}
      </ul>`
    : nothing;
}

import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {PlanClash} from '../../model/plan/merge.js';
import {markNewWords, type MarkedWords} from '../../model/plan/new-words.js';
import type {PlanView} from '../plan-view.js';
import {orderInWords} from './order-in-words.js';
import {holdsWords, valueInWords} from './value-in-words.js';
import type {WordsView} from './words-view.js';

type View = PlanView & WordsView;

/** What one side says at a place: words with the new ones marked, an order as a numbered list, anything else in words. */
export function sideContent(
  view: View,
  clash: PlanClash,
  side: 'mine' | 'theirs',
  name: string,
): TemplateResult {
  const {t, plan} = view;
  const {kind, path, base} = clash;
  const value = clash[side];
  if (kind === 'removed' && value === undefined) {
    return html`<p>${side === 'mine' ? t.youRemoved : t.theyRemoved(name)}</p>`;
  }
  if (kind === 'order') return orderView(view, clash, side);
  if (kind === 'value' && typeof value === 'string' && value !== '' && holdsWords(path, view)) {
    // Comparing long words takes a while, and the screen is rendered with each key.
    return html`${guard([base, value], () => markedLines(markNewWords(typeof base === 'string' ? base : '', value)))}`;
  }
  const lines = valueInWords(path, value, plan, view);
  return lines.length > 0 ? plainLines(lines) : html`<p>${t.empty}</p>`;
}

/** Lines one below the other. */
export const plainLines = (lines: readonly string[]): TemplateResult =>
  html`${lines.map((line) => html`<p>${line}</p>`)}`;

function orderView(view: View, {path, mine, theirs}: PlanClash, side: 'mine' | 'theirs'): TemplateResult {
  const [ids, other] = side === 'mine' ? [mine, theirs] : [theirs, mine];
  return html`${orderInWords(path, ids, other, view.plan, view).map(
    ({heading, names}) =>
      html`${heading === undefined ? heading : html`<p>${heading}</p>`}
        <ol role="list" class="versions-order">
          ${names.map((each) => html`<li>${each}</li>`)}
        </ol>`,
  )}`;
}

/** Words line by line; new ones in `ins`, which is bold and underlined. */
function markedLines(marked: readonly MarkedWords[]): TemplateResult {
  const lines: MarkedWords[][] = [[]];
  for (const {text, isNew} of marked) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({text: part, isNew});
    });
  }
  const said = lines.filter((line) => line.some(({text}) => text.trim() !== ''));
  return html`${said.map(
    (line) => html`<p>${line.map(({text, isNew}) => (isNew ? html`<ins>${text}</ins>` : text))}</p>`,
  )}`;
}

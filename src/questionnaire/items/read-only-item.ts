import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import type {FormFault} from '../engine/form.js';
import type {FormNode} from '../engine/session-types.js';
import {fieldId, hintOf, labelOf} from './field-parts.js';
import type {ItemView} from './item-view-types.js';
import type {RareKind} from './rare-kinds.js';
import {linesOf, unsupportedItem} from './value-item.js';

function labelled(node: FormNode, view: ItemView, content: unknown): TemplateResult {
  const id = fieldId(node);
  const hint = hintOf(node, view);
  const label = html`<span id="${id}-label">${labelOf(node, view)}</span>`;
  const isPage = view.heading?.key === node.key;
  return html`<div class="spk-field" id=${id} role="group" aria-labelledby="${id}-label">
    <div class="spk-label">
      ${isPage ? heading({level: view.heading?.level ?? view.headingLevel, content: label}) : label}
    </div>
    ${hint ? html`<div class="spk-hint">${hint}</div>` : nothing}${content}
  </div>`;
}

/** An answer that can be read and not changed: no disabled box, which nobody can select from or reads well. */
function valueItem(node: FormNode, view: ItemView): TemplateResult {
  const lines = linesOf(node, view);
  const shown = lines.length > 0 ? lines : [view.controls.fields.texts.notProvided];
  return labelled(
    node,
    view,
    html`<div class="spk-value">${shown.map((text) => html`<p dir="auto">${text}</p>`)}</div>`,
  );
}

/** What the form works out: said politely when it changes. */
function outputItem(node: FormNode, view: ItemView): TemplateResult {
  const lines = linesOf(node, view);
  return labelled(
    node,
    view,
    html`<output class="spk-value" aria-labelledby="${fieldId(node)}-label"
      >${lines.length > 0 ? lines.join(', ') : view.controls.fields.texts.notProvided}</output
    >`,
  );
}

/** What the form should work out and cannot: nothing would ever stand here. */
function isBroken({answers, item}: FormNode, {session}: ItemView): boolean {
  const isFault = ({fatal, linkId, code}: FormFault) =>
    fatal && linkId === item.linkId && /-expression$/.test(code);
  return answers.length === 0 && session.faults.some(isFault);
}

/** Questions whose answers are read: given before, or worked out by the form. */
export const readOnlyKind: RareKind = {
  template: (node, view) =>
    (isBroken(node, view) ? unsupportedItem : node.item.calculated ? outputItem : valueItem)(node, view),
  styles: [],
};

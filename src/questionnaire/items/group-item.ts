import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import {describedBy, fieldNotes, type FieldOptions} from '../../kit/field/field.js';
import type {FormNode} from '../engine/session-types.js';
import {plainLabel, questionWords} from './answer-words.js';
import {fieldId, fieldOptions} from './field-parts.js';
import type {ItemView} from './item-view-types.js';
import {sectionOf} from './section-part.js';

/** Renders the nodes inside a group. Given, so that groups and items need not import one another. */
export type Inside = (nodes: readonly FormNode[], view: ItemView) => unknown;

/** Id of the words that name a group. */
export const headingId = (node: FormNode): string => `${fieldId(node)}-heading`;

/** Help and an error of the whole group, between its heading and its questions. */
function notes(options: FieldOptions): unknown {
  if (!options.hint && !options.error) return nothing;
  return html`<div class="spk-group-notes ${options.error ? 'spk-in-error' : ''}">
    ${fieldNotes(options)}
  </div>`;
}

/** Questions that belong together: their heading is also the name that they have in common. */
export function groupItem(node: FormNode, view: ItemView, inside: Inside, number?: number): TemplateResult {
  const isPage = view.heading?.key === node.key;
  const level = isPage ? (view.heading?.level ?? view.headingLevel) : view.headingLevel;
  const options = fieldOptions(node, view);
  const named = questionWords(node, view.lang) !== '';
  const begun = sectionOf(node, view);
  const section = begun ?? view.section;
  const below = {...view, headingLevel: Math.min(6, named ? level + 1 : level), section};
  const words = view.controls.words.texts;
  const list = inside(node.children, below);
  const content = section ? section.fields(list) : list;
  if (!named) return html`<div class="spk-group" id=${fieldId(node)}>${notes(options)}${content}</div>`;
  const title = heading({
    level,
    id: headingId(node),
    focusable: true,
    content: number === undefined ? options.label : words.numbered(plainLabel(node, view.lang), number),
    className: isPage ? 'spk-page-heading' : '',
  });
  if (begun) {
    return begun.section({
      field: options,
      title,
      titleId: headingId(node),
      notes: notes(options),
      content,
    });
  }
  return html`<fieldset class="spk-group" id=${fieldId(node)} aria-describedby=${describedBy(options)}>
    <legend class="spk-group-heading">${title}</legend>
    ${notes(options)}${content}
  </fieldset>`;
}

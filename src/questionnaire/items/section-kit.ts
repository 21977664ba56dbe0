import {html, type TemplateResult} from 'lit';
import type {Choice} from '../../kit/field/choice.js';
import {describedBy, type FieldOptions} from '../../kit/field/field.js';
import type {FormNode} from '../engine/session-types.js';
import {questionWords} from './answer-words.js';
import type {ItemView} from './item-view-types.js';
import {layoutOf} from './layout.js';

export {sectionStyles} from './section.styles.js';

/** A label of up to this many characters fits above a box of half the width. */
const SHORT_LABEL = 40;
/** Choices of up to this many characters in all fit on a line. */
const SHORT_CHOICES = 48;
const FEW_CHOICES = 5;

/** A form that is one group of groups: those are its parts. */
function isWhole(node: FormNode, {session}: ItemView): boolean {
  const {nodes} = session;
  return nodes.length === 1 && nodes[0] === node && node.children.some(({item}) => item.type === 'group');
}

/**
 * Whether a group is one part of a page that holds several, so that its heading stands beside its questions where there
 * is room. Pages of one question or one group have a heading that is theirs.
 */
export function isSection(node: FormNode, view: ItemView): boolean {
  const {item, parent} = node;
  if (view.heading || view.section || item.repeats || !questionWords(node, view.lang)) return false;
  return parent ? isWhole(parent, view) : !isWhole(node, view);
}

/** What a section is made of. */
interface SectionOptions {
  readonly field: FieldOptions;
  /** Its heading, and the id of that. */
  readonly title: unknown;
  readonly titleId: string;
  readonly notes: unknown;
  readonly content: unknown;
}

/** A part of a form on one page. No fieldset: browsers do not agree on a legend beside what it is about. */
export function section({field, title, titleId, notes, content}: SectionOptions): TemplateResult {
  return html`<div
    class="spk-group spk-section"
    id=${field.id}
    role="group"
    aria-labelledby=${titleId}
    aria-describedby=${describedBy(field)}
  >
    <div class="spk-section-head">
      <div class="spk-group-heading">${title}</div>
      ${notes}
    </div>
    ${content}
  </div>`;
}

/** The questions of a section, or of a group in it: short ones stand side by side. */
export const fields = (content: unknown): TemplateResult => html`<div class="spk-fields">${content}</div>`;

/** Whether a question takes half of the width: one box with few words above it. */
function isShort(node: FormNode, lang: string): boolean {
  return (
    !node.item.repeats &&
    /^(?:text|number|date|select)$/.test(layoutOf(node)) &&
    questionWords(node, lang).length <= SHORT_LABEL
  );
}

/** Class of a question. `above`: the last question before it that was not opened by an answer itself. */
export function lookOf(node: FormNode, above: FormNode | undefined, {lang}: ItemView): string {
  if (isOpenedBy(node, above)) return 'spk-opened';
  return isShort(node, lang) ? 'spk-short' : '';
}

/** Whether a question is there because of an answer to the one above it. */
export function isOpenedBy(node: FormNode, above: FormNode | undefined): boolean {
  return node.item.enableWhen.some(({question}) => question === above?.item.linkId);
}

/** Whether choices stand on one line: few, short, and none with something below it. */
export function onOneLine(choices: readonly Choice[]): boolean {
  const length = choices.reduce((sum, {label}) => sum + label.length, 0);
  const isPlain = choices.every(({reveal, divider}) => reveal === undefined && divider === undefined);
  return isPlain && choices.length <= FEW_CHOICES && length <= SHORT_CHOICES;
}

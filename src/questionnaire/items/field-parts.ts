import {html, nothing, type TemplateResult} from 'lit';
import type {FieldOptions} from '../../kit/field/field.js';
import type {FormText} from '../engine/form.js';
import type {FormNode} from '../engine/session-types.js';
import {plainLabel, questionWords} from './answer-words.js';
import {textOf} from './form-text.js';
import type {ItemView} from './item-view-types.js';
import type {Rich} from './rich-texts.js';

/** Where a question's field begins: its id, and the beginning of the ids in it. */
export const fieldId = (node: FormNode): string => `q-${node.key}`;

function richOf(text: FormText, view: ItemView): Rich | undefined {
  return textOf(text, view.lang).own ? view.controls.rich.of(text) : undefined;
}

/** Words of a form inside a line: each in its own direction. */
function line(text: FormText, view: ItemView): TemplateResult {
  const {text: words, lang} = textOf(text, view.lang, view.session.form.language);
  return html`<span class="spk-form-text" dir="auto" lang=${lang ?? nothing}>${words}</span>`;
}

function paragraphs({text, kit}: Rich, {controls}: ItemView): TemplateResult {
  controls.useStyles(kit.richTextStyles);
  return html`<div class="spk-rich-text">${kit.richText(text, controls.words.texts.newTab)}</div>`;
}

/** Words of a form as paragraphs and lists. */
export function block(text: FormText, view: ItemView): TemplateResult {
  const rich = richOf(text, view);
  return rich ? paragraphs(rich, view) : html`<p>${line(text, view)}</p>`;
}

/** A label holds one line; whatever a rich text has besides goes below it. */
function splitLabel(node: FormNode, view: ItemView): {readonly label: unknown; readonly below?: Rich} {
  const {item, text} = node;
  if (text !== undefined) return {label: html`<span class="spk-form-text" dir="auto">${text}</span>`};
  if (!item.text.text.trim()) return {label: plainLabel(node, view.lang)};
  const rich = richOf(item.text, view);
  const [first, ...rest] = rich?.text ?? [];
  if (!rich || first?.kind !== 'paragraph')
    return {label: line(item.text, view), ...(first && {below: rich})};
  const label = html`<span class="spk-form-text" dir="auto"
    >${rich.kit.richInline(first.children, view.controls.words.texts.newTab)}</span
  >`;
  return rest.length > 0 ? {label, below: {...rich, text: rest}} : {label};
}

const mustBeAnswered = ({item}: FormNode): boolean => item.required || item.limits.minOccurs > 0;

/** Of the questions in a required group, none of which is required itself, one has to be answered all the same. */
const isOneOfSeveral = ({parent}: FormNode): boolean =>
  parent?.item.type === 'group' && mustBeAnswered(parent) && !parent.children.some(mustBeAnswered);

/** Whether the label says that a question can be left out. */
export function isMarkedOptional(node: FormNode, {optionalLabels}: ItemView): boolean {
  const {item} = node;
  if (!optionalLabels || item.fatal || /^(?:group|display|unsupported)$/.test(item.type)) return false;
  return !mustBeAnswered(node) && !isOneOfSeveral(node) && !item.readOnly && !item.calculated;
}

/** A question's words as they stand above its boxes; '' where the form has none. */
export function labelOf(node: FormNode, view: ItemView): unknown {
  const {prefix} = node.item;
  if (!questionWords(node, view.lang)) return '';
  const {label} = splitLabel(node, view);
  const optional = isMarkedOptional(node, view) ? view.controls.words.texts.optional : undefined;
  if (!prefix && !optional) return label;
  // Spaces as values: those of a template may be lost when it is made smaller.
  return html`${prefix ? `${prefix} ` : nothing}${label}${
    optional ? html`${' '}<span class="spk-optional">${optional}</span>` : nothing
  }`;
}

const hasWords = ({text, markdown, xhtml}: FormText): boolean => Boolean(text.trim() || markdown || xhtml);

/** "yyyy-mm-dd" says how to write into one box what is asked for in three. */
function isFormat(hint: FormText, {item}: FormNode): boolean {
  if (!/^(?:date|dateTime|time)$/.test(item.type)) return false;
  const format = item.definition.extension?.find(({url}) => url.endsWith('/entryFormat'))?.valueString;
  return hint.text === format && /^[ymdhst:.,/\s-]+$/i.test(format) && /d|h/i.test(format);
}

/** Help that the form gives, in its order. */
function formHints(node: FormNode, view: ItemView): TemplateResult[] {
  const {item, text} = node;
  // A hint that had to serve as the label is not said twice.
  const named = text !== undefined || Boolean(item.text.text.trim()) || item.shortText !== undefined;
  return item.hints
    .slice(named ? 0 : 1)
    .filter((hint) => hasWords(hint) && !isFormat(hint, node))
    .map((hint) => block(hint, view));
}

/** Help below a label: what of a rich text has no room in it, what the form says, and what the kit has to add. */
export function hintOf(node: FormNode, view: ItemView, more?: unknown): unknown {
  const {below} = splitLabel(node, view);
  const hints = formHints(node, view);
  if (!below && hints.length === 0 && !more) return undefined;
  return html`${below ? paragraphs(below, view) : nothing}${hints}${more ? html`<p>${more}</p>` : nothing}`;
}

/** Words of the form with the help that stands beside them, all of it at length. */
export function atLength(node: FormNode, view: ItemView): TemplateResult {
  const hints = formHints(node, view);
  return html`${block(node.item.text, view)}${
    hints.length > 0 ? html`<div class="spk-help">${hints}</div>` : nothing
  }`;
}

/** The first error of a question that is not about one of its boxes alone. */
export function errorOf(node: FormNode, view: ItemView, index?: number): string | undefined {
  return view.errors.get(node.key)?.find((each) => each.index === index)?.message;
}

/** What a question is called in the names of its boxes and buttons. */
export function calledFor(node: FormNode, {lang, controls}: ItemView): string {
  return plainLabel(node, lang) || controls.words.texts.ownAnswer;
}

/** Value of one of the kit's own extensions of an item. */
export function ownExtension({item}: FormNode, name: string): string | undefined {
  const found = item.definition.extension?.find(({url}) => url === `urn:social-prescribing-kit:${name}`);
  return found?.valueString ?? found?.valueUri;
}

/** What browsers may fill in. No form gets at cards and passwords by it. */
function autocompleteOf(node: FormNode): string | undefined {
  const token = ownExtension(node, 'autocomplete');
  return token && /^(?!cc-|.*password)[a-z][a-z0-9-]*$/.test(token) ? token : undefined;
}

/** What every field is made with. */
export function fieldOptions(node: FormNode, view: ItemView, more?: unknown): RowOptions {
  const {heading, controls} = view;
  const error = errorOf(node, view);
  const label = labelOf(node, view);
  const autocomplete = autocompleteOf(node);
  return {
    id: fieldId(node),
    // Assistive technology needs a name also where a form gives none.
    label: label || controls.words.texts.ownAnswer,
    labelHidden: !label,
    hint: hintOf(node, view, more),
    errorPrefix: controls.kit.texts.errorPrefix,
    ...(error && {error}),
    // Browsers have opinions about names and streets.
    ...(autocomplete && {autocomplete, spellcheck: false}),
    ...(heading?.key === node.key && {labelHeading: heading.level}),
  };
}

/** One of several fields of a question: it has a name, and no label of its own. */
export function rowOptions(node: FormNode, view: ItemView, id: number, index: number): RowOptions {
  const {controls} = view;
  const error = errorOf(node, view, index);
  return {
    id: rowId(node, id),
    label: '',
    ariaLabel: controls.words.texts.numbered(calledFor(node, view), index + 1),
    errorPrefix: controls.kit.texts.errorPrefix,
    ...(error && {error}),
  };
}

/** What a field of a row is made with. */
export type RowOptions = FieldOptions & {
  readonly ariaLabel?: string;
  readonly autocomplete?: string;
  readonly spellcheck?: boolean;
};

/** Id of the field of one entry, where there are several. */
export const rowId = (node: FormNode, id: number): string => `${fieldId(node)}-${id}`;
/** Id of the box for one's own words beside options. */
export const ownId = (node: FormNode, id: number): string => `${fieldId(node)}-own-${id}`;
/** Id of the input in which files are chosen. */
export const filesId = (node: FormNode): string => `${fieldId(node)}-input`;

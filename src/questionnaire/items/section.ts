import type {FormNode} from '../engine/session-types.js';
import {questionWords} from './answer-words.js';
import type {ItemView} from './item-view-types.js';
import {layoutOf} from './layout.js';

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
  if (view.heading || view.inSection || item.repeats || !questionWords(node, view.lang)) return false;
  return parent ? isWhole(parent, view) : !isWhole(node, view);
}

/** Whether a question takes half of the width in a section: one box with few words above it. */
export function isShort(node: FormNode, {inSection, lang}: ItemView): boolean {
  if (!inSection || node.item.repeats) return false;
  return (
    /^(?:text|number|date|select)$/.test(layoutOf(node)) && questionWords(node, lang).length <= SHORT_LABEL
  );
}

/** Whether choices stand on one line in a section. */
export function onOneLine(labels: readonly string[], {inSection}: ItemView): boolean {
  return Boolean(inSection) && labels.length <= FEW_CHOICES && labels.join('').length <= SHORT_CHOICES;
}

/** Whether a question is there because of an answer to the question above it. */
export function isOpenedBy(node: FormNode, above: FormNode | undefined, {inSection}: ItemView): boolean {
  if (!inSection || !above) return false;
  return node.item.enableWhen.some(({question}) => question === above.item.linkId);
}

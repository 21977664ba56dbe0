import {Part} from '../../element/part.js';
import type {FormNode} from '../engine/session-types.js';
import type {PageMode} from '../pages.js';
import {questionWords} from './answer-words.js';
import type {ItemView} from './item-view-types.js';

/** How the parts of a form on one page look. Forms with one question a page do without. */
export type SectionKit = typeof import('./section-kit.js');

const sections = new Part<SectionKit>(() => import('./section-kit.js'));

/** Fetches what a form on one page looks like before it is shown. Without it, its parts stand below one another. */
export async function loadSections(mode: PageMode | undefined): Promise<void> {
  if (mode === 'single') await sections.load().catch(() => undefined);
}

/** A form that is one group of groups: those are its parts. */
function isWhole(node: FormNode, {session}: ItemView): boolean {
  const {nodes} = session;
  return nodes.length === 1 && nodes[0] === node && node.children.some(({item}) => item.type === 'group');
}

/**
 * Whether a group is one part of a page that holds several, so that its heading stands beside its questions where there
 * is room. Pages of one question or one group have a heading that is theirs.
 */
function isSection(node: FormNode, view: ItemView): boolean {
  const {item, parent} = node;
  if (view.heading || view.section || item.repeats || !questionWords(node, view.lang)) return false;
  return parent ? isWhole(parent, view) : !isWhole(node, view);
}

/** What a group looks like that is such a part. */
export function sectionOf(node: FormNode, view: ItemView): SectionKit | undefined {
  if (!isSection(node, view)) return undefined;
  const {value} = sections;
  // The form was divided in another way when it was loaded.
  if (!value) void sections.load().then(view.controls.refresh, () => undefined);
  else view.controls.useStyles(value.sectionStyles);
  return value;
}

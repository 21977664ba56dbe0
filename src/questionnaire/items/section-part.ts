import {Part} from '../../element/part.js';
import type {FormNode} from '../engine/session-types.js';
import type {PageMode} from '../pages.js';
import type {ItemView} from './item-view-types.js';

/** How the parts of a form on one page look. Forms with one question a page do without. */
export type SectionKit = typeof import('./section-kit.js');

const sections = new Part<SectionKit>(() => import('./section-kit.js'));

/** Fetches what a form on one page looks like before it is shown. Without it, its parts stand below one another. */
export async function loadSections(mode: PageMode | undefined): Promise<void> {
  if (mode === 'single') await sections.load().catch(() => undefined);
}

/** What a group looks like that is one part of a page that holds several. */
export function sectionOf(node: FormNode, view: ItemView): SectionKit | undefined {
  const {value} = sections;
  if (value) {
    if (!value.isSection(node, view)) return undefined;
    view.controls.useStyles(value.sectionStyles);
    return value;
  }
  // The form was divided in another way when it was loaded.
  if (!view.heading && !node.parent && !node.item.repeats)
    void sections.load().then(view.controls.refresh, () => undefined);
  return undefined;
}

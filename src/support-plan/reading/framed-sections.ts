import {framedLabel} from '../../i18n/plan/in-words.js';
import type {PlanSection} from '../../model/plan/sections.js';
import {areTogether} from '../../model/plan/together.js';
import type {PlanView} from '../plan-view.js';

export {areTogether, framedSections} from '../../model/plan/together.js';

/** Heading of a section as it is drawn. */
export const sectionLabel = (
  {words, sections}: Pick<PlanView, 'words' | 'sections'>,
  section: PlanSection,
): string => framedLabel(words, section, areTogether(sections));

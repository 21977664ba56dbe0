import {sectionWords} from '../../i18n/plan/in-words.js';
import type {PlanSection, PlanSectionKind} from '../../model/plan/sections.js';
import type {PlanView} from '../plan-view.js';

/** Goals and steps stand next to each other: they are drawn as one, steps under their goals. */
export function areTogether(sections: readonly PlanSection[]): boolean {
  const at = (kind: PlanSectionKind) => sections.findIndex((each) => each.kind === kind);
  const [goals, actions] = [at('goals'), at('actions')];
  return goals >= 0 && actions >= 0 && Math.abs(goals - actions) === 1;
}

/** The sections that have a frame of their own: without that of the steps where it is drawn with the goals. */
export const framedSections = (sections: readonly PlanSection[]): readonly PlanSection[] =>
  areTogether(sections) ? sections.filter(({kind}) => kind !== 'actions') : sections;

/** Heading of a section as it is drawn. */
export function sectionLabel(
  {words, sections}: Pick<PlanView, 'words' | 'sections'>,
  section: PlanSection,
): string {
  const isBoth = section.kind === 'goals' && section.label === undefined && areTogether(sections);
  return isBoth ? words.goalsAndActions : sectionWords(words, section).label;
}

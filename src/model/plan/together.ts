import type {PlanSection, PlanSectionKind} from './sections.js';

/** Goals and steps stand next to each other: they are shown as one, steps under their goals. */
export function areTogether(sections: readonly PlanSection[]): boolean {
  const at = (kind: PlanSectionKind) => sections.findIndex((each) => each.kind === kind);
  const [goals, actions] = [at('goals'), at('actions')];
  return goals >= 0 && actions >= 0 && Math.abs(goals - actions) === 1;
}

/** The sections that have a heading of their own: without that of the steps where it is shown with the goals. */
export const framedSections = (sections: readonly PlanSection[]): readonly PlanSection[] =>
  areTogether(sections) ? sections.filter(({kind}) => kind !== 'actions') : sections;

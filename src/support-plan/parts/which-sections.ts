import type {Plan, PlanAnswer} from '../../model/plan.js';
import {PLAN_SECTIONS, type PlanField, type PlanSection} from '../../model/plan/sections.js';

/** Whether something is written in a section. */
export function holdsSomething(plan: Plan, {id, kind}: PlanSection): boolean {
  switch (kind) {
    case 'answers':
      return Object.keys(plan.answers[id] ?? {}).length > 0;
    case 'goals':
      return plan.goals.length > 0 || plan.noGoals === true;
    case 'actions':
      return plan.actions.length > 0;
    case 'contingency':
      return plan.contingencies.length > 0;
    case 'people':
      return plan.people.length > 0;
    case 'review':
      return Object.keys(plan.review).length > 0;
    case 'sharing':
      return plan.sharing !== undefined;
    default:
      return false;
  }
}

/** Parts that nobody writes: they are shown where an organisation says so. */
const NOT_WRITTEN = new Set(['wellbeing', 'record']);

const known = PLAN_SECTIONS.filter(({kind}) => !NOT_WRITTEN.has(kind));

/** The order of a printed plan; a section that is not the kit's stands where it was put. */
const orderOf = (id: string): number => PLAN_SECTIONS.findIndex((each) => each.id === id);

/** Puts a section in among others: before the first one that comes after it in a printed plan. */
function withSection(sections: readonly PlanSection[], section: PlanSection): readonly PlanSection[] {
  const order = orderOf(section.id);
  const at = sections.findIndex(({id}) => orderOf(id) > order);
  return order < 0 || at < 0
    ? [...sections, section]
    : [...sections.slice(0, at), section, ...sections.slice(at)];
}

/** How an answer of a section that nobody describes any more can be shown and changed. */
function kindOf(answer: PlanAnswer): PlanField['kind'] {
  if (Array.isArray(answer)) return 'choices';
  if (typeof answer === 'boolean') return 'yes-no';
  // Not every number is one of a scale: as words nothing of it changes.
  return typeof answer === 'number' && answer >= 0 && answer <= 10 && Number.isInteger(answer)
    ? 'scale'
    : 'words';
}

/** `my-garden` as words: all that is known of what a section or a field was called. */
const worded = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Sections that hold answers, but that nobody describes any more. */
const undescribed = (plan: Plan, described: readonly PlanSection[]): readonly PlanSection[] =>
  Object.entries(plan.answers)
    .filter(([id, answers]) => Object.keys(answers).length > 0 && !described.some((each) => each.id === id))
    .map(([id, answers]) => ({
      id,
      kind: 'answers',
      label: worded(id),
      fields: Object.entries(answers).map(([field, answer]) => ({
        id: field,
        kind: kindOf(answer),
        label: worded(field),
      })),
    }));

/**
 * The sections of a plan: those that are set, those of the kit in which this person has something, and those that were added. What is
 * in somebody's plan is never out of sight.
 */
export function sectionsOf(
  configured: readonly PlanSection[],
  plan: Plan,
  added: readonly PlanSection[] = [],
): readonly PlanSection[] {
  const isIn = (sections: readonly PlanSection[], {id}: PlanSection) =>
    sections.some((each) => each.id === id);
  const more = known.filter(
    (section) => !isIn(configured, section) && (isIn(added, section) || holdsSomething(plan, section)),
  );
  const others = added.filter((section) => !isIn(configured, section) && !isIn(known, section));
  return [...more, ...others].reduce(withSection, configured);
}

/** The sections that can be added: those of the kit that are not shown, and others that hold answers. */
export function sectionsToAdd(shown: readonly PlanSection[], plan: Plan): readonly PlanSection[] {
  const rest = known.filter((section) => !shown.some(({id}) => id === section.id));
  return [...rest, ...undescribed(plan, [...shown, ...PLAN_SECTIONS])];
}

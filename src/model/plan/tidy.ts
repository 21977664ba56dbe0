import type {Plan, PlanChoice} from '../plan.js';
import {tidyText} from '../typed/tidy-text.js';

/** `undefined` where nothing is said. Spaces at the ends stay: somebody may be in the middle of writing. */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = tidyText(value);
    return text.trim() === '' ? undefined : text;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) return value.map(tidied).filter((each) => each !== undefined);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value)
    .map(([key, inner]: [string, unknown]) => [key, tidied(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries);
}

/**
 * What is ticked, each with an id and with words that can be read. Where a page or another system gave one of them, it is the other,
 * too; where it gave neither, nothing is ticked.
 */
const choices = (ticked: readonly unknown[]): readonly unknown[] =>
  ticked.flatMap((each) => {
    if (typeof each === 'string') return [{id: each, text: each}];
    // An answer of another kind, from another system, stays as it is.
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return [each];
    const {id, text} = each as Partial<PlanChoice>;
    const known = id ?? text;
    return known === undefined ? [] : [{id: known, text: text ?? known}];
  });

/** An answer, as far as it says something. */
function said(answer: unknown): unknown {
  if (!Array.isArray(answer)) return answer;
  const ticked = choices(answer);
  return ticked.length > 0 ? ticked : undefined;
}

/** With whom a plan is shared, also where another system does not name them as a list. */
const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];

/**
 * The plan as a record can hold it, with nothing lost: absent is absent, in one way only. Two plans that say the same are then the
 * same.
 */
export function tidyPlan(plan: Plan): Plan {
  const tidy = tidied(plan) as Plan;
  const answers = Object.entries(tidy.answers).flatMap(([section, fields]) => {
    const given = Object.entries(fields)
      .map(([field, answer]) => [field, said(answer)] as const)
      .filter(([, answer]) => answer !== undefined);
    return given.length > 0 ? [[section, Object.fromEntries(given)] as const] : [];
  });
  const {sharing} = tidy;
  return {
    ...tidy,
    answers: Object.fromEntries(answers) as Plan['answers'],
    ...(sharing && {sharing: {...sharing, with: choices(listed(sharing.with)) as readonly PlanChoice[]}}),
  };
}

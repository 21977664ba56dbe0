import type {Plan} from '../plan.js';
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

const isSaid = (value: unknown): boolean => !(Array.isArray(value) && value.length === 0);

/**
 * The plan as a record can hold it, with nothing lost: absent is absent, in one way only. Two plans that say the same are then the
 * same.
 */
export function tidyPlan(plan: Plan): Plan {
  const tidy = tidied(plan) as Plan;
  const answers = Object.entries(tidy.answers).flatMap(([section, fields]) => {
    const said = Object.entries(fields).filter(([, answer]) => isSaid(answer));
    return said.length > 0 ? [[section, Object.fromEntries(said)] as const] : [];
  });
  return {...tidy, answers: Object.fromEntries(answers)};
}

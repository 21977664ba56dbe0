import type {Plan, PlanAnswer, PlanChoice} from '../plan.js';
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

/** What is ticked has words that can be read: where a page or another system gave none, those of its id. */
function inWords(choice: PlanChoice | string): PlanChoice {
  const {id, text = id}: {readonly id: string; readonly text?: string} =
    typeof choice === 'string' ? {id: choice} : choice;
  return {id, text};
}

const isChoices = (answer: PlanAnswer): answer is readonly PlanChoice[] => Array.isArray(answer);

const isSaid = (value: unknown): boolean => !(Array.isArray(value) && value.length === 0);

/**
 * The plan as a record can hold it, with nothing lost: absent is absent, in one way only. Two plans that say the same are then the
 * same.
 */
export function tidyPlan(plan: Plan): Plan {
  const tidy = tidied(plan) as Plan;
  const answers = Object.entries(tidy.answers).flatMap(([section, fields]) => {
    const said = Object.entries(fields)
      .filter(([, answer]) => isSaid(answer))
      .map(([field, answer]) => [field, isChoices(answer) ? answer.map(inWords) : answer] as const);
    return said.length > 0 ? [[section, Object.fromEntries(said)] as const] : [];
  });
  const {sharing, goals} = tidy;
  return {
    ...tidy,
    answers: Object.fromEntries(answers),
    goals: goals.map((goal) => (goal.domain ? {...goal, domain: inWords(goal.domain)} : goal)),
    ...(sharing && {sharing: {...sharing, with: sharing.with.map(inWords)}}),
  };
}

import type {PlanAnswer, PlanChoice} from '../../model/plan.js';

const isChoices = (answer: PlanAnswer | undefined): answer is readonly PlanChoice[] => Array.isArray(answer);

/** An answer as text: a question may have been asked in another way when it was given, and its words are not lost. */
export function asText(answer: PlanAnswer | undefined): string {
  if (isChoices(answer)) return answer.map(({text}) => text).join('\n');
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
}

/** An answer as what is ticked; words become a choice of the person's own. */
export function asChoices(answer: PlanAnswer | undefined): readonly PlanChoice[] {
  if (isChoices(answer)) return answer;
  const text = asText(answer);
  return text ? [{id: 'words', text}] : [];
}

/** An answer as a number of a scale; '' where it is none. */
export const asNumber = (answer: PlanAnswer | undefined): string =>
  typeof answer === 'number' ? String(answer) : '';

/** An answer as `yes` or `no`; '' where it is neither. */
export const asYesNo = (answer: PlanAnswer | undefined): string =>
  typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : '';

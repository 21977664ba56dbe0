import type {OpenedPlan} from '../../backends/plan/open-plan.js';

/** Goals and activities that another system added to a plan, as far as they have words. */
export function othersInWords(others: OpenedPlan['others'] | undefined): readonly string[] {
  const {goals = [], activities = []} = others ?? {};
  return [
    ...goals.map(({description}) => textOf(description)),
    ...activities.map(({detail, reference}) =>
      textOf(detail?.description ?? detail?.code?.text ?? reference?.display),
    ),
  ].filter((text) => text !== undefined);
}

/** Words in what another system wrote, whatever its shape. */
function textOf(given: unknown): string | undefined {
  if (typeof given === 'string') return given.trim() || undefined;
  const text = (given as {text?: unknown} | null | undefined)?.text;
  return typeof text === 'string' ? text.trim() || undefined : undefined;
}

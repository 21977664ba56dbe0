import type {Extension, Reference} from '../../model/fhir.js';
import type {Plan} from '../../model/plan.js';
import {PLAN_ENTRY, PLAN_SYSTEM} from './systems.js';

/** What the resources of a plan are made from. */
export interface PlanContext {
  readonly plan: Plan;
  /** Whom the plan is about. */
  readonly subject: Reference;
  /** Who saves it. */
  readonly author?: Reference;
  /** The link worker, where they are not the one who saves it. */
  readonly worker?: Reference;
  /** ISO 8601 with a time zone. */
  readonly now: string;
  /** Where a part of the plan is in the record, or will be: of an entry by its id. */
  readonly refOf: (part: string) => Reference | undefined;
}

/** The identifier of a plan, or of an entry of it. */
export const planIdentifier = (plan: Pick<Plan, 'id'>, entry?: string) => ({
  system: PLAN_SYSTEM,
  value: entry === undefined ? plan.id : `${plan.id}:${entry}`,
});

interface Identified {
  readonly identifier?: readonly {readonly system?: string; readonly value?: string}[];
}

/** The id of the entry that a resource stands for, or of the plan. */
export function entryOf({identifier = []}: Identified, plan: Pick<Plan, 'id'>): string | undefined {
  const own = identifier.find(
    ({system, value}) => system === PLAN_SYSTEM && value?.startsWith(`${plan.id}:`),
  );
  return own?.value?.slice(plan.id.length + 1);
}

/** Identifiers with the plan's own, and every other that is there already. */
export function withPlanIdentifier(previous: Identified | undefined, plan: Pick<Plan, 'id'>, entry?: string) {
  const own = planIdentifier(plan, entry);
  const before = previous?.identifier ?? [];
  const isThere = before.some(({system, value}) => system === own.system && value === own.value);
  return isThere ? before : [...before, own];
}

interface Extended {
  readonly extension?: readonly Extension[];
}

/** Extensions with our own in place of what they were, and everybody else's. */
export const withExtensions = (
  previous: Extended | undefined,
  ours: readonly string[],
  own: readonly Extension[],
): readonly Extension[] => [...(previous?.extension ?? []).filter(({url}) => !ours.includes(url)), ...own];

/** Marks what a part of the plan wrote. */
export const entryMark = (entry: string): Extension => ({url: PLAN_ENTRY, valueString: entry});

/** The part of the plan that wrote something; `undefined` for what is somebody else's. */
export const markOf = ({extension = []}: Extended): string | undefined =>
  extension.find(({url}) => url === PLAN_ENTRY)?.valueString;

/** What others wrote, and after it what the plan says and none of them does. */
export function withOurs<T extends Extended & {readonly text?: string}>(
  previous: readonly T[] | undefined,
  ours: readonly T[],
): readonly T[] {
  const others = (previous ?? []).filter((each) => markOf(each) === undefined);
  return [...others, ...ours.filter(({text}) => !others.some((each) => each.text === text))];
}

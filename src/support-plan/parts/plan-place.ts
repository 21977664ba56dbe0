import type {Plan, PlanAnswer, PlanReview} from '../../model/plan.js';
import {
  withAnswer,
  withEntry,
  withEntryFields,
  withFields,
  type PlanLists,
  type PlanPatch,
} from '../../model/plan/edit.js';
import type {PlanView} from '../plan-view.js';

/** One field of the plan: where it is read and written. */
export interface PlanPlace<T> {
  /** Names it for undo, and is the id of its control. */
  readonly id: string;
  readonly get: (plan: Plan) => T | undefined;
  /** `undefined` takes away what is there. */
  readonly set: (plan: Plan, value: T | undefined) => Plan;
}

/** Writes a field: typing in it is one step of undo. */
export const write = <T>(view: PlanView, place: PlanPlace<T>, value: T | undefined): void =>
  view.desk.edit((plan) => place.set(plan, value), place.id);

/** An answer of a section. */
export const answerPlace = (section: string, field: string): PlanPlace<PlanAnswer> => ({
  id: `answer-${section}-${field}`,
  get: (plan) => plan.answers[section]?.[field],
  set: (plan, answer) => withAnswer(plan, section, field, answer),
});

/** What is said of the next review. */
export const reviewPlace = (field: keyof PlanReview): PlanPlace<string> => ({
  id: `review-${field}`,
  get: (plan) => plan.review[field],
  set: (plan, value) => {
    const {[field]: _before, ...others} = plan.review;
    return withFields(plan, {review: value === undefined ? others : {...others, [field]: value}});
  },
});

/** Lists that are written here, and not with the goals. */
export type PartListName = 'people' | 'contingencies';

/** A text of an entry; writing in one that is not there yet makes it. */
export const entryPlace = <N extends PartListName>(
  list: N,
  id: string,
  field: Exclude<keyof PlanLists[N], 'id'> & string,
): PlanPlace<string> => ({
  id: `${list}-${id}-${field}`,
  get: (plan) => {
    const entries: readonly PlanLists[N][] = plan[list];
    return entries.find((each) => each.id === id)?.[field] as string | undefined;
  },
  set: (plan, value) =>
    value === undefined && !plan[list].some((each) => each.id === id)
      ? plan
      : withEntryFields(withEntry(plan, list, {id}), list, id, {
          [field]: value,
        } as PlanPatch<PlanLists[N]>),
});

/** The title. */
export const titlePlace: PlanPlace<string> = {
  id: 'title-box',
  get: (plan) => plan.title,
  set: (plan, title) => withFields(plan, {title}),
};

import type {PlanView} from '../plan-view.js';
import {listOf, type OpenEntry} from './open-entry.js';
import {ADD_PART, AGREEMENT_PART, partFormId, PLAN_PART} from './part-ids.js';
import {answerPlace, titlePlace} from './plan-place.js';

/** Id of what gets focus when a part opens: its first field, or the group that this is. */
export function firstField(view: PlanView, part: string, entry: OpenEntry): string {
  if (part === PLAN_PART) return titlePlace.id;
  // What is still missing stands above the fields, and is to be read first.
  if (part === AGREEMENT_PART) return 'section-agreement-label';
  if (part === ADD_PART) return partFormId(part);
  const section = view.sections.find(({id}) => id === part);
  const list = listOf(section?.kind);
  if (list) {
    const id = entry.idIn(list);
    return id === undefined ? partFormId(part) : `${list}-${id}-name`;
  }
  const [field] = section?.fields ?? [];
  if (section?.kind === 'review') return 'review-when';
  if (section?.kind === 'sharing') return 'sharing-choice';
  if (!section || !field) return partFormId(part);
  const {id} = answerPlace(section.id, field.id);
  const hasTicks = (field.options ?? []).length > 0 || view.plan.answers[part]?.[field.id] !== undefined;
  return field.kind === 'choices' && !hasTicks ? `${id}-own` : id;
}

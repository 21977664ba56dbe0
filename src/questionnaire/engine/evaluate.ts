import type {Answer} from '../../model/fhir.js';
import {objects} from './answers.js';
import type {FormItem} from './form.js';
import {readForm} from './read-form.js';
import {useExpressions} from './session.js';
import {FormState} from './state.js';

/** What the rules of a form make of some answers. */
export interface Evaluation {
  /** linkIds of the items that are asked or shown, in the order of the form. */
  readonly enabled: readonly string[];
  readonly disabled: readonly string[];
  /** What each item with a calculatedExpression holds; an empty list where that is no answer. */
  readonly calculated: Readonly<Record<string, readonly Answer[]>>;
}

/**
 * Runs the rules of a form on answers by linkId, given all at once and without initial values. In a repeating group the
 * answers are those of its first occurrence.
 */
export async function evaluate(
  questionnaire: unknown,
  answers: Readonly<Record<string, readonly Answer[]>>,
): Promise<Evaluation> {
  const form = readForm(questionnaire);
  const state = new FormState(form, {blank: true});
  for (const [linkId, given] of Object.entries(answers)) {
    const [node] = state.nodesOf(linkId);
    if (node) state.setCalculated(node, objects<Answer>(given));
  }
  state.settle();
  await useExpressions(state, {blank: true});
  const enabled: string[] = [];
  const disabled: string[] = [];
  const calculated: Record<string, readonly Answer[]> = {};
  for (const [linkId, item] of form.byLinkId) {
    (isEnabled(state, item) ? enabled : disabled).push(linkId);
    if (!item.calculated) continue;
    calculated[linkId] = state.nodesOf(linkId).flatMap((node) => (node.enabled ? node.answers : []));
  }
  return {enabled, disabled, calculated};
}

/** A hint has no node of its own: it is shown where its question is. */
function isEnabled(state: FormState, item: FormItem): boolean {
  const nodes = state.nodesOf(item.linkId);
  if (nodes.length > 0) return nodes.some(({enabled}) => enabled);
  return item.parent !== undefined && isEnabled(state, item.parent);
}

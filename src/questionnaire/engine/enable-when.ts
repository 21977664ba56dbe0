import type {Answer, EnableWhen} from '../../model/fhir.js';
import {hasValue} from './answers.js';
import {compareAnswers, sameAnswer} from './compare-answers.js';
import type {FormItem} from './form.js';
import type {StateNode} from './state-node.js';

/** Finds the nodes of an item. */
export type NodesOf = (linkId: string) => readonly StateNode[];

/** Which items have to be looked at again when an item's answers change: by linkId of the item that they depend on. */
export function dependants(items: readonly FormItem[]): ReadonlyMap<string, readonly FormItem[]> {
  const index = new Map<string, FormItem[]>();
  const visit = (item: FormItem) => {
    for (const {question} of item.enableWhen) {
      const known = index.get(question);
      if (!known) index.set(question, [item]);
      else if (!known.includes(item)) known.push(item);
    }
    item.children.forEach(visit);
  };
  items.forEach(visit);
  return index;
}

/** Whether a node's enableWhen conditions hold. They do where there are none. */
export function conditionsHold(node: StateNode, nodesOf: NodesOf): boolean {
  const {enableWhen, enableBehavior} = node.item;
  if (enableWhen.length === 0) return true;
  const holds = (condition: EnableWhen) =>
    conditionHolds(condition, answersFor(node, nodesOf(condition.question)));
  return enableBehavior === 'any' ? enableWhen.some(holds) : enableWhen.every(holds);
}

/**
 * https://hl7.org/fhir/R4/valueset-questionnaire-enable-operator.html: one of several answers is enough, but for `!=`
 * none may be equal, so that it holds where there is no answer. A question that the form does not have is one that
 * nobody has answered: the specification says nothing else about it, and hiding what it guards would lose answers.
 */
export function conditionHolds(condition: EnableWhen, answers: readonly Answer[]): boolean {
  const {operator} = condition;
  if (operator === 'exists') return answers.length > 0 === (condition.answerBoolean !== false);
  const expected = expectedAnswer(condition);
  if (!expected) return operator === '!=';
  if (operator === '=') return answers.some((answer) => sameAnswer(answer, expected));
  if (operator === '!=') return !answers.some((answer) => sameAnswer(answer, expected));
  return answers.some((answer) => {
    const order = compareAnswers(answer, expected);
    if (order === undefined) return false;
    if (operator === '>') return order > 0;
    if (operator === '<') return order < 0;
    return operator === '>=' ? order >= 0 : operator === '<=' && order <= 0;
  });
}

/** The answer that a condition is compared with: `answerCoding` is `valueCoding`. */
function expectedAnswer(condition: EnableWhen): Answer | undefined {
  for (const key in condition) {
    if (key.startsWith('answer')) {
      return {[`value${key.slice('answer'.length)}`]: (condition as unknown as Record<string, unknown>)[key]};
    }
  }
  return undefined;
}

/**
 * Answers of the question that a condition names: of its occurrences those that share the nearest ancestor with the
 * conditional item, so that each repeat of a group minds its own. A disabled question counts as unanswered.
 */
function answersFor(node: StateNode, sources: readonly StateNode[]): readonly Answer[] {
  const near = sources.length > 1 ? nearest(node, sources) : sources;
  return near.flatMap((source) => (source.enabled ? source.answers.filter(hasValue) : []));
}

/** Those in the innermost occurrence around a node that has the question: found from there, however many there are. */
function nearest(node: StateNode, sources: readonly StateNode[]): readonly StateNode[] {
  const {item} = sources[0]!;
  for (let around: StateNode | undefined = node; around; around = around.parent) {
    if (isIn(item, around.item)) return nodesIn(around, item);
  }
  return sources;
}

function nodesIn(around: StateNode, item: FormItem): readonly StateNode[] {
  if (around.item === item) return [around];
  return around.children.flatMap((child) => (isIn(item, child.item) ? nodesIn(child, item) : []));
}

function isIn(item: FormItem, around: FormItem): boolean {
  for (let at: FormItem | undefined = item; at; at = at.parent) if (at === around) return true;
  return false;
}

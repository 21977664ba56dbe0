import type {Problem} from '../session-types.js';
import type {StateNode} from '../state-node.js';
import type {FormState} from '../state.js';
import type {Evaluation} from './evaluation.js';
import type {Compiled, ConstraintRule} from './program.js';
import {truth} from './results.js';

/** What targetConstraint and questionnaire-constraint find in the answers as they are. */
export function brokenConstraints(
  rules: readonly ConstraintRule[],
  state: FormState,
  evaluation: Evaluation,
): readonly Problem[] {
  return rules.flatMap((rule) => {
    const nodes = rule.item ? state.nodesOf(rule.item.linkId).filter(({enabled}) => enabled) : [undefined];
    return nodes.flatMap((node) => {
      const place = isBroken(rule, node, evaluation) ? placeOf(rule, node, state) : undefined;
      return place ? [problem(rule, place)] : [];
    });
  });
}

/** An empty result is no breach: what has not been answered yet breaks no rule. */
function isBroken(
  {expression}: ConstraintRule,
  node: StateNode | undefined,
  evaluation: Evaluation,
): boolean {
  const [{values, failed}] = evaluation.outcome(expression, node);
  if (failed || values.length === 0) return false;
  const holds = truth(values);
  if (holds === undefined) evaluation.notBoolean(expression);
  return holds === false;
}

function problem({constraint: {human, severity}}: ConstraintRule, {item, key}: StateNode): Problem {
  const translations = [...human.translations].map(([language, text]) => [`text:${language}`, text] as const);
  return {
    linkId: item.linkId,
    key,
    code: 'constraint',
    severity,
    values: {text: human.text, ...Object.fromEntries(translations)},
  };
}

/** Where a message stands: at the item that the rule names; at its own; or at the first that it reads. */
function placeOf(
  {constraint, item, expression}: ConstraintRule,
  node: StateNode | undefined,
  state: FormState,
): StateNode | undefined {
  const named = constraint.target === undefined ? [] : state.nodesOf(constraint.target);
  const target = named.find((one) => !node || isInside(one, node)) ?? named[0];
  if (target) return target;
  if (item) return node;
  const read = new Set(readBy(expression));
  const isRead = (one: StateNode) => one.enabled && one.item.type !== 'group' && read.has(one.item.linkId);
  return firstNode(state.nodes, isRead) ?? state.nodes[0];
}

function isInside(node: StateNode, around: StateNode): boolean {
  for (let at: StateNode | undefined = node; at; at = at.parent) if (at === around) return true;
  return false;
}

/** linkIds that an expression reads, by itself or through the variables that it names. */
function readBy(expression: Compiled): readonly string[] {
  return [expression, ...expression.variables].flatMap(({anywhere, inContext}) => [
    ...anywhere,
    ...inContext,
  ]);
}

function firstNode(
  nodes: readonly StateNode[],
  isWanted: (node: StateNode) => boolean,
): StateNode | undefined {
  for (const node of nodes) {
    const found = isWanted(node) ? node : firstNode(node.children, isWanted);
    if (found) return found;
  }
  return undefined;
}

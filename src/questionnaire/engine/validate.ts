import {hasValue} from './answers.js';
import {checkAnswer} from './check-answer.js';
import {sameAnswer} from './compare-answers.js';
import {isTick, type FormItem} from './form.js';
import type {FormNode, Problem} from './session-types.js';

/** What is wrong, before it is known where. */
export interface Finding {
  readonly code: string;
  readonly values?: Problem['values'];
}

/** What is the same for all nodes that are checked together. */
interface Check {
  /** The top level of the session. */
  readonly roots: readonly FormNode[];
  readonly constraints: ReadonlyMap<string, readonly Problem[]>;
  readonly seen: Set<FormNode>;
  readonly problems: Problem[];
}

/**
 * Problems of the nodes `within` and everything below them (left out: of all), in the order of the page. Hidden and
 * disabled items, and those that a person cannot change, are not checked.
 */
export function findProblems(
  roots: readonly FormNode[],
  constraints: readonly Problem[],
  within?: readonly FormNode[],
): readonly Problem[] {
  const byKey = new Map<string, Problem[]>();
  for (const problem of constraints) {
    const known = byKey.get(problem.key);
    if (known) known.push(problem);
    else byKey.set(problem.key, [problem]);
  }
  const check: Check = {roots, constraints: byKey, seen: new Set(), problems: []};
  for (const node of within ?? roots) if (!isHiddenWithin(node.parent)) visit(node, check);
  if (!within) check.problems.push(...constraints.filter(({key}) => key === ''));
  return check.problems;
}

function visit(node: FormNode, check: Check): void {
  const {seen, problems: into} = check;
  const {item} = node;
  if (seen.has(node) || !node.enabled || item.hidden || item.fatal) return;
  seen.add(node);
  const at = into.length;
  if (item.type !== 'group' && item.type !== 'display' && !item.readOnly) into.push(...checkQuestion(node));
  into.push(...(check.constraints.get(node.key) ?? []));
  for (const child of node.children) visit(child, check);
  if (item.type !== 'group') return;
  // A question inside that says what is missing says it better than the group can.
  const missing = checkOccurrences(node, check.roots);
  const isSaid = missing?.code !== 'many.group' && into.slice(at).some(({severity}) => severity === 'error');
  if (missing && !isSaid) into.splice(at, 0, problemOf(node, missing));
}

function isHiddenWithin(node: FormNode | undefined): boolean {
  return node !== undefined && (node.item.hidden || isHiddenWithin(node.parent));
}

function problemOf(node: FormNode, {code, values = {}}: Finding, index?: number): Problem {
  const {linkId} = node.item;
  return {
    linkId,
    key: node.key,
    code,
    severity: 'error',
    values,
    ...(index === undefined ? {} : {index}),
  };
}

/** How often a group is filled in: told once, on its first occurrence. */
function checkOccurrences(node: FormNode, roots: readonly FormNode[]): Finding | undefined {
  const {minOccurs, maxOccurs} = node.item.limits;
  if (minOccurs === 0 && maxOccurs === Infinity) return undefined;
  const all = (node.parent?.children ?? roots).filter(({item}) => item === node.item);
  if (all[0] !== node) return undefined;
  if (all.length > maxOccurs) return {code: 'many.group', values: {n: maxOccurs}};
  const filled = all.filter(isFilled).length;
  if (filled >= minOccurs || !all.some(isAsked)) return undefined;
  return minOccurs === 1 ? {code: 'empty.group'} : {code: 'few.group', values: {n: minOccurs}};
}

function isFilled(node: FormNode): boolean {
  return node.enabled && (node.answers.some(hasValue) || node.children.some(isFilled));
}

/** Whether a person can answer anything in it. */
function isAsked({enabled, item, children}: FormNode): boolean {
  if (!enabled || item.hidden || item.fatal) return false;
  const asks = item.type !== 'group' && item.type !== 'display' && !item.readOnly;
  return asks || children.some(isAsked);
}

function checkQuestion(node: FormNode): Problem[] {
  const {answers, item} = node;
  const number = checkNumber(node);
  if (number) return [problemOf(node, number)];
  const problems: Problem[] = [];
  for (const [index, answer] of answers.entries()) {
    const finding = hasValue(answer) ? checkAnswer(answer, node) : undefined;
    if (finding) problems.push(problemOf(node, finding, answers.length > 1 ? index : undefined));
  }
  if (problems.length > 0 || answers.length < 2 || item.options.length === 0) return problems;
  const none = exclusiveChosen(node);
  return none === undefined ? [] : [problemOf(node, {code: 'none.conflict', values: {none}})];
}

/** How many answers there are. An answer that only says why it is absent counts: it was given on purpose. */
function checkNumber(node: FormNode): Finding | undefined {
  const {answers, item} = node;
  // Where nothing is there to choose, nothing can be asked for.
  const {maxOccurs} = item.limits;
  const minOccurs = hasNoOptions(node) ? 0 : item.limits.minOccurs;
  const kind = isChosen(item) ? 'choice' : item.type === 'attachment' ? 'file' : 'text';
  // A tick says yes; no tick says nothing.
  if (isTick(item)) {
    const isMissing = minOccurs > 0 && !answers.some(({valueBoolean}) => valueBoolean);
    return isMissing ? {code: 'consent'} : undefined;
  }
  if (answers.length > maxOccurs) return {code: `many.${kind}`, values: {n: maxOccurs}};
  if (answers.length >= minOccurs) return undefined;
  if (minOccurs > 1) return {code: `few.${kind}`, values: {n: minOccurs}};
  return {code: emptyCode(item)};
}

/** Which message an unanswered question gets. */
export function emptyCode(item: FormItem): string {
  if (item.type === 'boolean') return isTick(item) ? 'consent' : 'empty.yesno';
  if (isChosen(item)) return 'empty.choice';
  if (item.type === 'date' || item.type === 'dateTime') return 'date.empty';
  return item.type === 'attachment' ? 'file.none' : 'empty.text';
}

function isChosen({type, options, valueSet, answerExpression}: FormItem): boolean {
  return (
    type === 'choice' ||
    type === 'open-choice' ||
    options.length > 0 ||
    valueSet !== undefined ||
    answerExpression !== undefined
  );
}

/** Whether a choice has nothing to choose from at the moment, and no server to ask for it. */
export function hasNoOptions({item, options}: FormNode): boolean {
  return item.type === 'choice' && item.valueSet === undefined && options.length === 0;
}

/** The label of "None of these" where something else is chosen beside it. */
function exclusiveChosen({answers, options}: FormNode): string | undefined {
  const chosen = options.filter(
    ({exclusive, answer}) => exclusive && answers.some((given) => sameAnswer(given, answer)),
  );
  return chosen[0]?.label.text;
}

import type {Answer, QuestionnaireResponse, QuestionnaireResponseItem} from '../../model/fhir.js';
import {isObject, sameJson} from './answers.js';
import {conditionsHold, dependants} from './enable-when.js';
import {followAnswers} from './follow-answers.js';
import type {Form, FormFault, FormItem, FormOption} from './form.js';
import {NodeIndex} from './node-index.js';
import {contradiction, untilStill} from './rounds.js';
import type {ExpressionRules} from './rules.js';
import type {Problem, SessionOptions} from './session-types.js';
import type {StateNode} from './state-node.js';
import {isQuestion, type Stranger} from './state-node.js';
import {TreeBuilder} from './tree.js';
import {filledItem, responseItems, wholeResponse, type Scope} from './write-response.js';

/** Rounds that expressions may go on changing each other: longer than any chain that a form can mean. */
const MAX_RULE_ROUNDS = 25;
/** Conditions looked at after one change: a contradiction in a large form ends here, before it holds up the page. */
const MAX_CHECKS = 100_000;

/**
 * Everything that changes while a form is filled in. Whoever changes it calls {@link settle} afterwards; rules by
 * expression write through the setters below, from inside of it.
 */
export class FormState {
  readonly form: Form;
  /** Whether the session began without an earlier response. */
  readonly fresh: boolean;
  nodes: readonly StateNode[];
  /** Faults found while the form runs. */
  readonly faults: FormFault[] = [];
  /** What targetConstraint and the like have found; put into {@link FormSession.problems} where they belong. */
  constraintProblems: readonly Problem[] = [];
  /** Counts up with every change of anything. */
  version = 0;

  readonly #tree: TreeBuilder;
  readonly #earlier?: QuestionnaireResponse;
  readonly #strangers: readonly Stranger[];
  readonly #dependants: ReadonlyMap<string, readonly FormItem[]>;
  readonly #conditionRounds: number;
  #index: NodeIndex;
  /** linkIds whose answers or enabled state changed: not yet seen by the conditions, and by the expressions. */
  #moved = new Set<string>();
  #unread = new Set<string>();
  #rules?: ExpressionRules;
  #reported = new Set<string>();
  #written?: {version: number; scope: Scope; response: QuestionnaireResponse};

  constructor(form: Form, {response, blank = false}: SessionOptions = {}) {
    this.form = form;
    this.fresh = !isObject(response);
    this.#tree = new TreeBuilder(!blank);
    if (isObject(response)) {
      this.#earlier = response;
      const {nodes, strangers} = this.#tree.fromResponse(form.items, this.#earlier);
      this.nodes = nodes;
      this.#strangers = strangers;
    } else {
      this.nodes = this.#tree.fresh(form.items);
      this.#strangers = [];
    }
    this.#dependants = dependants(form.items);
    // In each round of a chain one more item moves for good: only a contradiction goes on for longer.
    this.#conditionRounds = form.byLinkId.size + 2;
    this.#index = new NodeIndex(this.nodes);
    this.#begin();
  }

  node(key: string): StateNode | undefined {
    return this.#index.node(key);
  }

  /** All nodes of an item, in the order of the form. */
  nodesOf = (linkId: string): readonly StateNode[] => this.#index.nodesOf(linkId);

  /** Gives the rules by expression their place, and runs them all. */
  useRules(rules: ExpressionRules): void {
    this.#rules = rules;
    this.settle('all');
  }

  /** A person's answers. */
  answer(node: StateNode, answers: readonly Answer[]): void {
    if (this.#setAnswers(node, answers)) node.edited = true;
  }

  /** Answers that a rule gives; they do nothing where they are the ones that are there. Says whether they were not. */
  setCalculated(node: StateNode, answers: readonly Answer[]): boolean {
    if (!this.#setAnswers(node, answers)) return false;
    node.edited = false;
    return true;
  }

  /** What enableWhenExpression says; holds together with enableWhen. */
  setRuleEnabled(node: StateNode, holds: boolean): void {
    if (node.expressionHolds === holds) return;
    node.expressionHolds = holds;
    this.#refreshEnabled(node);
  }

  /** What can be chosen now. */
  setOptions(node: StateNode, options: readonly FormOption[]): void {
    if (node.options === options) return;
    const same =
      node.options.length === options.length &&
      node.options.every(
        (option, index) =>
          option.key === options[index]?.key && sameJson(option.answer, options[index].answer),
      );
    if (same) return;
    node.options = options;
    this.#touch(node);
  }

  /** Words of a cqf-expression; none gives the form's own back. */
  setText(node: StateNode, text: string | undefined): void {
    if (node.text === text) return;
    if (text === undefined) delete node.text;
    else node.text = text;
    this.#touch(node);
  }

  /** Replaces what the constraints have found. */
  setConstraintProblems(problems: readonly Problem[]): void {
    if (sameJson(this.constraintProblems, problems)) return;
    const keys = new Set([...this.constraintProblems, ...problems].map(({key}) => key));
    this.constraintProblems = problems;
    for (const key of keys) {
      const node = this.node(key);
      if (node) this.#touch(node);
    }
  }

  /** Says something about the form, once. */
  addFault(fault: FormFault): void {
    const id = `${fault.code} ${fault.linkId ?? ''} ${fault.message}`;
    if (this.#reported.has(id)) return;
    this.#reported.add(id);
    this.faults.push(fault);
  }

  /** Adds an occurrence behind the last of a node's siblings. */
  addRepeat(node: StateNode): StateNode | undefined {
    const {item, parent} = node;
    if (item.type !== 'group' || !item.repeats) return undefined;
    const siblings = this.#siblings(node);
    const alike = siblings.filter((sibling) => sibling.item === item);
    if (alike.length >= item.limits.maxOccurs) return undefined;
    const added = this.#tree.one(item, parent);
    const at = siblings.indexOf(alike[alike.length - 1]!) + 1;
    this.#setSiblings(parent, [...siblings.slice(0, at), added, ...siblings.slice(at)]);
    this.#index = new NodeIndex(this.nodes);
    this.#enter(added);
    for (const sibling of alike) this.#touch(sibling);
    return added;
  }

  /** Takes an occurrence away; the only one is emptied. */
  removeRepeat(node: StateNode): void {
    const siblings = this.#siblings(node);
    if (siblings.filter(({item}) => item === node.item).length < 2) {
      this.#clear(node);
      return;
    }
    const at = siblings.indexOf(node);
    const inFront = siblings[at - 1];
    const parent = node.parent;
    if (parent) {
      parent.strangers = parent.strangers.map((stranger) =>
        stranger.after === node ? followingAnother(stranger, inFront) : stranger,
      );
    }
    const left = siblings.filter((sibling) => sibling !== node);
    this.#setSiblings(parent, left);
    this.#leave(node);
    this.#index = new NodeIndex(this.nodes);
    for (const sibling of siblings) if (sibling.item === node.item && sibling !== node) this.#touch(sibling);
  }

  /** The answers as FHIR, made anew only after a change. */
  response(scope: Scope = 'enabled'): QuestionnaireResponse {
    const known = this.#written;
    if (known && known.version === this.version && known.scope === scope) return known.response;
    const items = responseItems(this.nodes, this.#strangers, scope);
    const response = wholeResponse(this.form, items, this.#earlier, undefined);
    this.#written = {version: this.version, scope, response};
    return response;
  }

  /** The same with a status. */
  responseWith(status: QuestionnaireResponse['status'] | undefined): QuestionnaireResponse {
    const response = this.response();
    return status && status !== response.status ? {...response, status} : response;
  }

  /** A node as an item of the response, with its enabled answers; also where it is empty: `%context`. */
  itemOf(node: StateNode): QuestionnaireResponseItem {
    return filledItem(node, 'enabled');
  }

  /** Runs all rules that depend on what has changed, until nothing moves any more, or they turn out to contradict. */
  settle(which?: 'all'): void {
    this.#settleConditions();
    const rules = this.#rules;
    if (!rules) return;
    if (which) {
      this.#unread = new Set();
      rules.run('all');
      this.#settleConditions();
    }
    const moving = untilStill(
      () => MAX_RULE_ROUNDS,
      () => {
        const unread = this.#unread;
        this.#unread = new Set();
        return unread;
      },
      (unread) => {
        rules.run(unread);
        this.#settleConditions();
      },
    );
    if (moving) this.addFault(contradiction(moving));
  }

  #settleConditions(): void {
    let checks = 0;
    const moving = untilStill(
      () => (checks > MAX_CHECKS ? 0 : this.#conditionRounds),
      () => {
        const moved = this.#moved;
        this.#moved = new Set();
        return moved;
      },
      (moved) => {
        const items = new Set<FormItem>();
        for (const linkId of moved) for (const item of this.#dependants.get(linkId) ?? []) items.add(item);
        for (const item of items) {
          const nodes = this.nodesOf(item.linkId);
          checks += nodes.length;
          nodes.forEach((node) => this.#checkConditions(node));
        }
      },
    );
    if (moving) this.addFault(contradiction(moving));
  }

  #checkConditions(node: StateNode): void {
    const hold = conditionsHold(node, this.nodesOf);
    if (hold === node.conditionsHold) return;
    node.conditionsHold = hold;
    this.#refreshEnabled(node);
  }

  /** Works out once what is enabled at the start, before anything has moved. */
  #begin(): void {
    for (const items of this.#dependants.values()) {
      for (const item of items) for (const node of this.nodesOf(item.linkId)) this.#checkConditions(node);
    }
    this.settle();
  }

  #setAnswers(node: StateNode, answers: readonly Answer[]): boolean {
    if (!isQuestion(node.item) || sameJson(node.answers, answers)) return false;
    const below = followAnswers(node, answers);
    node.answers = answers;
    if (below) this.#refill(node, below);
    this.#touch(node);
    this.#move(node);
    return true;
  }

  /** The questions below are about another answer from now on. */
  #refill(node: StateNode, items: readonly QuestionnaireResponseItem[]): void {
    for (const child of node.children) this.#leave(child);
    const {nodes, strangers} = this.#tree.below(node, items);
    node.children = nodes;
    node.strangers = strangers;
    this.#index = new NodeIndex(this.nodes);
    for (const child of nodes) this.#enter(child);
  }

  #refreshEnabled(node: StateNode): void {
    const enabled = node.conditionsHold && node.expressionHolds && (node.parent?.enabled ?? true);
    if (enabled === node.enabled) return;
    node.enabled = enabled;
    this.#touch(node);
    this.#move(node);
    for (const child of node.children) this.#refreshEnabled(child);
  }

  /** The node looks different, and with it everything around it. */
  #touch(node: StateNode): void {
    this.version++;
    for (let at: StateNode | undefined = node; at; at = at.parent) at.revision++;
  }

  /** Rules that read this item have to be looked at again. */
  #move(node: StateNode): void {
    this.#moved.add(node.item.linkId);
    this.#unread.add(node.item.linkId);
  }

  #siblings(node: StateNode): readonly StateNode[] {
    return node.parent ? node.parent.children : this.nodes;
  }

  #setSiblings(parent: StateNode | undefined, nodes: readonly StateNode[]): void {
    if (parent) parent.children = nodes;
    else this.nodes = nodes;
  }

  /** A new occurrence: its own conditions, and everything that reads its items. */
  #enter(node: StateNode): void {
    node.enabled = node.conditionsHold && node.expressionHolds && (node.parent?.enabled ?? true);
    this.#touch(node);
    this.#move(node);
    this.#checkConditions(node);
    for (const child of node.children) this.#enter(child);
  }

  #leave(node: StateNode): void {
    this.#touch(node);
    this.#move(node);
    node.children.forEach((child) => this.#leave(child));
  }

  #clear(node: StateNode): void {
    if (node.answers.length > 0) this.answer(node, []);
    node.aside = [];
    const firsts = new Set<FormItem>();
    for (const child of node.children) {
      if (firsts.has(child.item)) this.removeRepeat(child);
      else this.#clear(child);
      firsts.add(child.item);
    }
  }
}

function followingAnother({item}: Stranger, after: StateNode | undefined): Stranger {
  return after ? {after, item} : {item};
}

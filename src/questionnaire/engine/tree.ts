import {hasValue, objects} from './answers.js';
import type {Answer, QuestionnaireResponse, QuestionnaireResponseItem} from '../../model/fhir.js';
import {isTick, type FormItem} from './form.js';
import {isQuestion, StateNode, type Stranger} from './state-node.js';

/** Past this many nodes a repeating group starts with one occurrence, whatever its `minOccurs`. */
const MANY_NODES = 5000;
/** Occurrences that a repeating group starts with at most. */
const FIRST_OCCURRENCES = 20;

/** Makes nodes for the items of a form, empty, with initial values, or from an earlier response. */
export class TreeBuilder {
  /** Whether new nodes get the form's initial values. */
  readonly #initial: boolean;
  #count = 0;

  constructor(initial: boolean) {
    this.#initial = initial;
  }

  /** Nodes of one level, as a new response starts with them. */
  fresh(items: readonly FormItem[], parent?: StateNode): StateNode[] {
    return items.flatMap((item) =>
      Array.from({length: this.#occurrences(item)}, () => this.one(item, parent)),
    );
  }

  /** One occurrence of an item with everything below it. */
  one(item: FormItem, parent?: StateNode): StateNode {
    const node = this.#node(item, parent);
    if (this.#initial && isQuestion(item)) node.answers = initialAnswers(item);
    node.children = this.fresh(item.children, node);
    return node;
  }

  /** Nodes of the top level from a response, and what the form does not know of it. */
  fromResponse(
    items: readonly FormItem[],
    response: QuestionnaireResponse,
  ): {nodes: StateNode[]; strangers: Stranger[]} {
    return this.#load(items, objects<QuestionnaireResponseItem>(response.item));
  }

  /** What stands below a question when its children come to be about another answer. */
  below(
    node: StateNode,
    given: readonly QuestionnaireResponseItem[],
  ): {nodes: StateNode[]; strangers: Stranger[]} {
    const {children} = node.item;
    return given.length > 0
      ? this.#load(children, given, node)
      : {nodes: this.fresh(children, node), strangers: []};
  }

  #node(item: FormItem, parent: StateNode | undefined): StateNode {
    return new StateNode(`n${++this.#count}`, item, parent);
  }

  #occurrences(item: FormItem): number {
    if (item.type !== 'group' || !item.repeats || this.#count > MANY_NODES) return 1;
    return Math.min(Math.max(1, item.limits.minOccurs), FIRST_OCCURRENCES);
  }

  /** One level of a response. The nodes are in the form's order; what is left over stays behind the node it followed. */
  #load(
    items: readonly FormItem[],
    given: readonly QuestionnaireResponseItem[],
    parent?: StateNode,
  ): {nodes: StateNode[]; strangers: Stranger[]} {
    const loaded = new Map<FormItem, StateNode[]>();
    const strangers: Stranger[] = [];
    const wanted = new Map<string, FormItem>();
    for (const item of items) {
      const takesAnswers = item.type !== 'display' && (!item.fatal || item.type === 'unsupported');
      if (takesAnswers && !wanted.has(item.linkId)) wanted.set(item.linkId, item);
    }
    let after: StateNode | undefined;
    for (const one of given) {
      const item = wanted.get(one.linkId);
      const earlier = item && loaded.get(item);
      if (item && (!earlier || (item.type === 'group' && item.repeats))) {
        after = this.#loadOne(item, one, parent);
        loaded.set(item, [...(earlier ?? []), after]);
      } else if (item?.repeats && earlier?.[0] && isQuestion(item)) {
        // Against the specification, but written by some: the answers to one question as several items.
        const [first] = earlier;
        for (const {item: items, ...answer} of answersOf(one)) {
          first.answers = [...first.answers, answer];
          const nested = objects<QuestionnaireResponseItem>(items);
          if (nested.length > 0) first.below = new Map([...first.below, [answer, nested]]);
        }
      } else {
        strangers.push(after ? {after, item: one} : {item: one});
      }
    }
    const nodes = items.flatMap((item) => loaded.get(item) ?? this.#missing(item, parent));
    return {nodes, strangers};
  }

  /** An item that the response does not have: no initial values, since a person may have taken them away. */
  #missing(item: FormItem, parent: StateNode | undefined): StateNode[] {
    return Array.from({length: this.#occurrences(item)}, () => {
      const node = this.#node(item, parent);
      node.children = item.children.flatMap((child) => this.#missing(child, node));
      return node;
    });
  }

  #loadOne(item: FormItem, given: QuestionnaireResponseItem, parent: StateNode | undefined): StateNode {
    const node = this.#node(item, parent);
    const {answer: _answer, item: _items, ...fields} = given;
    const answers = answersOf(given);
    const inside = objects<QuestionnaireResponseItem>(given.item);
    const empty = answers.length === 0 && inside.length === 0;
    if (item.type === 'unsupported') {
      node.kept = {fields, empty, whole: given};
      node.answers = answers.map(withoutItems);
      return node;
    }
    const below = new Map<Answer, readonly QuestionnaireResponseItem[]>();
    node.below = below;
    let children = inside;
    let misplaced: Pick<QuestionnaireResponseItem, 'answer' | 'item'> = {};
    if (item.type === 'group') {
      // A question in an earlier version of the form: a group has no place for answers, and loses none.
      if (answers.length > 0) misplaced = {answer: given.answer};
    } else {
      const values: Answer[] = [];
      for (const {item: items, ...answer} of answers) {
        const nested = objects<QuestionnaireResponseItem>(items);
        // The questions below are asked about one answer: the first that they were answered for.
        if (nested.length > 0 && children === inside) {
          children = nested;
          node.owner = answer;
        } else if (nested.length > 0) below.set(answer, nested);
        if (isAnswer(answer) || (nested.length > 0 && answers.length > 1)) values.push(answer);
      }
      node.answers = values;
      if (inside.length > 0 && children !== inside) misplaced = {item: inside};
    }
    node.kept = {fields: {...fields, ...misplaced}, empty};
    const {nodes, strangers} = this.#load(item.children, children, node);
    node.children = nodes;
    node.strangers = strangers;
    return node;
  }
}

type Entry = Answer & {readonly item?: unknown};

function answersOf(given: QuestionnaireResponseItem): readonly Entry[] {
  return objects<Entry>(given.answer);
}

function withoutItems({item: _items, ...answer}: Entry): Answer {
  return answer;
}

/** An answer without a value stays where it gives a reason for that. */
function isAnswer(answer: Answer): boolean {
  return Object.keys(answer).length > 0;
}

/** Answers that a new response starts with. */
export function initialAnswers(item: FormItem): readonly Answer[] {
  const given = item.initial.filter((answer) => hasValue(answer) && !(isTick(item) && !answer.valueBoolean));
  const answers =
    given.length > 0 ? given : item.options.filter(({initial}) => initial).map(({answer}) => answer);
  return item.repeats ? answers : answers.slice(0, 1);
}

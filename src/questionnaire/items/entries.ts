import type {Answer} from '../../model/fhir.js';
import {isObject, sameJson, valueKey, valueOf} from '../engine/answers.js';
import {sameAnswer} from '../engine/compare-answers.js';
import type {FormItem} from '../engine/form.js';
import type {FormNode, FormSession, Problem} from '../engine/session-types.js';
import {layoutOf, type Layout} from './layout.js';
import {ownWords, typedAnswer, type Boxes, type TypedAnswer, type TypingFault} from './typed-answers.js';

/** What stands in the boxes of one answer, and the answer that it is, if it is one. */
export interface Entry {
  /** Stays with the entry while others are added and removed before it. */
  readonly id: number;
  readonly boxes: Boxes;
  readonly answer?: Answer;
  /** The answer that the boxes were filled from: it may be less precise than what the form would take today. */
  readonly origin?: Answer;
  readonly fault?: TypingFault;
}

/** What the entries of a form need from the element around them. */
export interface EntriesOptions {
  /** BCP 47 tag in which times are written into boxes. */
  readonly locale: () => string;
  /** Something stands differently in a box: render again. */
  readonly changed: () => void;
}

interface State {
  rows: readonly Entry[];
  /** The answers that the session had when the rows were last in step with it. */
  sent: readonly Answer[];
  /** "Something else" is chosen. Its words are kept when it is not. */
  own: boolean;
  revision: number;
  /** What was wrong with files that were not taken. */
  refused: readonly TypingFault[];
  /** What the page said about its problems when they were refused. */
  told?: unknown;
  /** How the question was asked when the rows were last filled. */
  layout: Layout;
}

/** Codes of problems that say that an answer is missing. */
const MISSING = /^(?:empty\.|few\.|date\.empty$|file\.none$|consent$)/;

/** Every question among nodes that is asked now, with those below it, in page order. */
export function* askedNodes(nodes: readonly FormNode[]): Generator<FormNode> {
  for (const node of nodes) {
    if (!node.enabled || node.item.hidden) continue;
    yield node;
    yield* askedNodes(node.children);
  }
}

/** The first problem of each field: one thing at a time is put right. Warnings are left out. */
export function firstProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({key, index, severity}) => {
    const field = `${key} ${index ?? ''}`;
    if (severity === 'warning' || seen.has(field)) return false;
    seen.add(field);
    return true;
  });
}

/**
 * What stands in the boxes of a form, right or wrong: text that is no answer yet is kept when pages turn, and so is the
 * way in which an answer was typed. One for each session; it hands over to it what has become an answer.
 */
export class Entries {
  readonly #session: FormSession;
  readonly #options: EntriesOptions;
  /** Whether there is a server to ask for an item's options; without it, a question that needs one is not asked for. */
  hasServer: (item: FormItem) => boolean = () => true;
  /** What the page finds wrong with answers, by key of the node. */
  pageProblems: () => ReadonlyMap<string, readonly Problem[]> = () => new Map();
  readonly #states = new Map<string, State>();
  #ids = 0;
  #total = 0;

  constructor(session: FormSession, options: EntriesOptions) {
    this.#session = session;
    this.#options = options;
  }

  /** Counts up whenever something about a question's boxes has changed: for `guard()`. */
  revision(key: string): number {
    return this.#states.get(key)?.revision ?? 0;
  }

  /** Counts up with every revision. */
  get total(): number {
    return this.#total;
  }

  /** Something else about a question's boxes has changed, such as a list that has opened. */
  touch(key: string): void {
    const state = this.#states.get(key);
    if (state) state.revision++;
    this.#total++;
    this.#options.changed();
  }

  /** What stands in the boxes of a question, in order; one empty entry where there is nothing. */
  rows(node: FormNode): readonly Entry[] {
    return this.#state(node).rows;
  }

  /** Whether "Something else" is chosen. */
  own(node: FormNode): boolean {
    return this.#state(node).own;
  }

  /** Answers that were chosen, not typed. */
  chosen(node: FormNode): readonly Answer[] {
    return node.answers.filter((answer) => !this.#isTyped(node, answer));
  }

  /**
   * Why the files that were chosen last are not among the answers. They are not kept, so that nothing about them is left
   * to put right: said until something else is said about the question (`told`).
   */
  refused(node: FormNode, told: unknown): readonly TypingFault[] {
    const state = this.#states.get(node.key);
    return state && state.told === told ? state.refused : [];
  }

  /** Somebody typed into one box or more of an entry. */
  type(node: FormNode, id: number, typed: Boxes): void {
    const row = this.#state(node).rows.find((row) => row.id === id);
    if (!row) return;
    const boxes = {...row.boxes, ...typed};
    this.#replace(node, id, {boxes, ...this.#typedAnswer(node).read(boxes, node.item, row.origin)});
  }

  /** Somebody chose what the box now says, or typed what is not on its list. */
  choose(node: FormNode, id: number, text: string, answer: Answer | undefined, fault?: TypingFault): void {
    this.#replace(node, id, {boxes: {text}, ...(answer && {answer}), ...(fault && {fault})});
  }

  /** Answers of another type become what their boxes say once somebody goes on with them. */
  confirm(nodes: readonly FormNode[]): void {
    for (const node of askedNodes(nodes)) {
      for (const {id, answer, boxes} of this.#typedRows(node)) {
        // What was chosen from a list is none of these.
        const said = answer && typedAnswer(layoutOf(node))?.read(boxes, node.item, answer).answer;
        if (said && valueKey(said) !== valueKey(answer)) this.type(node, id, {});
      }
    }
  }

  /** One more set of empty boxes. */
  add(node: FormNode): Entry {
    const state = this.#state(node);
    const row = this.#blank(node);
    state.rows = [...state.rows, row];
    this.touch(node.key);
    return row;
  }

  /** Takes an entry away with its answer. The last one is emptied instead. */
  remove(node: FormNode, id: number): void {
    const state = this.#state(node);
    const rows = state.rows.filter((row) => row.id !== id);
    state.rows = rows.length > 0 ? rows : [this.#blank(node)];
    this.#send(node, state, this.chosen(node));
  }

  /** Replaces what was chosen; `own` says whether "Something else" is. */
  setChosen(node: FormNode, answers: readonly Answer[], own = false): void {
    const state = this.#state(node);
    state.own = own;
    state.refused = [];
    this.#send(node, state, answers);
  }

  /** Says why files were not taken, until others are chosen. */
  refuse(node: FormNode, faults: readonly TypingFault[], told: unknown): void {
    Object.assign(this.#state(node), {refused: faults, told});
    this.touch(node.key);
  }

  /**
   * The form's problems and those of what was typed, in page order. What was typed wrong is not also missing. `index`
   * counts the boxes of a question that has several.
   */
  problems(within?: readonly FormNode[]): readonly Problem[] {
    const byNode = new Map<string, Problem[]>();
    for (const problem of this.#session.problems(within)) {
      const list = byNode.get(problem.key);
      if (list) list.push(problem);
      else byNode.set(problem.key, [problem]);
    }
    const own = this.pageProblems();
    const problems: Problem[] = [];
    for (const node of askedNodes(within ?? this.#session.nodes)) {
      // What the form itself says about a question comes first.
      problems.push(...this.#problemsOf(node, byNode.get(node.key) ?? own.get(node.key) ?? []));
      byNode.delete(node.key);
    }
    return [...problems, ...[...byNode.values()].flat()];
  }

  #problemsOf(node: FormNode, rules: readonly Problem[]): Problem[] {
    const {key, item} = node;
    if (item.type === 'group' || item.type === 'display' || item.readOnly) return [...rules];
    const several = item.repeats && this.#hasRows(node);
    const rows = this.#typedRows(node);
    const wrong: Problem[] = [];
    rows.forEach(({fault}, index) => {
      if (fault) wrong.push(this.#problem(node, fault, several ? index : undefined));
    });
    if (this.own(node) && rows.every(({answer, fault}) => !answer && !fault)) {
      wrong.push(this.#problem(node, {code: 'empty.own', values: {}}, several ? 0 : undefined));
    }
    const chosen = this.chosen(node).length;
    const answered = rows.flatMap(({answer}, index) => (answer ? [index] : []));
    const kept = rules
      .filter(({code}) => (wrong.length === 0 && !this.#isWithoutList(node)) || !MISSING.test(code))
      .map((problem): Problem => {
        const {index, ...given} = problem;
        // A number is chosen on a scale, not entered.
        const isScale = given.code === 'empty.text' && layoutOf(node) === 'scale';
        const rest = isScale ? {...given, code: 'empty.choice'} : given;
        const row = index === undefined ? undefined : answered[index - chosen];
        return several && row !== undefined ? {...rest, index: row} : {...rest, key};
      });
    return [...wrong, ...kept].sort((a, b) => (a.index ?? -1) - (b.index ?? -1));
  }

  #isWithoutList({item, options}: FormNode): boolean {
    const needsServer = item.type === 'choice' && item.valueSet !== undefined && options.length === 0;
    return needsServer && !this.hasServer(item);
  }

  #problem({key, item}: FormNode, {code, values}: TypingFault, index?: number): Problem {
    const problem: Problem = {linkId: item.linkId, key, code, severity: 'error', values};
    return index === undefined ? problem : {...problem, index};
  }

  /** Rows that count: those of own words only while "Something else" is chosen. */
  #typedRows(node: FormNode): readonly Entry[] {
    if (!this.#hasRows(node)) return [];
    const state = this.#state(node);
    return !this.#isList(node) || state.own ? state.rows : [];
  }

  #replace(node: FormNode, id: number, entry: Omit<Entry, 'id' | 'origin'>): void {
    const state = this.#state(node);
    const rows = state.rows.map((row) => {
      if (row.id !== id) return row;
      // The engine knows an answer's own fields (id, extension, items below) by the object.
      const [was, now] = [row.answer, entry.answer];
      const same = was && now && valueKey(was) === valueKey(now) && sameAnswer(was, now);
      return {...entry, ...(same && {answer: was}), ...(row.origin && {origin: row.origin}), id};
    });
    state.rows = rows;
    this.#send(node, state, this.chosen(node));
  }

  #send(node: FormNode, state: State, chosen: readonly Answer[]): void {
    const typed = this.#typedRows(node).flatMap(({answer}) => (answer ? [answer] : []));
    const answers = [...chosen, ...typed];
    if (!sameJson(answers, node.answers)) this.#session.setAnswers(node.key, answers);
    state.sent = node.answers;
    this.touch(node.key);
  }

  #state(node: FormNode): State {
    const state = this.#states.get(node.key);
    if (!state) {
      const made: State = {rows: [], sent: [], own: false, revision: 0, refused: [], layout: layoutOf(node)};
      this.#states.set(node.key, made);
      this.#fill(node, made);
      return made;
    }
    // Options have come or gone: what was chosen is typed now, or the other way round.
    if (state.layout !== layoutOf(node)) this.#fill(node, state);
    // Somebody else has set the answers: a calculation, or whoever made the session.
    if (state.sent !== node.answers) {
      if (!sameJson(state.sent, node.answers)) this.#fill(node, state);
      state.sent = node.answers;
    }
    return state;
  }

  #fill(node: FormNode, state: State): void {
    state.sent = node.answers;
    state.layout = layoutOf(node);
    if (!this.#hasRows(node)) return;
    const rows = node.answers
      .filter((answer) => this.#isTyped(node, answer))
      .map((answer): Entry => ({
        id: ++this.#ids,
        boxes: this.#boxesOf(node, answer),
        answer,
        origin: answer,
      }));
    state.own = this.#isList(node) && rows.length > 0;
    state.rows = rows.length > 0 ? rows : [this.#blank(node)];
  }

  /** One of another type, which the form took once, stands in the first box: nobody mends what they cannot see. */
  #boxesOf(node: FormNode, answer: Answer): Boxes {
    const boxes = this.#typedAnswer(node).show(answer, node.item, this.#options.locale());
    // A list says by itself what was chosen.
    if (layoutOf(node) === 'autocomplete' || Object.values(boxes).some(Boolean)) return boxes;
    const value = valueOf(answer);
    const words = (isObject(value) ? value.display : value) as string | number | boolean | undefined;
    return words === undefined ? boxes : {...boxes, [Object.keys(boxes)[0]!]: `${words}`};
  }

  #blank(node: FormNode): Entry {
    return {id: ++this.#ids, boxes: this.#typedAnswer(node).blank};
  }

  #typedAnswer(node: FormNode): TypedAnswer {
    return typedAnswer(layoutOf(node)) ?? ownWords;
  }

  /** Whether options stand beside what can be typed. */
  #isList(node: FormNode): boolean {
    const layout = layoutOf(node);
    return layout === 'radios' || layout === 'checkboxes' || layout === 'select';
  }

  #hasRows(node: FormNode): boolean {
    const layout = layoutOf(node);
    if (typedAnswer(layout) || layout === 'autocomplete') return true;
    return this.#isList(node) && node.item.type === 'open-choice';
  }

  #isTyped(node: FormNode, answer: Answer): boolean {
    if (!this.#hasRows(node)) return false;
    if (!this.#isList(node)) return true;
    return (
      answer.valueString !== undefined && !node.options.some((option) => sameAnswer(option.answer, answer))
    );
  }
}

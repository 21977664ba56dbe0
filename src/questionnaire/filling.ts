import type {FormNode, FormSession, Problem} from './engine/session-types.js';
import {Flow, type FlowOptions} from './flow.js';
import {firstProblems, type Entries} from './items/entries.js';
import type {ItemMessage} from './items/item-view-types.js';

/** A {@link Problem} with its words, as `validate()` gives it. */
export interface QuestionnaireProblem extends Problem {
  /** In the element's language: says how to put it right. */
  readonly message: string;
}

/** What pressing Continue came to. */
export type Step = 'problems' | 'warned' | 'moved' | 'finished';

type Messages = ReadonlyMap<string, readonly ItemMessage[]>;

let fillings = 0;

/** Somebody filling in one form: where they are, what stands in the boxes, and what they have been told about it. */
export class Filling {
  /** Unlike that of every other beginning of a form on the page. */
  readonly id = ++fillings;
  readonly session: FormSession;
  readonly entries: Entries;
  readonly flow: Flow;
  readonly #say: (problem: Problem) => string;
  #told: readonly Problem[] = [];
  #errors: Messages = new Map();
  #warnings: Messages = new Map();
  /** Warnings that have been said already, which do not hold anybody up again. */
  readonly #warned = new Set<string>();
  #texts: unknown;

  constructor(
    session: FormSession,
    entries: Entries,
    options: FlowOptions,
    say: (problem: Problem) => string,
  ) {
    this.session = session;
    this.entries = entries;
    this.flow = new Flow(session, options);
    this.#say = say;
  }

  /** Problems that the page shows, the first of each field. */
  get told(): readonly QuestionnaireProblem[] {
    return this.#told.filter(({severity}) => severity === 'error').map((problem) => this.#worded(problem));
  }

  /** The same by key of the node, for the fields. The maps change only when something else is told. */
  get errors(): Messages {
    return this.#errors;
  }

  get warnings(): Messages {
    return this.#warnings;
  }

  /** Everything that is wrong now, in the whole form or in a part of it. */
  problems(within?: readonly FormNode[]): readonly QuestionnaireProblem[] {
    return this.entries.problems(within).map((problem) => this.#worded(problem));
  }

  /** What is done later than it was asked for, unless the person has gone elsewhere by then. */
  here(act: () => void): () => void {
    const {place} = this.flow;
    return () => {
      if (this.flow.place === place) act();
    };
  }

  /** Checks the page, or at its end the form, and goes on. */
  advance(): Step {
    const {flow} = this;
    if (flow.isChecking) return this.finish();
    const step = this.#check(flow.page?.nodes ?? []);
    if (step) return step;
    const next = flow.next();
    if (next === undefined) return this.finish();
    this.go(next);
    return 'moved';
  }

  /** Checks everything; goes to the first page on which something is wrong. */
  finish(): Step {
    const first = firstProblems(this.entries.problems())[0];
    if (!first) return 'finished';
    this.show(first);
    return 'problems';
  }

  /** Goes to the page of a problem, and shows what is wrong there. */
  show(problem: Problem): void {
    const node = this.session.node(problem.key);
    // A rule of the whole form belongs to no page.
    if (!node) return this.#tell([problem]);
    if (this.flow.isChecking) this.flow.change(node);
    else this.flow.show(node);
    // It is said even where no page asks the question.
    if (this.#check(this.flow.page?.nodes ?? []) !== 'problems') this.#tell([problem]);
  }

  /** Goes somewhere else, as the person wants it: what is wrong there is not told before they press Continue. */
  go(place: string): void {
    this.flow.go(place);
    this.clear();
  }

  /** Takes messages away. */
  clear(): void {
    if (this.#told.length) this.#tell([]);
  }

  /** Says the same things again where the texts have become others: the language of the page has changed. */
  reword(texts: unknown): void {
    if (this.#told.length > 0 && texts !== this.#texts) this.#tell(this.#told);
    this.#texts = texts;
  }

  #check(nodes: readonly FormNode[]): 'problems' | 'warned' | undefined {
    this.entries.confirm(nodes);
    const problems = this.entries.problems(nodes);
    const errors = firstProblems(problems);
    const warnings = problems.filter(({severity}) => severity === 'warning');
    this.#tell([...errors, ...warnings]);
    if (errors.length) return 'problems';
    const fresh = warnings.filter((warning) => !this.#warned.has(idOf(warning)));
    fresh.forEach((warning) => this.#warned.add(idOf(warning)));
    return fresh.length ? 'warned' : undefined;
  }

  #tell(problems: readonly Problem[]): void {
    this.#told = problems;
    this.#errors = this.#byKey('error');
    this.#warnings = this.#byKey('warning');
  }

  #byKey(severity: Problem['severity']): Messages {
    const map = new Map<string, ItemMessage[]>();
    for (const problem of this.#told) {
      if (problem.severity !== severity) continue;
      const {key, index} = problem;
      const messages = map.get(key) ?? [];
      messages.push({message: this.#say(problem), ...(index !== undefined && {index})});
      map.set(key, messages);
    }
    return map;
  }

  #worded(problem: Problem): QuestionnaireProblem {
    return {...problem, message: this.#say(problem)};
  }
}

const idOf = ({key, code, values}: Problem) => `${key} ${code} ${JSON.stringify(values)}`;

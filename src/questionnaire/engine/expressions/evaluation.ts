import type {Resource} from '../../../model/fhir.js';
import {sameJson} from '../answers.js';
import type {StateNode} from '../state-node.js';
import type {FormState} from '../state.js';
import {expressionCounts} from './counts.js';
import type {FhirPath} from './fhirpath.js';
import type {Compiled} from './program.js';

/** What an expression gave on one node, kept until something that it reads changes. */
export interface Outcome {
  /** As FHIRPath has it: with types and places. */
  readonly nodes: readonly unknown[];
  /** The same as plain JSON. */
  readonly values: readonly unknown[];
  /** It threw: there is no result. */
  readonly failed: boolean;
  /** When the result was last another one. */
  readonly changedAt: number;
}

interface Known extends Outcome {
  /** Up to when changes have been taken into account, and what the context looked like then. */
  checkedAt: number;
  revision: number;
}

const NOTHING: readonly unknown[] = [];

/**
 * Evaluates the expressions of one session, each only when something that it reads has changed: answers, whether they
 * count, the occurrences of groups, and the variables that it names.
 */
export class Evaluation {
  readonly #state: FormState;
  readonly #fhirPath: FhirPath;
  readonly #given: Readonly<Record<string, unknown>>;
  /** By expression and node; `''` for those of the form itself. */
  readonly #known = new Map<Compiled, Map<string, Known>>();
  readonly #changedAt = new Map<string, number>();
  readonly #looks = new Map<string, readonly unknown[]>();
  /** Counts up with every change. */
  #now = 1;
  #lastChange = 1;

  constructor(state: FormState, fhirPath: FhirPath, context: Readonly<Record<string, Resource>> = {}) {
    this.#state = state;
    this.#fhirPath = fhirPath;
    const {form} = state;
    this.#given = {
      sct: 'http://snomed.info/sct',
      loinc: 'http://loinc.org',
      // A context that the host did not give is empty, not an error.
      ...Object.fromEntries(form.launchContext.map((name) => [name, []])),
      ...context,
    };
  }

  /** Takes note of items that may have changed; those that look as before are left aside. */
  note(linkIds: Iterable<string>): void {
    for (const linkId of linkIds) {
      const look = this.#state
        .nodesOf(linkId)
        .flatMap(({key, answers, enabled}): unknown[] => [key, answers, enabled]);
      const before = this.#looks.get(linkId);
      if (before?.length === look.length && before.every((part, index) => part === look[index])) continue;
      this.#looks.set(linkId, look);
      this.#lastChange = ++this.#now;
      this.#changedAt.set(linkId, this.#now);
    }
  }

  /** The result on a node, from before where nothing has changed; the second part says which of both. */
  outcome(expression: Compiled, node: StateNode | undefined): readonly [outcome: Outcome, anew: boolean] {
    const key = node?.key ?? '';
    let byNode = this.#known.get(expression);
    if (!byNode) this.#known.set(expression, (byNode = new Map<string, Known>()));
    const known = byNode.get(key);
    const variables = expression.variables.map((variable) => this.#variable(variable, node));
    if (known && !this.#isStale(expression, node, known, variables)) {
      known.checkedAt = this.#now;
      known.revision = node?.revision ?? 0;
      return [known, false];
    }
    const {nodes, values, failed} = this.#evaluate(expression, node, variables);
    const same = known && known.failed === failed && sameJson(known.values, values);
    const outcome: Known = {
      nodes,
      values,
      failed,
      changedAt: same ? known.changedAt : ++this.#now,
      checkedAt: 0,
      revision: node?.revision ?? 0,
    };
    outcome.checkedAt = this.#now;
    byNode.set(key, outcome);
    return [outcome, true];
  }

  /** Whether an expression has been looked at on this node. */
  isKnown(expression: Compiled, node: StateNode | undefined): boolean {
    return this.#known.get(expression)?.has(node?.key ?? '') ?? false;
  }

  /** Forgets what was known of nodes that are no more. */
  forget(isThere: (key: string) => boolean): void {
    for (const byNode of this.#known.values()) {
      for (const key of byNode.keys()) if (key && !isThere(key)) byNode.delete(key);
    }
  }

  /** A variable's value is that of the occurrence around the node that asks for it. */
  #variable(variable: Compiled, node: StateNode | undefined): readonly [name: string, outcome: Outcome] {
    let owner = variable.source.item ? node : undefined;
    while (owner && owner.item !== variable.source.item) owner = owner.parent;
    return [variable.source.name ?? '', this.outcome(variable, owner)[0]];
  }

  #isStale(
    expression: Compiled,
    node: StateNode | undefined,
    known: Known,
    variables: readonly (readonly [string, Outcome])[],
  ): boolean {
    const since = known.checkedAt;
    if (variables.some(([, {changedAt}]) => changedAt > since)) return true;
    if (this.#lastChange <= since) return false;
    if (expression.everything || this.#changed(expression.anywhere, since)) return true;
    return (
      node !== undefined && node.revision !== known.revision && this.#changed(expression.inContext, since)
    );
  }

  #changed(linkIds: readonly string[], since: number): boolean {
    return linkIds.some((linkId) => (this.#changedAt.get(linkId) ?? 0) > since);
  }

  #evaluate(
    expression: Compiled,
    node: StateNode | undefined,
    variables: readonly (readonly [string, Outcome])[],
  ): {nodes: readonly unknown[]; values: readonly unknown[]; failed: boolean} {
    expressionCounts.evaluated++;
    const resource = this.#state.response();
    const names = {
      ...this.#given,
      ...Object.fromEntries(variables.map(([name, {nodes}]) => [name, nodes])),
      resource,
      rootResource: resource,
      questionnaire: this.#state.form.questionnaire,
      ...(node ? {qitem: node.item.definition} : {}),
    };
    try {
      const nodes = expression.run(node ? this.#state.itemOf(node) : resource, names);
      return {nodes, values: this.#fhirPath.plain(nodes) as readonly unknown[], failed: false};
    } catch {
      this.#fault(expression, 'cannot be worked out with the answers given');
      return {nodes: NOTHING, values: NOTHING, failed: true};
    }
  }

  /** Notes that a condition has a result that is no condition. */
  notBoolean(expression: Compiled): void {
    this.#fault(expression, 'gives neither true nor false');
  }

  /** Said once for each expression; without the reason as FHIRPath words it, which may quote an answer. */
  #fault({source: {item, kind}}: Compiled, what: string): void {
    const where = item ? `Item "${item.linkId}"` : 'The form';
    this.#state.addFault({
      code: 'broken-expression',
      ...(item ? {linkId: item.linkId} : {}),
      message: `${where} has a ${kind} that ${what}.`,
      fatal: false,
    });
  }
}

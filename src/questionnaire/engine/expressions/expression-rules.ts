import type {Answer} from '../../../model/fhir.js';
import {sameAnswer} from '../compare-answers.js';
import type {FormItem, FormOption} from '../form.js';
import {optionsOf} from '../read-options.js';
import type {ExpressionRules} from '../rules.js';
import type {SessionOptions} from '../session-types.js';
import type {StateNode} from '../state-node.js';
import type {FormState} from '../state.js';
import {Evaluation} from './evaluation.js';
import type {FhirPath} from './fhirpath.js';
import {brokenConstraints} from './constraints.js';
import {
  writtenBy,
  type Compiled,
  type ConstraintRule,
  type ItemRule,
  type OptionsRule,
  type Program,
} from './program.js';
import {optionAnswers, textOf, truth, typedAnswers} from './results.js';

/** Statuses of a response that somebody has finished: reading it again changes nothing in it. */
const FINISHED = new Set(['completed', 'amended', 'entered-in-error', 'stopped']);

/** The rules of a form that are written in FHIRPath, at work on one session. */
export class FhirPathRules implements ExpressionRules {
  readonly #state: FormState;
  readonly #program: Program;
  readonly #evaluation: Evaluation;
  readonly #blank: boolean;
  readonly #finished: boolean;
  /** Answers whose option went away, by node: given back with it. */
  readonly #withdrawn = new Map<string, readonly Answer[]>();
  readonly #constraints: readonly ConstraintRule[];
  #starting = false;

  constructor(
    state: FormState,
    program: Program,
    fhirPath: FhirPath,
    {context = {}, blank = false, response}: SessionOptions,
  ) {
    this.#state = state;
    this.#program = program;
    this.#blank = blank;
    this.#finished = FINISHED.has(response?.status ?? '');
    this.#evaluation = new Evaluation(state, fhirPath, context);
    this.#constraints = program.rules.filter((rule) => rule.kind === 'constraint');
    for (const fault of program.faults) state.addFault(fault);
  }

  run(changed: ReadonlySet<string> | 'all'): void {
    this.#starting = changed === 'all';
    this.#evaluation.note(changed === 'all' ? this.#state.form.byLinkId.keys() : changed);
    this.#evaluation.forget((key) => this.#state.node(key) !== undefined);
    for (const rule of this.#program.rules) {
      if (rule.kind === 'constraint') continue;
      for (const node of this.#state.nodesOf(rule.item.linkId)) {
        if (this.#apply(rule, node)) this.#evaluation.note(writtenBy(rule));
      }
    }
    if (this.#constraints.length > 0) {
      this.#state.setConstraintProblems(brokenConstraints(this.#constraints, this.#state, this.#evaluation));
    }
  }

  /** Says whether the rule may have changed answers. */
  #apply(rule: ItemRule | OptionsRule, node: StateNode): boolean {
    switch (rule.kind) {
      case 'initial':
        return this.#fillIn(rule, node);
      case 'calculated':
        return this.#calculate(rule, node);
      case 'enable':
        return this.#enable(rule, node);
      case 'options':
        return this.#offer(rule, node);
      case 'text': {
        const [{values, failed}, anew] = this.#evaluation.outcome(rule.expression, node);
        if (anew) this.#state.setText(node, failed ? undefined : textOf(values[0]));
        return false;
      }
    }
  }

  /** initialExpression: once, for an occurrence that is new and has no answer. */
  #fillIn({expression, item}: ItemRule, node: StateNode): boolean {
    if (this.#evaluation.isKnown(expression, node)) return false;
    const [{values, failed}] = this.#evaluation.outcome(expression, node);
    const isNew = this.#state.fresh || !this.#starting;
    if (failed || !isNew || this.#blank || node.answers.length > 0) return false;
    return this.#write(expression, item, node, values);
  }

  /** calculatedExpression: whenever something that it reads has changed, and not in between. */
  #calculate({expression, item}: ItemRule, node: StateNode): boolean {
    const first = !this.#evaluation.isKnown(expression, node);
    const [{values, failed}, anew] = this.#evaluation.outcome(expression, node);
    if (!anew || failed) return false;
    if (first && this.#starting && !this.#state.fresh) {
      // Saved answers stay as they were, unless they are the form's own business and can be worked out again.
      const settled = !item.readOnly || expression.clock;
      if (this.#finished || (settled && node.answers.length > 0)) return false;
    }
    if (first && values.length === 0) return false;
    return this.#write(expression, item, node, values);
  }

  #write({source}: Compiled, item: FormItem, node: StateNode, values: readonly unknown[]): boolean {
    const {answers, misfit} = typedAnswers(item, values, node.options);
    if (misfit) {
      this.#state.addFault({
        code: 'broken-expression',
        linkId: item.linkId,
        message: `Item "${item.linkId}" has a ${source.kind} whose result does not fit its type "${item.writtenType}".`,
        fatal: false,
      });
    }
    return this.#state.setCalculated(node, answers);
  }

  /** enableWhenExpression. One that cannot be worked out hides nothing. */
  #enable({expression}: ItemRule, node: StateNode): boolean {
    const [outcome, anew] = this.#evaluation.outcome(expression, node);
    if (!anew) return false;
    const {values, failed} = outcome;
    const holds = failed || truth(values);
    if (holds === undefined) this.#evaluation.notBoolean(expression);
    this.#state.setRuleEnabled(node, holds ?? true);
    return true;
  }

  /** answerExpression and answerOptionsToggleExpression: what can be chosen now. */
  #offer({item, answers, toggles}: OptionsRule, node: StateNode): boolean {
    let changed = false;
    let offered: readonly FormOption[] = item.options;
    if (answers) {
      const [{values, failed}, anew] = this.#evaluation.outcome(answers, node);
      changed ||= anew;
      if (!failed)
        offered = optionsOf(
          values.flatMap((value) => optionAnswers(value).slice(0, 1)),
          node.options,
        );
    }
    const hidden = new Set<FormOption>();
    const shown = new Set<FormOption>();
    for (const {toggle, expression} of toggles) {
      const [{values, failed}, anew] = this.#evaluation.outcome(expression, node);
      changed ||= anew;
      const holds = failed || truth(values);
      if (holds === undefined) this.#evaluation.notBoolean(expression);
      for (const option of offered) {
        if (!toggle.options.some((answer) => sameAnswer(answer, option.answer))) continue;
        (holds === false ? hidden : shown).add(option);
      }
    }
    if (!changed) return false;
    const options = offered.filter((option) => shown.has(option) || !hidden.has(option));
    this.#state.setOptions(node, options);
    return this.#withdraw(item, node, options);
  }

  /**
   * An answer whose option is gone cannot be seen any more, so it does not count either; it is kept, and comes back
   * with its option. What was saved earlier stays until something changes.
   */
  #withdraw(item: FormItem, node: StateNode, options: readonly FormOption[]): boolean {
    if (this.#starting && !this.#state.fresh) return false;
    const isOffered = (answer: Answer) =>
      (item.type === 'open-choice' && answer.valueString !== undefined) ||
      options.some((option) => sameAnswer(option.answer, answer));
    const earlier = this.#withdrawn.get(node.key) ?? [];
    const back = item.repeats || node.answers.length === 0 ? earlier.filter(isOffered) : [];
    const gone = node.answers.filter((answer) => !isOffered(answer));
    const kept = [...earlier.filter((answer) => !isOffered(answer)), ...gone];
    if (kept.length > 0) this.#withdrawn.set(node.key, kept);
    else this.#withdrawn.delete(node.key);
    if (back.length === 0 && gone.length === 0) return false;
    return this.#state.setCalculated(node, [...node.answers.filter(isOffered), ...back]);
  }
}

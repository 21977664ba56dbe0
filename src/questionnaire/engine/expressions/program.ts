import type {Form, FormConstraint, FormExpression, FormFault, FormItem, OptionToggle} from '../form.js';
import {expressionCounts} from './counts.js';
import {dependencies} from './dependencies.js';
import type {Evaluator, FhirPath} from './fhirpath.js';
import {scoreFunctions} from './scores.js';

/** An expression of a form, compiled, with everything that it reads. */
export interface Compiled {
  readonly source: FormExpression;
  readonly run: Evaluator;
  readonly everything: boolean;
  /** linkIds read anywhere in the response: those named, and all below them. */
  readonly anywhere: readonly string[];
  /** The same inside of the item that it stands on. */
  readonly inContext: readonly string[];
  /** The variables that it names: those in scope where it stands. */
  readonly variables: readonly Compiled[];
  readonly clock: boolean;
}

/** An expression that sets something about its item. */
export interface ItemRule {
  readonly kind: 'initial' | 'calculated' | 'enable' | 'text';
  readonly item: FormItem;
  readonly expression: Compiled;
}

/** What can be chosen: answerExpression, and which of it with answerOptionsToggleExpression. */
export interface OptionsRule {
  readonly kind: 'options';
  readonly item: FormItem;
  readonly answers?: Compiled;
  readonly toggles: readonly {readonly toggle: OptionToggle; readonly expression: Compiled}[];
}

/** Something that must hold. */
export interface ConstraintRule {
  readonly kind: 'constraint';
  readonly item?: FormItem;
  readonly constraint: FormConstraint;
  readonly expression: Compiled;
}

/** Something that an expression decides. */
export type Rule = ItemRule | OptionsRule | ConstraintRule;

/** All expressions of a form: what can be worked out before anybody has answered anything. */
export interface Program {
  /** Those that others read come first. */
  readonly rules: readonly Rule[];
  readonly faults: readonly FormFault[];
}

/**
 * Longer expressions are not compiled: what people write is far shorter, and parsing takes longer with every operator.
 * How long an expression runs cannot be limited, since it runs synchronously: a form that counts to ten million holds
 * up its page, as any script of whoever chose the form could.
 */
const MAX_LENGTH = 10_000;
/** Brackets within brackets: the parser calls itself for each, and browsers differ in how deep that can go. */
const MAX_DEPTH = 200;

function depth(expression: string): number {
  let open = 0;
  let most = 0;
  for (const letter of expression) {
    if ('([{'.includes(letter)) most = Math.max(most, ++open);
    else if (')]}'.includes(letter)) open--;
  }
  return most;
}

/** Names that FHIRPath and SDC give by themselves. */
const BUILT_IN = new Set([
  ...['resource', 'rootResource', 'context', 'questionnaire', 'qitem'],
  ...['ucum', 'sct', 'loinc', 'factory', 'terminologies'],
]);

/** Variables by name, as an item sees them. */
type Variables = ReadonlyMap<string, Compiled>;

/** Compiles every expression of a form once. Those that are broken become faults; the others work without them. */
export function compileForm(form: Form, fhirPath: FhirPath): Program {
  return new Compiler(form, fhirPath).program();
}

class Compiler {
  readonly #form: Form;
  readonly #fhirPath: FhirPath;
  readonly #functions;
  readonly #faults: FormFault[] = [];
  readonly #rules: Rule[] = [];

  constructor(form: Form, fhirPath: FhirPath) {
    this.#form = form;
    this.#fhirPath = fhirPath;
    this.#functions = scoreFunctions(form);
  }

  program(): Program {
    const form = this.#form;
    const scope = this.#declare(form.variables, new Map());
    for (const item of form.items) this.#item(item, scope);
    this.#constraints(form.constraints, scope);
    return {rules: inOrder(this.#rules, [...form.byLinkId.keys()]), faults: this.#faults};
  }

  #item(item: FormItem, around: Variables): void {
    // What cannot be asked is not calculated either; its fault says why.
    if (item.fatal) return;
    const scope = this.#declare(item.variables, around);
    const add = (kind: ItemRule['kind'], source: FormExpression | undefined) => {
      const expression = source && this.#compile(source, scope, kind === 'calculated' || kind === 'initial');
      if (expression) this.#rules.push({kind, item, expression});
    };
    add('enable', item.enableWhenExpression);
    add('initial', item.initialExpression);
    add('calculated', item.calculated);
    add('text', item.textExpression);
    this.#options(item, scope);
    this.#constraints(item.constraints, scope, item);
    for (const child of item.children) this.#item(child, scope);
  }

  #options(item: FormItem, scope: Variables): void {
    const answers = item.answerExpression && this.#compile(item.answerExpression, scope);
    const toggles = item.toggles.flatMap((toggle) => {
      const expression = this.#compile(toggle.expression, scope);
      return expression ? [{toggle, expression}] : [];
    });
    if (answers || toggles.length > 0) {
      this.#rules.push({kind: 'options', item, toggles, ...(answers ? {answers} : {})});
    }
  }

  #constraints(constraints: readonly FormConstraint[], scope: Variables, item?: FormItem): void {
    for (const constraint of constraints) {
      const expression = this.#compile(constraint.expression, scope);
      if (expression) {
        this.#rules.push({kind: 'constraint', constraint, expression, ...(item ? {item} : {})});
      }
    }
  }

  /** Inner variables hide outer ones of the same name; those of one item are there one after the other. */
  #declare(variables: readonly FormExpression[], around: Variables): Variables {
    if (variables.length === 0) return around;
    const scope = new Map(around);
    for (const source of variables) {
      const {name = ''} = source;
      if (BUILT_IN.has(name)) {
        this.#fault(source, `is called %${name}, which FHIR itself defines.`);
        continue;
      }
      const compiled = this.#compile(source, scope);
      if (compiled) scope.set(name, compiled);
    }
    return scope;
  }

  #compile(source: FormExpression, scope: Variables, ignoreItself = false): Compiled | undefined {
    let run: Evaluator;
    let reads;
    if (source.expression.length > MAX_LENGTH) {
      this.#fault(source, `is longer than ${MAX_LENGTH} characters.`);
      return undefined;
    }
    if (depth(source.expression) > MAX_DEPTH) {
      this.#fault(source, `has more than ${MAX_DEPTH} brackets within each other.`);
      return undefined;
    }
    try {
      reads = dependencies(this.#fhirPath.parse(source.expression));
      run = this.#fhirPath.compile(
        source.expression,
        source.item ? 'QuestionnaireResponse.item' : undefined,
        this.#functions,
      );
    } catch (error) {
      this.#fault(source, `cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}`);
      return undefined;
    }
    const unknown = [...reads.variables].filter((name) => !this.#isKnown(name, source, scope));
    if (unknown.length > 0) {
      const names = unknown.map((name) => `%${name}`).join(', ');
      this.#fault(source, `names ${names}, which is not defined where the expression stands.`);
      return undefined;
    }
    expressionCounts.compiled++;
    // What a rule sets is nothing that it waits for: a person's own number stays until something else changes.
    const itself = ignoreItself ? source.item?.linkId : undefined;
    const close = (linkIds: Iterable<string>) =>
      this.#withBelow(linkIds).filter((linkId) => linkId !== itself);
    const inContext = source.item
      ? close(reads.context ? [source.item.linkId, ...reads.inContext] : reads.inContext)
      : [];
    return {
      source,
      run,
      everything: reads.everything || (reads.context && !source.item),
      anywhere: close(source.item ? reads.anywhere : [...reads.anywhere, ...reads.inContext]),
      inContext,
      variables: [...reads.variables].flatMap((name) => scope.get(name) ?? []),
      clock: reads.clock,
    };
  }

  #isKnown(name: string, source: FormExpression, scope: Variables): boolean {
    if (scope.has(name) || BUILT_IN.has(name) || this.#form.launchContext.includes(name)) return true;
    if (/^(?:vs|ext)-/.test(name)) return true;
    // A variable that the expression makes for itself.
    return new RegExp(`defineVariable\\(\\s*'${name.replace(/\W/g, '\\$&')}'`).test(source.expression);
  }

  #fault({item, kind}: FormExpression, what: string): void {
    const where = item ? `Item "${item.linkId}"` : 'The form';
    this.#faults.push({
      code: 'broken-expression',
      ...(item ? {linkId: item.linkId} : {}),
      message: `${where} has a ${kind} that ${what}`,
      // What is only worked out is not there at all.
      fatal: kind === 'calculatedExpression' && item?.readOnly === true,
    });
  }

  #withBelow(linkIds: Iterable<string>): string[] {
    const all = new Set<string>();
    const add = (item: FormItem) => {
      if (all.has(item.linkId)) return;
      all.add(item.linkId);
      item.children.forEach(add);
    };
    for (const linkId of linkIds) {
      const item = this.#form.byLinkId.get(linkId);
      if (item) add(item);
    }
    return [...all];
  }
}

/** Expressions of a rule. */
export function expressionsOf(rule: Rule): readonly Compiled[] {
  if (rule.kind !== 'options') return [rule.expression];
  return [...(rule.answers ? [rule.answers] : []), ...rule.toggles.map(({expression}) => expression)];
}

/** linkIds whose answers, or whose being there, a rule decides. */
export function writtenBy(rule: Rule): readonly string[] {
  if (rule.kind === 'text' || rule.kind === 'constraint') return [];
  const linkIds: string[] = [];
  const add = (item: FormItem) => {
    linkIds.push(item.linkId);
    if (rule.kind === 'enable') item.children.forEach(add);
  };
  add(rule.item);
  return linkIds;
}

/** Rules that write what others read first, so that each is evaluated once; loops stay in the order of the form. */
function inOrder(rules: readonly Rule[], allLinkIds: readonly string[]): readonly Rule[] {
  const writers = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const linkId of writtenBy(rule)) {
      const known = writers.get(linkId);
      if (known) known.push(rule);
      else writers.set(linkId, [rule]);
    }
  }
  const ordered: Rule[] = [];
  const begun = new Set<Rule>();
  for (const first of rules) {
    // A stack of our own: a form may chain more rules than functions can call each other.
    const stack: {readonly rule: Rule; readonly before: Rule[]}[] = [];
    const begin = (rule: Rule) => {
      if (begun.has(rule)) return;
      begun.add(rule);
      const before = readBy(rule, allLinkIds).flatMap((linkId) => writers.get(linkId) ?? []);
      stack.push({rule, before: before.reverse()});
    };
    begin(first);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const next = top.before.pop();
      if (next) begin(next);
      else ordered.push(stack.pop()!.rule);
    }
  }
  return ordered;
}

/** linkIds that a rule reads, by itself or through variables. */
function readBy(rule: Rule, allLinkIds: readonly string[]): readonly string[] {
  const linkIds = new Set<string>();
  const expressions = new Set(expressionsOf(rule));
  // Grows while it is gone through.
  for (const expression of expressions) {
    if (expression.everything) return allLinkIds;
    for (const linkId of expression.anywhere) linkIds.add(linkId);
    for (const linkId of expression.inContext) linkIds.add(linkId);
    for (const variable of expression.variables) expressions.add(variable);
  }
  return [...linkIds];
}

import type {Form, FormFault} from '../form.js';
import type {Evaluator, FhirPath} from '../expressions/fhirpath.js';
import {scoreFunctions} from '../expressions/scores.js';
import type {Filler, TemplateContext} from './fill-template.js';

/** The expressions of a form's templates: compiled once each, and never thrown over. */
export class TemplateExpressions implements Filler {
  readonly faults: FormFault[] = [];
  readonly #fhirPath: FhirPath;
  readonly #functions;
  /** Without an evaluator: it cannot be read, and has been reported. */
  readonly #compiled = new Map<string, Evaluator | undefined>();
  readonly #failed = new Set<string>();
  readonly #asItem: Evaluator;

  constructor(form: Form, fhirPath: FhirPath) {
    this.#fhirPath = fhirPath;
    this.#functions = scoreFunctions(form);
    this.#asItem = fhirPath.compile('$this', 'QuestionnaireResponse.item');
  }

  /** An item of a response as something that expressions can stand on. */
  item(json: unknown): readonly unknown[] {
    return this.#asItem(json);
  }

  /** What an expression gives; nothing where it is broken, which is said once. */
  run(expression: string, {focus, variables}: TemplateContext): readonly unknown[] {
    const evaluator = this.#compile(expression);
    if (!evaluator) return [];
    try {
      return evaluator(focus, variables);
    } catch {
      if (!this.#failed.has(expression)) {
        this.#failed.add(expression);
        this.fault(
          'broken-expression',
          `has a template with the expression "${expression}", which cannot be worked out with these answers.`,
        );
      }
      return [];
    }
  }

  plain(values: readonly unknown[]): readonly unknown[] {
    const plain = this.#fhirPath.plain(values) as readonly unknown[];
    // `%factory` and the like give functions, which are nothing that a resource can hold.
    return plain.filter((value) => typeof value !== 'function');
  }

  /** Notes what is wrong with the form's templates; `what` is a sentence without its subject. */
  fault(code: FormFault['code'], what: string): void {
    this.faults.push({code, message: `The form ${what}`, fatal: false});
  }

  #compile(expression: string): Evaluator | undefined {
    if (this.#compiled.has(expression)) return this.#compiled.get(expression);
    let evaluator: Evaluator | undefined;
    try {
      evaluator = this.#fhirPath.compile(expression, undefined, this.#functions);
    } catch {
      this.fault(
        'broken-expression',
        `has a template with the expression "${expression}", which cannot be read.`,
      );
    }
    this.#compiled.set(expression, evaluator);
    return evaluator;
  }
}

import {fhirModel} from './fhir-model.js';

/** A part of a parsed expression, as fhirpath.js gives it. */
export interface AstNode {
  readonly type: string;
  readonly text?: string;
  readonly delimitedText?: string;
  readonly children?: readonly AstNode[];
}

/** A value with its place in a resource; kept in this form between expressions, so that types are not lost. */
export interface ResourceNode {
  readonly data: unknown;
  readonly _data: unknown;
  readonly path: string | null;
  readonly parentResNode: ResourceNode | null;
}

/** What an expression may name with `%`. */
export type Variables = Readonly<Record<string, unknown>>;

/** An expression, ready to run: on a resource, or on values that another expression gave. */
export type Evaluator = (focus: unknown, variables?: Variables) => readonly unknown[];

/** A function of FHIRPath that is answered here. */
export interface OwnFunction {
  readonly fn: (input: readonly unknown[]) => unknown[];
  readonly arity: Record<number, never[]>;
  readonly nullable: true;
  readonly internalStructures: true;
}

/** The part of fhirpath.js that the engine uses, fetched once. */
export interface FhirPath {
  parse(expression: string): AstNode;
  compile(expression: string, base?: string, functions?: Readonly<Record<string, OwnFunction>>): Evaluator;
  /** Plain JSON of a result: dates as text, numbers as numbers. */
  plain(value: unknown): unknown;
}

let loaded: Promise<FhirPath> | undefined;

/**
 * Fetches fhirpath.js. Expressions run synchronously and reach no network: functions that would ask a server
 * (`resolve`, `memberOf`) throw, since neither a server's address nor `async` is given.
 */
export function loadFhirPath(): Promise<FhirPath> {
  loaded ??= load().catch((error: unknown) => {
    // The next form may try again: a chunk that did not arrive is no reason to give up for good.
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(): Promise<FhirPath> {
  const library = await import('fhirpath');
  return {
    parse: (expression) => library.parse(expression) as AstNode,
    compile(expression, base, functions) {
      const run = library.compile(base ? {base, expression} : expression, fhirModel, {
        resolveInternalTypes: false,
        // 0.1 + 0.2 is 0.3 for whoever reads a score.
        preciseMath: true,
        async: false,
        // By itself, trace() writes what people answered to the console.
        traceFn: () => undefined,
        ...(functions ? {userInvocationTable: functions} : {}),
      });
      return (focus, variables) => run(focus, variables) as readonly unknown[];
    },
    plain: (value) => library.resolveInternalTypes(value) as unknown,
  };
}

import type {Form} from './form.js';
import type {SessionOptions} from './session-types.js';
import type {FormState} from './state.js';

/** The rules of a form that are written in FHIRPath, at work on one session's state. */
export interface ExpressionRules {
  /**
   * Re-evaluates what reads any of the items named, and writes the results through the state's setters. Called again
   * as long as that changes anything, a bounded number of times. `all` at the start of a session.
   */
  run(changed: ReadonlySet<string> | 'all'): void;
}

/** Fetches and compiles a form's expressions; what it gives binds them to a session's state. */
export type LoadExpressionRules = (
  form: Form,
  options: SessionOptions,
) => Promise<(state: FormState) => ExpressionRules>;

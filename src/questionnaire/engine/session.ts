import type {Answer, QuestionnaireResponse} from '../../model/fhir.js';
import type {Form, FormFault} from './form.js';
import {readFetching} from './read-form-with.js';
import type {FormNode, FormSession, Problem, SessionOptions} from './session-types.js';
import {FormState} from './state.js';
import {findProblems} from './validate.js';

/**
 * Begins to fill in a form: from the beginning, or from an earlier response. Rejects only where the form needs FHIRPath,
 * or what reads its rules, and that cannot be fetched.
 */
export async function startSession(form: unknown, options: SessionOptions = {}): Promise<FormSession> {
  const read = isForm(form) ? form : await readFetching(form);
  const state = new FormState(read, options);
  await useExpressions(state, options);
  return new Session(state);
}

/** Gives a state the rules that are written in FHIRPath, where the form has some. */
export async function useExpressions(state: FormState, options: SessionOptions): Promise<void> {
  if (!state.form.usesFhirPath) return;
  const {loadExpressionRules} = await import('./expressions/index.js');
  const bind = await loadExpressionRules(state.form, options);
  state.useRules(bind(state));
}

function isForm(form: unknown): form is Form {
  return typeof form === 'object' && form !== null && 'byLinkId' in form && form.byLinkId instanceof Map;
}

class Session implements FormSession {
  readonly #state: FormState;
  readonly #listeners = new Set<() => void>();

  constructor(state: FormState) {
    this.#state = state;
  }

  get form(): Form {
    return this.#state.form;
  }

  get nodes(): readonly FormNode[] {
    return this.#state.nodes;
  }

  get faults(): readonly FormFault[] {
    return this.#state.faults.length === 0 ? this.form.faults : [...this.form.faults, ...this.#state.faults];
  }

  node(key: string): FormNode | undefined {
    return this.#state.node(key);
  }

  nodesOf(linkId: string): readonly FormNode[] {
    return this.#state.nodesOf(linkId);
  }

  setAnswers(key: string, answers: readonly Answer[]): void {
    const node = this.#state.node(key);
    if (node) this.#change(() => this.#state.answer(node, answers));
  }

  addRepeat(key: string): FormNode | undefined {
    const node = this.#state.node(key);
    return node && this.#change(() => this.#state.addRepeat(node));
  }

  removeRepeat(key: string): void {
    const node = this.#state.node(key);
    if (node?.item.type === 'group') this.#change(() => this.#state.removeRepeat(node));
  }

  problems(within?: readonly FormNode[]): readonly Problem[] {
    return findProblems(this.nodes, this.#state.constraintProblems, within);
  }

  response(status?: QuestionnaireResponse['status']): QuestionnaireResponse {
    return this.#state.responseWith(status);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #change<T>(change: () => T): T {
    const {version} = this.#state;
    const result = change();
    this.#state.settle();
    if (this.#state.version !== version) for (const listener of [...this.#listeners]) listener();
    return result;
  }
}

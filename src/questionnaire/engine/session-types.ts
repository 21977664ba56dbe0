import type {Answer, QuestionnaireResponse, Resource} from '../../model/fhir.js';
import type {Form, FormFault, FormItem, FormOption} from './form.js';

/**
 * One occurrence of an item in the answers. A repeating group has one node for each time it is filled in; a repeating
 * question has one node with several answers.
 */
export interface FormNode {
  /** Unique in the session, made of letters and digits: fit for HTML ids. A node keeps its key for as long as it exists. */
  readonly key: string;
  readonly item: FormItem;
  readonly parent?: FormNode;
  /** Items below a group, or below a question (they go under the answer {@link owner}). Hidden and disabled ones included. */
  readonly children: readonly FormNode[];
  /** Which of several answers the children are about; the first where it is not set. */
  readonly owner?: Answer;
  /** Answers as given, kept also while disabled. Empty for groups. */
  readonly answers: readonly Answer[];
  /** By its own rule and those of everything around it. */
  readonly enabled: boolean;
  /** What can be chosen now: the form's options, toggled; or what an answerExpression gave. */
  readonly options: readonly FormOption[];
  /** Counts up whenever something about this node or anything below it has changed: for `guard()`. */
  readonly revision: number;
  /** Words of a cqf-expression on the text, where there is one. */
  readonly text?: string;
}

/** A rule of the form that an answer breaks. */
export interface Problem {
  readonly linkId: string;
  /** Key of the {@link FormNode}. */
  readonly key: string;
  /** Id in the message catalogue (`i18n/problems`): `empty.text`, `date.real`, `max`; `constraint` for a rule of the form's own. */
  readonly code: string;
  /** A warning is said, and does not hold anybody up. */
  readonly severity: 'error' | 'warning';
  /** What the message is made of: `{n: 10}`; `text` is the form's own message of a constraint. */
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
  /** Which answer, where only one of several is wrong. */
  readonly index?: number;
}

/** What a session may be started with. */
export interface SessionOptions {
  /** Answers given before; set aside where the form has no such item, and given back in `response()`. */
  readonly response?: QuestionnaireResponse;
  /** Do not fill in initial values. */
  readonly blank?: boolean;
  /** Resources for `launchContext` and initialExpression, by name: `{patient: {...}}`. */
  readonly context?: Readonly<Record<string, Resource>>;
}

/**
 * Somebody filling in a form. Every change settles at once (conditions, calculations, options) and synchronously: FHIRPath,
 * where needed, is there before a session begins. Made by `startSession`.
 */
export interface FormSession {
  readonly form: Form;
  /** Nodes of the top level, in the form's order. */
  readonly nodes: readonly FormNode[];
  /** The form's own faults and those found while it runs (contradictions, expressions that fail on real answers). */
  readonly faults: readonly FormFault[];
  node(key: string): FormNode | undefined;
  /** All nodes of an item, in order. */
  nodesOf(linkId: string): readonly FormNode[];
  /** Replaces a question's answers. An empty list takes them away. */
  setAnswers(key: string, answers: readonly Answer[]): void;
  /** One more occurrence of a repeating group, after the last; gives its node. Does nothing past `maxOccurs`. */
  addRepeat(key: string): FormNode | undefined;
  /** Takes an occurrence away with its answers. The last one is emptied instead. */
  removeRepeat(key: string): void;
  /** Problems of the enabled, visible questions; of one part only, given nodes. */
  problems(within?: readonly FormNode[]): readonly Problem[];
  /**
   * The answers as FHIR. Without disabled items, display items and empty ones; order and text as in the form. What an
   * earlier response held and this form does not know is kept where it stood.
   */
  response(status?: QuestionnaireResponse['status']): QuestionnaireResponse;
  /** Calls back after each change; gives a function that stops it. */
  onChange(listener: () => void): () => void;
}

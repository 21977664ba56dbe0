import type {Answer} from '../model/fhir.js';
import type {FormSession, Problem} from './engine/session-types.js';

/** The answers of a question: none while it is disabled, or where the form has no such question. */
export type AnswersOf = (linkId: string) => readonly Answer[];

/** Something that a page finds wrong with an answer. */
export interface OwnProblem {
  /** The question that it is said at. */
  readonly linkId: string;
  /** What is said, in the page's language. */
  readonly message?: string;
  /** In place of a message: an id of the kit's own messages, such as `postcode` or `date.past`. */
  readonly code?: string;
  /** What the kit's message is made of: `{d: '1900-01-01'}`. */
  readonly values?: Problem['values'];
}

/** Finds what FHIR cannot say about answers: that a number has the wrong check digit, that one of two must be given. */
export type AnswerCheck = (answersOf: AnswersOf) => readonly OwnProblem[];

/** How a session's answers are asked for by linkId. */
export const answersIn =
  (session: FormSession): AnswersOf =>
  (linkId) =>
    session.nodesOf(linkId).flatMap(({enabled, answers}) => (enabled ? answers : []));

/** What a page's check finds, by key of the node that it is said at. */
export function ownProblems(
  session: FormSession,
  check: AnswerCheck | undefined,
): ReadonlyMap<string, readonly Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const {linkId, message, code = 'constraint', values = {}} of check?.(answersIn(session)) ?? []) {
    const key = session.nodesOf(linkId).find(({enabled}) => enabled)?.key;
    if (key === undefined) continue;
    const said = message === undefined ? values : {...values, text: message};
    const problem: Problem = {linkId, key, code, severity: 'error', values: said};
    found.set(key, [...(found.get(key) ?? []), problem]);
  }
  return found;
}

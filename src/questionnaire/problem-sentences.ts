import type {ReactiveControllerHost} from 'lit';
import {Words} from '../element/words.js';
import {problemWords, type ProblemStrings} from '../i18n/problems/index.js';
import {problemMessage} from './engine/problem-message.js';
import type {FormSession, Problem} from './engine/session-types.js';

/** What is said about a problem, in the element's language. */
export class ProblemSentences {
  readonly words: Words<ProblemStrings>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.words = new Words(host, problemWords);
  }

  /** Says how to put a problem right, with the question's own words. */
  say(problem: Problem, session: FormSession, lang: string): string {
    const item = session.node(problem.key)?.item;
    if (item) return problemMessage(problem, item, this.words.texts, lang, session.form.language);
    // A rule of the whole form brings its words along.
    return String(problem.values[`text:${lang}`] ?? problem.values['text'] ?? '');
  }
}

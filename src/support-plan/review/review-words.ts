import {englishTexts, loadTexts} from '../../i18n/catalogue.js';
import {planReviewWords, type PlanReviewStrings} from '../../i18n/plan-review/index.js';

/** Texts that come with a part of the editor: English with its code, others fetched when they are first wanted. */
export class ReviewWords {
  #lang?: string;
  #texts?: PlanReviewStrings;

  /** The texts in a language; `undefined` while they are fetched, after which `update` is called. */
  in(lang: string, update: () => void): PlanReviewStrings | undefined {
    if (this.#lang !== lang) this.#load(lang, update);
    return this.#texts;
  }

  #load(lang: string, update: () => void): void {
    this.#lang = lang;
    const isEnglish = /^en\b/i.test(lang);
    this.#texts = isEnglish ? englishTexts(planReviewWords, lang) : undefined;
    if (isEnglish) return;
    const use = (texts: PlanReviewStrings) => {
      if (this.#lang !== lang) return;
      this.#texts = texts;
      update();
    };
    // Where they cannot be had, English is better than nothing.
    loadTexts(planReviewWords, lang).then(use, () => use(englishTexts(planReviewWords, lang)));
  }
}

import {englishTexts, loadTexts} from '../../i18n/catalogue.js';
import {planVersionsWords, type PlanVersionsStrings} from '../../i18n/plan-versions/index.js';
import type {PlanView} from '../plan-view.js';

/** The words of this part in the language of the plan's: fetched with it, since nobody needs them before. */
export class PartTexts {
  #lang = '';
  #texts?: PlanVersionsStrings;

  /** `undefined` while they are on their way; the element is rendered again once they are there. */
  in({locale, desk}: Pick<PlanView, 'locale' | 'desk'>): PlanVersionsStrings | undefined {
    if (locale === this.#lang) return this.#texts;
    this.#lang = locale;
    this.#texts = undefined;
    if (locale.startsWith('en')) return (this.#texts = englishTexts(planVersionsWords, locale));
    void loadTexts(planVersionsWords, locale)
      // English is better than nothing at all.
      .catch(() => englishTexts(planVersionsWords))
      .then((texts) => {
        if (locale !== this.#lang) return;
        this.#texts = texts;
        desk.update();
      });
    return undefined;
  }
}

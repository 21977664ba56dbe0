import {whenInWords} from '../../i18n/plan/in-words.js';
import type {PlanView} from '../plan-view.js';
import {dayOf} from './day-of.js';

/** "Written by Maggie with Priya Nair. Last changed on 10 November 2026." */
export function introLines({
  words,
  locale,
  names,
  opened,
}: Pick<PlanView, 'words' | 'locale' | 'names' | 'opened'>): readonly string[] {
  const {person, worker} = names;
  const written = person && (worker ? words.writtenWith(person, worker) : words.writtenBy(person));
  const saved = dayOf(opened?.savedAt);
  const line = [written, saved && words.changedOn(whenInWords(locale, saved))].filter(Boolean).join(' ');
  return line ? [line] : [];
}

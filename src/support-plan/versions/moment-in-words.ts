import {formatDate, formatTime} from '../../i18n/formats.js';
import {addDays, londonNow} from '../../model/calendar.js';
import type {WordsView} from './words-view.js';

/** `today at 2:21pm`, `on 10 November at 9am`, `on 3 March 2025 at 12 noon`: in London. `undefined` where it is no time. */
export function momentInWords(
  at: string | undefined,
  {t, locale, today}: Pick<WordsView, 't' | 'locale' | 'today'>,
): string | undefined {
  const instant = new Date(at ?? '');
  if (Number.isNaN(instant.getTime())) return undefined;
  const local = londonNow(instant);
  const day = local.slice(0, 10);
  const time = formatTime(locale, local.slice(11));
  if (day === today) return t.todayAt(time);
  if (day === addDays(today, -1)) return t.yesterdayAt(time);
  return t.dayAt(formatDate(locale, day, {year: day.slice(0, 4) !== today.slice(0, 4)}), time);
}

import {formatDate, monthName} from '../i18n/formats.js';
import type {MeasureStrings} from '../i18n/measures/index.js';
import {inSentence} from '../i18n/sentence.js';
import type {WellbeingGroupStrings} from '../i18n/wellbeing-group/index.js';
import type {GroupBin, GroupFigures, GroupScore} from '../measures/index.js';
import {roundHalfUp} from '../measures/rounding.js';
import {mayBeNamed, type Audience} from '../wellbeing-chart/shown-bands.js';

/** Texts and the language that they are in. */
export interface GroupTexts {
  readonly t: WellbeingGroupStrings;
  readonly m: MeasureStrings;
  readonly locale: string;
}

/** When answers were given, from days or months: "between April and November 2026". '' where nothing is known. */
export function periodWords({t, locale}: GroupTexts, since = '', until = ''): string {
  if (since && until) {
    const isOneYear = since.slice(0, 4) === until.slice(0, 4) && since.length === until.length;
    return t.between(dayWords(locale, since, !isOneYear), dayWords(locale, until, true));
  }
  if (since) return t.since(dayWords(locale, since, true));
  return until ? t.until(dayWords(locale, until, true)) : '';
}

function dayWords(locale: string, day: string, year: boolean): string {
  if (day.length > 7) return formatDate(locale, day, {year});
  const [y, month] = day.split('-');
  const words = monthName(locale, Number(month));
  return year ? `${words} ${y}` : words;
}

/** Who is in no chart, and which answers are not; '' where nobody is in one and nobody is left out. */
export function leftOutWords(
  {t}: GroupTexts,
  {n, leftOut: {once, differently, unreadable}}: Pick<GroupFigures, 'n' | 'leftOut'>,
): string {
  const others = [once === 0 ? '' : t.once(once), differently === 0 ? '' : t.differently(differently)].filter(
    Boolean,
  );
  const hasCharts = typeof n === 'number' && n > 0;
  const all = hasCharts && unreadable === 0 ? [t.nobodyLeftOut] : [];
  return [
    ...(others.length > 0 ? [...others, t.notIn] : all),
    ...(unreadable === 0 ? [] : [t.unreadable(unreadable)]),
  ].join(' ');
}

/** What a chart shows, in words: averages and their change, or why there are none. */
export function scoreSentences(texts: GroupTexts, {n, first, latest, change}: GroupScore): readonly string[] {
  const {t} = texts;
  if (n === 0) return [t.nobody];
  if (n === '*') return [t.tooFew];
  if (typeof first.mean !== 'number' || typeof latest.mean !== 'number' || typeof change !== 'number') {
    return [t.answered(n)];
  }
  const averages = t.averages(decimal(first.mean), decimal(latest.mean));
  const isRounded = roundHalfUp(latest.mean - first.mean, 1) !== change;
  if (isRounded) return [averages, t.unrounded(changeWords(texts, change))];
  return [averages, change === 0 ? t.sameAverage : t.difference(changeWords(texts, change))];
}

/** "1.1 higher". */
export function changeWords({m}: GroupTexts, change: number): string {
  if (change === 0) return inSentence(m.same);
  const by = decimal(Math.abs(change));
  return change > 0 ? m.higher(by) : m.lower(by);
}

/** Averages have one decimal, also where it is 0. */
export const decimal = (value: number): string => value.toFixed(1);

/** The scores that a group of people gave: "7 to 8", "7 to under 14". */
export function rangeWords({t, m}: GroupTexts, {from, to, under}: GroupBin): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  return under ? t.under(`${from}`, `${to}`) : m.range(from, to);
}

/** What a group of people is called: its band, unless that is a word for professionals, or the answer's own words. */
export function binName(
  {m}: GroupTexts,
  bins: readonly GroupBin[],
  {band, text}: GroupBin,
  audience: Audience,
): string | undefined {
  if (band === undefined) return text;
  const ids = bins.flatMap((bin) => bin.band ?? []);
  return mayBeNamed(ids, audience) ? m.bands[band] : undefined;
}

/** Whether a score's people are not those of the whole measure: then it says so. */
export const isOfOthers = ({n, leftOut}: GroupScore, whole: GroupFigures): boolean =>
  n !== whole.n ||
  leftOut.once !== whole.leftOut.once ||
  leftOut.differently !== whole.leftOut.differently ||
  leftOut.unreadable !== whole.leftOut.unreadable;

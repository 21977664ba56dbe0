import type {MeasureStrings} from '../i18n/measures/index.js';
import type {WellbeingMeasureStrings} from '../i18n/wellbeing-measure/index.js';
import type {AnswerMode} from '../measures/answer-mode.js';
import type {HistoryEntry} from '../measures/history.js';
import type {Measure} from '../measures/measure.js';
import {roundHalfUp} from '../measures/rounding.js';
import type {MeasureStrings as Words} from '../i18n/measures/index.js';
import type {Result} from './results.js';
import {dateText, numberText, valueText, whenText} from './values.js';

/** What a summary is written from. */
export interface MeasureSummaryOptions {
  readonly measure: Measure;
  /** FHIR date or dateTime. */
  readonly date: string;
  readonly mode: AnswerMode;
  readonly results: readonly Result[];
  /** What the results are compared with. */
  readonly earlier?: HistoryEntry;
  readonly words: MeasureStrings;
  readonly t: WellbeingMeasureStrings;
  /** BCP 47 tag for dates. */
  readonly locale: string;
}

/** A few lines for a record: the measure, when and how it was answered, each score with what it runs from and to and its change. Scores and dates, nothing else. */
export function measureSummary({
  measure,
  date,
  mode,
  results,
  earlier,
  words,
  t,
  locale,
}: MeasureSummaryOptions): string {
  const lines = results.map((result) => {
    const name = scoreName(words, measure, result);
    return `${name}: ${[valueOf(result), changeOf(result)].filter(Boolean).join('; ')}`;
  });
  const isNeverAdded = measure.headline === undefined && results.length > 1;
  return [
    measure.title,
    t.summary.answered(dateText(locale, date), words.modes[mode]),
    ...lines,
    ...(isNeverAdded ? [t.summary.noTotal] : []),
  ].join('\n');

  function valueOf({rule, score: {value, missing}, isDeclined, text}: Result): string {
    if (typeof value === 'number') return valueText(words, rule, value);
    if (value !== null) return text ?? value;
    if (isDeclined) return words.declined;
    return rule.how === 'answer' || !missing ? words.noAnswer : t.summary.noValue(missing);
  }

  function changeOf({rule, earlier: before, difference}: Result): string {
    if (!earlier || before?.value === undefined || before.value === null) return '';
    const was = typeof before.value === 'number' && rule.range ? numberText(before.value) : before.value;
    const when = whenText(words, locale, earlier.date);
    const previous = t.summary.previously(choiceText(measure, rule.items[0], was), when);
    return difference === undefined ? previous : `${changeText(words, difference)} (${previous})`;
  }
}

/** How a score is called by those who work with it. */
export const scoreName = (words: Words, measure: Measure, {rule}: Pick<Result, 'rule'>): string =>
  words.scores[`${measure.id}.${rule.id}`]?.name ?? measure.title;

/** "3 higher", "1 lower", "The same". */
export function changeText(words: Words, difference: number): string {
  if (difference === 0) return words.same;
  const by = numberText(roundHalfUp(Math.abs(difference), 2));
  return difference > 0 ? words.higher(by) : words.lower(by);
}

/** A stored code in the published words of its answer. */
export function choiceText({items}: Measure, itemId: string | undefined, value: number | string): string {
  const choices = items.find(({id}) => id === itemId)?.answers.choices ?? [];
  return choices.find(({code}) => code === value)?.text ?? String(value);
}

import {whenInWords} from '../../i18n/plan/in-words.js';
import type {PlanStrings} from '../../i18n/plan/index.js';
import type {MeasureStrings} from '../../i18n/measures/index.js';
import {compareScores} from '../../measures/compare-scores.js';
import {londonDay} from '../../measures/london-day.js';
import {roundHalfUp} from '../../measures/rounding.js';
import {
  comparable,
  comparableWords,
  isNumber,
  isWord,
  type MeasureSeries,
  type Point,
  type ScoreSeries,
} from '../../wellbeing-chart/series.js';
import {answerWords} from '../../wellbeing-chart/sentences.js';

/** One answer, in words. */
export interface SaidScore {
  readonly when: string;
  readonly value: string;
  /** The words of a question, which are English wherever it has no licensed translation. */
  readonly isEnglish?: boolean;
}

/** First and latest of one score, in words. */
export interface ScoreFacts {
  readonly id: string;
  readonly name: string;
  /** Which way is better; absent where answers are no numbers. */
  readonly direction?: string;
  readonly first?: SaidScore;
  readonly latest?: SaidScore;
  /** "3 higher", "The same", or that they cannot be compared. */
  readonly change?: string;
  /** To be drawn: percent of the scale. */
  readonly dots?: {readonly first?: number; readonly latest: number};
}

/** What facts are worked out with. */
export interface FactsWords {
  readonly m: MeasureStrings;
  readonly words: PlanStrings;
  readonly locale: string;
}

/** Facts of every score of a person's measures, or of those that are named, in this order. */
export function scoreFacts(
  all: readonly MeasureSeries[],
  {m, words, locale}: FactsWords,
  ids?: readonly string[],
): readonly ScoreFacts[] {
  const known = all.flatMap((series) => series.scores.map((score) => ({series, score})));
  const wanted = ids ? ids.flatMap((id) => known.find(({score}) => score.id === id) ?? []) : known;
  return wanted.map(({series, score}) => factsOf(series, score));

  function factsOf({measure}: MeasureSeries, score: ScoreSeries): ScoreFacts {
    const {id, rule, points} = score;
    const {first, latest} = rule.range ? comparable(score) : comparableWords(score);
    const answered = points.filter(rule.range ? isNumber : isWord).length;
    const said = (point: Point): SaidScore => ({
      when: dateWords(point.date),
      value: valueWords(point),
      ...(isWord(point) && {isEnglish: true}),
    });
    return {
      id,
      name: m.scores[id]?.name ?? id,
      ...(rule.better && {direction: m.better[rule.better]}),
      ...(latest && {latest: said(latest)}),
      ...(first && {first: said(first)}),
      ...(first && latest && {change: changeOf(id, first, latest)}),
      ...(!first && answered > 1 && {change: words.scores.notCompared}),
      ...(latest && rule.range && {dots: dotsOf(rule.range, first, latest)}),
    };

    function valueWords({value}: Point): string {
      if (typeof value !== 'number') return answerWords(measure, rule, String(value));
      const [lowest, highest] = rule.range ?? [0, 10];
      return lowest === 0
        ? m.outOf(numberWords(value), String(highest))
        : m.onScale(numberWords(value), String(lowest), String(highest));
    }
  }

  function dateWords(date: string): string {
    return whenInWords(locale, londonDay(date));
  }

  function changeOf(id: string, first: Point, latest: Point): string {
    if (typeof first.value !== 'number' || typeof latest.value !== 'number')
      return first.value === latest.value ? m.same : '';
    const difference = compareScores(id, first.value, latest.value).difference ?? 0;
    if (difference === 0) return m.same;
    const by = numberWords(Math.abs(difference));
    return difference > 0 ? m.higher(by) : m.lower(by);
  }
}

/** One score on one line, for plain text. */
export function factsLine({scores}: PlanStrings, facts: ScoreFacts): string {
  const {name, direction, first, latest, change} = facts;
  if (!latest) return `${name}: ${scores.none}.`;
  return [
    direction ? `${name} (${lowerFirst(direction)}).` : `${name}.`,
    ...(first ? [`${scores.first(first.when)}: ${first.value}.`] : []),
    `${first || change ? scores.latest(latest.when) : scores.onlyOne(latest.when)}: ${latest.value}.`,
    ...(change ? [change.endsWith('.') ? change : `${change}.`] : []),
  ].join(' ');
}

const lowerFirst = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

const numberWords = (value: number): string => String(roundHalfUp(value, 2));

function dotsOf(
  [lowest, highest]: readonly [number, number],
  first: Point | undefined,
  latest: Point,
): {readonly first?: number; readonly latest: number} {
  const at = ({value}: Point) => ((Number(value) - lowest) / (highest - lowest)) * 100;
  return {latest: at(latest), ...(first && {first: at(first)})};
}

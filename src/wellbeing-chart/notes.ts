import type {Measure} from '../measures/measure.js';
import {benchmarkWords, percentWords} from './benchmark.js';
import {sharedEnds} from './english-words.js';
import {formatValue, nameOf, sayMoment, type Tongue} from './sentences.js';
import type {Break, MeasureSeries} from './series.js';
import {shownBands, type Audience} from './shown-bands.js';

/** What is said below the charts of a measure. */
export interface ChartNotes {
  /** Without this the charts would be read wrongly. */
  readonly first: readonly string[];
  /** Where things come from, and how they are drawn. */
  readonly more: readonly string[];
}

/** What has to be known of the charts that are shown. */
export interface NotesInput {
  readonly audience: Audience;
  readonly view: 'trend' | 'change' | 'table';
  readonly withBenchmark: boolean;
}

/** Notes on the answers to one measure. */
export function notesOf(tongue: Tongue, series: MeasureSeries, input: NotesInput): ChartNotes {
  const {measure, entries, scores} = series;
  if (entries.length === 0) return {first: [], more: []};
  const ranged = scores.filter(({rule}) => rule.range);
  const names = new Map(ranged.map(({id, rule}) => [rule.id, nameOf(tongue, id)]));
  const {t} = tongue;
  const withBands =
    input.view !== 'change' &&
    measure.id === 'ons4' &&
    scores.some(({rule}) => shownBands(rule.bands, input.audience).length > 0);
  const ends = input.view === 'table' ? [] : endsWords(tongue, measure);
  const quotesEnglish = ends.length > 0 || ranged.length < scores.length;
  return {
    first: [
      ...series.breaks.flatMap((each) => breakWords(tongue, each, series)),
      ...storedWords(tongue, series),
    ],
    more: [
      ...ends,
      ...(measure.headline === undefined && ranged.length > 1 ? [t.notAdded(ranged.length)] : []),
      ...(withBands ? [t.bandsOns] : []),
      ...(input.audience === 'professional' ? professionalWords(tongue, series) : []),
      ...(input.withBenchmark && input.view === 'trend' ? benchmarkWords(tongue, measure, names) : []),
      ...(input.withBenchmark
        ? scores.flatMap(({rule}) => (rule.range ? [] : percentWords(tongue, measure, rule.id)))
        : []),
      ...(quotesEnglish && tongue.m.englishOnly ? [tongue.m.englishOnly] : []),
    ],
  };
}

function breakWords(
  tongue: Tongue,
  {letter, before, after}: Break,
  series: MeasureSeries,
): readonly string[] {
  const {t, m} = tongue;
  const from = sayMoment(tongue, before.date, series);
  const to = sayMoment(tongue, after.date, series);
  const version = (text: string | undefined) =>
    text === undefined ? t.notRecorded : (text.includes(':') ? t.form : t.version)(text);
  const mode = (each: Break['before']['mode']) => (each ? m.modes[each] : t.notRecorded);
  return [
    ...(before.version === after.version
      ? []
      : [t.breakVersion(letter, from, to, version(before.version), version(after.version))]),
    ...(before.mode === after.mode
      ? []
      : [t.breakMode(letter, from, to, mode(before.mode), mode(after.mode))]),
  ];
}

/** Never trust a stored total: both are told. */
function storedWords(tongue: Tongue, series: MeasureSeries): readonly string[] {
  const {t} = tongue;
  return series.scores.flatMap(({id, points}) =>
    points.flatMap(({stored, value, date}) => {
      if (typeof stored !== 'number') return [];
      const [name, day] = [nameOf(tongue, id), sayMoment(tongue, date, series)];
      return typeof value === 'number'
        ? [t.differs(name, day, formatValue(stored), formatValue(value))]
        : [t.differsNoScore(name, day, formatValue(stored))];
    }),
  );
}

/** What the ends mean, where all questions share the beginning of their words. */
function endsWords({t}: Tongue, measure: Measure): readonly string[] {
  const [lower, upper] = sharedEnds(measure);
  const range = measure.scores[0]?.range;
  return lower && upper && range ? [t.ends(formatValue(range[0]), lower, formatValue(range[1]), upper)] : [];
}

function professionalWords(tongue: Tongue, {scores}: MeasureSeries): readonly string[] {
  const {t} = tongue;
  return scores.flatMap(({id, rule: {change, recovery}}) => {
    const name = nameOf(tongue, id);
    return [
      ...(change ? [t.reliable(name, formatValue(change.threshold), change.source)] : []),
      ...(recovery ? [t.recovery(name, formatValue(recovery.at), recovery.source)] : []),
    ];
  });
}

import type {Measure} from '../measures/measure.js';
import {benchmarkWords, percentWords} from './benchmark.js';
import {formatValue, nameOf, sayDate, type Tongue} from './sentences.js';
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
  return {
    first: [...series.breaks.flatMap((each) => breakWords(tongue, each)), ...storedWords(tongue, series)],
    more: [
      ...(input.view === 'table' ? [] : endsWords(tongue, measure)),
      ...(measure.headline === undefined && ranged.length > 1 ? [t.notAdded(ranged.length)] : []),
      ...(withBands ? [t.bandsOns] : []),
      ...(input.audience === 'professional' ? professionalWords(tongue, series) : []),
      ...(input.withBenchmark && input.view === 'trend' ? benchmarkWords(tongue, measure, names) : []),
      ...(input.withBenchmark
        ? scores.flatMap(({rule}) => (rule.range ? [] : percentWords(tongue, measure, rule.id)))
        : []),
    ],
  };
}

function breakWords(tongue: Tongue, {letter, before, after}: Break): readonly string[] {
  const {t, m} = tongue;
  const from = sayDate(tongue, before.date);
  const to = sayDate(tongue, after.date);
  const version = (text: string | undefined) => (text === undefined ? t.notRecorded : t.version(text));
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
function storedWords(tongue: Tongue, {scores}: MeasureSeries): readonly string[] {
  const {t} = tongue;
  return scores.flatMap(({id, points}) =>
    points.flatMap(({stored, value, date}) => {
      if (typeof stored !== 'number') return [];
      const [name, day] = [nameOf(tongue, id), sayDate(tongue, date)];
      return typeof value === 'number'
        ? [t.differs(name, day, formatValue(stored), formatValue(value))]
        : [t.differsNoScore(name, day, formatValue(stored))];
    }),
  );
}

/** What the ends mean, where all questions share the beginning of their words: "not at all", "completely". */
function endsWords({t}: Tongue, {items, scores}: Measure): readonly string[] {
  const lower = sharedStart(items.map((item) => item.lower));
  const upper = sharedStart(items.map((item) => item.upper));
  const range = scores[0]?.range;
  return lower && upper && range ? [t.ends(formatValue(range[0]), lower, formatValue(range[1]), upper)] : [];
}

function sharedStart(texts: readonly (string | undefined)[]): string {
  const [first = [], ...others] = texts.map((text = '') => text.split(' '));
  const end = first.findIndex((word, index) => others.some((words) => words[index] !== word));
  return first.slice(0, end < 0 ? first.length : end).join(' ');
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

import type {Benchmark, Measure} from '../measures/measure.js';
import {formatValue, type Tongue} from './sentences.js';

/** What one score is compared with. */
export interface ChosenBenchmark {
  readonly value: number;
  readonly benchmark: Benchmark;
}

/** Whole populations: an average of men or of women says little to somebody else. */
const WHOLE = ['England', 'United Kingdom'];

/**
 * The benchmark of a score: of people who filled in a form by themselves, as is done on a page; otherwise of people of whom that is not
 * known. Never of people who told an interviewer: their answers are about half a point higher.
 */
export function benchmarkOf({benchmarks = []}: Measure, score: string): ChosenBenchmark | undefined {
  const fitting = benchmarks.filter(
    ({statistic, mode, population}) =>
      statistic !== 'percent' && mode !== 'interviewer-led' && WHOLE.includes(population),
  );
  const own = fitting.find(({mode}) => mode === 'self-completion');
  // A survey that leaves a score out does not make another survey right for it.
  const benchmark = own ?? fitting[0];
  const value = benchmark?.values[score];
  return benchmark && value !== undefined ? {benchmark, value} : undefined;
}

const population = ({t}: Tongue, {population: name}: Benchmark) => t.populations[name] ?? name;
const period = ({t}: Tongue, {period: time}: Benchmark) => t.periods[time] ?? time;

/** What stands at the end of its line. */
export const lineName = (tongue: Tongue, {benchmark, value}: ChosenBenchmark) => ({
  value,
  name: upperFirst(population(tongue, benchmark)),
  text: value.toFixed(decimals(benchmark)),
});

/** As many as its source has: 7.0 beside 6.9. */
const decimals = ({values}: Benchmark): number =>
  Math.max(...Object.values(values).map((value) => (String(value).split('.')[1] ?? '').length));

const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Population, source, period and mode, and for which scores there is none. */
export function benchmarkWords(
  tongue: Tongue,
  measure: Measure,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const {t} = tongue;
  const chosen = [...names.keys()].flatMap((score) => benchmarkOf(measure, score) ?? []);
  const lines = [...new Set(chosen.map(({benchmark}) => benchmark))].map((benchmark) => {
    const say = benchmark.statistic === 'median' ? t.benchmarkMedian : t.benchmarkMean;
    const what = say(population(tongue, benchmark), benchmark.source, period(tongue, benchmark));
    return `${what} ${t.benchmarkModes[benchmark.mode]}`;
  });
  const without = [...names].filter(([score]) => !benchmarkOf(measure, score)).map(([, name]) => `“${name}”`);
  return [...lines, ...(without.length > 0 ? [t.benchmarkNone(without.join(', '))] : [])];
}

/** How many people of a whole population gave which answer. */
const percentages = ({benchmarks = []}: Measure, score: string): readonly Benchmark[] =>
  benchmarks.filter(
    ({statistic, of, population: name}) => statistic === 'percent' && of === score && WHOLE.includes(name),
  );

/** "In a survey, 7% of people answered …": what is known of answers that are words. */
export function percentWords(tongue: Tongue, measure: Measure, score: string): readonly string[] {
  const item = measure.scores.find(({id}) => id === score)?.items[0];
  const choices = measure.items.find(({id}) => id === item)?.answers.choices ?? [];
  return percentages(measure, score).flatMap((benchmark) =>
    Object.entries(benchmark.values).map(([answer, percent]) => {
      const what = tongue.t.benchmarkPercent(
        formatValue(percent),
        population(tongue, benchmark),
        choices.find(({code}) => code === answer)?.text ?? answer,
        `${benchmark.source}, ${period(tongue, benchmark)}`,
      );
      return `${what} ${tongue.t.benchmarkModes[benchmark.mode]}`;
    }),
  );
}

/** What the box says that shows an average; of answers in words, how many gave them. `undefined` where there is neither. */
export function offerWords(tongue: Tongue, measures: readonly Measure[]): string | undefined {
  const {t} = tongue;
  const pairs = measures.flatMap((measure) => measure.scores.map(({id}) => [measure, id] as const));
  const average = pairs.flatMap((pair) => benchmarkOf(...pair) ?? [])[0];
  if (average) return t.benchmarkOffer(population(tongue, average.benchmark));
  const percentage = pairs.flatMap((pair) => percentages(...pair))[0];
  return percentage && t.benchmarkOfferAnswers(population(tongue, percentage));
}

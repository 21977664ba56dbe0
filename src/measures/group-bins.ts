import type {Measure, ScoreRule} from './measure.js';

/** One of the groups that people are counted in: a published band, one value, a part of the range, or an answer. */
export interface GroupBin {
  readonly id: string;
  /** A published band; absent where there is none, and the numbers are all that can be said. */
  readonly band?: string;
  /** The lowest and the highest score in it; absent where answers are not numbers. */
  readonly from?: number;
  readonly to?: number;
  /** `to` itself belongs to the next one: "7 to under 14". */
  readonly under?: boolean;
  /** Published words of the answer, in English; absent where we may not ship them. */
  readonly text?: string;
}

/** So many single values can still be told apart in a chart. */
const MOST_VALUES = 11;

/**
 * Where people are counted: in published bands, else by value, else (WHO-5, SWEMWBS) in equal parts of the range, which say
 * nothing but numbers. Answers that are no numbers by themselves. Lowest first.
 */
export function groupBins(measure: Measure, rule: ScoreRule): readonly GroupBin[] {
  const {bands, range, items} = rule;
  if (bands) return bands.map(({id, from, to}) => ({id, band: id, from, to}));
  if (!range) return answerBins(measure, items[0]);
  const [from, to] = range;
  if (to - from < MOST_VALUES) {
    return Array.from({length: to - from + 1}, (_, index) => {
      const value = from + index;
      return {id: `${value}`, from: value, to: value};
    });
  }
  const parts = (to - from) % 5 === 0 ? 5 : 4;
  const width = (to - from) / parts;
  return Array.from({length: parts}, (_, index) => {
    const low = from + index * width;
    const high = low + width;
    return {id: `${low}-${high}`, from: low, to: high, ...(index < parts - 1 && {under: true})};
  });
}

/** Last answer first, as the lowest number is: charts begin with the other end. */
function answerBins({items}: Measure, itemId: string | undefined): readonly GroupBin[] {
  const choices = items.find(({id}) => id === itemId)?.answers.choices ?? [];
  return [...choices]
    .reverse()
    .flatMap(({code, text}) => (code === undefined ? [] : [{id: code, ...(text !== undefined && {text})}]));
}

/** The bin that a score belongs to; `undefined` for one that it cannot be. */
export function binOf(bins: readonly GroupBin[], value: number | string): GroupBin | undefined {
  if (typeof value === 'string') return bins.find(({id, from}) => from === undefined && id === value);
  return bins.find(
    ({from, to, under}) =>
      from !== undefined && to !== undefined && value >= from && (under ? value < to : value <= to),
  );
}

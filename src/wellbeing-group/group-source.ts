import {
  groupSummary,
  MEASURE_IDS,
  readGroupFigures,
  type GroupFigures,
  type GroupOptions,
  type MeasureHistory,
  type MeasureId,
} from '../measures/index.js';

/** What is read of one person's history. */
export type GroupHistory = Pick<MeasureHistory, 'entries'>;

/** Figures, or why there are none. */
export type Outcome = {readonly figures: readonly GroupFigures[]} | {readonly error: unknown};

/** Reads what a page gave as `summary`. */
export const readSummary = (summary: unknown): Outcome => attempt(() => readGroupFigures(summary));

/**
 * Sums up histories at once, for every measure that is in one of them or is asked for, so that nobody's answers have to be kept.
 */
export function sumUp(people: unknown, wanted: readonly MeasureId[], options: GroupOptions): Outcome {
  return attempt(() => {
    if (!Array.isArray(people) || !people.every(isHistory))
      throw new TypeError('This is no list of histories.');
    const answered = new Set(people.flatMap(({entries}) => entries.map(({measure}) => measure)));
    return MEASURE_IDS.filter((id) => answered.has(id) || wanted.includes(id)).map((id) =>
      groupSummary(people, id, options),
    );
  });
}

/** The figures of these measures, in this order; all of them where none is named. */
export function chosen(
  figures: readonly GroupFigures[],
  wanted: readonly MeasureId[],
): readonly GroupFigures[] {
  if (wanted.length === 0) return figures;
  return wanted.flatMap((id) => figures.find(({measure}) => measure === id) ?? []);
}

const isHistory = (person: unknown): person is GroupHistory =>
  Array.isArray((person as Partial<GroupHistory> | null | undefined)?.entries);

function attempt(make: () => readonly GroupFigures[]): Outcome {
  try {
    return {figures: make()};
  } catch (error) {
    return {error};
  }
}

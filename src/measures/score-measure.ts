import {measureOf} from './catalogue.js';
import {MeasureError} from './measure-error.js';
import type {MeasureId} from './measure.js';
import type {DeclaredTotal, MeasureAnswers, MeasureResult, MeasureResults, TotalResult} from './results.js';
import {safetyIn, workOut, type WorkedOut} from './work-out.js';

/** What came with the answers from where they were stored. */
export interface ScoreOptions {
  /** The total that was stored. It is compared with the one worked out here, and never used. */
  readonly declaredTotal?: number;
}

/**
 * Works out a measure from its answers. `null` is a missing answer; an answer that the measure does not have is refused with
 * a {@link MeasureError} whose `code` names it: nothing is clamped, rounded or taken for 0.
 */
export function scoreMeasure<Id extends MeasureId>(
  id: Id,
  answers: MeasureAnswers[Id],
  options?: ScoreOptions,
): MeasureResults[Id];
export function scoreMeasure(id: string, answers: unknown, options?: ScoreOptions): MeasureResult;
export function scoreMeasure(
  id: string,
  answers: unknown,
  {declaredTotal}: ScoreOptions = {},
): MeasureResult {
  const measure = measureOf(id);
  const worked = workOut(measure, answers);
  const result = SHAPES[measure.id](worked);
  return declaredTotal === undefined ? result : {...result, ...compared(worked, declaredTotal)};
}

/** How each measure's values are told: under the names that people who know the measure use. */
const SHAPES: {readonly [Id in MeasureId]: (worked: WorkedOut) => MeasureResults[Id]} = {
  ons4: (worked) => {
    const item = (id: string) => ({value: worked.number(id), band: worked.band(id)});
    return {
      total: null,
      items: {
        satisfied: item('satisfied'),
        worthwhile: item('worthwhile'),
        happy: item('happy'),
        anxious: item('anxious'),
      },
      complete: isComplete(worked),
    };
  },
  'loneliness-ons': (worked) => ({
    uclaTotal: worked.number('ucla'),
    uclaBand: worked.band('ucla'),
    direct: textOf(worked.score('direct').value),
    complete: isComplete(worked),
  }),
  phq9: (worked) => ({
    ...totalResult(worked),
    item9Positive: safetyIn(worked.measure, worked.answers),
    difficulty: worked.answers.get('phq9-difficulty')?.value ?? null,
    phq2: worked.number('phq2'),
  }),
  phq2: twoItems,
  gad7: (worked) => ({...totalResult(worked), gad2: worked.number('gad2')}),
  gad2: twoItems,
  swemwbs: ({number}) => ({raw: number('raw'), metric: number('metric')}),
  who5: ({number, cut}) => ({
    raw: number('raw'),
    percentage: number('percentage'),
    belowCutoff: cut('percentage'),
  }),
  djg6: ({number, band}) => ({
    total: number('total'),
    emotionalScore: number('emotional'),
    socialScore: number('social'),
    band: band('total'),
  }),
};

const isComplete = ({measure, answers}: WorkedOut): boolean => answers.size === measure.items.length;

const textOf = (value: number | string | null): string | null => (typeof value === 'string' ? value : null);

function totalResult({measure, number, band, score}: WorkedOut): TotalResult {
  const asked = measure.scores.find(({id}) => id === 'total')?.items.length ?? 0;
  const missing = score('total').missing ?? 0;
  return {
    total: number('total'),
    band: band('total'),
    answered: asked - missing,
    complete: missing === 0,
  };
}

function twoItems({number, cut}: WorkedOut): MeasureResults['phq2'] {
  return {total: number('total'), atOrAboveThree: cut('total')};
}

function compared({measure, number}: WorkedOut, declaredTotal: number): DeclaredTotal {
  if (measure.headline === undefined) {
    throw new MeasureError('no-single-score', `${measure.id} has no total: a stored one cannot be right.`);
  }
  return {
    declaredTotalInSource: declaredTotal,
    declaredTotalMatches: number(measure.headline) === declaredTotal,
  };
}

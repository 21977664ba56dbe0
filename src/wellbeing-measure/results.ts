import {compareScores} from '../measures/compare-scores.js';
import type {HistoryEntry, HistoryScore} from '../measures/history.js';
import type {ScoreRule} from '../measures/measure.js';
import {declaredScores, responseVersion} from '../measures/response-answers.js';
import type {Score} from '../measures/work-out.js';
import {answerText, declinedOf, type Fit} from './fit.js';
import type {Finished} from './finished.js';

/** One score as it is told: what it is now, and what it was before. */
export interface Result {
  readonly rule: ScoreRule;
  readonly score: Score;
  /** Somebody preferred not to say. */
  readonly isDeclined: boolean;
  /** An answer that is no number, in its words. */
  readonly text?: string;
  /** A number that came with the answers and that they do not come to. */
  readonly stored?: number;
  /** What it was before, where that is known. */
  readonly earlier?: HistoryScore;
  /** Latest less earlier. */
  readonly difference?: number;
  /** Whether the difference is as large as a published change; absent where none is. */
  readonly isReliable?: boolean;
}

/** The latest entry that answers can be compared with: before them, of the same measure, the same version and the same mode. */
export function earlierEntry(
  entries: readonly HistoryEntry[],
  {form, response, mode}: Finished,
): HistoryEntry | undefined {
  const measure = form.fit?.measure;
  const now = Date.parse(response.authored ?? '');
  const version = responseVersion(response) ?? measure?.version;
  return entries
    .filter(
      (entry) =>
        entry.measure === measure?.id &&
        entry.version === version &&
        entry.mode === mode &&
        Date.parse(entry.date) < now &&
        Object.values(entry.scores).some(({value}) => value !== null),
    )
    .at(-1);
}

/** What is told of a measure: each score that is one by itself. */
export function resultsOf(
  finished: Finished,
  fit: Fit,
  earlier: HistoryEntry | undefined,
): readonly Result[] {
  const {response, scores} = finished;
  const {measure} = fit;
  const declined = declinedOf(fit, response);
  const declared = declaredScores(measure, response);
  return measure.scores.flatMap((rule, index) => {
    const score = scores[index];
    if (!score || rule.partial) return [];
    const text = rule.range ? undefined : answerText(fit, response, rule.items[0] ?? '');
    const stored = declared.get(rule.id);
    const before = earlier?.scores[rule.id];
    return [
      {
        rule,
        score,
        isDeclined:
          score.value === null && rule.how === 'answer' && rule.items.some((item) => declined.includes(item)),
        ...(text !== undefined && {text}),
        ...(stored !== undefined && stored !== score.value && {stored}),
        ...(before && before.value !== null && {earlier: before}),
        ...changeOf(rule, score, before),
      },
    ];
  });
}

function changeOf(
  {range}: ScoreRule,
  {id, value}: Score,
  before: HistoryScore | undefined,
): Pick<Result, 'difference' | 'isReliable'> {
  if (!range || typeof value !== 'number' || typeof before?.value !== 'number') return {};
  const {difference, meetsThreshold} = compareScores(id, before.value, value);
  return {
    ...(difference !== null && {difference}),
    ...(meetsThreshold !== null && {isReliable: meetsThreshold}),
  };
}

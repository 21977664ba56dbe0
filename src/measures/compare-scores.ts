import {measureOf} from './catalogue.js';
import {MeasureError} from './measure-error.js';
import type {ScoreRule} from './measure.js';
import {roundHalfUp} from './rounding.js';

/** How one score differs from an earlier one. */
export interface ScoreChange {
  /** Latest less first, to two decimals; `null` where one of them is missing. */
  readonly difference: number | null;
  readonly direction: 'better' | 'worse' | 'same' | null;
  /** The published change of one person that counts; `null` where none is published: then say the direction alone. */
  readonly threshold: number | null;
  readonly meetsThreshold: boolean | null;
}

/**
 * Compares two scores of one person. `id` is a measure (its main score: the percentage of WHO-5, the metric score of
 * SWEMWBS) or one of its scores: `ons4.satisfied`.
 */
export function compareScores(id: string, first: number | null, latest: number | null): ScoreChange {
  const rule = scoreRule(id);
  check(rule, 'first', first);
  check(rule, 'latest', latest);
  const threshold = rule.change?.threshold ?? null;
  if (first === null || latest === null) {
    return {difference: null, direction: null, threshold, meetsThreshold: null};
  }
  const difference = roundHalfUp(latest - first, 2);
  return {
    difference,
    direction: directionOf(difference, rule.better),
    threshold,
    meetsThreshold: threshold === null ? null : Math.abs(difference) >= threshold,
  };
}

/** The score that an id names: `phq9`, `phq9.total`, `ons4.anxious`. */
export function scoreRule(id: string): ScoreRule {
  const [measureId = '', scoreId] = id.split('.', 2);
  const {headline, scores} = measureOf(measureId);
  const name = scoreId ?? headline;
  if (name === undefined) {
    const example = scores[0]?.id ?? '';
    throw new MeasureError('no-single-score', `Name one of its scores, such as ${measureId}.${example}.`);
  }
  const rule = scores.find((score) => score.id === name && score.range);
  if (!rule) throw new MeasureError('unknown-measure', `${measureId} has no number "${name}".`);
  return rule;
}

function check({range}: ScoreRule, which: string, value: number | null): void {
  if (value === null) return;
  const [from, to] = range ?? [-Infinity, Infinity];
  if (!(Number.isFinite(value) && value >= from && value <= to)) {
    throw new MeasureError(`out-of-range:${which}`, `The score is from ${from} to ${to}.`);
  }
}

function directionOf(difference: number, better: ScoreRule['better']): ScoreChange['direction'] {
  if (difference === 0) return 'same';
  return difference > 0 === (better === 'higher') ? 'better' : 'worse';
}

import {measureOf} from './catalogue.js';
import type {Cut, Measure, ScoreRule} from './measure.js';
import {readAnswers, type ReadAnswers} from './read-answers.js';

/** One value that was worked out: what `spk-measure-complete` tells, and what becomes an Observation. */
export interface Score {
  /** The id of the measure and of the score: `ons4.satisfied`, `phq9.total`. */
  readonly id: string;
  /** `null` where too much is missing; a code where answers are codes. */
  readonly value: number | string | null;
  /** Where a band is published and there is a value. */
  readonly band?: string;
  /** How many of its answers are missing; absent where none is. */
  readonly missing?: number;
}

/** Everything that can be said about some answers. */
export interface WorkedOut {
  readonly measure: Measure;
  readonly answers: ReadAnswers;
  readonly score: (id: string) => Score;
  /** Its number; `null` where there is none. */
  readonly number: (id: string) => number | null;
  readonly band: (id: string) => string | null;
  /** On which side of its published line a score is; `null` without a value. */
  readonly cut: (id: string) => boolean | null;
}

/** Reads the answers, and has every score ready. */
export function workOut(measure: Measure, given: unknown): WorkedOut {
  const answers = readAnswers(measure, given);
  const rules = new Map(measure.scores.map((rule) => [rule.id, rule]));
  const scores = new Map(
    measure.scores.map((rule) => [rule.id, applyRule(measure.id, rule, answers)] as const),
  );
  const score = (id: string): Score => {
    const found = scores.get(id);
    if (!found) throw new Error(`${measure.id} has no score "${id}".`);
    return found;
  };
  const number = (id: string): number | null => {
    const {value} = score(id);
    return typeof value === 'number' ? value : null;
  };
  return {
    measure,
    answers,
    score,
    number,
    band: (id) => score(id).band ?? null,
    cut: (id) => {
      const value = number(id);
      const cut = rules.get(id)?.cut;
      return value === null || !cut ? null : isOnSide(value, cut);
    },
  };
}

function applyRule(measure: string, rule: ScoreRule, answers: ReadAnswers): Score {
  const given = rule.items.map((item) => answers.get(item)).filter((answer) => answer !== undefined);
  const missing = rule.items.length - given.length;
  const value =
    missing > (rule.mayMiss ?? 0)
      ? null
      : rule.how === 'answer'
        ? (given[0]?.answer ?? null)
        : convert(
            given.reduce((sum, answer) => sum + (answer.value ?? 0), 0),
            rule,
          );
  const band = bandOf(rule, value);
  return {
    id: `${measure}.${rule.id}`,
    value,
    ...(band !== undefined && {band}),
    ...(missing > 0 && {missing}),
  };
}

/** The published band that a score is in. */
export function bandOf({bands}: ScoreRule, value: unknown): string | undefined {
  return bands?.find(({from, to}) => typeof value === 'number' && value >= from && value <= to)?.id;
}

function convert(sum: number, {times, table}: ScoreRule): number {
  const value = table ? table[sum] : sum * (times ?? 1);
  if (value === undefined) throw new Error(`The table has no value for ${sum}.`);
  return value;
}

const isOnSide = (value: number, {at, side}: Cut): boolean => (side === 'below' ? value < at : value >= at);

/** All scores of a measure, as a list in its order. Refuses answers as `scoreMeasure` does. */
export function listScores(id: string, answers: unknown): readonly Score[] {
  const {measure, score} = workOut(measureOf(id), answers);
  return measure.scores.map((rule) => score(rule.id));
}

/** Whether the answers are such that help has to be shown at once, whatever the score and whatever is missing. */
export function isSafetyAnswer(id: string, answers: unknown): boolean {
  const measure = measureOf(id);
  return safetyIn(measure, readAnswers(measure, answers));
}

export function safetyIn({safety}: Measure, answers: ReadAnswers): boolean {
  return safety !== undefined && (answers.get(safety.item)?.value ?? -1) >= safety.from;
}

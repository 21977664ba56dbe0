import {areFew, fitsTogether, staysHidden} from './disclosure.js';
import {groupScores, type GroupFigures, type GroupLeftOut, type GroupScore, type GroupWave} from './group.js';
import {groupBins, type GroupBin} from './group-bins.js';
import {MeasureError} from './measure-error.js';
import {measures} from './catalogue.js';
import type {Measure, ScoreRule} from './measure.js';
import {roundHalfUp} from './rounding.js';
import type {ShownCount} from './summarise-group.js';

/** Two practices side by side would be the ranking that this is not for. */
const ONE_GROUP = 'These are figures of one group: each measure, and each of its scores, is in them once.';

type Unchecked = Readonly<Record<string, unknown>>;

/**
 * Reads figures of groups that came from elsewhere: one, or a list. Throws a {@link MeasureError} where they are none
 * (`wrong-shape:…`, `unknown-measure`, `out-of-range:…`) or do not look as if they had been made safe to show (`not-suppressed:…`): a
 * count of 3 or of 12 is somebody's, and is refused with everything beside it. What follows the colon says where.
 */
export function readGroupFigures(given: unknown): readonly GroupFigures[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const figures = list.map((one, index) => readOne(one, Array.isArray(given) ? `[${index}]` : ''));
  const again = figures.findIndex(
    ({measure}, index) => figures.findIndex((one) => one.measure === measure) < index,
  );
  if (again < 0) return figures;
  throw new MeasureError(`wrong-shape:[${again}].measure`, ONE_GROUP);
}

function readOne(given: unknown, at: string): GroupFigures {
  const figures = objectAt(given, at);
  const measure = measures.find(({id}) => id === figures.measure);
  if (!measure) {
    throw new MeasureError(
      'unknown-measure',
      `${at || 'The figures'}: "measure" names none of the kit's measures.`,
    );
  }
  if (!Array.isArray(figures.scores)) return wrongShape(`${at}.scores`, 'a list');
  const known = groupScores(measure);
  const read = new Set<ScoreRule>();
  return {
    measure: measure.id,
    version: typeof figures.version === 'string' ? figures.version : measure.version,
    ...dayAt(figures, 'since', at),
    ...dayAt(figures, 'until', at),
    n: countAt(figures.n, `${at}.n`),
    leftOut: leftOutAt(figures.leftOut, `${at}.leftOut`),
    scores: figures.scores.map((given: unknown, index) => {
      const where = `${at}.scores[${index}]`;
      const score = objectAt(given, where);
      const rule = known.find(({id}) => id === score.id)?.rule;
      if (!rule)
        throw new MeasureError(
          `wrong-shape${suffix(where)}.id`,
          `${measure.id} has no figures of this name.`,
        );
      if (read.has(rule)) throw new MeasureError(`wrong-shape${suffix(where)}.id`, ONE_GROUP);
      read.add(rule);
      return readScore(score, measure, rule, where);
    }),
  };
}

function readScore(score: Unchecked, measure: Measure, rule: ScoreRule, at: string): GroupScore {
  const bins = groupBins(measure, rule);
  const n = countAt(score.n, `${at}.n`);
  const first = waveAt(score.first, bins, rule, n, `${at}.first`);
  const latest = waveAt(score.latest, bins, rule, n, `${at}.latest`);
  const [low, high] = rule.range ?? [0, 0];
  const span = high - low;
  const change = rule.range && meanAt(score.change, [-span, span], n, `${at}.change`);
  const isSafe =
    first.bands !== null &&
    latest.bands !== null &&
    staysHidden(
      {bins, first: {...first, bands: first.bands}, latest: {...latest, bands: latest.bands}, n, change},
      rule,
    );
  return {
    id: `${measure.id}.${rule.id}`,
    n,
    leftOut: leftOutAt(score.leftOut, `${at}.leftOut`),
    first: isSafe ? first : {...first, bands: null},
    latest: isSafe ? latest : {...latest, bands: null},
    ...(change !== undefined && {change}),
    few: areFew(n),
  };
}

function waveAt(
  given: unknown,
  bins: readonly GroupBin[],
  {range}: ScoreRule,
  n: ShownCount,
  at: string,
): GroupWave {
  const wave = objectAt(given, at);
  const mean = range && meanAt(wave.mean, range, n, `${at}.mean`);
  const rest = mean === undefined ? {} : {mean};
  if (wave.bands === null) return {bands: null, ...rest};
  const counts = objectAt(wave.bands, `${at}.bands`);
  const unknown = Object.keys(counts).find((id) => !bins.some((bin) => bin.id === id));
  if (unknown !== undefined)
    return wrongShape(`${at}.bands`, `counts of ${bins.map(({id}) => id).join(', ')}`);
  const bands = Object.fromEntries(bins.map(({id}) => [id, countAt(counts[id], `${at}.bands.${id}`)]));
  if (!fitsTogether(bands, n)) {
    throw new MeasureError(
      `out-of-range${suffix(at)}.bands`,
      'These counts do not add up to the number of people.',
    );
  }
  return {bands, ...rest};
}

/** 0, `*`, or what rounding 8 and more to the nearest 5 gives. */
function countAt(given: unknown, at: string): ShownCount {
  if (given === '*' || given === 0) return given;
  if (typeof given !== 'number' || !Number.isSafeInteger(given) || given < 0) {
    return wrongShape(at, 'a whole number from 0, or "*"');
  }
  if (given >= 10 && given % 5 === 0) return given;
  throw new MeasureError(
    `not-suppressed${suffix(at)}`,
    'This count has not been made safe to show: 1 to 7 are "*", others are rounded to the nearest 5. groupSummary() of social-prescribing-kit/measures does it.',
  );
}

function meanAt(
  given: unknown,
  [low, high]: readonly [number, number],
  n: ShownCount,
  at: string,
): number | '*' | null {
  if (n === 0) return given === null ? null : wrongShape(at, 'null, as there is nobody');
  if (n === '*') {
    if (given === '*') return given;
    throw new MeasureError(`not-suppressed${suffix(at)}`, 'An average of 1 to 7 people is "*".');
  }
  if (typeof given !== 'number' || !Number.isFinite(given)) return wrongShape(at, 'a number');
  if (given < low || given > high) {
    throw new MeasureError(`out-of-range${suffix(at)}`, `This is from ${low} to ${high}.`);
  }
  if (roundHalfUp(given, 1) === given) return given;
  throw new MeasureError(`not-suppressed${suffix(at)}`, 'An average is rounded to one decimal.');
}

function leftOutAt(given: unknown, at: string): GroupLeftOut {
  const leftOut = objectAt(given, at);
  return {
    once: countAt(leftOut.once, `${at}.once`),
    differently: countAt(leftOut.differently, `${at}.differently`),
    unreadable: leftOut.unreadable === undefined ? 0 : countAt(leftOut.unreadable, `${at}.unreadable`),
  };
}

function dayAt(
  figures: Unchecked,
  key: 'since' | 'until',
  at: string,
): {[key in 'since' | 'until']?: string} {
  const day = figures[key];
  if (day === undefined) return {};
  if (typeof day !== 'string' || !isDay(day))
    return wrongShape(`${at}.${key}`, 'a day (2026-04-01) or a month (2026-04)');
  return {[key]: day};
}

/** Whether it is a day or a month as figures name them: `2026-04-01`, `2026-04`. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}

function objectAt(given: unknown, at: string): Unchecked {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Unchecked;
  return wrongShape(at, 'an object');
}

function wrongShape(at: string, wanted: string): never {
  throw new MeasureError(`wrong-shape${suffix(at)}`, `Here should be ${wanted}.`);
}

/** `:scores[0].n`; nothing for the whole. */
const suffix = (at: string): string => (at === '' ? '' : `:${at.replace(/^\./, '')}`);

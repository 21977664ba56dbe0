import type {TemplateResult} from 'lit';
import {londonDay} from '../measures/london-day.js';
import {benchmarkOf, lineName} from './benchmark.js';
import {Side} from './draw.js';
import {englishOf, markEnglish} from './english-words.js';
import {drawing, drawingName, figure} from './figure-template.js';
import {formatValue, nameOf, scoreSentence} from './sentences.js';
import type {MeasureSeries, ScoreSeries} from './series.js';
import {shownBands} from './shown-bands.js';
import {trendLayout, trendSides, type TrendInput, type TrendLayout} from './trend-layout.js';
import {trendContent} from './trend-template.js';
import {directionOf, TWO_COLUMNS, type MeasureViewOptions} from './view-options.js';

const COLUMN_GAP = 40;

/** Charts of one measure, and how they came to be. */
export interface TrendCharts {
  readonly charts: readonly TemplateResult[];
  readonly layouts: readonly TrendLayout[];
}

/** A chart over time for each score; two beside each other where there is room. All have the same sides. */
export function trendCharts(options: MeasureViewOptions, series: MeasureSeries): TrendCharts {
  const {width, scale, headingLevel, mirrored} = options;
  const ranged = series.scores.filter(({rule}) => rule.range);
  const columns = width >= TWO_COLUMNS && series.scores.length > 1 ? 2 : 1;
  const each = Math.min(MOST_WIDE, Math.floor((width - COLUMN_GAP * (columns - 1)) / columns));
  const inputs = ranged.map((score) => trendInput(options, series, score, each));
  const sides = trendSides(inputs, each);
  const layouts = new Map<string, TrendLayout>();
  for (const [index, {id, points}] of ranged.entries()) {
    // A chart without a dot says no more than its sentence.
    if (points.some(({value}) => value !== null)) layouts.set(id, trendLayout({...inputs[index]!, sides}));
  }
  const charts = series.scores.map((score) => {
    const layout = layouts.get(score.id);
    const shell = {
      name: nameOf(options, score.id),
      headingLevel,
      sentence: scoreSentence(options, series, score),
      direction: directionOf(options, score),
    };
    if (!layout) return figure({...shell, sentence: markEnglish(shell.sentence, englishOf(series.measure))});
    const side = new Side(each, mirrored);
    return figure({
      ...shell,
      drawing: drawing({
        width: each,
        height: layout.height,
        scale,
        label: drawingName(shell),
        content: trendContent(layout, side),
      }),
    });
  });
  return {charts, layouts: [...layouts.values()]};
}

/** A single chart gains nothing by being wider: its line would only be flatter. */
const MOST_WIDE = 720;

function trendInput(
  options: MeasureViewOptions,
  {measure, breaks}: MeasureSeries,
  {rule, points}: ScoreSeries,
  width: number,
): Omit<TrendInput, 'sides'> {
  const {m, t, audience, withBenchmark} = options;
  const chosen = withBenchmark ? benchmarkOf(measure, rule.id) : undefined;
  const stacked = width < 400;
  return {
    width,
    range: rule.range!,
    bands: shownBands(rule.bands, audience).map(({id, from, to}) => ({
      from,
      to,
      name: m.bands[id] ?? id,
      range: m.range(from, to),
    })),
    points: points.map(({time, value}) => ({time, ...(typeof value === 'number' && {value})})),
    days: daysOf(points, stacked, t.shortMonths),
    stacked,
    breaks,
    ...(chosen && {benchmark: lineName(options, chosen)}),
    noAnswer: rule.how === 'sum' ? t.noScoreLines : t.noAnswerLines,
    formatValue,
  };
}

function daysOf(
  points: ScoreSeries['points'],
  stacked: boolean,
  months: readonly string[],
): TrendInput['days'] {
  const days = new Map(points.map(({date, time}) => [londonDay(date), time]));
  return [...days].map(([day, time]) => {
    const [year = '', month, date] = day.split('-');
    // Where the record knows no more than the year, that stands here too.
    if (!month) return {time, lines: [year]};
    const words = [...(date ? [String(Number(date))] : []), months[Number(month) - 1] ?? month];
    return {time, lines: stacked ? words : [words.join(' ')]};
  });
}

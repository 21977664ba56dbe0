import type {Measure} from '../measures/measure.js';
import {answerWords, changeWords, formatValue, nameOf, sayMoment, type Tongue} from './sentences.js';
import {comparable, type MeasureSeries, type Point, type ScoreSeries} from './series.js';
import {shownBands, type Audience} from './shown-bands.js';
import type {Cell, TableOptions} from './table-template.js';

/** All answers to a measure as a table: a row for each time, a column for each score. */
export function answersTable(tongue: Tongue, series: MeasureSeries, audience: Audience): TableOptions {
  const {t, m} = tongue;
  const {measure, entries, scores} = series;
  const dates = entries.map(({date}) => date);
  const withMode =
    entries.some(({mode}) => mode !== undefined && mode !== 'self') || series.breaks.length > 0;
  return {
    caption: caption(tongue, measure, scores),
    head: [
      {text: t.table.date},
      ...scores.map(({id, rule}) => ({
        text: nameOf(tongue, id),
        ...(rule.better && {note: m.better[rule.better]}),
      })),
      ...(withMode ? [{text: t.table.how}] : []),
    ],
    rows: entries.map(({date, mode}, index) => [
      {text: sayMoment(tongue, date, dates)},
      ...scores.map((score) => valueCell(tongue, measure, score, score.points[index]!, audience)),
      ...(withMode ? [{text: mode ? m.modes[mode] : upperFirst(t.notRecorded), quiet: true}] : []),
    ]),
    ...(entries.length > 1 && {
      foot: [
        {text: t.table.firstToLatest},
        ...scores.map((score) => changeCell(tongue, series, score)),
        // A cell with nothing in it would be a question.
        ...(withMode ? [{text: '–', quiet: true}] : []),
      ],
    }),
  };
}

function caption({t, m}: Tongue, measure: Measure, scores: readonly ScoreSeries[]): string {
  const title = m.titles[measure.id] ?? measure.title;
  const [range, ...others] = scores.map(({rule}) => rule.range);
  const isShared = range && others.every((other) => other?.join() === range.join());
  return isShared
    ? t.table.captionScale(title, formatValue(range[0]), formatValue(range[1]))
    : t.table.caption(title);
}

function valueCell(
  {t, m}: Tongue,
  measure: Measure,
  {rule}: ScoreSeries,
  {value, band, declined, stored}: Point,
  audience: Audience,
): Cell {
  const says = stored === undefined ? undefined : t.recordSays(sayValue(stored, measure, rule));
  if (value === null) {
    const isSum = rule.how === 'sum';
    const notes = [isSum && (declined ? m.declined : t.table.answerMissing), says].filter(Boolean);
    const text = isSum ? t.table.noScore : declined ? m.declined : m.noAnswer;
    return {text, quiet: true, ...(notes.length > 0 && {note: notes.join('. ')})};
  }
  const isNamed = band !== undefined && shownBands(rule.bands, audience).length > 0;
  const notes = [isNamed ? m.bands[band] : undefined, says].filter(Boolean);
  return {
    text: sayValue(value, measure, rule),
    // The words of the questions are English in every interface.
    ...(typeof value === 'string' && {lang: 'en'}),
    ...(notes.length > 0 && {note: notes.join('. ')}),
  };
}

const sayValue = (value: number | string, measure: Measure, rule: ScoreSeries['rule']): string =>
  typeof value === 'number' ? formatValue(value) : answerWords(measure, rule, value);

function changeCell(tongue: Tongue, {measure, breaks}: MeasureSeries, series: ScoreSeries): Cell {
  const {m, t} = tongue;
  const {rule, points, id} = series;
  if (!rule.range) {
    const words = points.flatMap(({value}) => (typeof value === 'string' ? [value] : []));
    const [first, latest] = [words[0], words[words.length - 1]];
    if (first === undefined || latest === undefined || words.length < 2)
      return {text: t.table.notCompared, quiet: true};
    if (first === latest) return {text: m.same};
    return {text: t.table.changed(answerWords(measure, rule, first), answerWords(measure, rule, latest))};
  }
  const {first, latest} = comparable(series, breaks);
  return first && latest
    ? {text: changeWords(tongue, id, first.value, latest.value)}
    : {text: t.table.notCompared, quiet: true};
}

const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

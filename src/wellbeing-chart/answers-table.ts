import type {Measure} from '../measures/measure.js';
import {englishOf} from './english-words.js';
import {
  answerWords,
  changeWords,
  formatValue,
  nameOf,
  sayMoment,
  upperFirst,
  type Tongue,
} from './sentences.js';
import {comparable, comparableWords, type MeasureSeries, type Point, type ScoreSeries} from './series.js';
import {shownBands, type Audience} from './shown-bands.js';
import type {Cell, TableOptions} from './table-template.js';

/** All answers to a measure as a table: a row for each time, a column for each score. */
export function answersTable(tongue: Tongue, series: MeasureSeries, audience: Audience): TableOptions {
  const {t, m} = tongue;
  const {measure, entries, scores} = series;
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
      {text: sayMoment(tongue, date, series)},
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

function changeCell(tongue: Tongue, {measure}: MeasureSeries, series: ScoreSeries): Cell {
  const {m, t} = tongue;
  const {rule, id} = series;
  const none: Cell = {text: t.table.notCompared, quiet: true};
  if (rule.range) {
    const {first, latest} = comparable(series);
    return first && latest ? {text: changeWords(tongue, id, first.value, latest.value)} : none;
  }
  const {first, latest} = comparableWords(series);
  if (!first || !latest) return none;
  if (first.value === latest.value) return {text: m.same};
  const words = [first, latest].map(({value}) => answerWords(measure, rule, value)) as [string, string];
  return {text: t.table.changed(...words), english: englishOf(measure)};
}

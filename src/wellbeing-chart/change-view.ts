import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../element/heading.js';
import {changeAxis, changeLayout} from './change-layout.js';
import {changeContent, keySign} from './change-template.js';
import {Side} from './draw.js';
import {directionLine, drawing} from './figure-template.js';
import {directionOf, TWO_COLUMNS, withYears, type MeasureViewOptions} from './view-options.js';
import {englishOf, markEnglish} from './english-words.js';
import {changeWords, formatValue, nameOf, sayMoment, sayWhen, scoreSentence} from './sentences.js';
import {
  comparable,
  comparableWords,
  isNumber,
  type MeasureSeries,
  type NumberPoint,
  type Point,
  type ScoreSeries,
} from './series.js';

/** Of the widths beside each other, as in the style sheet: 240 for the name, 416 for the drawing, 144 for the words. */
const DRAWING_SHARE = 416 / 800;
const GAPS = 64;
const MOST_WIDE = 432;

/** First and latest of each score in a row of its own. */
export function changeView(options: MeasureViewOptions, series: MeasureSeries): TemplateResult {
  const {width, mirrored, scale, t} = options;
  const wide = width >= TWO_COLUMNS;
  const each = Math.min(MOST_WIDE, Math.floor(wide ? (width - GAPS) * DRAWING_SHARE : width));
  const ranges = series.scores.flatMap(({rule}) => (rule.range ? [rule.range] : []));
  const shared = wide && ranges.every((range) => range.join() === ranges[0]!.join()) ? ranges[0] : undefined;
  const shown = new Set(
    series.scores.flatMap((score) => {
      const {first, latest} = score.rule.range ? comparable(score) : comparableWords(score);
      return [first, latest].map((point) => (point ? score.points.indexOf(point) : -1));
    }),
  );
  const others = series.entries.filter((_, index) => !shown.has(index)).length;
  const dates = keyDates(series);
  return html`${key(options, series, dates)}
    <div class="rows ${wide ? 'wide' : ''}">
      ${series.scores.map((score) => row(options, series, score, {width: each, bare: shared !== undefined, dates}))}
      ${
        shared
          ? html`<div class="row axis-row" aria-hidden="true">
              <div></div>
              ${drawing({
                width: each,
                height: 24,
                scale,
                content: changeAxis({width: each, range: shared, formatValue}).map((text) =>
                  new Side(each, mirrored).text(text),
                ),
              })}
            </div>`
          : nothing
      }
    </div>
    ${others > 0 ? html`<p class="source">${t.others(others)}</p>` : nothing}`;
}

interface KeyDates {
  readonly first?: string;
  readonly latest?: string;
}

/** The dates of the key: what is drawn furthest back, and last. A row whose own are others says so. */
function keyDates({scores}: MeasureSeries): KeyDates {
  const ends = scores.filter(({rule}) => rule.range).map(comparable);
  const sorted = (points: readonly (Point | undefined)[]) =>
    points.filter((point) => point !== undefined).sort((a, b) => a.time - b.time);
  const first = sorted(ends.map((each) => each.first))[0]?.date;
  const latest = sorted(ends.map((each) => each.latest)).at(-1)?.date;
  return {...(first !== undefined && {first}), ...(latest !== undefined && {latest})};
}

/** Which dot is which, where there are two. */
function key(
  options: MeasureViewOptions,
  series: MeasureSeries,
  {first, latest}: KeyDates,
): TemplateResult | typeof nothing {
  const {t, scale} = options;
  if (first === undefined || latest === undefined) return nothing;
  const hasEqual = series.scores.some((score) => {
    const ends = comparable(score);
    return ends.first && ends.first.value === ends.latest?.value;
  });
  const sign = (kind: Parameters<typeof keySign>[0], words: string) =>
    html`<li>
      ${drawing({width: 28, height: 28, scale, content: keySign(kind, new Side(28, false))})}<span
        >${words}</span
      >
    </li>`;
  return html`<ul class="key">
    ${sign('first', t.key.first(sayMoment(options, first, series)))}
    ${sign('latest', t.key.latest(sayMoment(options, latest, series)))}
    ${hasEqual ? sign('both', t.key.both) : nothing}
  </ul>`;
}

function row(
  options: MeasureViewOptions,
  series: MeasureSeries,
  score: ScoreSeries,
  {width, bare, dates}: {readonly width: number; readonly bare: boolean; readonly dates: KeyDates},
): TemplateResult {
  const {t, scale, mirrored, headingLevel} = options;
  const name = nameOf(options, score.id);
  const direction = directionOf(options, score);
  const {first, latest} = comparable(score);
  const head = html`<div class="row-name">
    ${heading({level: headingLevel, content: name, className: 'row-heading'})}
    ${direction ? directionLine(direction) : nothing}
  </div>`;
  if (!score.rule.range || !latest) {
    return html`<div class="row">
      ${head}
      <p class="row-words said">
        ${markEnglish(scoreSentence(options, series, score), englishOf(series.measure))}
      </p>
    </div>`;
  }
  const layout = changeLayout({
    width,
    range: score.rule.range,
    ...(first && {first: first.value}),
    latest: latest.value,
    formatValue,
    bare,
  });
  const years = withYears(series);
  const day = (date: string) => sayMoment(options, date, series, years);
  const words = first
    ? changeWords(options, score.id, first.value, latest.value)
    : score.points.filter(isNumber).length > 1
      ? t.notCompared
      : t.onlyAnswer;
  const said = ({value, date}: NumberPoint) =>
    `${formatValue(value)} ${sayWhen(options, date, series, years)}`;
  const sentence = first
    ? `${name}: ${said(first)}, ${said(latest)}. ${words}.`
    : `${name}. ${scoreSentence(options, series, score)}`;
  const isOther = first && (first.date !== dates.first || latest.date !== dates.latest);
  return html`<div class="row">
    ${head}
    ${drawing({
      width,
      height: layout.height,
      scale,
      label: [sentence, direction && `${direction.text}.`].filter(Boolean).join(' '),
      content: changeContent(layout, new Side(width, mirrored)),
    })}
    <p class=${first ? 'row-words' : 'row-words said'}>
      ${words}${isOther ? html`<span class="row-dates">${t.fromTo(day(first.date), day(latest.date))}</span>` : nothing}
    </p>
  </div>`;
}

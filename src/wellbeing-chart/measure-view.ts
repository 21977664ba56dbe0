import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../element/heading.js';
import {answersTable} from './answers-table.js';
import {changePart} from './change-part.js';
import {englishOf, markEnglish} from './english-words.js';
import {notesOf} from './notes.js';
import {answeredSentence, type Tongue} from './sentences.js';
import type {MeasureSeries} from './series.js';
import {table, tableTwin} from './table-template.js';
import {trendCharts} from './trend-view.js';
import {TWO_COLUMNS, type MeasureViewOptions} from './view-options.js';

/** One measure: what there is to say, and its charts. */
export function measureView(options: MeasureViewOptions, series: MeasureSeries): unknown {
  const {m, titled, headingLevel} = options;
  const {measure, entries} = series;
  const id = `measure-${measure.id}`;
  const title = m.titles[measure.id] ?? measure.title;
  if (!titled) return entries.length > 0 ? measureContent(options, series) : nothing;
  const inside = {...options, headingLevel: headingLevel + 1};
  return html`<section class="measure" aria-labelledby=${id}>
    ${heading({level: headingLevel, content: title, id, className: 'measure-title'})}
    ${answered(options, series)} ${entries.length > 0 ? measureContent(inside, series) : nothing}
  </section>`;
}

/** When and how often a measure was answered. */
export const answered = (tongue: Tongue, series: MeasureSeries): TemplateResult =>
  html`<p class="answered">${answeredSentence(tongue, series)}</p>`;

function measureContent(options: MeasureViewOptions, series: MeasureSeries): TemplateResult {
  const {view, t, printing, isOpen, onToggle, audience} = options;
  const answers = answersTable(options, series, audience);
  if (view === 'table') return html`${table(answers)} ${notes(options, series, [])}`;
  const twin = tableTwin({...answers, summary: t.table.show, open: printing || isOpen, onToggle});
  if (view === 'change')
    return html`${changePart.value?.changeView(options, series) ?? nothing} ${notes(options, series, [])}
    ${twin}`;
  const {charts, layouts} = trendCharts(options, series);
  const unit = layouts.find(({markUnit}) => markUnit)?.markUnit;
  const drawn = [
    ...(layouts.some(({silentGap}) => silentGap) ? [t.gaps] : []),
    ...(unit ? [t.marks[unit]] : []),
  ];
  return html`<div class="charts ${options.width >= TWO_COLUMNS && charts.length > 1 ? 'two' : ''}">
      ${charts}
    </div>
    ${notes(options, series, drawn)} ${twin}`;
}

/** What has to be known, and where things come from. */
function notes(options: MeasureViewOptions, series: MeasureSeries, drawn: readonly string[]): TemplateResult {
  const {first, more} = notesOf(options, series, options);
  const {attribution} = series.measure;
  const english = englishOf(series.measure);
  return html`${
      first.length > 0
        ? html`<ul class="notes">
            ${first.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : nothing
    }
    ${more.length + drawn.length > 0 ? html`<p class="source">${markEnglish([...more, ...drawn].join(' '), english)}</p>` : nothing}
    <p class="source" lang="en">${attribution}</p>`;
}

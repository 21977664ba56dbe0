import {html, nothing, svg, type TemplateResult} from 'lit';
import {legible} from '../element/inner-width.js';
import {details} from '../kit/details/details-template.js';
import {
  groupBins,
  groupScores,
  measureOf,
  type GroupBin,
  type GroupFigures,
  type GroupScore,
  type ScoreRule,
} from '../measures/index.js';
import {drawingName, figure, type Direction} from '../wellbeing-chart/figure-template.js';
import type {Audience} from '../wellbeing-chart/shown-bands.js';
import {groupDrawing} from './group-drawing.js';
import {layoutGroup, type BarRow, type GroupLayout} from './group-layout.js';
import {
  binName,
  isOfOthers,
  leftOutWords,
  periodWords,
  rangeWords,
  scoreSentences,
  type GroupTexts,
} from './group-sentences.js';
import {groupTable} from './group-table.js';

/** What the charts of one measure are rendered from. */
export interface MeasureViewOptions extends GroupTexts {
  readonly figures: GroupFigures;
  /** Of the charts. */
  readonly headingLevel: number;
  readonly audience: Audience;
  /** Room for all charts, in units of `scale` pixels. */
  readonly units: number;
  readonly scale: number;
  readonly rtl: boolean;
}

/** From this width on two charts stand side by side; the style sheet says the same. */
const TWO = 736;
const BETWEEN = 40;
/** Units that a chart needs. */
const LEAST = 280;
/** A single chart gets no clearer by being wider. */
const WIDEST = 640;

/** How many people answered, and who is in no chart. */
export function peopleView(texts: GroupTexts, figures: GroupFigures): TemplateResult {
  const {n, since, until} = figures;
  const leftOut = leftOutWords(texts, figures);
  return html`<div class="people">
    <p class="lead">${texts.t.lead(n, periodWords(texts, since, until))}</p>
    ${leftOut ? html`<p class="left-out">${leftOut}</p>` : nothing}
  </div>`;
}

/** What bars look like. */
export function keyView({t}: GroupTexts): TemplateResult {
  const items = [
    [svg`<rect class="bar first" x="1" y="1" width="28" height="18"></rect>`, t.first],
    [svg`<rect class="bar latest" width="30" height="20"></rect>`, t.latest],
    [svg`<rect class="bar hidden" x="0.75" y="0.75" width="28.5" height="18.5"></rect>`, t.hidden],
  ] as const;
  return html`<ul class="key" role="list" aria-label=${t.key}>
    ${items.map(
      ([shape, words]) =>
        html`<li>
          <svg class="drawing swatch" width="30" height="20" viewBox="0 0 30 20" aria-hidden="true">
            ${shape}
          </svg>
          <span>${words}</span>
        </li>`,
    )}
  </ul>`;
}

/** What was done so that nobody can be recognised. */
export function protectView({t}: GroupTexts): TemplateResult {
  return html`<div class="protect">
    <p><strong>${t.protectHeading}</strong> ${t.protect}</p>
  </div>`;
}

/** Whose questions these are; `withCaution` adds what the charts do not show. */
export function sourceView({t}: GroupTexts, {measure}: GroupFigures, withCaution: boolean): TemplateResult {
  return html`<p class="source">
    ${withCaution ? t.notCause : nothing} <span lang="en">${measureOf(measure).attribution}</span>
  </p>`;
}

/** One chart for each score. */
export function chartsView(options: MeasureViewOptions): TemplateResult {
  const {figures, units, rtl, t} = options;
  const scores = scoresOf(figures);
  const columns = scores.length > 1 && units >= TWO ? 2 : 1;
  const room = columns === 2 ? (units - BETWEEN) / 2 : Math.min(units, WIDEST);
  const {width, scale} = legible(room, options.scale, LEAST);
  const drawn = scores.filter(({score}) => canBeDrawn(score));
  const layouts = layoutGroup(
    drawn.map((each) => barRows(options, each)),
    {width, rtl, fewPeople: t.fewPeople},
  );
  return html`<div class="multiples">
    ${scores.map((each) => chartView({...options, scale}, each, layouts[drawn.indexOf(each)]))}
  </div>`;
}

/** The same as tables, where there are numbers. */
export function tablesView(options: MeasureViewOptions): unknown {
  const {figures, m, t, audience} = options;
  const scores = scoresOf(figures).filter(({score}) => hasNumbers(score));
  if (scores.length === 0) return nothing;
  return details({
    summary: t.table,
    content: html`<div class="tables">
      ${scores.map(({score, bins}) =>
        groupTable(options, m.scores[score.id]?.name ?? score.id, bins, score, audience),
      )}
    </div>`,
  });
}

/** One score with what the measure says of it. */
interface Each {
  readonly score: GroupScore;
  readonly rule: ScoreRule;
  readonly bins: readonly GroupBin[];
}

function scoresOf({measure: id, scores}: GroupFigures): readonly Each[] {
  const measure = measureOf(id);
  const rules = groupScores(measure);
  return scores.flatMap((score) => {
    const rule = rules.find((each) => each.id === score.id)?.rule;
    return rule ? [{score, rule, bins: groupBins(measure, rule)}] : [];
  });
}

const hasNumbers = ({n}: GroupScore): boolean => typeof n === 'number' && n > 0;

const canBeDrawn = (score: GroupScore): boolean =>
  hasNumbers(score) && score.first.bands !== null && score.latest.bands !== null;

/** Highest first, as on a ladder. */
function barRows(options: MeasureViewOptions, {score, bins}: Each): readonly BarRow[] {
  return [...bins].reverse().map((bin) => ({
    name: binName(options, bins, bin, options.audience),
    range: rangeWords(options, bin),
    first: score.first.bands?.[bin.id] ?? 0,
    latest: score.latest.bands?.[bin.id] ?? 0,
  }));
}

function chartView(
  options: MeasureViewOptions,
  {score, rule, bins}: Each,
  layout: GroupLayout | undefined,
): TemplateResult {
  const {t, m, figures, headingLevel, scale} = options;
  const {better} = rule;
  const name = m.scores[score.id]?.name ?? score.id;
  const sentences = scoreSentences(options, score);
  const direction: Direction | undefined = better && {better, text: m.better[better]};
  const said = {name, headingLevel, ...(direction && {direction})};
  return figure({
    ...said,
    // The build takes spaces at the ends of templates away.
    sentence: sentences.map((each) => html`${' '}<span class="whole">${each}</span>`),
    drawing:
      layout &&
      groupDrawing(layout, scale, `${drawingName({...said, sentence: sentences.join(' ')})} ${t.bars}`),
    notes: notes(options, score, isOfOthers(score, figures), bins),
  });
}

/** What has to be known of one chart alone. */
function notes(texts: GroupTexts, score: GroupScore, isOther: boolean, bins: readonly GroupBin[]): unknown {
  const {t, m} = texts;
  const {n, few, first, latest} = score;
  const hasFigures = hasNumbers(score);
  const lines = [
    hasFigures && (first.bands === null || latest.bands === null) ? t.noBands : '',
    hasFigures && few ? t.caution : '',
    isOther && hasFigures && first.mean !== undefined ? t.answered(n) : '',
    isOther ? leftOutWords(texts, score) : '',
    bins.some(({text}) => text !== undefined) ? m.englishOnly : '',
  ].filter(Boolean);
  return lines.length === 0 ? nothing : html`<p class="chart-note">${lines.join(' ')}</p>`;
}

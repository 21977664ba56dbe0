import {html, nothing, svg, type TemplateResult} from 'lit';
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
  /** Words for professionals may be used. */
  readonly isProfessional: boolean;
  /** Room for all charts, in units of `scale` pixels. */
  readonly units: number;
  readonly scale: number;
  readonly rtl: boolean;
}

/** From this width on two charts stand side by side; the style sheet says the same. */
const TWO = 736;
const BETWEEN = 40;
/** A single chart gets no clearer by being wider. */
const WIDEST = 640;

/** How many people answered, and who is in no chart. */
export function peopleView(texts: GroupTexts, {n, since, until, leftOut}: GroupFigures): TemplateResult {
  return html`<div class="people">
    <p class="lead">${texts.t.lead(n, periodWords(texts, since, until))}</p>
    <p class="left-out">${leftOutWords(texts, leftOut)}</p>
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
  const width = columns === 2 ? Math.floor((units - BETWEEN) / 2) : Math.min(units, WIDEST);
  const drawn = scores.filter(({score}) => canBeDrawn(score));
  const layouts = layoutGroup(
    drawn.map((each) => barRows(options, each)),
    {width, rtl, fewPeople: t.fewPeople},
  );
  return html`<div class="multiples">
    ${scores.map((each) => chartView(options, each, layouts[drawn.indexOf(each)]))}
  </div>`;
}

/** The same as tables. */
export function tablesView(options: MeasureViewOptions): TemplateResult {
  const {figures, m, t, isProfessional} = options;
  return details({
    summary: t.table,
    content: html`<div class="tables">
      ${scoresOf(figures).map(({score, bins}) =>
        groupTable(options, m.scores[score.id]?.name ?? score.id, bins, score, isProfessional),
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

const canBeDrawn = ({n, first, latest}: GroupScore): boolean =>
  typeof n === 'number' && n > 0 && first.bands !== null && latest.bands !== null;

/** Highest first, as on a ladder. */
function barRows(options: MeasureViewOptions, {score, bins}: Each): readonly BarRow[] {
  return [...bins].reverse().map((bin) => ({
    name: binName(options, bins, bin, options.isProfessional),
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
  const {n, few, first, latest, leftOut} = score;
  const hasFigures = typeof n === 'number' && n > 0;
  const lines = [
    hasFigures && (first.bands === null || latest.bands === null) ? t.noBands : '',
    hasFigures && few ? t.caution : '',
    isOther && hasFigures && first.mean !== undefined ? t.answered(n) : '',
    isOther ? leftOutWords(texts, leftOut) : '',
    bins.some(({text}) => text !== undefined) ? m.englishOnly : '',
  ].filter(Boolean);
  return lines.length === 0 ? nothing : html`<p class="chart-note">${lines.join(' ')}</p>`;
}

import {html, nothing, svg, type TemplateResult} from 'lit';
import {heading} from '../../element/heading.js';
import {loadTexts} from '../../i18n/catalogue.js';
import {measureWords, type MeasureStrings} from '../../i18n/measures/index.js';
import type {CareRecord} from '../../backends/care-record.js';
import {loadHistory} from '../../wellbeing-chart/load-history.js';
import {seriesOf, type MeasureSeries} from '../../wellbeing-chart/series.js';
import type {PlanView} from '../plan-view.js';
import {factsLine, scoreFacts, type SaidScore, type ScoreFacts} from './score-facts.js';

/** A person's scores, and the words to say them. */
export interface LoadedScores {
  readonly series: readonly MeasureSeries[];
  readonly m: MeasureStrings;
}

/** Reads how one person has answered measures, and fetches the words for it. */
export async function loadScores(
  record: CareRecord,
  subject: string,
  lang: string,
  signal: AbortSignal,
): Promise<LoadedScores> {
  const [{entries}, m] = await Promise.all([
    loadHistory(record, subject, undefined, {signal}),
    loadTexts(measureWords, lang),
  ]);
  return {series: seriesOf(entries), m};
}

/** First and latest of the scores that are named, or of all. `undefined` where there is none. */
export function scoreRows(
  {series, m}: LoadedScores,
  view: PlanView,
  ids?: readonly string[],
): TemplateResult | undefined {
  const facts = scoreFacts(series, {m, words: view.words, locale: view.locale}, ids);
  if (facts.length === 0) return undefined;
  return html`<ul class="scores" role="list">
    ${facts.map((each) => scoreRow(view, each, ids === undefined ? 2 : 3))}
  </ul>`;
}

/** The same, one score a line. */
export const scoreLines = (
  {series, m}: LoadedScores,
  {words, locale}: PlanView,
  ids?: readonly string[],
): readonly string[] => scoreFacts(series, {m, words, locale}, ids).map((facts) => factsLine(words, facts));

function scoreRow(
  {words: {scores}, headingLevel}: PlanView,
  facts: ScoreFacts,
  below: number,
): TemplateResult {
  const {name, direction, first, latest, change, dots} = facts;
  const term = (label: string, {value, isEnglish}: SaidScore, kind: string) =>
    html`<div>
      <dt>${dotSign(kind)}<span>${label}</span></dt>
      <dd lang=${isEnglish ? 'en' : nothing}>${value}</dd>
    </div>`;
  const isCompared = first !== undefined || change !== undefined;
  return html`<li class="score">
    <div class="score-name">
      ${heading({level: headingLevel + below, content: name, className: 'score-title'})}
      ${direction ? html`<p>${direction}</p>` : nothing}
    </div>
    ${
      latest
        ? html`<dl class="score-values">
              ${first ? term(scores.first(first.when), first, 'first') : nothing}
              ${term(isCompared ? scores.latest(latest.when) : scores.onlyOne(latest.when), latest, 'latest')}
            </dl>
            ${change ? html`<p class="score-change">${change}</p>` : nothing}
            ${dots ? scoreDots(dots) : nothing}`
        : html`<p>${scores.none}.</p>`
    }
  </li>`;
}

/** The dot of the drawing, beside the words for it. */
const dotSign = (kind: string): TemplateResult =>
  html`<svg
    class="score-sign"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    <circle class=${`score-${kind}`} cx="8" cy="8" r=${kind === 'first' ? 6 : 7}></circle>
  </svg>`;

/** The scale from its lowest end to its highest, at any width. It says nothing that the words do not say. */
function scoreDots({first, latest}: {readonly first?: number; readonly latest: number}): TemplateResult {
  const isSame = first === latest;
  return html`<svg class="score-line" height="28" aria-hidden="true" focusable="false">
    ${svg`<line class="score-axis" x1="0%" x2="100%" y1="14" y2="14"></line>
      ${[0, 100].map((at) => svg`<line class="score-axis" x1=${`${at}%`} x2=${`${at}%`} y1="8" y2="20"></line>`)}
      ${first === undefined ? nothing : svg`<circle class="score-first" cx=${`${first}%`} cy="14" r=${isSame ? 12 : 8}></circle>`}
      <circle class="score-latest" cx=${`${latest}%`} cy="14" r=${isSame ? 7 : 10}></circle>`}
  </svg>`;
}

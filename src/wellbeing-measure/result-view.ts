import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../element/heading.js';
import type {MeasureStrings} from '../i18n/measures/index.js';
import type {ToWhom, WellbeingMeasureStrings} from '../i18n/wellbeing-measure/index.js';
import {button} from '../kit/button/button-template.js';
import {details} from '../kit/details/details-template.js';
import type {HistoryEntry} from '../measures/history.js';
import type {Finished} from './finished.js';
import type {Outcome} from './measure-run.js';
import {resultRow} from './result-row.js';
import {earlierEntry, resultsOf, type Result} from './results.js';
import {measureSummary} from './summary.js';
import {dateText, earlierNames} from './values.js';

/** What the last page is made of. */
export interface ResultOptions {
  readonly t: WellbeingMeasureStrings;
  readonly words: MeasureStrings;
  /** BCP 47 tag for dates. */
  readonly locale: string;
  readonly headingLevel: number;
  /** What was answered, for paper. */
  readonly title: string;
  readonly finished: Finished;
  readonly outcome: Outcome;
  /** What the record holds of the person, as far as it is known. */
  readonly history: readonly HistoryEntry[];
  readonly isProfessional: boolean;
  /** As the texts speak: to the person, or to somebody else. */
  readonly to: keyof ToWhom;
  readonly isRtl: boolean;
  /** The panel with help, where an answer calls for it. */
  readonly help: unknown;
  /** The answers, to read and to print. */
  readonly answers: unknown;
  readonly onPrint: () => void;
  /** Copies the text of a box; the box is there in case the browser does not let it. */
  readonly onCopy: (box: HTMLTextAreaElement) => void;
}

/** What became of the answers, what they are beside those of before, and a copy to take. */
export function resultView(options: ResultOptions): TemplateResult {
  const {t, words, locale, headingLevel, finished, outcome, isProfessional, to} = options;
  const {response, mode, form} = finished;
  const date = dateText(locale, response.authored ?? '');
  const fit = form.fit;
  const before = fit && earlierEntry(options.history, finished);
  const results = fit ? resultsOf(finished, fit, before) : [];
  const earlier = before && earlierNames(words, locale, before.date, response.authored ?? '');
  return html`<div class="column result" part="result">
    <div>
      <p class="paper">${options.title}</p>
      ${heading({
        level: headingLevel,
        className: 'page-heading',
        content: (outcome === 'saved' ? t.savedHeading : t.answersHeading)[to],
      })}
    </div>
    ${outcome === 'saved' ? nothing : html`<p class="unsaved">${outcome === 'handed-over' ? t.handedOver : t.notKept}</p>`}
    ${options.help}
    <p class="lead">${isProfessional ? t.leadProfessional(date) : t.lead[mode](date)}</p>
    ${
      fit
        ? html`${fit.measure.id === 'ons4' ? html`<p class="quiet">${t.onEachLine}</p>` : nothing}
            <ul class="rows">
              ${results.map((result) =>
                resultRow(result, {
                  t,
                  words,
                  measure: fit.measure,
                  headingLevel: headingLevel + 1,
                  isProfessional,
                  isOwn: to === 'own',
                  isRtl: options.isRtl,
                  ...(earlier && {earlier}),
                }),
              )}
            </ul>
            <p class="quiet foot">${footOf(results)}</p>`
        : html`<p class="quiet">${t.noScores}</p>`
    }
    ${isProfessional && fit ? summaryBox(results) : nothing}
    <div class="actions">
      <slot name="next"></slot>
      ${button({label: t.printAnswers[to], variant: 'secondary', onClick: options.onPrint})}
    </div>
    ${options.answers}
  </div>`;

  function footOf({length}: readonly Result[]): string {
    const isNeverAdded = fit?.measure.headline === undefined && length > 1;
    return [isNeverAdded ? t.neverAdded(length) : '', t.daysChange].filter(Boolean).join(' ');
  }

  function summaryBox(all: readonly Result[]): unknown {
    if (!fit) return nothing;
    const text = measureSummary({
      measure: fit.measure,
      date: response.authored ?? '',
      mode,
      results: all,
      words,
      t,
      locale,
      ...(before && {earlier: before}),
    });
    const onCopy = (event: Event) => {
      const box = (event.currentTarget as HTMLElement).closest('.summary')?.querySelector('textarea');
      if (box) options.onCopy(box);
    };
    return html`<div class="for-record">
      ${details({
        summary: t.summary.heading,
        content: html`<div class="summary">
          <textarea
            readonly
            aria-label=${t.summary.label}
            rows=${text.split('\n').length + 1}
            .value=${text}
          ></textarea>
          ${button({label: t.summary.copy, variant: 'secondary', onClick: onCopy})}
        </div>`,
      })}
    </div>`;
  }
}

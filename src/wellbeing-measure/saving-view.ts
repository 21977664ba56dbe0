import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../element/heading.js';
import type {ToWhom, WellbeingMeasureStrings} from '../i18n/wellbeing-measure/index.js';
import {button} from '../kit/button/button-template.js';
import {secondsToWait, type SendingFailure} from '../questionnaire/sending-failure.js';

/** What the views around saving have in common. */
interface SavingViewOptions {
  readonly t: WellbeingMeasureStrings;
  readonly headingLevel: number;
  /** As the texts speak: to the person, or to somebody else. */
  readonly to: keyof ToWhom;
  /** The panel with help, where an answer calls for it: it waits for no network. */
  readonly help: unknown;
}

/** What is said while answers are being saved. */
export function savingView({t, headingLevel, to, help}: SavingViewOptions): TemplateResult {
  return html`<div class="column" aria-busy="true">
    <div role="status">
      ${heading({level: headingLevel, className: 'page-heading', content: t.savingHeading[to]})}
      <p>${t.savingBody}</p>
    </div>
    <div class="progress" aria-hidden="true"></div>
    ${help}
  </div>`;
}

/** What the page of answers that were not saved is made of. */
export interface NotSavedOptions extends SavingViewOptions {
  readonly failure: SendingFailure;
  /** Milliseconds of the clock. */
  readonly now: number;
  readonly onRetry: () => void;
  readonly onPrint: () => void;
  /** The answers, to read and to print. */
  readonly answers: unknown;
}

/** They have not been saved: whose problem that is, that nothing is lost, and every way on. */
export function notSavedView(options: NotSavedOptions): TemplateResult {
  const {t, headingLevel, to, failure, now, onRetry, onPrint} = options;
  const {reason, retryable} = failure;
  const wait = Math.ceil(secondsToWait(failure, now) / 60);
  const hasArrived = reason === 'arrived';
  return html`<div class="column">
    <section class="fail" part="not-saved">
      <div role="alert">
        ${heading({
          level: headingLevel,
          className: 'page-heading',
          content: (hasArrived ? t.arrivedHeading : t.notSavedHeading)[to],
        })}
        <p>${t.reasons[reason]}${wait > 0 ? html` ${t.tryAfter(wait)}` : nothing}</p>
        ${hasArrived ? nothing : html`<p><strong>${t.stillHere[to]}</strong> ${t.lostIfClosed}</p>`}
      </div>
      <div class="actions">
        ${retryable ? button({label: t.tryAgain, onClick: onRetry}) : nothing}
        ${button({label: t.printAnswers[to], variant: 'secondary', onClick: onPrint})}
      </div>
      ${retryable ? html`<p class="small">${t.onlyOnce}</p>` : nothing}
      <slot name="not-saved"></slot>
    </section>
    ${options.help} ${options.answers}
  </div>`;
}

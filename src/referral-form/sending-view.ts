import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../element/heading.js';
import {button} from '../kit/button/button-template.js';
import type {ReferralPreset} from '../model/referral.js';
import {callUs, helpFoot, type ViewOptions} from './help-view.js';
import {secondsToWait, type SendingFailure} from '../questionnaire/sending-failure.js';

/** What is said while a referral is under way. */
export function sendingView({say, headingLevel}: ViewOptions): TemplateResult {
  return html`<div class="column" aria-busy="true">
    <div role="status">
      ${heading({level: headingLevel, className: 'page-heading', content: say.t.sendingHeading})}
      <p>${say.t.sendingBody}</p>
    </div>
    <div class="progress" aria-hidden="true"></div>
  </div>`;
}

/** What the page of a referral that did not go through is made of. */
export interface NotSentOptions extends ViewOptions {
  readonly preset: ReferralPreset;
  /** None: an earlier page was closed while it was sending. */
  readonly failure?: SendingFailure;
  /** Of the referral, for when it has arrived after all. */
  readonly reference: string;
  /** Milliseconds of the clock. */
  readonly now: number;
  /** The answers are kept as a draft, also when the page is closed. */
  readonly isKept: boolean;
  readonly onRetry: () => void;
  /** Nothing where nobody knows whether these answers are in the record already. */
  readonly onChange?: () => void;
  readonly onPrint: () => void;
  /** The answers, to read and to print. */
  readonly answers: unknown;
}

/** It has not been sent: whose problem that is, that nothing is lost, and every way on. */
export function notSentView(options: NotSentOptions): TemplateResult {
  const {say, headingLevel, preset, failure, now, isKept, onRetry, onChange, onPrint} = options;
  const {t} = say;
  const {retryable = true} = failure ?? {};
  const wait = failure ? Math.ceil(secondsToWait(failure, now) / 60) : 0;
  const phone = callUs(options, t.tellByPhone);
  return html`<div class="column wide">
      <section class="fail" part="not-sent">
        <div role="alert">
          ${heading({
            level: headingLevel,
            className: 'page-heading',
            content: headingOf(options),
          })}
          <p>
            ${sentence(say.fill(failure ? t.reasons[failure.reason] : t.unknownBody))}${wait ? html` ${t.tryAfter(wait)}` : nothing}
          </p>
          ${
            failure?.reason === 'arrived'
              ? html`<p>${t.reference} <strong class="reference" dir="ltr">${options.reference}</strong></p>`
              : nothing
          }
          <p><strong>${t.stillHere}</strong> ${isKept ? nothing : t.lostIfClosed}</p>
        </div>
        <div class="actions">
          ${retryable ? button({label: t.tryAgain, onClick: onRetry}) : nothing}
          ${button({label: t.printAnswers, variant: 'secondary', onClick: onPrint})}
          ${onChange ? button({label: t.changeAnswers, variant: 'quiet', onClick: onChange}) : nothing}
        </div>
        ${retryable ? html`<p class="small">${preset === 'self' ? t.onlyOne : t.onlyOneOther}</p>` : nothing}
      </section>
      <div class="text">
        ${heading({level: headingLevel + 1, className: 'section-heading', content: t.stillNotHeading})}
        ${phone === nothing ? nothing : html`<p>${phone}</p>`}
        <p>${say.fill(t.takePrint)}</p>
        <slot name="not-sent"></slot>
      </div>
      ${options.answers}
    </div>
    ${helpFoot(options)}`;
}

function headingOf({say: {t}, failure}: NotSentOptions): string {
  if (!failure) return t.unknownHeading;
  return failure.reason === 'arrived' ? t.arrivedHeading : t.notSentHeading;
}

/** "the link worker team is busy" begins a sentence. */
function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

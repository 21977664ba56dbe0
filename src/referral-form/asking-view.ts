import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {ReferralStrings} from '../i18n/referral/index.js';
import type {QuestionnaireResponse} from '../model/fhir.js';
import {referralCheck} from './check-answers.js';
import type {ReferralForm as Form} from './form-settings.js';
import type {ViewOptions} from './help-view.js';
import type {ReferralForm} from './referral-form.js';
import {ASKING, type ReferralRun} from './referral-run.js';
import {introView, sendNote} from './start-view.js';

/** What the questions of a referral are asked with. */
export interface AskingOptions extends ViewOptions {
  /** The element, of which the questions take these as they are. */
  readonly host: Pick<ReferralForm, 'theme' | 'pages' | 'draft' | 'draftDays' | 'routing' | 'manageTitle'>;
  readonly run: ReferralRun;
  readonly form: Form;
  readonly lang: string;
  readonly texts: ReferralStrings;
  /** Tells drafts about different people apart. */
  readonly draftKey: string;
  readonly prefilled?: QuestionnaireResponse;
  /** There is a page before the first one. */
  readonly hasBefore: boolean;
  readonly onBackOut: () => void;
}

/** The questions, in the element that all forms are asked with; and a box that only machines fill in. */
export function askingView(options: AskingOptions): TemplateResult {
  const {host, run, form, say, headingLevel, lang} = options;
  const {questionnaire, preset} = form;
  const {activity} = run;
  const isSelf = preset === 'self';
  return keyed(
    `${questionnaire.url} ${run.round}`,
    html`<spk-questionnaire
        class="asking"
        .headingLevel=${headingLevel}
        .theme=${host.theme}
        .pages=${host.pages ?? (isSelf ? 'one-question' : 'single')}
        .summary=${true}
        .checkHeading=${say.t.checkHeading}
        .completeLabel=${say.t.send}
        .backOut=${options.hasBefore}
        .draft=${host.draft}
        .draftDays=${host.draftDays}
        .draftKey=${options.draftKey}
        .draftExtra=${run.draftExtra}
        .routing=${ASKING.includes(run.place) ? host.routing : 'none'}
        .manageTitle=${host.manageTitle && run.place === 'form'}
        .check=${referralCheck(form, options.texts)}
        .questionnaire=${questionnaire}
        .prefilled=${options.prefilled}
        .response=${run.carried}
        @spk-response-continue=${run.onContinue}
        @spk-response-complete=${run.onComplete}
        @spk-back-out=${options.onBackOut}
      >
        ${isSelf ? nothing : html`<div slot="intro">${introView({...options, preset, activity, lang})}</div>`}
        <div slot="before-complete">${sendNote({...options, preset, activity})}</div>
      </spk-questionnaire>
      <input class="trap" type="text" name="website" tabindex="-1" autocomplete="off" aria-hidden="true" />`,
  ) as TemplateResult;
}

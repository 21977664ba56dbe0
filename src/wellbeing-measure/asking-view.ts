import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {MeasureStrings} from '../i18n/measures/index.js';
import type {WellbeingMeasureStrings} from '../i18n/wellbeing-measure/index.js';
import type {AnswerMode} from '../measures/answer-mode.js';
import type {MeasureRun} from './measure-run.js';
import type {MeasureForm} from './setup.js';
import type {WellbeingMeasure} from './wellbeing-measure.js';

/** What the questions are asked with. */
export interface AskingOptions {
  /** The element, of which the questions take these as they are. */
  readonly host: Pick<WellbeingMeasure, 'theme' | 'pages' | 'routing' | 'manageTitle'>;
  readonly run: MeasureRun;
  readonly form: MeasureForm;
  readonly t: WellbeingMeasureStrings;
  readonly words: MeasureStrings;
  readonly headingLevel: number;
  readonly title: string;
  /** The page is in a language that the questions are not in. */
  readonly isOtherLanguage: boolean;
  readonly mode: AnswerMode;
  readonly author?: string;
  /** The panel with help, where an answer calls for it. */
  readonly help: unknown;
}

/** The questions, in the element that all forms are asked with, and what has to be known about them. */
export function askingView(options: AskingOptions): TemplateResult {
  const {run, form, t, words, mode, title, author, help, host} = options;
  const {questionnaire, safety, fit} = form;
  const notes = [
    mode === 'self' ? '' : [t.modeNotes[mode], author && t.readBy(author)].filter(Boolean).join(' '),
    options.isOtherLanguage && form.isOwn ? words.englishOnly : '',
    fit ? '' : t.notScored,
  ].filter(Boolean);
  const isSingle = host.pages === 'single';
  const place = safety[0]?.question.linkId ?? '';
  // The kit's own forms are called what they are about; a brought one keeps its name.
  const named = form.isOwn || !questionnaire.title ? withTitle(questionnaire, title) : questionnaire;
  return html`${notes.length > 0 ? html`<div class="notes">${notes.map((note) => html`<p>${note}</p>`)}</div>` : nothing}
  ${keyed(
    run.round,
    html`<spk-questionnaire
      class="asking"
      .headingLevel=${options.headingLevel}
      .theme=${host.theme}
      .pages=${host.pages ?? 'one-question'}
      .caption=${isSingle ? '' : title}
      .slotAfter=${place}
      .completeLabel=${t.finish}
      .routing=${run.place === 'asking' ? host.routing : 'none'}
      .manageTitle=${host.manageTitle}
      .questionnaire=${named}
      @spk-response-change=${run.onChange}
      @spk-response-complete=${run.onComplete}
    >
      ${help === nothing ? nothing : html`<div slot="after-question" class="help-now">${help}</div>`}
    </spk-questionnaire>`,
  )}`;
}

const named = new WeakMap<object, {title: string; questionnaire: MeasureForm['questionnaire']}>();

/** The same object while it says the same: another one would be another form to begin. */
function withTitle(questionnaire: MeasureForm['questionnaire'], title: string): MeasureForm['questionnaire'] {
  const known = named.get(questionnaire);
  if (known?.title === title) return known.questionnaire;
  const made = {...questionnaire, title};
  named.set(questionnaire, {title, questionnaire: made});
  return made;
}

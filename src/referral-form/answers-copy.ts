import {html, type TemplateResult} from 'lit';
import type {Questionnaire, QuestionnaireResponse} from '../model/fhir.js';
import type {Theme} from '../tokens/themes.js';
import {details} from '../kit/details/details-template.js';

/** A copy of answers: behind a button on the screen, written out on paper. */
export interface AnswersCopyOptions {
  readonly label: string;
  readonly headingLevel: number;
  readonly theme?: Theme;
  readonly questionnaire: Questionnaire;
  readonly response: QuestionnaireResponse;
}

/** The answers, to read and to print. */
export function answersCopy({label, ...options}: AnswersCopyOptions): TemplateResult {
  return html`<div class="copy-screen">${details({summary: label, content: copy(options)})}</div>
    <div class="copy-paper">${copy(options)}</div>`;
}

function copy({
  headingLevel,
  theme,
  questionnaire,
  response,
}: Omit<AnswersCopyOptions, 'label'>): TemplateResult {
  return html`<spk-questionnaire
    read-only
    .headingLevel=${headingLevel}
    .theme=${theme}
    .questionnaire=${questionnaire}
    .response=${response}
  ></spk-questionnaire>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../element/heading.js';
import {button} from '../kit/button/button-template.js';
import type {Questionnaire, QuestionnaireItem} from '../model/fhir.js';
import type {ReferralActivity, ReferralPreset} from '../model/referral.js';
import {callLinks} from './call-links.js';
import {helpFoot, urgentPanel, type ViewOptions} from './help-view.js';
import {EXTENSIONS, wordsOf} from './item-parts.js';

/** What the first page is made of. */
export interface StartOptions extends ViewOptions {
  readonly preset: ReferralPreset;
  readonly questionnaire: Questionnaire;
  readonly activity?: ReferralActivity;
  readonly lang: string;
  readonly onStart: () => void;
  /** The form is for somebody else; nothing where that is not offered. */
  readonly onSomeoneElse?: () => void;
}

/** As many needs as are read at a glance. */
const MOST_NEEDS = 8;
/** Options that say nothing about what link workers do. */
const NO_NEEDS = new Set(['other', 'not-sure', 'something-else']);

/** The first page of a form for oneself: what it is, urgent help, who it is for and how long it takes. */
export function startView(options: StartOptions): TemplateResult {
  const {say, settings, headingLevel, preset, questionnaire, activity, lang} = options;
  const {t, form} = say;
  const {start} = form;
  const list = (lines: readonly string[]) =>
    html`<ul class="list">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  const below = {...options, headingLevel: headingLevel + 1};
  const needs = needsOf(questionnaire, lang);
  return html`<div class="start">
    <div class="column">
      ${heading({level: headingLevel, className: 'page-heading title', content: titleOf(questionnaire, lang)})}
      <p class="lead">${t.lead[preset]}</p>
      ${activity ? activityLine(options, activity) : nothing} ${urgentPanel(below)}
      <div class="text">
        ${heading({level: headingLevel + 1, className: 'section-heading', content: t.beforeStart})}
        <p>${t.whoForHeading}</p>
        ${list(say.lines(settings.whoFor, start.whoFor))}
        <p>${start.notFor}</p>
        ${list(say.lines(settings.notFor, start.notForList))}
        <p>${say.own(settings.time, start.time)} ${t.leaveBlank}</p>
        <p>${say.fill(start.notMonitored)}</p>
        ${settings.phone ? html`<p>${callLinks(say.fill(start.phone))}</p>` : nothing}
        <slot name="start"></slot>
      </div>
      <div>${button({label: t.startNow, onClick: options.onStart})}</div>
      ${
        options.onSomeoneElse
          ? html`<div>
              ${button({label: t.someoneElse, variant: 'quiet', onClick: options.onSomeoneElse})}
            </div>`
          : nothing
      }
    </div>
    ${
      needs.length > 0
        ? html`<section class="needs">
            ${heading({level: headingLevel + 1, className: 'small-heading', content: t.helpsWith})}
            <ul>
              ${needs.map((need) => html`<li>${need}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${helpFoot(options)}
  </div>`;
}

/** Below the title of a form about somebody else: what it is, and who it is not for. */
export function introView(
  options: Omit<StartOptions, 'onStart' | 'onSomeoneElse' | 'questionnaire'>,
): TemplateResult {
  const {say, preset, activity} = options;
  const {t} = say;
  return html`<div class="intro">
    <p class="lead">${t.lead[preset]}</p>
    <p class="stop-note">
      <span class="visually-hidden">${t.urgent} </span><strong>${t.riskHeading}</strong> ${callLinks(t.risk)}
    </p>
    ${activity ? activityLine(options, activity) : nothing}
  </div>`;
}

/** Above the last button: who gets the answers. */
export function sendNote({
  say,
  settings: {privacyUrl},
  headingLevel,
  preset,
  activity,
}: ViewOptions & Pick<StartOptions, 'preset' | 'activity'>): TemplateResult {
  const {t} = say;
  return html`<div class="send-note">
    ${heading({level: headingLevel + 1, className: 'section-heading', content: t.sendHeading})}
    ${activity ? activityLine({say, preset}, activity) : nothing}
    <p>
      ${say.fill(preset === 'self' ? t.sendTo.self : t.sendTo.other)}
      ${
        privacyUrl
          ? html`<a href=${privacyUrl} target="_blank" rel="noopener noreferrer">${t.privacy}</a>`
          : nothing
      }
    </p>
  </div>`;
}

/** What somebody is referred to. */
export function activityLine(
  {say, preset}: Pick<StartOptions, 'say' | 'preset'>,
  {name}: ReferralActivity,
): TemplateResult {
  const words = preset === 'self' ? say.t.activity.self : say.t.activity.other;
  return html`<p class="activity">${words} <strong dir="auto">${name}</strong></p>`;
}

function titleOf(questionnaire: Questionnaire, lang: string): unknown {
  const {title, _title} = questionnaire;
  return html`<span dir="auto">${wordsOf(title ?? '', _title, lang)}</span>`;
}

/** What the form offers help with, as far as that says something. */
function needsOf({item = []}: Questionnaire, lang: string): readonly string[] {
  const options = find(item, 'needs')?.answerOption ?? [];
  return options
    .filter(({extension}) => !extension?.some(({url}) => url === EXTENSIONS.optionExclusive))
    .flatMap(({valueCoding: coding}) => {
      if (!coding?.display || NO_NEEDS.has(coding.code ?? '')) return [];
      return [wordsOf(coding.display, coding._display, lang)];
    })
    .slice(0, MOST_NEEDS);
}

function find(items: readonly QuestionnaireItem[], linkId: string): QuestionnaireItem | undefined {
  for (const item of items) {
    const found = item.linkId === linkId ? item : find(item.item ?? [], linkId);
    if (found) return found;
  }
  return undefined;
}

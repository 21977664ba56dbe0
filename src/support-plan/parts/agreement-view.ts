import {html, nothing, type TemplateResult} from 'lit';
import {agreementInWords} from '../../i18n/plan/in-words.js';
import {button} from '../../kit/button/button-template.js';
import {londonNow} from '../../model/calendar.js';
import type {Plan} from '../../model/plan.js';
import {withFields} from '../../model/plan/edit.js';
import type {PlanSection} from '../../model/plan/sections.js';
import type {PlanView} from '../plan-view.js';
import {sectionFrame} from '../reading/section-frame.js';
import {agreementForm} from './agreement-form.js';
import {AGREEMENT_PART, changeButtonId, partFormId} from './part-ids.js';
import type {PartsEditor} from './parts-editor.js';

/** Whether something was saved on a later day than the plan was agreed on. */
function hasChangedSince({changed, agreement}: Plan): boolean {
  if (!agreement) return false;
  return Object.values(changed).some(({at}) => {
    const instant = new Date(at);
    return !Number.isNaN(instant.getTime()) && londonNow(instant).slice(0, 10) > agreement.on;
  });
}

/** What stands in the plan, and what can be done about it. */
function stands(view: PlanView, parts: PartsEditor): TemplateResult {
  const {plan, words, locale, desk} = view;
  const {texts} = parts.words;
  const said = agreementInWords(words, locale, plan.agreement);
  const takeBack = () => {
    desk.pause();
    desk.edit((now) =>
      withFields(now, {agreement: undefined, ...(now.status === 'active' && {status: 'draft'})}),
    );
    desk.say(texts.agreementTakenBack);
    desk.focus(changeButtonId(AGREEMENT_PART));
  };
  return html`<div class="part-fields">
    <div class="part-text">
      <p>${said ?? texts.agreeIntro}</p>
      ${said && hasChangedSince(plan) ? html`<p class="part-note">${texts.agreeAgainHint}</p>` : nothing}
    </div>
    <div class="part-buttons">
      ${button({
        id: changeButtonId(AGREEMENT_PART),
        label: said ? texts.agreeAgain : texts.agreePlan,
        variant: 'secondary',
        onClick: () => parts.open(view, AGREEMENT_PART),
      })}
      ${said ? button({label: texts.takeAgreementBack, variant: 'quiet', onClick: takeBack}) : nothing}
    </div>
  </div>`;
}

/** The last section of a plan that is written: who agrees to it. */
export function agreementSection(view: PlanView, parts: PartsEditor): TemplateResult {
  const {texts} = parts.words;
  const section: PlanSection = {id: 'agreement', kind: 'answers', label: texts.agreeHeading, fields: []};
  const open = parts.isOpen(AGREEMENT_PART);
  return sectionFrame({
    view,
    section,
    open,
    content: open
      ? html`<form
          class="part-form"
          id=${partFormId(AGREEMENT_PART)}
          novalidate
          @submit=${(event: Event) => event.preventDefault()}
        >
          ${agreementForm(view, parts)}
        </form>`
      : stands(view, parts),
  });
}

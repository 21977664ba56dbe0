import {html, type TemplateResult} from 'lit';
import {titleInWords} from '../../i18n/plan/in-words.js';
import type {Choice} from '../../kit/field/choice.js';
import {radioItems} from '../../kit/radios/radios-template.js';
import {PLAN_STATUSES, type PlanStatus} from '../../model/plan.js';
import {agreementNeeds} from '../../model/plan/agreement.js';
import {withFields} from '../../model/plan/edit.js';
import type {PlanView} from '../plan-view.js';
import {lineField} from './fields.js';
import type {PartsEditor} from './parts-editor.js';
import {titlePlace} from './plan-place.js';

/** The statuses to choose from: a plan made by mistake is told apart where it is, and not chosen here. */
const statusesFor = (now: PlanStatus): readonly PlanStatus[] =>
  PLAN_STATUSES.filter((status) => status !== 'entered-in-error' || status === now);

/** The title of the plan, and where it is in its life. */
export function planForm(view: PlanView, parts: PartsEditor): TemplateResult {
  const {plan, words} = view;
  const {texts} = parts.words;
  // "Agreed" says that somebody agreed: it comes back by a choice only where that stands in the plan.
  const canBeAgreed = plan.status === 'active' || agreementNeeds(plan).length === 0;
  const hints: Partial<Record<PlanStatus, string>> = {
    ...(!canBeAgreed && {active: texts.agreeFirst}),
    ...(plan.agreement && {draft: texts.draftTakesBack}),
  };
  const onChange = (value: string) => {
    const status = value as PlanStatus;
    view.desk.pause();
    // A draft that says that it was agreed would say two things.
    view.desk.edit((now) => withFields(now, {status, ...(status === 'draft' && {agreement: undefined})}));
  };
  return html`<div>
      ${lineField(
        view,
        titlePlace,
        {label: texts.planTitle, hint: texts.planTitleHint},
        {width: Math.max(20, titleInWords(words, plan, view.names).length)},
      )}
    </div>
    <div>
      ${radioItems({
        id: 'plan-status',
        label: texts.planStatus,
        small: true,
        choices: statusesFor(plan.status).map((status): Choice => {
          const hint = hints[status];
          return {
            value: status,
            label: words.planStatuses[status],
            ...(hint !== undefined && {hint}),
            ...(status === 'active' && !canBeAgreed && {disabled: true}),
          };
        }),
        value: plan.status,
        onChange,
      })}
    </div>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import {button} from '../../kit/button/button-template.js';
import {errorSummary} from '../../kit/error-summary/error-summary-template.js';
import {radioItems} from '../../kit/radios/radios-template.js';
import {textInput} from '../../kit/text-input/text-input-template.js';
import type {PlanAgreement} from '../../model/plan.js';
import {agreementNeeds, withAgreement, type AgreementNeed} from '../../model/plan/agreement.js';
import type {PlanView} from '../plan-view.js';
import {PART_ERRORS} from './part-ids.js';
import type {PartsEditor} from './parts-editor.js';
import {sharingForm} from './sharing-form.js';

/** Where what is missing is written: a part of the plan, or a control of this form. */
const PART_OF: Readonly<Partial<Record<AgreementNeed, string>>> = {
  matters: 'matters',
  goals: 'goals',
  review: 'review',
  sharing: 'sharing',
  'sharing-with': 'sharing',
};
const CONTROL_OF: Readonly<Partial<Record<AgreementNeed, string>>> = {
  sharing: 'sharing-choice',
  'sharing-with': 'sharing-with-own',
  agreement: 'agreement-by',
  'representative-name': 'agreement-name',
  'representative-role': 'agreement-role',
};

/** What is still missing for what is chosen here. */
function needsOf({plan, today}: PlanView, parts: PartsEditor): readonly AgreementNeed[] {
  const {agreement: _last, ...rest} = plan;
  const draft = parts.agreement.on(today);
  return agreementNeeds(draft ? {...rest, agreement: draft} : rest);
}

/** Goes to where something that is missing can be written. */
function goToNeed(view: PlanView, parts: PartsEditor, need: AgreementNeed): void {
  const control = CONTROL_OF[need];
  const part = PART_OF[need];
  if (control && (!part || parts.asksSharing)) view.desk.focus(control);
  else if (part) parts.goTo(view, part);
}

/** Who agrees; a representative says who they are. */
function whoAgrees(view: PlanView, parts: PartsEditor, needs: readonly AgreementNeed[]): TemplateResult {
  const {words, names} = view;
  const {agreement: draft, kit} = parts;
  const {texts} = parts.words;
  const {person} = names;
  const errorOf = (need: AgreementNeed) =>
    draft.isTried && needs.includes(need)
      ? {error: words.agreementNeeds[need], errorPrefix: kit.texts.errorPrefix}
      : {};
  const box = (field: 'name' | 'role', hint?: string) =>
    textInput({
      id: `agreement-${field}`,
      label: words.agreement[field].label,
      ...(hint !== undefined && {hint}),
      ...errorOf(`representative-${field}`),
      value: draft[field],
      autocomplete: 'off',
      onInput: (value) => {
        draft[field] = value;
        draft.isTouched = true;
        view.desk.update();
      },
    });
  return html`<div>
    ${radioItems({
      id: 'agreement-by',
      label: words.agreement.by.label,
      small: true,
      ...errorOf('agreement'),
      choices: [
        {value: 'person', label: person ?? words.agreedBy.person},
        {
          value: 'representative',
          label: person === undefined ? words.agreedBy.representative : texts.speaksFor(person),
          reveal: html`<div class="part-fields">
            ${box('name')} ${box('role', texts.representativeHint)}
          </div>`,
        },
      ],
      value: draft.by ?? '',
      onChange: (by) => {
        draft.by = by as PlanAgreement['by'];
        draft.isTouched = true;
        view.desk.update();
      },
    })}
  </div>`;
}

/** Writes the agreement down, where nothing is missing; otherwise says what is. */
function agree(view: PlanView, parts: PartsEditor): void {
  parts.ticks.addAll(view);
  parts.agreement.isTried = true;
  const draft = parts.agreement.on(view.today);
  let isAgreed = false;
  if (draft) {
    view.desk.pause();
    view.desk.edit((plan) => {
      const {plan: agreed, needs} = withAgreement(plan, draft);
      isAgreed = needs.length === 0;
      // Who agreed, and when, is not written down before the plan is whole.
      return isAgreed ? agreed : plan;
    });
  }
  if (!isAgreed) {
    view.desk.update();
    view.desk.focus(PART_ERRORS);
    return;
  }
  parts.agreement.forget();
  parts.close(view);
  view.desk.say(parts.words.texts.agreementSaid);
}

/** What is still to be written in other parts. */
function missing(view: PlanView, parts: PartsEditor, needs: readonly AgreementNeed[]): TemplateResult {
  const {texts} = parts.words;
  if (needs.length === 0) return html`<p class="part-note">${texts.nothingMissing}</p>`;
  return html`<div>
    <p class="part-strong" id="agreement-missing">${texts.missingHeading}</p>
    <ul class="missing" aria-labelledby="agreement-missing">
      ${needs.map(
        (need) =>
          html`<li>
            ${button({
              label: view.words.agreementNeeds[need],
              variant: 'quiet',
              onClick: () => goToNeed(view, parts, need),
            })}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Agreeing to the plan: what is missing, who agrees, and the act itself. */
export function agreementForm(view: PlanView, parts: PartsEditor): TemplateResult {
  const {texts} = parts.words;
  const {words, fields, headingLevel} = view;
  const needs = needsOf(view, parts);
  const {isTried} = parts.agreement;
  // What is asked for right here needs no link.
  const elsewhere = needs.filter((need) => PART_OF[need] && !(parts.asksSharing && CONTROL_OF[need]));
  const sharingNeed = needs.find((need) => need === 'sharing' || need === 'sharing-with');
  return html`${
      isTried
        ? errorSummary({
            id: PART_ERRORS,
            headingLevel: headingLevel + 2,
            heading: fields.thereIsAProblem,
            focusable: true,
            errors: needs.map((need) => ({
              text: words.agreementNeeds[need],
              target: CONTROL_OF[need] ?? '',
              onActivate: () => goToNeed(view, parts, need),
            })),
          })
        : nothing
    }
    ${isTried ? nothing : missing(view, parts, elsewhere)}
    ${
      parts.asksSharing
        ? sharingForm(view, parts, isTried && sharingNeed ? {error: words.agreementNeeds[sharingNeed]} : {})
        : nothing
    }
    ${whoAgrees(view, parts, needs)}
    <div class="part-buttons">
      ${button({label: texts.agreePlan, variant: 'secondary', onClick: () => agree(view, parts)})}
      ${button({
        label: texts.notNow,
        variant: 'quiet',
        onClick: () => {
          parts.agreement.forget();
          parts.close(view);
        },
      })}
    </div>`;
}

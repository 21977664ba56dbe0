import {html, nothing, type TemplateResult} from 'lit';
import {formatList} from '../../i18n/formats.js';
import {radioItems} from '../../kit/radios/radios-template.js';
import type {PlanChoice, PlanSharing} from '../../model/plan.js';
import {withFields} from '../../model/plan/edit.js';
import type {PlanView} from '../plan-view.js';
import type {PartsEditor} from './parts-editor.js';
import {ticks, type TicksPlace} from './ticks.js';

/** The same name is the same recipient, whoever wrote it down and with whatever id. */
const isSameName = (one: PlanChoice, other: PlanChoice): boolean =>
  one.id === other.id || one.text.trim().toLowerCase() === other.text.trim().toLowerCase();

/** Who was chosen; an answer of today, whatever it was before. */
const chosenPlace = (today: string): TicksPlace => ({
  id: 'sharing-with',
  get: ({sharing}) => (sharing?.choice === 'chosen' ? sharing.with : []),
  set: (plan, chosen = []) => withFields(plan, {sharing: {choice: 'chosen', with: chosen, on: today}}),
});

/** Those who write the plan, by name where both names are known. */
function onlyUs({words, locale, names}: PlanView, parts: PartsEditor): string {
  const {person, worker} = names;
  return person && worker
    ? parts.words.texts.onlyThem(formatList(locale, [person, worker], {names: true}))
    : words.sharingChoices.us;
}

/** Who can see the plan: those who write it alone, or people and services besides. */
export function sharingForm(
  view: PlanView,
  parts: PartsEditor,
  {error}: {readonly error?: string} = {},
): TemplateResult {
  const {texts} = parts.words;
  const {words, plan, today} = view;
  const {sharing} = plan;
  const place = chosenPlace(today);
  const onChange = (choice: string) => {
    view.desk.pause();
    if (sharing?.choice === 'chosen') parts.lastShared = sharing.with;
    const answer: PlanSharing =
      choice === 'us' ? {choice, with: [], on: today} : {choice: 'chosen', with: parts.lastShared, on: today};
    view.desk.edit((now) => withFields(now, {sharing: answer}));
  };
  const reveal = html`${
    sharing?.choice === 'chosen' && sharing.with.length === 0
      ? html`<p class="part-note">${texts.stillNobodyChosen}</p>`
      : nothing
  }
  ${ticks(view, parts, place, {
    label: words.sharing.with.label,
    offered: (view.recipients ?? []).map((name) => parts.ticks.named(view, name)),
    isSame: isSameName,
    own: {label: texts.addRecipient, hint: texts.addRecipientHint},
  })}`;
  return html`<div>
    ${radioItems({
      id: 'sharing-choice',
      label: words.sharing.choice.label,
      small: true,
      choices: [
        {value: 'us', label: onlyUs(view, parts)},
        {value: 'chosen', label: words.sharingChoices.chosen, reveal},
      ],
      value: sharing?.choice ?? '',
      ...(error !== undefined && {error, errorPrefix: parts.kit.texts.errorPrefix}),
      onChange,
    })}
  </div>`;
}

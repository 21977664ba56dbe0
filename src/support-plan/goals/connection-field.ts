import {html, nothing, type TemplateResult} from 'lit';
import {checkboxItems} from '../../kit/checkboxes/checkboxes-template.js';
import {radioItems} from '../../kit/radios/radios-template.js';
import {textInput} from '../../kit/text-input/text-input-template.js';
import {CONNECTIONS, type Connection, type PlanAction} from '../../model/plan.js';
import {withEntryFields} from '../../model/plan/edit.js';
import {DATE_PARTS, NO_DATE} from '../../model/typed/typed-date.js';
import type {PlanView} from '../plan-view.js';
import {dayField} from './fields.js';
import type {GoalsEditor} from './goals-editor.js';
import type {GoalsOptions} from './goals-options.js';
import {agreedOnPlace, stepPlace} from './places.js';

/**
 * How the person is connected to an activity: told about it, referred, or gone with. Asked for where there is an activity. To be
 * referred takes the person's agreement, written down with its day; without it nothing is passed on.
 */
export function connectionField(
  view: PlanView,
  editor: GoalsEditor,
  options: GoalsOptions,
  step: PlanAction,
): TemplateResult | typeof nothing {
  const {words} = view;
  const {id, activity, connection} = step;
  if (!activity && connection === undefined) return nothing;
  return radioItems({
    id: stepPlace(id, 'connection').id,
    label: words.action.connection.label,
    small: true,
    choices: CONNECTIONS.map((value) => ({
      value,
      label: words.connections[value],
      hint: editor.texts.connectionHints[value],
      ...(value === 'referred' && {reveal: agreement(view, editor, options, step)}),
    })),
    value: connection ?? '',
    onChange: (value) => {
      view.desk.pause();
      // An agreement to being referred is none to anything else.
      view.desk.edit((plan) =>
        withEntryFields(plan, 'actions', id, {
          connection: value as Connection,
          ...(value !== 'referred' && {agreed: undefined}),
        }),
      );
    },
  });
}

function agreement(
  view: PlanView,
  editor: GoalsEditor,
  {author}: GoalsOptions,
  {id, agreed}: PlanAction,
): TemplateResult {
  const {words, names} = view;
  const {texts} = editor;
  const place = stepPlace(id, 'agreed');
  const label = names.person === undefined ? words.action.agreed.label : texts.agreedOf(names.person);
  const by = `${place.id}-by`;
  return html`<div class="goals-agreed">
    ${
      editor.agreementGone.has(id) && !agreed
        ? html`<p class="goals-note">${texts.agreementGone}</p>`
        : nothing
    }
    ${checkboxItems({
      id: place.id,
      label: '',
      ariaLabel: words.connections.referred,
      small: true,
      choices: [{value: 'agreed', label, ...(!agreed && {hint: texts.notAgreed})}],
      values: agreed ? ['agreed'] : [],
      onChange: ([ticked]) => {
        view.desk.pause();
        editor.undated.delete(id);
        const now = ticked ? {on: view.today, ...(author && {by: author})} : undefined;
        view.desk.edit((plan) => place.set(plan, now));
      },
    })}
    ${
      agreed
        ? html`${agreedOnField(view, editor, id)}
          ${textInput({
            id: by,
            label: texts.agreedBy,
            value: agreed.by ?? '',
            spellcheck: false,
            autocomplete: 'off',
            onInput: (typed) =>
              view.desk.edit((plan) => {
                const {on} = place.get(plan) ?? agreed;
                return place.set(plan, {on, ...(typed && {by: typed})});
              }, by),
            onChange: () => view.desk.pause(),
          })}`
        : nothing
    }
  </div>`;
}

/** An agreement always has its day: one that is emptied has to be written again. */
function agreedOnField(view: PlanView, editor: GoalsEditor, step: string): TemplateResult {
  const label = editor.texts.agreedOn;
  const place = agreedOnPlace(step);
  const {undated} = editor;
  return dayField(
    view,
    editor,
    place,
    {label},
    {
      ...(undated.has(step) && {value: NO_DATE}),
      onInput: (parts) => {
        const isEmpty = DATE_PARTS.every((part) => parts[part].trim() === '');
        undated[isEmpty ? 'add' : 'delete'](step);
        if (isEmpty) view.desk.update();
        else editor.dates.type(view, place, label, parts);
      },
    },
  );
}

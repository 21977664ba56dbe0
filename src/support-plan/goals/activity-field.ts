import {html, nothing, type TemplateResult} from 'lit';
import {button} from '../../kit/button/button-template.js';
import {safeLink} from '../../kit/rich-text/safe-link.js';
import {textInput} from '../../kit/text-input/text-input-template.js';
import {textArea} from '../../kit/textarea/textarea-template.js';
import type {PlanAction, PlanActivity} from '../../model/plan.js';
import {named} from '../parts/entry-list.js';
import type {PlanView} from '../plan-view.js';
import {linesOf} from '../reading/plain-words.js';
import {activityFocus, takeActivityOff} from './edits.js';
import type {GoalsEditor} from './goals-editor.js';
import type {GoalsOptions} from './goals-options.js';
import type {ActivityFault} from './typed-activities.js';

/** It was chosen from a directory, and stays as the directory says it. */
const isFromDirectory = ({id, source}: PlanActivity): boolean => id !== undefined || source !== undefined;

/** The activity of a step: chosen, typed, or none yet. */
export function activityField(
  view: PlanView,
  editor: GoalsEditor,
  options: GoalsOptions,
  {id, activity}: PlanAction,
): TemplateResult {
  const {texts, picker} = editor;
  const label = view.words.action.activity.label;
  const {directory, shortlist = []} = options;
  const find = (words: string) =>
    picker.canFind(directory, shortlist)
      ? button({
          label: words,
          id: `${activityFocus(id)}-find`,
          variant: 'quiet',
          haspopup: 'dialog',
          onClick: () => picker.open({step: id}, directory),
        })
      : nothing;
  const type = (words: unknown) =>
    button({
      label: words,
      id: `${activityFocus(id)}-type`,
      variant: 'quiet',
      onClick: () => {
        editor.typing.add(id);
        view.desk.update();
        view.desk.focus(`${activityFocus(id)}-name`);
      },
    });
  const content = () => {
    if (editor.typing.has(id)) return typedActivity(view, editor, id, find(texts.findActivity));
    if (!activity)
      return html`<p class="goals-add">${find(texts.findActivity)} ${type(texts.typeActivity)}</p>`;
    // What a directory says is not written over: another can be chosen, or one typed, in its place.
    const change = isFromDirectory(activity) ? nothing : type(named(editor.entry.change, texts.activity));
    return pickedActivity(view, editor, id, activity, [change, find(texts.changeActivity)]);
  };
  return html`<div
    class="spk-field"
    role="group"
    id=${activityFocus(id)}
    aria-labelledby="${activityFocus(id)}-label"
  >
    <p class="spk-label" id="${activityFocus(id)}-label">
      ${label} <span class="optional">${texts.optional}</span>
    </p>
    ${content()}
  </div>`;
}

function pickedActivity(
  view: PlanView,
  editor: GoalsEditor,
  step: string,
  {name, url, source, details}: PlanActivity,
  find: unknown,
): TemplateResult {
  const {texts, entry} = editor;
  const link = url && /^https?:/i.test(url) ? safeLink(url) : undefined;
  return html`<div class="picked">
    <div>
      <p class="picked-name">
        ${
          link
            ? html`<a href=${link} target="_blank" rel="noopener noreferrer"
                >${name}<span class="visually-hidden">${` ${view.words.newTab}`}</span></a
              >`
            : name
        }
      </p>
      ${linesOf(details ?? '').map((line) => html`<p class="picked-line">${line}</p>`)}
      ${source ? html`<p class="picked-line">${texts.fromSource(source)}</p>` : nothing}
    </div>
    <div class="picked-buttons">
      ${find}
      ${button({
        label: named(entry.remove, texts.activity),
        variant: 'quiet',
        onClick: () => takeActivityOff(view, editor, step),
      })}
    </div>
  </div>`;
}

function typedActivity(view: PlanView, editor: GoalsEditor, step: string, find: unknown): TemplateResult {
  const {texts, entry, activities} = editor;
  const text = activities.text(view, step);
  const box = (part: ActivityFault, label: string, type: 'text' | 'url') => {
    const id = `${activityFocus(step)}-${part}`;
    const fault = editor.shownFault(view, id);
    return textInput({
      id,
      label,
      type,
      value: text[part],
      autocomplete: 'off',
      ...(part === 'url' && {inputMode: 'url', spellcheck: false}),
      ...(fault && {error: fault.message, errorPrefix: editor.kit.errorPrefix}),
      onInput: (value) => activities.type(view, step, {[part]: value}),
      onChange: () => view.desk.pause(),
    });
  };
  return html`<div class="typed-activity">
    ${box('name', texts.activityName, 'text')} ${box('url', texts.activityLink, 'url')}
    ${textArea({
      id: `${activityFocus(step)}-details`,
      label: texts.activityDetails,
      hint: texts.activityDetailsHint,
      value: text.details,
      rows: 2,
      onInput: (details) => activities.type(view, step, {details}),
      onChange: () => view.desk.pause(),
    })}
    <div class="goals-moves">
      ${find}
      ${button({
        label: named(entry.remove, texts.activity),
        variant: 'quiet',
        onClick: () => takeActivityOff(view, editor, step),
      })}
    </div>
  </div>`;
}

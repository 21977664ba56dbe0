import {html, nothing, type TemplateResult} from 'lit';
import {button} from '../../kit/button/button-template.js';
import {checkboxItems} from '../../kit/checkboxes/checkboxes-template.js';
import {dialog} from '../../kit/dialog/dialog-template.js';
import type {Activity} from '../../model/activity.js';
import type {Place} from '../../model/place.js';
import {named} from '../parts/entry-list.js';
import type {PlanView} from '../plan-view.js';
import {keyOf} from './activity-picker.js';
import {addActivities, useActivity} from './edits.js';
import type {GoalsEditor} from './goals-editor.js';
import type {GoalsOptions} from './goals-options.js';

/** The dialog in which activities are chosen: from the person's shortlist, and from a directory. */
export function activityDialog(view: PlanView, editor: GoalsEditor, options: GoalsOptions): TemplateResult {
  const {picker, texts} = editor;
  const isOpen = picker.openFor !== undefined;
  return dialog({
    id: 'goals-picker',
    open: isOpen,
    label: picker.openFor?.step === undefined ? texts.pickHeading : texts.pickOneHeading,
    closeLabel: editor.kit.close,
    content: isOpen ? content(editor, options) : nothing,
    footer: isOpen ? footer(view, editor, options) : nothing,
    onClose: () => picker.closed(),
  });
}

function content(editor: GoalsEditor, {shortlist = []}: GoalsOptions): TemplateResult {
  const {picker, texts} = editor;
  const hasFinder = picker.finder !== 'none';
  return html`${
    shortlist.length > 0
      ? html`<div class="pick-short">
          ${checkboxItems({
            id: 'goals-short',
            label: texts.fromShortlist,
            small: true,
            choices: shortlist.map((each) => {
              const hint = placeName(each.places[0]);
              return {value: keyOf(each), label: each.name, ...(hint && {hint})};
            }),
            values: shortlist.filter((each) => picker.isTicked(each)).map(keyOf),
            onChange: (keys) => picker.tick(keys),
          })}
        </div>`
      : nothing
  }
  ${hasFinder ? finder(editor) : nothing}`;
}

function finder({picker, texts}: GoalsEditor): TemplateResult {
  const note = {
    waiting: texts.finderLoading,
    missing: texts.finderMissing,
    here: texts.pickHint,
    failed: texts.finderFailed,
    none: '',
  }[picker.finder];
  return html`<p class="pick-note" role="status">${note}</p>
    <div class="pick-finder" ?hidden=${picker.finder === 'missing'}><slot name="finder"></slot></div>`;
}

function footer(view: PlanView, editor: GoalsEditor, options: GoalsOptions): TemplateResult {
  const {picker, texts} = editor;
  const chosen = picker.chosen(options.shortlist ?? []);
  const {step, goal} = picker.openFor ?? {};
  const count = html`<p class="pick-count" role="status">
    ${chosen.length === 0 ? texts.nothingChosen : texts.chosenCount(chosen.length)}
  </p>`;
  if (step !== undefined) {
    return html`<div class="pick-chosen">
      ${count}
      <ul role="list" aria-label=${texts.chosen}>
        ${chosen.map(
          (each) =>
            html`<li>
              <span>${each.name}</span>
              ${button({
                label: named(texts.useThis, each.name),
                variant: chosen.length === 1 ? 'primary' : 'secondary',
                onClick: () => useActivity(view, editor, step, each),
              })}
            </li>`,
        )}
      </ul>
    </div>`;
  }
  return html`${count}
  ${
    chosen.length > 0
      ? button({
          label: (goal === undefined ? texts.addSteps : texts.addToGoal)(chosen.length),
          onClick: () => addActivities(view, editor, goal, chosen),
        })
      : nothing
  }`;
}

const placeName = (place: Place | undefined): string =>
  [place?.name, place?.town].filter((each) => each !== undefined).join(', ');

/** Activities may be given by a page: what is none has no name to show. */
export const usable = (activities: readonly Activity[] | undefined): readonly Activity[] =>
  (activities ?? []).filter((each) => typeof each?.name === 'string' && Array.isArray(each.places));

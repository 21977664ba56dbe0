import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {heading} from '../../element/heading.js';
import {button} from '../../kit/button/button-template.js';
import {planChanges, type PlanChange} from '../../model/plan/changes.js';
import type {PlanClash} from '../../model/plan/merge.js';
import {same} from '../../model/plan/same.js';
import type {PlanPath} from '../../model/plan/shape.js';
import type {PlanView} from '../plan-view.js';
import {changesInWords} from './change-in-words.js';
import type {ClashChoice} from './clash-choices.js';
import {clashField, clashFieldId} from './clash-field.js';
import type {PlanConflict} from './conflict.js';
import {momentInWords} from './moment-in-words.js';
import {changeList} from './change-list.js';
import type {WordsView} from './words-view.js';

/** One place to choose in, with what was chosen. */
export interface ClashItem {
  readonly clash: PlanClash;
  /** Number that ids are made of. */
  readonly place: number;
  readonly choice: ClashChoice | undefined;
}

/** All that the screen shows. */
export interface ClashViewState {
  readonly conflict: PlanConflict;
  readonly clashes: readonly ClashItem[];
  /** In so many places nothing is chosen yet. */
  readonly open: number;
  readonly isTold: boolean;
  readonly onChoose: (clash: PlanClash, choice: ClashChoice) => void;
  readonly onSave: () => void;
  readonly onLater: () => void;
}

/** Where to begin in a place that is not settled: its first radio, or the words that are missing. */
export const firstFieldOf = (place: number, choice: ClashChoice | undefined): string =>
  clashFieldId(place, choice?.kind === 'both' ? 'text' : 'mine');

/** Two versions of a plan, side by side where they clash. */
export function clashView(view: PlanView & WordsView, state: ClashViewState): TemplateResult {
  const {t, headingLevel} = view;
  const {conflict, clashes, open, isTold} = state;
  const name = conflict.theirs.savedBy ?? t.someone;
  const when = momentInWords(conflict.theirs.savedAt, view);
  return html`<div class="versions">
    ${heading({
      level: headingLevel,
      content: t.clashHeading(name),
      id: 'versions-title',
      className: 'versions-title',
      focusable: true,
    })}
    <div class="versions-intro">
      ${when === undefined ? nothing : html`<p>${t.clashSaved(name, when)}</p>`}
      <p>${clashes.length > 0 ? t.clashPlaces(clashes.length) : t.nothingLeft}</p>
      <p class="versions-note">${t.clashNothingLost}</p>
    </div>
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        state.onSave();
      }}
    >
      ${repeat(
        clashes,
        ({clash}) => clash.id,
        (item, index) =>
          clashField(view, {...item, number: index + 1, name, when, isTold, onChoose: state.onChoose}),
      )}
      ${joinedView(view, conflict, name)}
      ${isTold && open > 0 ? html`<p class="spk-error versions-left">${t.left(open)}</p>` : nothing}
      <div class="spk-actions versions-actions">
        ${button({label: t.save, type: 'submit'})}
        ${button({label: t.later, variant: 'quiet', onClick: state.onLater})}
      </div>
    </form>
  </div>`;
}

/** What was put together without asking, from both sides. What both did alike is no news to anybody. */
function joinedView(
  view: PlanView & WordsView,
  {base, mine, theirs, merge}: PlanConflict,
  name: string,
): TemplateResult | typeof nothing {
  const {t, headingLevel} = view;
  const isOpen = ({path}: PlanChange) =>
    merge.clashes.some((clash) => isWithin(path, clash.path) || isWithin(clash.path, path));
  const from = planChanges(base, theirs.plan);
  const own = planChanges(base, mine).filter(
    (change) => !isOpen(change) && !from.some((each) => same(each, change)),
  );
  const lists = [
    {title: t.yourChanges, told: changesInWords(own, base, mine, view)},
    {title: t.theirChanges(name), told: changesInWords(merge.joined, base, theirs.plan, view)},
  ].filter(({told}) => told.length > 0);
  if (lists.length === 0) return nothing;
  return html`<section class="versions-joined">
    ${heading({level: headingLevel + 1, content: t.joinedHeading, className: 'versions-heading'})}
    <p>${t.joinedIntro}</p>
    ${lists.map(
      ({title, told}, index) =>
        html`${heading({level: headingLevel + 2, content: title, id: `versions-joined-${index}`, className: 'versions-small'})}
        ${changeList(told, {ticked: true, labelledBy: `versions-joined-${index}`})}`,
    )}
  </section>`;
}

const isWithin = (path: PlanPath, place: PlanPath): boolean =>
  place.every((step, index) => path[index] === step);

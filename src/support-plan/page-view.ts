import {html, nothing, type TemplateResult} from 'lit';
import type {SupportPlanStrings} from '../i18n/support-plan/index.js';
import type {PlanSectionFault} from '../model/plan/sections.js';
import {editView, type EditOptions} from './edit-view.js';
import {otherPlanView, sectionFaultsView} from './message-view.js';
import {toolId, type PlanScreens} from './plan-screens.js';
import type {PlanView} from './plan-view.js';
import {letter} from './reading/letter.js';
import {reviewNotice} from './review/review-notice.js';
import {saveBar, type SaveBarOptions} from './saving/save-bar-view.js';
import {toolsView} from './tools-view.js';

/** What the page of a plan is made of. */
export interface PageOptions extends Pick<EditOptions, 'parts' | 'goals' | 'around'> {
  readonly t: SupportPlanStrings;
  readonly view: PlanView;
  readonly screens: PlanScreens;
  /** Absent where nobody can save anything here. */
  readonly bar?: SaveBarOptions;
  /** Whoever looks at it may change the plan. */
  readonly mayEdit: boolean;
  /** Settings that could not be followed. */
  readonly faults: readonly PlanSectionFault[];
  /** The page names another plan. */
  readonly isWaiting: boolean;
}

/** The plan on the screen that is shown, the bar at its foot, and on paper the plan as it is read. */
export function pageView(options: PageOptions): TemplateResult {
  const {t, view, screens, bar, faults, isWaiting} = options;
  const {headingLevel} = view;
  const {name} = screens;
  const content = name === 'plan' || name === 'reading' ? sheetView(options) : screens.render(view, t);
  // The screen is made by now, if its code is there.
  const review = screens.reviewBar;
  return html`<div class="screen">
      <div class="plan-notices">
        ${sectionFaultsView({t, headingLevel}, faults)}
        ${isWaiting ? otherPlanView({t, headingLevel}) : nothing}
      </div>
      ${content} ${bar && name !== 'clash' ? saveBar(review ? {...bar, review} : bar) : nothing}
    </div>
    ${view.isPrinting ? html`<div class="paper">${letter({...view, canEdit: false})}</div>` : nothing}`;
}

function sheetView({t, view, screens, mayEdit, parts, goals, around}: PageOptions): TemplateResult {
  const onReview = () => screens.show('review');
  const label = screens.hasAnswers ? t.goOnReviewing : t.review;
  const notice =
    view.canEdit && view.opened ? reviewNotice(view, {label, id: toolId('review'), onReview}) : nothing;
  const tools = toolsView({
    t,
    view,
    screen: screens.name,
    mayEdit,
    // One button for it on a page.
    ...(notice === nothing && {review: label}),
    onShow: (name) => screens.show(name),
  });
  if (!view.canEdit) return letter(view, {before: tools});
  return editView(view, {t, parts, goals, around, tools, notice});
}

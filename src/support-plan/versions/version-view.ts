import {html, nothing, type TemplateResult} from 'lit';
import {restoredPlan, type PlanVersion} from '../../backends/plan/plan-versions.js';
import {heading} from '../../element/heading.js';
import {backLink} from '../../kit/back-link/back-link-template.js';
import {button} from '../../kit/button/button-template.js';
import {details} from '../../kit/details/details-template.js';
import {planChanges} from '../../model/plan/changes.js';
import type {PlanView} from '../plan-view.js';
import {framedSections, sectionFrame} from '../reading/section-frame.js';
import {sectionContent} from '../reading/section-content.js';
import {changesInWords} from './change-in-words.js';
import {changeList} from './change-list.js';
import {momentInWords} from './moment-in-words.js';
import type {WordsView} from './words-view.js';

/** What can be done with a version. */
export interface VersionActions {
  readonly onBack: () => void;
  readonly onBringBack: () => void;
}

/** One version, to be read. What would change if it were brought back is said before anybody does so. */
export function versionView(
  view: PlanView & WordsView,
  version: PlanVersion,
  {onBack, onBringBack}: VersionActions,
): TemplateResult {
  const {t, headingLevel, plan, canEdit} = view;
  const restored = restoredPlan(plan, version);
  const changes = changesInWords(planChanges(plan, restored), plan, restored, view);
  const past = viewOf(view, version);
  return html`<div class="versions">
    ${backLink({label: t.backToVersions, onClick: onBack})}
    ${heading({
      level: headingLevel,
      content: t.versionOf(momentInWords(version.savedAt, view) ?? t.earlier),
      id: 'versions-title',
      className: 'versions-title',
      focusable: true,
    })}
    <div class="versions-intro">
      ${version.savedBy === undefined ? nothing : html`<p>${t.savedBy(version.savedBy)}</p>`}
      <p class="versions-note">${t.versionNote}</p>
    </div>
    <div class="versions-look">
      ${
        changes.length === 0
          ? html`<p>${t.sameAsNow}</p>`
          : html`${details({summary: t.wouldChange(changes.length), content: changeList(changes)})}
            ${
              canEdit
                ? html`<p>${t.bringBackNote}</p>
                    <div>${button({label: t.bringBack, variant: 'secondary', onClick: onBringBack})}</div>`
                : nothing
            }`
      }
    </div>
    ${framedSections(past.sections).map((section) =>
      sectionFrame({view: past, section, content: sectionContent(past, section)}),
    )}
  </div>`;
}

/** The plan as it was: nothing of today's record stands in it, and nothing can be changed. */
function viewOf({opened: _opened, ...view}: PlanView, {plan}: PlanVersion): PlanView {
  return {...view, plan, canEdit: false};
}

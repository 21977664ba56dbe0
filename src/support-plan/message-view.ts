import {html, nothing, type TemplateResult} from 'lit';
import type {PlanStopId, SupportPlanStrings} from '../i18n/support-plan/index.js';
import {button} from '../kit/button/button-template.js';
import {failurePanel, statusPanel} from '../kit/notice/notice-template.js';
import {skeleton} from '../kit/skeleton/skeleton-template.js';
import type {PlanSectionFault} from '../model/plan/sections.js';
import {faultText, type PlanFault} from './plan-setup.js';

/** What messages in place of the plan have in common. */
export interface MessageOptions {
  readonly t: SupportPlanStrings;
  readonly headingLevel: number;
}

/** The plan is on its way. */
export function loadingView({t}: MessageOptions): TemplateResult {
  return html`<div class="message" aria-busy="true">
    <p class="visually-hidden">${t.loading}</p>
    ${skeleton(6)}
  </div>`;
}

/** No plan can be shown: words for visitors, and what to set for whoever set up the page. */
export function faultView({t, headingLevel}: MessageOptions, fault: PlanFault): TemplateResult {
  return failurePanel({
    heading: t.notReady.heading,
    headingLevel,
    body: html`<p>${t.notReady.body}</p>
      <p class="owner-note" dir="auto">${faultText(t, fault)}</p>`,
    after: html`<slot></slot>`,
  });
}

/** The plan could not be read: why, and what to do now. */
export function stopView(
  {t, headingLevel}: MessageOptions,
  stop: PlanStopId,
  {loginHref, onRetry}: {readonly loginHref: string; readonly onRetry: () => void},
): TemplateResult {
  const {heading, body} = t.stops[stop];
  const mayTry = stop !== 'missing' && stop !== 'refused';
  const mayLogIn = stop === 'logged-out' && loginHref !== '';
  return failurePanel({
    heading,
    headingLevel,
    body: html`<p>${body}</p>`,
    ...((mayTry || mayLogIn) && {
      actions: html`${mayLogIn ? button({label: t.logIn, href: loginHref, target: '_blank'}) : nothing}
      ${mayTry ? button({label: t.tryAgain, variant: mayLogIn ? 'secondary' : 'primary', onClick: onRetry}) : nothing}`,
    }),
    after: html`<slot></slot>`,
  });
}

/** Settings of sections that could not be followed. For whoever set up the page; the rest of the plan is shown. */
export function sectionFaultsView(
  {t, headingLevel}: MessageOptions,
  faults: readonly PlanSectionFault[],
): unknown {
  if (faults.length === 0) return nothing;
  return statusPanel({
    kind: 'warning',
    heading: t.sectionFaults.heading,
    headingLevel,
    body: html`<p>${t.sectionFaults.body}</p>
      <ul class="fault-list" lang="en" dir="ltr">
        ${faults.map((fault) => html`<li>${sectionFaultText(fault)}</li>`)}
      </ul>`,
  });
}

/** A fault of a section's setting, for the console: which section, and what is wrong. */
export function sectionFaultText({section, fault, field}: PlanSectionFault): string {
  return `sections: "${section}" ${SECTION_FAULTS[fault]}${field === undefined ? '' : ` ("${field}")`}`;
}

/** For developers, as everything that stands on the console. */
const SECTION_FAULTS: Readonly<Record<PlanSectionFault['fault'], string>> = {
  unknown: 'is no section of the kit, and has no fields of its own.',
  twice: 'is named twice.',
  'bad-id': 'is no id: small letters, digits and hyphens.',
  'no-fields': 'has no fields.',
  'bad-field': 'has a field whose id is wrong or named twice.',
  'fixed-kind': 'cannot be of another kind.',
};

/** The page names another plan; this one has something unsaved. */
export const otherPlanView = ({t, headingLevel}: MessageOptions): TemplateResult =>
  statusPanel({heading: t.otherPlan.heading, headingLevel, body: html`<p>${t.otherPlan.body}</p>`});

/** Code or words of a screen are on their way, or could not be had. */
export function partView(
  {t, headingLevel}: MessageOptions,
  hasFailed: boolean,
  {onRetry, onBack}: {readonly onRetry: () => void; readonly onBack: () => void},
): TemplateResult {
  if (!hasFailed) {
    return html`<div aria-busy="true">
      <p class="visually-hidden" role="status">${t.partLoading}</p>
      ${skeleton(4)}
    </div>`;
  }
  return failurePanel({
    heading: t.partFailed.heading,
    headingLevel,
    body: html`<p>${t.partFailed.body}</p>`,
    actions: html`${button({label: t.tryAgain, onClick: onRetry})}
    ${button({label: t.backToPlan, variant: 'secondary', onClick: onBack})}`,
  });
}

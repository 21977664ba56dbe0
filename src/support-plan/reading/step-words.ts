import {html, nothing, type TemplateResult} from 'lit';
import {safeLink} from '../../kit/rich-text/safe-link.js';
import type {PlanAction, PlanActivity} from '../../model/plan.js';
import type {PlanView} from '../plan-view.js';
import {brokenLines, linesOf, withNumbers} from './plain-words.js';

/** Only pages: an activity is nothing to call or to write to. */
const pageOf = ({url}: PlanActivity): string | undefined =>
  url && /^https?:/i.test(url.trim()) ? safeLink(url) : undefined;

/** What a step is about, with the activity's name as a link where the words have it in them. */
export function stepWords(view: PlanView, {what, stage, activity}: PlanAction): unknown {
  const words = what ?? stage ?? activity?.name ?? view.words.nothingYet;
  const at = activity ? words.toLowerCase().indexOf(activity.name.toLowerCase()) : -1;
  if (!activity || at < 0 || !pageOf(activity)) return withNumbers(words);
  const end = at + activity.name.length;
  return html`${words.slice(0, at)}${activityLink(view, activity, words.slice(at, end))}${words.slice(end)}`;
}

/** The activity where the step's words do not name it, and where to find it where no page says so. */
export function activityNote(
  view: PlanView,
  {what, stage}: PlanAction,
  activity: PlanActivity,
): TemplateResult | typeof nothing {
  const isNamed = (what ?? stage ?? activity.name).toLowerCase().includes(activity.name.toLowerCase());
  const page = pageOf(activity);
  const lines = page && !view.isPrinting ? [] : linesOf(activity.details ?? '');
  if (isNamed && lines.length === 0 && !(page && view.isPrinting)) return nothing;
  return html`<p class="step-note">
    ${isNamed ? nothing : html`${activityLink(view, activity, activity.name)}${lines.length > 0 ? html`<br />` : nothing}`}
    ${brokenLines(lines)} ${page && view.isPrinting ? html`<br />${page}` : nothing}
  </p>`;
}

function activityLink(view: PlanView, activity: PlanActivity, words: string): unknown {
  const page = pageOf(activity);
  if (!page) return words;
  // Whoever is writing a plan must not lose the page it is written on.
  return html`<a href=${page} target=${view.canEdit ? '_blank' : nothing} rel="noopener noreferrer nofollow"
    >${words}${view.canEdit ? html`<span class="visually-hidden"> ${view.words.newTab}</span>` : nothing}</a
  >`;
}

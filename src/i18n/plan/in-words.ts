import {isDay} from '../../model/calendar.js';
import type {Plan, PlanDoer} from '../../model/plan.js';
import type {PlanField, PlanSection} from '../../model/plan/sections.js';
import {formatDay} from '../activity-formats.js';
import {formatDate, formatList} from '../formats.js';
import type {PlanSectionId, PlanStrings, PlanWords} from './strings.js';

/** Names of those whom the plan calls "me" and "my link worker", to show in place of these words. */
export interface PlanNames {
  readonly person?: string;
  readonly worker?: string;
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** `10 November 2026`, `March 2027`; words of the person's own as they are. */
export function whenInWords(locale: string, when: string): string {
  if (MONTH.test(when)) return formatDate(locale, `${when}-01`, {year: true}).replace(/^1 /, '');
  return isDay(when) ? formatDate(locale, when, {year: true}) : when;
}

/** `Tuesday 9 February 2027`, `In 3 months`, `No review planned`; `undefined` where nobody has said. */
export function reviewInWords(
  texts: PlanStrings,
  locale: string,
  {when}: Plan['review'],
): string | undefined {
  if (when === undefined) return undefined;
  if (when === 'none') return texts.noReview;
  const [, count = '', unit] = /^P(\d{1,3})([WM])$/.exec(when) ?? [];
  if (unit === 'M') return texts.inMonths(Number(count));
  if (unit === 'W') return texts.inWeeks(Number(count));
  return isDay(when) && !MONTH.test(when)
    ? `${formatDay(locale, when)} ${when.slice(0, 4)}`
    : whenInWords(locale, when);
}

/** `Me`, or the person’s name where it is known. */
export function doerInWords(
  texts: PlanStrings,
  {kind, name}: PlanDoer,
  {person, worker}: PlanNames = {},
): string {
  const known = {me: person, worker, other: name}[kind];
  return known ?? texts.doers[kind];
}

/** `Me, my link worker, and: My GP surgery.` */
export function sharingInWords(
  texts: PlanStrings,
  locale: string,
  sharing: Plan['sharing'],
): string | undefined {
  if (!sharing) return undefined;
  const names = formatList(
    locale,
    sharing.with.map(({text}) => text),
    {names: true},
  );
  const who =
    sharing.choice === 'us' || !names ? texts.sharingChoices[sharing.choice] : texts.sharedWith(names);
  const full = who.endsWith('.') ? who : `${who}.`;
  return sharing.on ? `${full} ${texts.sharedOn(whenInWords(locale, sharing.on))}` : full;
}

/** `I agreed to this plan on 10 November 2026.` */
export function agreementInWords(
  texts: PlanStrings,
  locale: string,
  agreement: Plan['agreement'],
): string | undefined {
  if (!agreement) return undefined;
  const date = whenInWords(locale, agreement.on);
  const {by, name, role} = agreement;
  return by === 'representative'
    ? texts.agreedFor(`${name ?? texts.doers.other} (${role ?? texts.agreedBy.representative})`, date)
    : texts.agreedOn(date);
}

/** Words with what they are about before them. */
export const labelled = (label: string, words: string): string =>
  /[?!]$/.test(label) ? `${label} ${words}` : `${label}: ${words}`;

/** The title, or what a plan without one is called. */
export const titleInWords = (texts: PlanStrings, {title}: Plan, {person}: PlanNames = {}): string =>
  title ?? (person ? texts.planOf(person) : texts.myPlan);

/** Heading and hint of a section: an organisation's own, or the kit's. */
export function sectionWords(texts: PlanStrings, {id, label, hint}: PlanSection): PlanWords {
  const own = (texts.sections as Readonly<Partial<Record<string, PlanWords>>>)[id as PlanSectionId];
  const said = hint ?? (label === undefined ? own?.hint : undefined);
  return {label: label ?? own?.label ?? id, ...(said !== undefined && {hint: said})};
}

/** Heading of a section where goals and steps may be shown as one. */
export const framedLabel = (texts: PlanStrings, section: PlanSection, areTogether: boolean): string =>
  areTogether && section.kind === 'goals' && section.label === undefined
    ? texts.goalsAndActions
    : sectionWords(texts, section).label;

/** Question and hint of a field: an organisation's own, or the kit's. */
export function fieldWords(texts: PlanStrings, section: string, {id, label, hint}: PlanField): PlanWords {
  const own = texts.answers[section]?.[id];
  const said = hint ?? (label === undefined ? own?.hint : undefined);
  return {label: label ?? own?.label ?? id, ...(said !== undefined && {hint: said})};
}

/** The words of a question by its link id in the answers, as a record keeps them: `goal.text`, `section.matters.text`. */
export function itemTexts(
  texts: PlanStrings,
  sections: readonly PlanSection[] = [],
): (linkId: string) => string | undefined {
  const parts: Readonly<Record<string, Readonly<Record<string, PlanWords>>>> = {
    goal: texts.goal,
    action: texts.action,
    contingency: texts.contingency,
    person: texts.person,
    review: texts.review,
    sharing: texts.sharing,
    agreement: texts.agreement,
  };
  return (linkId) => {
    const [part = '', name = '', field] = linkId.split('.');
    if (part !== 'section') return parts[part]?.[name]?.label;
    const section = sections.find(({id}) => id === name) ?? {id: name, kind: 'answers', fields: []};
    if (field === undefined) return name ? sectionWords(texts, section).label : undefined;
    const known = section.fields.find(({id}) => id === field);
    return known ? fieldWords(texts, name, known).label : texts.answers[name]?.[field]?.label;
  };
}

import {shortReference} from '../backends/care-record/search-fields.js';
import type {PlanNames} from '../i18n/plan/in-words.js';
import type {PlanFaultId, SupportPlanStrings} from '../i18n/support-plan/index.js';
import {londonNow} from '../model/calendar.js';
import {emptyPlan, type Plan} from '../model/plan.js';
import {newId} from '../model/new-id.js';

/** Something that is wrong with how the element is set up. Whoever set up the page is told, and no plan is shown. */
export interface PlanFault {
  readonly id: PlanFaultId;
  readonly values?: Readonly<Record<string, string>>;
}

const REFERENCE =
  /^(?:https?:\/\/\S+\/)?[A-Z][A-Za-z]+\/[\w.-]{1,64}(?:\/_history\/[\w.-]{1,64})?$|^urn:\S+$/;

/** `CarePlan/12` of what a page calls a plan: the same, its id alone, or its address; '' where it names none. */
export function planReference(plan: string): string {
  const text = plan.trim();
  if (!text) return '';
  return shortReference(text.includes('/') ? text : `CarePlan/${text}`);
}

/** What is wrong before anything has been read. */
export function settingsFault({plan, subject}: {plan: string; subject: string}): PlanFault | undefined {
  const person = subject.trim();
  const reference = planReference(plan);
  if (reference && !/^CarePlan\/[\w.-]{1,64}$/.test(reference)) {
    return {id: 'bad-plan', values: {plan: plan.trim()}};
  }
  if (person && !REFERENCE.test(person)) return {id: 'bad-subject', values: {subject: person}};
  return person || reference ? undefined : {id: 'no-subject'};
}

/** Whether a plan is about somebody else than the page says. References of other kinds cannot be compared, and pass. */
export function isAboutAnother(subject: string, reference: string | undefined): boolean {
  const [wanted, found] = [subject.trim(), reference ?? ''].map(shortReference);
  const isPlain = (text = '') => /^[A-Z][A-Za-z]+\/[\w.-]{1,64}$/.test(text);
  return isPlain(wanted) && isPlain(found) && wanted !== found;
}

/** A fault in words: what to set, and where. */
export function faultText({faults}: SupportPlanStrings, {id, values = {}}: PlanFault): string {
  return faults[id].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A plan that is begun today, with what a page says of it. */
export function beginPlan(initial: Partial<Plan> = {}): Plan {
  const plan = emptyPlan(initial.id ?? newId(), londonNow().slice(0, 10));
  return {...plan, ...initial, id: plan.id, changed: {}};
}

/** Names as the plan shows them; one that nobody has said is absent. */
export function namesOf({
  personName,
  workerName,
}: {
  readonly personName: string;
  readonly workerName: string;
}): PlanNames {
  const [person, worker] = [personName.trim(), workerName.trim()];
  return {...(person && {person}), ...(worker && {worker})};
}

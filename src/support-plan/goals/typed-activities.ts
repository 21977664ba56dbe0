import type {PlanActivity} from '../../model/plan.js';
import {same} from '../../model/plan/same.js';
import {write} from '../parts/plan-place.js';
import type {PlanView} from '../plan-view.js';
import {stepPlace} from './places.js';

/** An activity as it stands in the boxes. */
export interface ActivityText {
  readonly name: string;
  readonly url: string;
  readonly details: string;
}

/** What keeps a typed activity from being kept whole. */
export type ActivityFault = 'name' | 'url';

interface Typed {
  readonly text: ActivityText;
  readonly stands: PlanActivity | undefined;
}

/** The address of a page, with the scheme that people leave out; `undefined` where it is none. */
export function readLink(text: string): string | undefined {
  const typed = text.trim();
  const full = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(typed) || !URL.canParse(full)) return undefined;
  const {hostname, username, protocol} = new URL(full);
  // "tel:", "javascript:" and an e-mail address are none.
  const isPage = /^https?:$/.test(protocol) && username === '' && /^[^.]+(?:\.[^.]+)+$/.test(hostname);
  return isPage ? full : undefined;
}

/** Activities that are typed and come from no directory. The plan gets what can be kept; the rest stays in the boxes. */
export class TypedActivities {
  readonly #typed = new Map<string, Typed>();

  /** What to show in the boxes of a step. */
  text(view: PlanView, step: string): ActivityText {
    const now = stepPlace(step, 'activity').get(view.plan);
    const typed = this.#typed.get(step);
    if (typed && same(typed.stands, now)) return typed.text;
    return {name: now?.name ?? '', url: now?.url ?? '', details: now?.details ?? ''};
  }

  /** Takes what was typed into one of the boxes. */
  type(view: PlanView, step: string, part: Partial<ActivityText>): void {
    const text = {...this.text(view, step), ...part};
    const url = readLink(text.url);
    // Without a name there is nothing to call it by, in the plan and in the record.
    const stands: PlanActivity | undefined = text.name.trim()
      ? {
          name: text.name,
          ...(url !== undefined && {url}),
          ...(text.details.trim() && {details: text.details}),
        }
      : undefined;
    const place = stepPlace(step, 'activity');
    this.#typed.set(step, {text, stands});
    if (same(stands, place.get(view.plan))) view.desk.update();
    else write(view, place, stands);
  }

  /** What has to be mended before it is all in the plan. */
  faults(view: PlanView, step: string): readonly ActivityFault[] {
    const {name, url, details} = this.text(view, step);
    return [
      ...(!name.trim() && (url.trim() || details.trim()) ? (['name'] as const) : []),
      ...(url.trim() && readLink(url) === undefined ? (['url'] as const) : []),
    ];
  }

  /** Forgets what was typed for a step, or for all of them. */
  forget(step?: string): void {
    if (step === undefined) this.#typed.clear();
    else this.#typed.delete(step);
  }
}

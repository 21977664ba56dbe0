import {agreementInWords, whenInWords} from '../../i18n/plan/in-words.js';
import {isDay} from '../../model/calendar.js';
import type {PlanView} from '../plan-view.js';
import {dayOf} from './day-of.js';

/** Where the plan is in its life, who wrote it when, and who agreed to it: a sentence each. */
export function recordLines({
  plan,
  words,
  locale,
  opened,
}: Pick<PlanView, 'plan' | 'words' | 'locale' | 'opened'>): readonly string[] {
  const say = (day: string) => whenInWords(locale, day);
  const saved = dayOf(opened?.savedAt);
  const by = opened?.savedBy;
  const agreed = agreementInWords(words, locale, plan.agreement);
  return [
    words.statusLines[plan.status],
    ...(isDay(plan.started) ? [words.begunOn(say(plan.started))] : []),
    ...(saved ? [by ? words.changedByOn(by, say(saved)) : words.changedOn(say(saved))] : []),
    ...(agreed ? [agreed] : []),
  ];
}

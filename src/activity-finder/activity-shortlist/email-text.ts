import type {FoundActivity} from '../../activity-index/protocol.js';
import type {ActivityDetailsStrings} from '../../i18n/activity-details/index.js';
import type {FinderStrings} from '../../i18n/finder/index.js';
import {costWords, whatAndWhere} from '../activity-words.js';
import {occurrenceWords, whenWords} from '../session-words.js';

/** What an e-mail about a shortlist is made of. */
export interface EmailOptions {
  readonly activities: readonly FoundActivity[];
  readonly link: string;
  readonly t: FinderStrings;
  readonly d: ActivityDetailsStrings;
  readonly locale: string;
  readonly today: string;
}

/** Mail programs cut long links: Windows hands on about 2,000 characters. */
const MAX_LENGTH = 1900;

/**
 * A `mailto:` address without a receiver: subject, one short paragraph per activity, and the link. When there is too
 * much for a mail program the paragraphs give way and the link stays.
 */
export function emailHref({activities, link, t, d, locale, today}: EmailOptions): string {
  const paragraphs = activities.map((found) => {
    const {activity, next} = found;
    const [soonest] = next;
    const when = soonest
      ? occurrenceWords(soonest, t, locale, today, true)
      : whenWords(found, t, locale, today).next;
    const phone = activity.contacts.find((contact) => contact.phone)?.phone ?? '';
    return [activity.name, whatAndWhere(activity, t), when, costWords(activity.cost, t), phone]
      .filter(Boolean)
      .join('\n');
  });
  const href = (parts: readonly string[]) =>
    `mailto:?subject=${encodeURIComponent(d.emailSubject)}&body=${encodeURIComponent([...parts, link].join('\n\n'))}`;
  let kept = paragraphs.length;
  while (kept > 0 && href(paragraphs.slice(0, kept)).length > MAX_LENGTH) kept--;
  return href(paragraphs.slice(0, kept));
}

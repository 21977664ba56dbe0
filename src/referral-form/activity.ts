import type {ReferralActivity} from '../model/referral.js';
import type {PrefillValues} from './prefill.js';

/** An activity without what else a directory says of it. */
export const plain = ({id, name, url}: ReferralActivity): ReferralActivity => ({id, name, ...(url && {url})});

/** An activity as answers of the form. */
export const activityValues = ({id, name, url}: ReferralActivity): PrefillValues => ({
  'activity-id': id,
  'activity-name': name,
  'activity-url': url,
});

/** The activity that a draft kept, if it is one. */
export function readActivity(extra: unknown): ReferralActivity | undefined {
  const {activity} = (extra ?? {}) as {activity?: Partial<Record<keyof ReferralActivity, unknown>>};
  const {id, name, url} = activity ?? {};
  if (typeof id !== 'string' || typeof name !== 'string') return undefined;
  return {id, name, ...(typeof url === 'string' && {url})};
}

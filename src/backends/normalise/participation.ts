import type {AccessWay, ActivityStatus, AttendanceMode} from '../../model/activity.js';

const MODES: readonly (readonly [AttendanceMode, RegExp])[] = [
  ['phone', /phone|helpline|\bcall\b/i],
  ['online', /online|virtual|video|remote|\bweb\b|zoom|digital/i],
  ['home', /home visit|(?:at|in) (?:your )?(?:own )?home|domiciliary/i],
  ['in-person', /venue|in[- ]person|face[- ]to[- ]face|physical|on[- ]site|offline/i],
];

/** How a person can take part, from a directory's words. Words that say nothing about it give nothing. */
export function modes(...values: readonly (string | undefined)[]): AttendanceMode[] {
  const text = values.filter(Boolean).join(' ');
  if (!text) return [];
  if (/\bmixed(?:\b|event)|hybrid/i.test(text)) return ['in-person', 'online'];
  return MODES.filter(([, pattern]) => pattern.test(text)).map(([mode]) => mode);
}

/** How a person gets in, from a directory's words. Nothing recognised is `unknown`, never "drop in". */
export function accessWays(...values: readonly (string | undefined)[]): AccessWay[] {
  const text = values.filter(Boolean).join(' ; ');
  const ways: AccessWay[] = [];
  if (/drop[- ]?in|walk[- ]in|turn up|no (?:need to book|booking|appointment)/i.test(text))
    ways.push('drop-in');
  if (/\bbook(?:ing)?\b|appointment/i.test(text) && !/no (?:need to book|booking|appointment)/i.test(text)) {
    ways.push('book');
  }
  if (/self[- ]?refer/i.test(text)) ways.push('self-referral');
  if (/refer(?:ral|red)/i.test(text.replace(/self[- ]?refer\w*|no referral|without (?:a )?referral/gi, ''))) {
    ways.push('referral');
  }
  if (/\bmember/i.test(text) && !/non-?member/i.test(text)) ways.push('membership');
  return ways.length ? ways : ['unknown'];
}

/** Whether something is running. `inactive` and "temporarily closed" may come back; `defunct` does not. */
export function status(value: unknown): ActivityStatus {
  if (typeof value !== 'string') return 'unknown';
  const text = value.trim().toLowerCase();
  if (/^active$|^open$|^live$|^published$/.test(text)) return 'active';
  if (/^inactive$|temporar|paused|suspended|postponed/.test(text)) return 'paused';
  if (/^defunct$|^closed$|permanently|cancel/.test(text)) return 'closed';
  return 'unknown';
}

/** Whom it is for, where a directory names one gender. */
export function gender(text: string): 'any' | 'women' | 'men' | undefined {
  if (/norestriction|\bmixed\b|all genders|everyone/i.test(text)) return 'any';
  if (/female|\bwomen\b|\bladies\b|\bgirls\b/i.test(text))
    return /\b(?:and|&) (?:men|boys)\b/i.test(text) ? 'any' : 'women';
  return /maleonly|\bmale\b|\bmen\b|\bmen's\b|\bboys\b/i.test(text) ? 'men' : undefined;
}

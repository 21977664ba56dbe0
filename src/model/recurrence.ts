import {plainRuleDays} from './plain-rule.js';
import type {Recurrence} from './rule-span.js';

export {isPlainRule} from './plain-rule.js';
export type {Recurrence} from './rule-span.js';

/** Above this many, the days that were worked out are forgotten; directories repeat a few hundred rules. */
const MEMORY = 5000;

let loading: Promise<Recurrence> | undefined;

/** Days of rules for which {@link isPlainRule} is true; none of others. Needs nothing to be fetched. */
export const plainRecurrence: Recurrence = remembered((rrule, span) => plainRuleDays(rrule, span) ?? []);

/**
 * Fetches the recurrence library, once, and gives the days of every rule. Apart from the rest, because it is large and
 * few directories have rules that are not plain.
 */
export function loadRecurrence(): Promise<Recurrence> {
  loading ??= import('./any-rule.js').then(({loadAnyRule}) => loadAnyRule()).then(withPlain);
  loading.catch(() => (loading = undefined)); // A failed download may be tried again.
  return loading;
}

/** Plain rules are worked out the same way with the library as without it. */
function withPlain(anyRule: Recurrence): Recurrence {
  return remembered((rrule, span) => plainRuleDays(rrule, span) ?? anyRule(rrule, span));
}

function remembered(work: Recurrence): Recurrence {
  const memory = new Map<string, readonly string[]>();
  return (rrule, span) => {
    const key = `${rrule}|${span.anchor ?? ''}|${span.from}|${span.count}`;
    let days = memory.get(key);
    if (!days) {
      if (memory.size >= MEMORY) memory.clear();
      memory.set(key, (days = work(rrule, span)));
    }
    return days;
  };
}

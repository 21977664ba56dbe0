import {addDays, dayAsUtc} from '../model/calendar.js';

/** The day (`YYYY-MM-DD`) that so many working days later is, Monday to Friday. It knows no bank holidays. */
export function workingDaysAfter(day: string, days: number): string {
  let at = day;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    const weekday = dayAsUtc(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return at;
}

import {isDay, londonNow} from '../model/calendar.js';

/** FHIR R4 `date` and `dateTime`: `2026`, `2026-11`, `2026-11-10`, or with a time and its zone. */
const FHIR_DATE =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?)?)?$/;

/** Whether something is a FHIR date or dateTime that exists. `Date.parse` takes "about 5" for the year 2001. */
export function isFhirDate(date: unknown): date is string {
  const found = typeof date === 'string' ? FHIR_DATE.exec(date) : null;
  if (!found) return false;
  return found[3] === undefined || isDay(found[0].slice(0, 10));
}

/** The day in London of a FHIR date or dateTime, wherever this runs: `YYYY-MM-DD`; shorter where the date is. */
export function londonDay(date: string): string {
  return date.includes('T') ? londonNow(new Date(date)).slice(0, 10) : date;
}

/** The time of day in London of a FHIR dateTime: `HH:mm`; `undefined` where it has none. */
export function londonClock(date: string): string | undefined {
  return date.includes('T') ? londonNow(new Date(date)).slice(11) : undefined;
}

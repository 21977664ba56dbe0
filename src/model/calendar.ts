/** The UTC midnight that stands for a `YYYY-MM-DD`: calendar days have no zone, so arithmetic on them needs none. */
export function dayAsUtc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The `YYYY-MM-DD` of a UTC midnight. */
export function utcAsDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isDay(date: string | undefined): date is string {
  if (!date || !/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const parsed = dayAsUtc(date);
  return !Number.isNaN(parsed.getTime()) && utcAsDay(parsed) === date;
}

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(date: string, days: number): string {
  const later = dayAsUtc(date);
  later.setUTCDate(later.getUTCDate() + days);
  return utcAsDay(later);
}

/**
 * The clock in London as `YYYY-MM-DDTHH:mm`, wherever this runs. Summer Time Act 1972 as amended in 2002: an hour ahead
 * from one in the morning, Greenwich time, of the last Sunday in March to that of the last in October. Reckoned here,
 * because a first `Intl.DateTimeFormat` costs a page some 15 ms; a test compares the two.
 */
export function londonNow(instant: Date = new Date()): string {
  const time = instant.getTime();
  const year = instant.getUTCFullYear();
  const isSummer = time >= lastSunday(year, 2) && time < lastSunday(year, 9);
  return new Date(time + (isSummer ? 3_600_000 : 0)).toISOString().slice(0, 16);
}

/** One in the morning, Greenwich time, of the last Sunday of a month that has 31 days. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.setUTCDate(31 - last.getUTCDay());
}

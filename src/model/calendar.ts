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

let london: Intl.DateTimeFormat | undefined;

/** The clock in London as `YYYY-MM-DDTHH:mm`, wherever this runs. */
export function londonNow(instant: Date = new Date()): string {
  // en-CA writes the date part as ISO 8601 does; h23 because some engines write midnight as 24:00 otherwise.
  london ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/London',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const part = Object.fromEntries(london.formatToParts(instant).map(({type, value}) => [type, value]));
  return `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}`;
}

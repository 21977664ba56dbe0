import {isDay, londonNow} from '../../model/calendar.js';

/** A day and a time of day in Europe/London. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:mm` */
  readonly time: string;
}

/** An instant as the clocks in Britain show it, wherever the code runs. */
export function toLondon(instant?: Date): LocalTime {
  const [date = '', time = ''] = londonNow(instant).split('T');
  return {date, time};
}

/**
 * Reads an ISO 8601 date and time. With an offset or `Z` it is converted; without one it already is local. A date alone
 * has no time.
 */
export function readLocal(value: unknown): {readonly date: string; readonly time?: string} | undefined {
  if (typeof value !== 'string') return undefined;
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i.exec(
    value.trim(),
  );
  if (!isDay(match?.[1])) return undefined;
  if (!match[2]) return {date: match[1]};
  if (!match[3]) return {date: match[1], time: match[2]};
  const offset = match[3].length === 5 ? `${match[3].slice(0, 3)}:${match[3].slice(3)}` : match[3];
  const instant = new Date(`${match[1]}T${match[2]}:00${offset.toUpperCase()}`);
  return Number.isNaN(instant.getTime()) ? undefined : toLondon(instant);
}

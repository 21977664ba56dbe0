import {londonDay} from '../../measures/london-day.js';
import {isDay} from '../../model/calendar.js';

/** The day in London of a moment from a record; nothing where it is none. */
export function dayOf(moment: string | undefined): string | undefined {
  if (moment === undefined || Number.isNaN(Date.parse(moment))) return undefined;
  const day = londonDay(moment);
  return isDay(day) ? day : undefined;
}

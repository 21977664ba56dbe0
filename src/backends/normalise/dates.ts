import {isDay} from '../../model/calendar.js';
import {readLocal} from './london.js';

/** A day as `YYYY-MM-DD`, from ISO 8601 or from `dd/MM/yyyy` with or without a time. */
export function isoDate(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value) return undefined;
  const local = readLocal(value);
  if (local) return local.date;
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\D|$)/.exec(value.trim());
  if (!british) return undefined;
  const [, day = '', month = '', year = ''] = british;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : undefined;
}

/** A time of day as `HH:mm`: "10:00:00", "9:30", "09.30", "9am", "7.30 pm", "12noon". */
export function clockTime(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const match =
    /^(?:\d{4}-\d\d-\d\dT)?(\d{1,2})(?:[:.](\d\d))?(?:[:.]\d\d(?:\.\d+)?)?\s*(am|pm|noon|midnight|Z|[+-]\d\d:?\d\d)?$/i.exec(
      value.trim(),
    );
  if (!match) return undefined;
  const [, hours = '', minutes, suffix = ''] = match;
  const half = suffix.toLowerCase();
  let hour = Number(hours);
  if (!minutes && !/^(am|pm|noon|midnight)$/.test(half)) return undefined;
  if (half === 'pm' && hour < 12) hour += 12;
  if ((half === 'am' || half === 'midnight') && hour === 12) hour = 0;
  const minute = Number(minutes ?? 0);
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

import type {OpeningSession} from '../../model/opening-times.js';
import {isoDate} from '../normalise/dates.js';
import {byDay, openingHours, session} from '../normalise/schedule.js';
import {list, records, words} from '../normalise/wire.js';
import type {Wire} from '../normalise/wire.js';

const FREQUENCIES: Readonly<Record<string, string>> = {D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY'};

/** `eventSchedule`: `Schedule` and `PartialSchedule`. */
export function eventSchedules(data: Wire): OpeningSession[] {
  return records(data['eventSchedule'])
    .map((schedule) => {
      const [, every, unit] = /^P(\d+)([DWMY])$/.exec(words(schedule['repeatFrequency']) ?? '') ?? [];
      return session({
        freq: FREQUENCIES[unit ?? ''] ?? (schedule['byDay'] ? 'WEEKLY' : undefined),
        interval: every,
        byday: schedule['byDay'],
        bymonthday: schedule['byMonthDay'],
        dtstart: schedule['startDate'],
        until: schedule['endDate'],
        count: schedule['repeatCount'],
        opens: schedule['startTime'],
        closes: schedule['endTime'],
        except: list(schedule['exceptDate'])
          .map(isoDate)
          .filter((date) => date !== undefined),
      });
    })
    .filter((found) => found !== undefined);
}

/** `hoursAvailable` and `openingHoursSpecification`: the same hours every week. Holidays are left out. */
export function weeklyHours(value: unknown): OpeningSession[] {
  return records(value).flatMap((hours) => {
    const days = byDay(hours['dayOfWeek']);
    const times = openingHours(hours['opens'], hours['closes']);
    if (!days.length || !times.start) return [];
    return [{rrule: `FREQ=WEEKLY;BYDAY=${days.join(',')}`, ...times}];
  });
}

import {expect} from '@open-wc/testing';
import {addDays, isDay, londonNow} from '../../src/model/calendar.js';
import type {OpeningSession} from '../../src/model/opening-times.js';
import {sessionDays, sessionTimes, weekdayOf} from '../../src/model/session-days.js';

describe('londonNow', () => {
  for (const [instant, there] of [
    ['2025-11-24T10:05:00Z', '2025-11-24T10:05'],
    ['2025-07-24T23:30:00Z', '2025-07-25T00:30'],
    ['2026-03-29T00:59:00Z', '2026-03-29T00:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29T02:00'],
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00'],
  ] as const) {
    it(instant, () => expect(londonNow(new Date(instant))).to.equal(there));
  }

  it('is what the browser’s own time zones say, around every change of the clocks', () => {
    const zone = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    for (let year = 2020; year <= 2032; year++) {
      for (const month of [2, 9]) {
        for (let hour = 24 * 24; hour < 24 * 31; hour++) {
          const instant = new Date(Date.UTC(year, month, 1, hour, 30));
          expect(londonNow(instant)).to.equal(zone.format(instant).replace(' ', 'T'));
        }
      }
    }
  });
});

describe('days of the calendar', () => {
  it('adds days over months, years and clock changes', () => {
    expect(addDays('2025-12-31', 1)).to.equal('2026-01-01');
    expect(addDays('2024-03-01', -1)).to.equal('2024-02-29');
    expect(addDays('2026-03-28', 2)).to.equal('2026-03-30');
  });
  it('knows which days exist', () => {
    expect(['2025-11-24', '2025-02-29', '24/11/2025', '', undefined].map(isDay)).to.deep.equal([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
  it('knows the day of the week', () => {
    expect(['2025-11-24', '2025-11-30'].map(weekdayOf)).to.deep.equal(['MO', 'SU']);
  });
});

describe('sessionDays', () => {
  const cases: [OpeningSession, string][] = [
    [{rrule: 'FREQ=WEEKLY;BYDAY=MO,WE'}, 'MO WE'],
    [{rrule: 'FREQ=MONTHLY;BYDAY=2TU'}, 'TU'],
    [{rrule: 'FREQ=MONTHLY;BYDAY=-1FR,1SA'}, 'FR SA'],
    [{rrule: 'FREQ=DAILY'}, 'MO TU WE TH FR SA SU'],
    [{rrule: 'FREQ=DAILY;BYDAY=SA,SU'}, 'SA SU'],
    [{rrule: 'FREQ=WEEKLY', anchor: '2025-11-26'}, 'WE'],
    [{rrule: 'FREQ=WEEKLY'}, ''],
    [{rrule: 'FREQ=MONTHLY;BYMONTHDAY=3'}, ''],
    [{date: '2025-11-29'}, 'SA'],
    [{date: 'soon'}, ''],
    [{text: 'Tuesdays'}, ''],
  ];
  for (const [session, days] of cases) {
    it(JSON.stringify(session), () => expect(sessionDays(session).join(' ')).to.equal(days));
  }
});

describe('sessionTimes', () => {
  const cases: [string | undefined, string | undefined, string][] = [
    ['09:00', '11:00', 'morning'],
    ['11:30', '12:30', 'morning'],
    ['11:00', '13:00', 'morning afternoon'],
    ['09:00', '17:30', 'morning afternoon'],
    ['12:00', undefined, 'afternoon'],
    ['17:00', '18:00', 'evening'],
    ['22:00', '02:00', 'evening'],
    ['00:00', '24:00', 'morning afternoon evening'],
    [undefined, '12:00', ''],
  ];
  for (const [start, end, times] of cases) {
    it(`${start} to ${end}`, () => {
      expect(sessionTimes({...(start && {start}), ...(end && {end})}).join(' ')).to.equal(times);
    });
  }
});

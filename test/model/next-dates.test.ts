import {expect} from '@open-wc/testing';
import type {OpeningSession} from '../../src/model/opening-times.js';
import {endOf, isEnded, nextOccurrences} from '../../src/model/next-dates.js';
import {loadRecurrence, type Recurrence} from '../../src/model/recurrence.js';

describe('nextOccurrences', () => {
  let recurrence: Recurrence;
  before(async () => {
    recurrence = await loadRecurrence();
  });

  const MONDAY = '2025-11-24T09:00';
  const from10 = {start: '10:00', end: '12:00'};

  const cases: {name: string; session: OpeningSession; now?: string; dates: string[]}[] = [
    {
      name: 'a weekly rule',
      session: {rrule: 'FREQ=WEEKLY;BYDAY=TU', ...from10},
      dates: ['2025-11-25', '2025-12-02', '2025-12-09'],
    },
    {
      name: 'a rule with several days',
      session: {rrule: 'FREQ=WEEKLY;BYDAY=MO,TH', ...from10},
      dates: ['2025-11-24', '2025-11-27', '2025-12-01'],
    },
    {
      name: 'today, while it is still going on',
      session: {rrule: 'FREQ=WEEKLY;BYDAY=MO', ...from10},
      now: '2025-11-24T11:59',
      dates: ['2025-11-24', '2025-12-01', '2025-12-08'],
    },
    {
      name: 'not today once it is over',
      session: {rrule: 'FREQ=WEEKLY;BYDAY=MO', ...from10},
      now: '2025-11-24T12:01',
      dates: ['2025-12-01', '2025-12-08', '2025-12-15'],
    },
    {
      name: 'no time known: all day today',
      session: {rrule: 'FREQ=WEEKLY;BYDAY=MO'},
      now: '2025-11-24T23:00',
      dates: ['2025-11-24', '2025-12-01', '2025-12-08'],
    },
    {
      name: 'the second Tuesday',
      session: {rrule: 'FREQ=MONTHLY;BYDAY=2TU', ...from10},
      dates: ['2025-12-09', '2026-01-13', '2026-02-10'],
    },
    {
      name: 'the last Friday',
      session: {rrule: 'FREQ=MONTHLY;BYDAY=-1FR', ...from10},
      dates: ['2025-11-28', '2025-12-26', '2026-01-30'],
    },
    {
      name: 'a day of the month',
      session: {rrule: 'FREQ=MONTHLY;BYMONTHDAY=31', ...from10},
      dates: ['2025-12-31', '2026-01-31', '2026-03-31'],
    },
    {
      name: 'every day',
      session: {rrule: 'FREQ=DAILY', ...from10},
      dates: ['2025-11-24', '2025-11-25', '2025-11-26'],
    },
    {
      name: 'fortnightly, from a day on which it is known to fall',
      session: {rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', anchor: '2025-09-09', ...from10},
      dates: ['2025-12-02', '2025-12-16', '2025-12-30'],
    },
    {
      name: 'fortnightly, begun ten years ago',
      session: {rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', anchor: '2015-11-17', ...from10},
      dates: ['2025-12-02', '2025-12-16', '2025-12-30'],
    },
    {
      name: 'fortnightly without such a day: none, since nobody can know',
      session: {rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', ...from10},
      dates: [],
    },
    {name: 'weekly without a day: none', session: {rrule: 'FREQ=WEEKLY', ...from10}, dates: []},
    {
      name: 'weekly without a day, but from a known one',
      session: {rrule: 'FREQ=WEEKLY', anchor: '2025-11-05', ...from10},
      dates: ['2025-11-26', '2025-12-03', '2025-12-10'],
    },
    {name: 'monthly without a day: none', session: {rrule: 'FREQ=MONTHLY', ...from10}, dates: []},
    {
      name: 'so many times from a day',
      session: {rrule: 'FREQ=WEEKLY;COUNT=3;BYDAY=TU', anchor: '2025-11-18', ...from10},
      dates: ['2025-11-25', '2025-12-02'],
    },
    {
      name: 'until a day',
      session: {rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20251202T235959Z', ...from10},
      dates: ['2025-11-25', '2025-12-02'],
    },
    {
      name: 'only within its term',
      session: {rrule: 'FREQ=WEEKLY;BYDAY=TU', validFrom: '2026-01-06', validTo: '2026-01-13', ...from10},
      dates: ['2026-01-06', '2026-01-13'],
    },
    {
      name: 'not on days that are taken out',
      session: {rrule: 'FREQ=WEEKLY;BYDAY=TU', except: ['2025-12-02'], ...from10},
      dates: ['2025-11-25', '2025-12-09', '2025-12-16'],
    },
    {
      name: 'beyond a long row of days taken out',
      session: {
        rrule: 'FREQ=DAILY',
        except: Array.from({length: 20}, (_, day) => `2025-12-${String(day + 1).padStart(2, '0')}`).concat(
          '2025-11-24 2025-11-25 2025-11-26 2025-11-27 2025-11-28 2025-11-29 2025-11-30'.split(' '),
        ),
        ...from10,
      },
      dates: ['2025-12-21', '2025-12-22', '2025-12-23'],
    },
    {name: 'one dated occasion', session: {date: '2025-12-24', ...from10}, dates: ['2025-12-24']},
    {name: 'a date that is past', session: {date: '2025-11-23', ...from10}, dates: []},
    {name: 'a date that does not exist', session: {date: '2025-02-30', ...from10}, dates: []},
    {name: 'cancelled', session: {date: '2025-12-24', cancelled: true, ...from10}, dates: []},
    {name: 'words only', session: {text: 'Ring for times'}, dates: []},
    {name: 'not a rule', session: {rrule: 'every other blue moon'}, dates: []},
    {name: 'a day that never comes', session: {rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'}, dates: []},
    {
      // Looked for day by day to the end of time, this took a minute.
      name: 'a day that never comes, asked of every day',
      session: {rrule: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31'},
      dates: [],
    },
    {
      name: 'across midnight, still on after it',
      session: {rrule: 'FREQ=WEEKLY;BYDAY=SU', start: '22:00', end: '02:00'},
      now: '2025-11-24T01:00',
      dates: ['2025-11-23', '2025-11-30', '2025-12-07'],
    },
    {
      name: 'across midnight, over by morning',
      session: {rrule: 'FREQ=WEEKLY;BYDAY=SU', start: '22:00', end: '02:00'},
      now: '2025-11-24T02:01',
      dates: ['2025-11-30', '2025-12-07', '2025-12-14'],
    },
    {
      name: 'the nights on which clocks change',
      session: {rrule: 'FREQ=WEEKLY;BYDAY=SU', start: '01:30', end: '02:30'},
      now: '2026-03-28T12:00',
      dates: ['2026-03-29', '2026-04-05', '2026-04-12'],
    },
  ];
  for (const {name, session, now = MONDAY, dates} of cases) {
    it(name, () => {
      const next = nextOccurrences([session], now, 3, recurrence);
      expect(next.map(({date}) => date)).to.deep.equal(dates);
      for (const each of next) expect([each.start, each.end]).to.deep.equal([session.start, session.end]);
    });
  }

  it('mixes sessions by time and says which is which', () => {
    const sessions: OpeningSession[] = [
      {rrule: 'FREQ=WEEKLY;BYDAY=TU', start: '14:00'},
      {rrule: 'FREQ=WEEKLY;BYDAY=TU', start: '09:00', spaces: 0},
      {date: '2025-11-24', start: '19:00'},
    ];
    expect(nextOccurrences(sessions, MONDAY, 3, recurrence)).to.deep.equal([
      {date: '2025-11-24', start: '19:00', session: 2},
      {date: '2025-11-25', start: '09:00', session: 1, full: true},
      {date: '2025-11-25', start: '14:00', session: 0},
    ]);
  });

  it('takes the dated record of a time that a rule gives too, and leaves out one that is cancelled', () => {
    const rule = {rrule: 'FREQ=WEEKLY;BYDAY=TU', start: '10:00'};
    const full = {date: '2025-11-25', start: '10:00', spaces: 0};
    const cancelled = {date: '2025-12-02', start: '10:00', cancelled: true};
    const next = nextOccurrences([rule, full, cancelled], MONDAY, 2, recurrence);
    expect(next).to.deep.equal([
      {date: '2025-11-25', start: '10:00', session: 1, full: true},
      {date: '2025-12-09', start: '10:00', session: 0},
    ]);
  });
});

describe('endOf', () => {
  for (const [start, end, over] of [
    ['10:00', '12:00', '2025-11-25T12:00'],
    ['22:00', '02:00', '2025-11-26T02:00'],
    ['00:00', '24:00', '2025-11-26T00:00'],
    ['10:00', undefined, '2025-11-25T10:00'],
    [undefined, undefined, '2025-11-26T00:00'],
  ] as const) {
    it(`${start ?? 'no start'} to ${end ?? 'no end'}`, () => {
      expect(endOf({date: '2025-11-25', session: 0, ...(start && {start}), ...(end && {end})})).to.equal(
        over,
      );
    });
  }
});

describe('isEnded', () => {
  const now = '2025-11-24T09:00';
  const weekly = 'FREQ=WEEKLY;BYDAY=TU';
  const once = {date: '2025-11-24', start: '07:00'};
  let recurrence: Recurrence;
  before(async () => {
    recurrence = await loadRecurrence();
  });
  const cases: [string, OpeningSession[], boolean][] = [
    ['no sessions', [], false],
    ['words only', [{text: 'Tuesdays'}], false],
    ['a rule', [{rrule: 'FREQ=WEEKLY;BYDAY=TU'}], false],
    ['a rule whose term is over', [{rrule: 'FREQ=WEEKLY;BYDAY=TU', validTo: '2025-11-23'}], true],
    ['a rule that ends today', [{rrule: 'FREQ=WEEKLY;BYDAY=MO', validTo: '2025-11-24'}], false],
    ['a rule that says until when', [{rrule: 'FREQ=WEEKLY;UNTIL=20251101T000000Z;BYDAY=TU'}], true],
    ['a past date', [{date: '2025-11-23'}], true],
    ['a past and a coming date', [{date: '2025-11-23'}, {date: '2025-11-30'}], false],
    ['a date this morning', [{...once, end: '08:30'}], true],
    ['a date that goes on', [{...once, end: '09:30'}], false],
    ['a date that is called off', [{date: '2025-11-30', cancelled: true}], true],
    ['a course of six that is over', [{rrule: `${weekly};COUNT=6`, anchor: '2025-09-02'}], true],
    ['a course of twelve that goes on', [{rrule: `${weekly};COUNT=12`, anchor: '2025-09-09'}], false],
    ['a rule without a day left in its term', [{rrule: weekly, validTo: '2025-11-24'}], true],
    ['a fortnightly rule without a known day', [{rrule: `${weekly};INTERVAL=2`}], false],
    ['what is no rule', [{rrule: 'FREQ=SOMETIMES', anchor: '2025-09-02'}], false],
  ];
  for (const [name, sessions, ended] of cases) {
    it(name, () => expect(isEnded({sessions}, now, recurrence)).to.equal(ended));
  }
});

import {expect} from '@open-wc/testing';
import {
  dayWords,
  laterDates,
  occurrenceWords,
  parseRule,
  repeatWords,
  sessionLines,
  whenWords,
} from '../../src/activity-finder/session-words.js';
import type {FoundActivity} from '../../src/activity-index/protocol.js';
import {cy} from '../../src/i18n/finder/cy.js';
import {en} from '../../src/i18n/finder/en.js';
import type {Activity} from '../../src/model/activity.js';
import type {OpeningSession} from '../../src/model/opening-times.js';
import {sample} from '../../stories/activity-finder/sample-parts.js';

const TODAY = '2026-11-24'; // A Tuesday.

const found = (
  sessions: readonly OpeningSession[],
  more: Partial<FoundActivity> = {},
  activity: Partial<Activity> = {},
): FoundActivity => ({
  activity: sample('one', 'One', {sessions, ...activity}),
  mapped: true,
  next: [],
  ended: false,
  ...more,
});

describe('how often, in words', () => {
  for (const [rrule, english, welsh] of [
    ['FREQ=WEEKLY;BYDAY=TU', 'Every Tuesday', 'Bob dydd Mawrth'],
    ['freq=weekly;byday=tu', 'Every Tuesday', 'Bob dydd Mawrth'],
    ['FREQ=WEEKLY;BYDAY=TU,TH', 'Every Tuesday and Thursday', 'Bob dydd Mawrth a dydd Iau'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'Every Monday to Friday', 'Bob dydd Llun i ddydd Gwener'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', 'Every day', 'Bob dydd'],
    ['FREQ=DAILY', 'Every day', 'Bob dydd'],
    ['FREQ=DAILY;INTERVAL=3', '', ''],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'Every Monday to Friday', 'Bob dydd Llun i ddydd Gwener'],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR,SA,SU', 'Every day', 'Bob dydd'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', 'Every 2 weeks on Wednesday', 'Bob pythefnos ar ddydd Mercher'],
    ['FREQ=WEEKLY;INTERVAL=2', 'Every 2 weeks', 'Bob pythefnos'],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=WE', 'Every 3 weeks on Wednesday', 'Bob tair wythnos ar ddydd Mercher'],
    ['FREQ=WEEKLY', '', ''],
    ['FREQ=MONTHLY;BYDAY=2TH', 'Second Thursday of the month', 'Ail ddydd Iau y mis'],
    ['FREQ=MONTHLY;BYDAY=+1MO', 'First Monday of the month', 'Dydd Llun cyntaf y mis'],
    ['FREQ=MONTHLY;BYDAY=3TU', 'Third Tuesday of the month', 'Trydydd dydd Mawrth y mis'],
    ['FREQ=MONTHLY;BYDAY=-1SA', 'Last Saturday of the month', 'Dydd Sadwrn olaf y mis'],
    ['FREQ=MONTHLY;BYDAY=TH;BYSETPOS=2', 'Second Thursday of the month', 'Ail ddydd Iau y mis'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=1FR', 'First Friday, every 2 months', 'Dydd Gwener cyntaf, bob 2 mis'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'On day 15 of the month', 'Ar ddiwrnod 15 o’r mis'],
    ['FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15', '', ''],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '', ''],
    ['FREQ=WEEKLY;BYDAY=MO;BYMONTH=6,7', '', ''],
    ['FREQ=MONTHLY;BYDAY=1FR;BYMONTH=3', '', ''],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '', ''],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25', 'Once a year', 'Unwaith y flwyddyn'],
    ['FREQ=MONTHLY', '', ''],
    ['FREQ=HOURLY', '', ''],
    ['nonsense', '', ''],
  ] as const) {
    it(rrule, () => {
      expect(repeatWords({rrule}, en, 'en-GB')).to.equal(english);
      expect(repeatWords({rrule}, cy, 'cy-GB')).to.equal(welsh);
    });
  }

  it('says nothing of a dated occasion', () => expect(repeatWords({date: TODAY}, en, 'en-GB')).to.equal(''));

  it('never calls the last day but one the last', () =>
    expect(repeatWords({rrule: 'FREQ=MONTHLY;BYDAY=-2MO'}, en, 'en-GB')).not.to.match(/^Last/));

  it('reads the parts of a rule, and leaves out what it does not know', () => {
    expect(parseRule('FREQ=MONTHLY;INTERVAL=0;BYDAY=2TH,XX,-1SU;BYMONTHDAY=1,x')).to.deep.equal({
      freq: 'MONTHLY',
      interval: 1,
      days: [
        {ordinal: 2, weekday: 3},
        {ordinal: -1, weekday: 6},
      ],
      monthDays: [1],
    });
  });
});

describe('sessions, a line each', () => {
  const weekly = (days: string, start?: string, end?: string): OpeningSession => ({
    rrule: `FREQ=WEEKLY;BYDAY=${days}`,
    ...(start && {start}),
    ...(end && {end}),
  });
  const lines = (sessions: readonly OpeningSession[]) =>
    sessionLines(sessions, en, 'en-GB', TODAY).map(({repeat, times, text}) =>
      [repeat, times, text].join('|'),
    );

  it('puts days with the same hours together', () => {
    expect(
      lines([
        weekly('MO', '09:00', '17:00'),
        weekly('TH', '09:00', '19:00'),
        weekly('TU,WE', '09:00', '17:00'),
      ]),
    ).to.deep.equal(['Every Monday to Wednesday|9am to 5pm|', 'Every Thursday|9am to 7pm|']);
  });

  it('leaves dated and cancelled occasions to the next dates', () => {
    expect(
      lines([
        {date: TODAY, start: '10:00'},
        {...weekly('MO'), cancelled: true},
      ]),
    ).to.deep.equal([]);
  });

  it('leaves out what is over', () => {
    expect(
      lines([
        {...weekly('MO', '10:00'), validTo: '2026-07-20'},
        {...weekly('TU', '10:00'), validTo: '2026-12-15'},
      ]),
    ).to.deep.equal(['Every Tuesday|10am|']);
  });

  it('keeps apart what is at another place', () => {
    expect(
      lines([
        {...weekly('MO', '10:00'), placeId: 'hall'},
        {...weekly('TH', '10:00'), placeId: 'library'},
      ]),
    ).to.deep.equal(['Every Monday|10am|', 'Every Thursday|10am|']);
  });

  it('shows the directory’s own words as they are', () => {
    expect(lines([{text: 'Most Tuesdays, ring first'}])).to.deep.equal(['||Most Tuesdays, ring first']);
    expect(lines([{...weekly('TU', '10:00'), text: 'not in August'}])).to.deep.equal([
      'Every Tuesday|10am|not in August',
    ]);
  });

  it('knows a place that never shuts', () => {
    expect(lines([{rrule: 'FREQ=DAILY', start: '00:00', end: '24:00'}])).to.deep.equal([
      'Every day|open all day|',
    ]);
  });

  it('does not merge a fortnightly group with a weekly one', () => {
    expect(
      lines([{rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', start: '10:00'}, weekly('MO', '10:00')]),
    ).to.have.length(2);
  });
});

describe('days as people say them', () => {
  for (const [date, english, welsh] of [
    ['2026-11-24', 'Today', 'Heddiw'],
    ['2026-11-25', 'Tomorrow', 'Yfory'],
    ['2026-11-28', 'Saturday 28 November', 'Dydd Sadwrn 28 Tachwedd'],
    ['2027-01-04', 'Monday 4 January 2027', 'Dydd Llun 4 Ionawr 2027'],
  ] as const) {
    it(date, () => {
      expect(dayWords(date, en, 'en-GB', TODAY)).to.equal(english);
      expect(dayWords(date, cy, 'cy-GB', TODAY)).to.equal(welsh);
    });
  }

  it('knows tomorrow over the end of a month and of a year', () => {
    expect(dayWords('2026-12-01', en, 'en-GB', '2026-11-30')).to.equal('Tomorrow');
    expect(dayWords('2027-01-01', en, 'en-GB', '2026-12-31')).to.equal('Tomorrow');
  });

  it('are never relative on paper', () => {
    const today = {date: TODAY, start: '14:00', end: '15:00', session: 0};
    expect(occurrenceWords(today, en, 'en-GB', TODAY)).to.equal('Today, 2pm to 3pm');
    expect(occurrenceWords(today, en, 'en-GB', TODAY, true)).to.equal('Tuesday 24 November, 2pm to 3pm');
  });

  it('stand alone where the time is not known', () =>
    expect(occurrenceWords({date: TODAY, session: 0}, en, 'en-GB', TODAY)).to.equal('Today'));
});

describe('when, on a card', () => {
  const tuesdays: OpeningSession = {rrule: 'FREQ=WEEKLY;BYDAY=TU', start: '14:00', end: '15:00'};
  const next = [{date: TODAY, start: '14:00', end: '15:00', session: 0}];
  const say = (each: FoundActivity) => whenWords(each, en, 'en-GB', TODAY);

  it('is the next time and how often', () =>
    expect(say(found([tuesdays], {next}))).to.deep.equal({
      next: 'Today, 2pm to 3pm',
      repeat: 'Every Tuesday',
      full: false,
    }));

  it('says when the next time is full', () =>
    expect(say(found([tuesdays], {next: [{...next[0]!, full: true}]})).full).to.equal(true));

  it('puts opening hours that differ by day in one phrase', () => {
    const hours = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA'].map((day, index) => ({
      rrule: `FREQ=WEEKLY;BYDAY=${day}`,
      start: '09:00',
      end: `1${6 + (index % 3)}:00`,
    }));
    expect(say(found(hours, {next})).repeat).to.equal('Every Monday to Saturday');
  });

  for (const [name, each, words] of [
    ['an activity that is over', found([tuesdays], {next, ended: true}), 'Not running now'],
    ['a closed one', found([tuesdays], {next}, {status: 'closed'}), 'Not running now'],
    ['a paused one', found([tuesdays], {next}, {status: 'paused'}), 'Paused for now'],
    ['one without times', found([]), 'Times not known'],
    ['one with words only', found([{text: 'By arrangement'}]), 'By arrangement'],
    [
      'a fortnightly one without a known day',
      found([{rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', start: '10:00'}]),
      'Every 2 weeks on Wednesday, 10am',
    ],
  ] as const) {
    it(`of ${name}: ${words}`, () => expect(say(each).next).to.equal(words));
  }

  it('names no next date of what is not running', () => {
    const closed = say(found([tuesdays], {next}, {status: 'closed'}));
    expect(JSON.stringify(closed)).not.to.include('Today');
  });
});

describe('dates after the next', () => {
  for (const [dates, words] of [
    [['2026-11-24'], ''],
    [['2026-10-09', '2026-10-16', '2026-10-23'], '16 and 23 October'],
    [['2026-11-24', '2026-11-28', '2026-12-05'], '28 November and 5 December'],
    [['2026-11-24', '2026-11-24', '2026-12-01'], '1 December'],
  ] as const) {
    it(words || 'none', () =>
      expect(
        laterDates(
          dates.map((date) => ({date, session: 0})),
          'en-GB',
        ),
      ).to.equal(words),
    );
  }
});

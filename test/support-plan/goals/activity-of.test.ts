import {expect} from '@open-wc/testing';
import {shortlist} from '../../../stories/support-plan/goals-room.js';
import {cy} from '../../../src/i18n/plan-goals/cy.js';
import {en} from '../../../src/i18n/plan-goals/en.js';
import type {Activity} from '../../../src/model/activity.js';
import {activityOf, stepOf} from '../../../src/support-plan/goals/activity-of.js';

const [lunch] = shortlist as readonly [Activity];
const english = {words: en.activityWords, locale: 'en-GB', today: '2026-11-24'};
const welsh = {words: cy.activityWords, locale: 'cy-GB', today: '2026-11-24'};
const bare: Activity = {...lunch, places: [], sessions: [], contacts: [], cost: {kind: 'unknown'}};

const details = (part: Partial<Activity>, language = english) =>
  activityOf({...bare, ...part}, language).details;

describe('an activity in a plan', () => {
  it('says what the paper copy needs, one thing a line', () => {
    expect(activityOf(lunch, english)).to.deep.equal({
      id: 'lunch',
      source: 'Meadow Valley directory',
      name: 'Lunch club',
      url: 'https://meadowvalley.example/lunch-club',
      details:
        'St Oswald’s Hall, Church Lane, Meadow Valley, MV4 6TT\nEvery Thursday, 12 noon to 2pm\nFree\nRita, 01632 960 412',
    });
  });

  it('says it in Welsh', () => {
    expect(activityOf(lunch, welsh).details).to.equal(
      'St Oswald’s Hall, Church Lane, Meadow Valley, MV4 6TT\nBob dydd Iau, 12 hanner dydd i 2pm\nAm ddim\nRita, 01632 960 412',
    );
  });

  it('leaves out what the directory does not say, and links that are none', () => {
    const activity = activityOf({...bare, sourceUrl: 'javascript:alert(1)'}, english);
    expect(activity).to.deep.equal({id: 'lunch', source: 'Meadow Valley directory', name: 'Lunch club'});
  });

  const sessions: readonly (readonly [
    string,
    Activity['sessions'],
    string | undefined,
    string | undefined,
  ])[] = [
    [
      'days of the week',
      [{rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE', start: '09:00'}],
      'Every Monday to Wednesday, 9am',
      'Bob dydd Llun i ddydd Mercher, 9am',
    ],
    [
      'the same hours on several days',
      [
        {rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '09:00'},
        {rrule: 'FREQ=WEEKLY;BYDAY=FR', start: '09:00'},
        {rrule: 'FREQ=WEEKLY;BYDAY=SA', start: '10:00'},
      ],
      'Every Monday and Friday, 9am\nEvery Saturday, 10am',
      undefined,
    ],
    [
      'every day',
      [{rrule: 'FREQ=DAILY', start: '00:00', end: '24:00'}],
      'Every day, open all day',
      'Bob dydd, ar agor drwy’r dydd',
    ],
    [
      'a fortnight',
      [{rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', start: '18:30'}],
      'Every 2 weeks on Tuesday, 6:30pm',
      'Bob pythefnos ar ddydd Mawrth, 6:30pm',
    ],
    [
      'a day of the month',
      [{rrule: 'FREQ=MONTHLY;BYDAY=2TU'}],
      'Second Tuesday of the month',
      'Ail ddydd Mawrth y mis',
    ],
    [
      'the last day',
      [{rrule: 'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1'}],
      'Last Friday of the month',
      'Dydd Gwener olaf y mis',
    ],
    ['no short words', [{rrule: 'FREQ=MONTHLY;BYMONTHDAY=3', start: '10:00'}], '10am', undefined],
    [
      'days that are over or cancelled',
      [
        {date: '2026-11-23'},
        {date: '2026-12-01', cancelled: true},
        {rrule: 'FREQ=DAILY', validTo: '2026-11-01'},
      ],
      undefined,
      undefined,
    ],
    [
      'the next two days',
      [{date: '2027-01-09', start: '10:00'}, {date: '2026-12-05'}, {date: '2027-02-01'}],
      'Saturday 5 December 2026\nSaturday 9 January 2027, 10am',
      'Dydd Sadwrn 5 Rhagfyr 2026\nDydd Sadwrn 9 Ionawr 2027, 10am',
    ],
    ['own words', [{text: 'Term time only'}], 'Term time only', undefined],
  ];
  for (const [name, given, inEnglish, inWelsh] of sessions) {
    it(`says when: ${name}`, () => {
      expect(details({sessions: given})).to.equal(inEnglish);
      if (inWelsh !== undefined) expect(details({sessions: given}, welsh)).to.equal(inWelsh);
    });
  }

  const costs: readonly (readonly [Activity['cost'], string | undefined])[] = [
    [{kind: 'free'}, 'Free'],
    [{kind: 'donation'}, 'Pay what you can'],
    [{kind: 'paid', fromAmount: 3.2}, '£3.20'],
    [{kind: 'paid', fromAmount: 3, text: '£3, or £5 with lunch'}, 'From £3'],
    [{kind: 'paid'}, undefined],
    [{kind: 'unknown'}, undefined],
  ];
  for (const [cost, words] of costs) {
    it(`says what it costs: ${words ?? cost.kind}`, () => expect(details({cost})).to.equal(words));
  }

  it('says how to take part from afar', () =>
    expect(details({modes: ['in-person', 'online', 'phone']})).to.equal('Online, by phone'));

  it('is a step that says nothing yet of how the person is connected', () => {
    const step = stepOf(lunch, english, {id: 's1', goal: 'g1'});
    expect(step).to.deep.equal({id: 's1', goal: 'g1', activity: activityOf(lunch, english)});
    expect(stepOf(lunch, english, {id: 's1'})).not.to.have.property('goal');
  });
});

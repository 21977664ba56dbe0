import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseOpeningHours} from '../../server/directory/opening-hours.ts';

const workdays = 'MO,TU,WE,TH,FR';

const understood = [
  ['Monday to Friday, 9.30am-4pm', [[workdays, '09:30', '16:00']]],
  [
    'Mon-Fri: 6:30am-10:00pm, Sat-Sun: 8:00am-6:00pm',
    [
      [workdays, '06:30', '22:00'],
      ['SA,SU', '08:00', '18:00'],
    ],
  ],
  [
    'Mon-Fri: 5:00pm-10:00pm, Sat-Sun 9:00am-5:00pm',
    [
      [workdays, '17:00', '22:00'],
      ['SA,SU', '09:00', '17:00'],
    ],
  ],
  ['Tuesdays, Wednesdays and Fridays, 10am-2pm', [['TU,WE,FR', '10:00', '14:00']]],
  [
    'Mondays, Tuesdays and Thursdays, 9.30am-4pm; Wednesdays, 9.30am-6pm; Fridays, 9.30am-1pm',
    [
      ['MO,TU,TH', '09:30', '16:00'],
      ['WE', '09:30', '18:00'],
      ['FR', '09:30', '13:00'],
    ],
  ],
  ['Sunday 12 noon - 2pm', [['SU', '12:00', '14:00']]],
  ['Wednesday 12am to 1am', [['WE', '00:00', '01:00']]],
  ['Mon & Thu 09:00-17:30', [['MO,TH', '09:00', '17:30']]],
] as const;

for (const [text, expected] of understood) {
  test(`reads “${text}”`, () => {
    const hours = parseOpeningHours(text)?.map(({byday, opens_at, closes_at}) => [
      byday,
      opens_at,
      closes_at,
    ]);
    assert.deepEqual(hours, expected);
  });
}

const notCertain = [
  'Evenings, Weekends and School Holidays',
  'Pitch bookings only: Mon-Fri: 5:00pm-10:00pm, Sat-Sun: 9:00am-5:00pm',
  'Monday to Thursdays, 9-5pm for calls; 10am-2pm for food collections and deliveries',
  'Monday 9-5pm',
  'Monday 9:30-11:30',
  'Friday to Monday, 9am-5pm',
  'Monday 5pm-1am',
  'Monday 13pm-2pm',
  'Monday 9am-5pm except bank holidays',
  'Monthly 9am-5pm',
  'NA',
  '',
];

for (const text of notCertain) {
  test(`leaves “${text}” as words`, () => assert.equal(parseOpeningHours(text), undefined));
}

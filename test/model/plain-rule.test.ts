import {expect} from '@open-wc/testing';
import {loadAnyRule} from '../../src/model/any-rule.js';
import {addDays} from '../../src/model/calendar.js';
import {isPlainRule, plainRuleDays} from '../../src/model/plain-rule.js';
import type {Recurrence} from '../../src/model/rule-span.js';

const PLAIN = [
  'FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=DAILY;UNTIL=20251231',
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;INTERVAL=2',
  'FREQ=WEEKLY;BYDAY=TU',
  'RRULE:FREQ=WEEKLY;BYDAY=TU',
  'BYDAY=SU,MO;FREQ=WEEKLY',
  'FREQ=WEEKLY;BYDAY=FR,MO,WE,FR',
  'FREQ=WEEKLY;INTERVAL=1;BYDAY=SA;WKST=MO',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU',
  'FREQ=WEEKLY;INTERVAL=3;BYDAY=WE,TH',
  'FREQ=WEEKLY;BYDAY=TH;UNTIL=20251204',
  'FREQ=WEEKLY;BYDAY=TH;UNTIL=20251204T235959Z',
  'FREQ=WEEKLY;BYDAY=TH;UNTIL=20251204T000000',
  'FREQ=WEEKLY;BYDAY=TH;UNTIL=20201204',
  'FREQ=MONTHLY;BYDAY=1MO',
  'FREQ=MONTHLY;BYDAY=+2TU,4TU',
  'FREQ=MONTHLY;BYDAY=5WE',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;BYDAY=-5SU,1SA',
  'FREQ=MONTHLY;BYDAY=1MO,-5MO',
  'FREQ=MONTHLY;BYMONTHDAY=1',
  'FREQ=MONTHLY;BYMONTHDAY=15,31,15',
  'FREQ=MONTHLY;BYMONTHDAY=30;UNTIL=20260401',
];

const OTHERS = [
  'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24',
  'FREQ=WEEKLY;COUNT=5;BYDAY=MO',
  'FREQ=WEEKLY;BYDAY=1MO',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=SU',
  'FREQ=WEEKLY;INTERVAL=0;BYDAY=MO',
  'FREQ=WEEKLY;BYDAY=MO;UNTIL=20251341',
  'FREQ=DAILY;BYDAY=MO',
  'FREQ=MONTHLY',
  'FREQ=MONTHLY;BYDAY=MO',
  'FREQ=MONTHLY;BYDAY=6MO',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;BYMONTHDAY=32',
  'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=1FR',
  'FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=HOURLY',
  'every second Tuesday',
  '',
];

/** Across a leap day, a turn of the year and months of every length; anchors before, on and after the first day. */
const FROM = [
  '2023-12-30',
  '2024-02-27',
  '2025-03-31',
  '2025-11-24',
  '2025-11-30',
  '2026-02-01',
  '2026-08-15',
];
const ANCHORED = [undefined, -1500, -366, -31, -8, -1, 0, 1, 17, 45];

describe('plain rules', () => {
  let anyRule: Recurrence;
  before(async () => {
    anyRule = await loadAnyRule();
  });

  for (const rrule of PLAIN) {
    it(`are worked out as the library does: ${rrule}`, () => {
      expect(isPlainRule(rrule)).to.equal(true);
      let days = 0;
      for (const from of FROM) {
        for (const away of ANCHORED) {
          const anchor = away === undefined ? undefined : addDays(from, away);
          for (const count of [1, 11]) {
            const span = {...(anchor && {anchor}), from, count};
            const ours = plainRuleDays(rrule, span);
            expect(ours, JSON.stringify(span)).to.deep.equal(anyRule(rrule, span));
            days += ours!.length;
          }
        }
      }
      if (!rrule.includes('UNTIL=2020')) expect(days).to.be.above(0);
    });
  }

  for (const rrule of OTHERS) {
    it(`leave to the library: ${rrule || 'nothing at all'}`, () => {
      expect(isPlainRule(rrule)).to.equal(false);
      expect(plainRuleDays(rrule, {from: '2025-11-24', count: 3})).to.equal(undefined);
    });
  }

  it('end at the horizon where no day comes', () => {
    expect(
      plainRuleDays('FREQ=WEEKLY;BYDAY=MO', {anchor: '2099-01-01', from: '2025-11-24', count: 3}),
    ).to.deep.equal([]);
  });
});

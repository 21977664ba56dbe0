import {expect} from '@open-wc/testing';
import {formatTime} from '../../../src/i18n/formats.js';
import {readTypedTime} from '../../../src/model/typed/typed-time.js';

describe('readTypedTime', () => {
  const cases: readonly [typed: string, time: string | undefined][] = [
    ['14:30', '14:30:00'],
    ['14.30', '14:30:00'],
    ['1430', '14:30:00'],
    ['930', '09:30:00'],
    ['9:30', '09:30:00'],
    ['14:30:15', '14:30:15'],
    ['2.30pm', '14:30:00'],
    ['2:30 p.m.', '14:30:00'],
    ['230pm', '14:30:00'],
    ['2 PM', '14:00:00'],
    ['2.30yp', '14:30:00'],
    ['8yh', '20:00:00'],
    ['9yb', '09:00:00'],
    ['12am', '00:00:00'],
    ['12pm', '12:00:00'],
    ['12:05am', '00:05:00'],
    ['14:30pm', '14:30:00'],
    ['0:15am', '00:15:00'],
    ['noon', '12:00:00'],
    ['12 noon', '12:00:00'],
    ['Midday', '12:00:00'],
    ['12 hanner dydd', '12:00:00'],
    ['midnight', '00:00:00'],
    ['hanner nos', '00:00:00'],
    ['14', '14:00:00'],
    ['00:00', '00:00:00'],
    ['２:３０pm', '14:30:00'],
    ['2', undefined],
    ['24:00', undefined],
    ['12:60', undefined],
    ['12:30:60', undefined],
    ['14am', undefined],
    ['0pm', undefined],
    ['2:3', undefined],
    ['half past two', undefined],
    ['2xm', undefined],
    ['12345', undefined],
    ['pm', undefined],
    ['', undefined],
    ['-1:00', undefined],
  ];
  for (const [typed, time] of cases) {
    it(`reads "${typed}" as ${time ?? 'no time'}`, () => expect(readTypedTime(typed)).to.equal(time));
  }

  it('reads back every minute that the kit writes, in both languages', () => {
    for (let minute = 0; minute < 24 * 60; minute++) {
      const time = [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':');
      for (const locale of ['en-GB', 'cy-GB']) {
        expect(readTypedTime(formatTime(locale, time)), formatTime(locale, time)).to.equal(`${time}:00`);
      }
    }
  });
});

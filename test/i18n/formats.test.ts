import {expect} from '@open-wc/testing';
import {
  dayName,
  formatDay,
  formatDays,
  formatPounds,
  formatTimes,
  roundMiles,
  shortFigure,
  weekdayOf,
} from '../../src/i18n/activity-formats.js';
import {formatDate, formatList, formatTime, groupDigits, plural} from '../../src/i18n/formats.js';

describe('dates in words', () => {
  it('gives every day and month in both languages', () => {
    const months = Array.from({length: 12}, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-05`);
    expect(months.map((date) => formatDate('en-GB', date)).join()).to.equal(
      '5 January,5 February,5 March,5 April,5 May,5 June,5 July,5 August,5 September,5 October,5 November,5 December',
    );
    expect(months.map((date) => formatDate('cy-GB', date)).join()).to.equal(
      '5 Ionawr,5 Chwefror,5 Mawrth,5 Ebrill,5 Mai,5 Mehefin,5 Gorffennaf,5 Awst,5 Medi,5 Hydref,5 Tachwedd,5 Rhagfyr',
    );
    const week = [0, 1, 2, 3, 4, 5, 6];
    expect(week.map((day) => dayName('en-GB', day)).join()).to.equal(
      'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday',
    );
    expect(week.map((day) => dayName('cy', day)).join()).to.equal(
      'dydd Llun,dydd Mawrth,dydd Mercher,dydd Iau,dydd Gwener,dydd Sadwrn,dydd Sul',
    );
  });

  it('knows the weekday of a date', () => {
    expect(['2026-11-23', '2026-11-24', '2026-11-29', '2024-02-29'].map(weekdayOf)).to.deep.equal([
      0, 1, 6, 3,
    ]);
  });

  for (const [locale, words] of [
    ['en-GB', 'Tuesday 24 November'],
    ['cy-GB', 'dydd Mawrth 24 Tachwedd'],
    ['de', 'Tuesday 24 November'],
  ] as const) {
    it(`${locale}: ${words}`, () => expect(formatDay(locale, '2026-11-24')).to.equal(words));
  }

  it('adds the year where asked, and never a nought before the day', () => {
    expect(formatDate('en-GB', '2026-08-06', {year: true})).to.equal('6 August 2026');
  });
});

describe('times as the NHS writes them', () => {
  for (const [time, en, cy] of [
    ['10:00', '10am', '10am'],
    ['09:05', '9:05am', '9:05am'],
    ['17:30', '5:30pm', '5:30pm'],
    ['12:00', '12 noon', '12 hanner dydd'],
    ['12:15', '12:15pm', '12:15pm'],
    ['00:00', 'midnight', 'hanner nos'],
    ['24:00', 'midnight', 'hanner nos'],
    ['00:30', '12:30am', '12:30am'],
  ] as const) {
    it(time, () => {
      expect(formatTime('en-GB', time)).to.equal(en);
      expect(formatTime('cy-GB', time)).to.equal(cy);
    });
  }

  it('writes a span, or only the beginning where the end is not known', () => {
    expect(formatTimes('en-GB', '10:00', '12:00')).to.equal('10am to 12 noon');
    expect(formatTimes('cy-GB', '10:00', '12:00')).to.equal('10am i 12 hanner dydd');
    expect(formatTimes('en-GB', '10:00')).to.equal('10am');
  });
});

describe('lists and ranges of days', () => {
  it('aspirates in Welsh what is no name', () => {
    expect(formatList('cy', ['Saesneg', 'Pwyleg'])).to.equal('Saesneg a Phwyleg');
    expect(formatList('cy', ['dolen sain', 'toiled hygyrch'])).to.equal('dolen sain a thoiled hygyrch');
    expect(formatList('cy', ['1', '8'])).to.equal('1 ac 8');
    expect(formatList('cy', ['1', '9'])).to.equal('1 a 9');
  });

  for (const [items, en, cy] of [
    [[], '', ''],
    [['Sale'], 'Sale', 'Sale'],
    [['Sale', 'Timperley'], 'Sale and Timperley', 'Sale a Timperley'],
    [['Sale', 'Urmston'], 'Sale and Urmston', 'Sale ac Urmston'],
    [['Sale', 'Stretford', 'Altrincham'], 'Sale, Stretford and Altrincham', 'Sale, Stretford ac Altrincham'],
  ] as const) {
    it(en || 'nothing', () => {
      expect(formatList('en-GB', items, {names: true})).to.equal(en);
      expect(formatList('cy-GB', items, {names: true})).to.equal(cy);
    });
  }

  for (const [days, en, cy] of [
    [[], '', ''],
    [[1], 'Tuesday', 'dydd Mawrth'],
    [[4, 2], 'Wednesday and Friday', 'dydd Mercher a dydd Gwener'],
    [[0, 1], 'Monday and Tuesday', 'dydd Llun a dydd Mawrth'],
    [[4, 0, 1, 2, 3], 'Monday to Friday', 'dydd Llun i ddydd Gwener'],
    [
      [0, 1, 2, 5],
      'Monday, Tuesday, Wednesday and Saturday',
      'dydd Llun, dydd Mawrth, dydd Mercher a dydd Sadwrn',
    ],
    [[2, 2, 3, 4], 'Wednesday to Friday', 'dydd Mercher i ddydd Gwener'],
  ] as const) {
    it(`days ${days.join(' ') || 'none'}`, () => {
      expect(formatDays('en-GB', days)).to.equal(en);
      expect(formatDays('cy-GB', days)).to.equal(cy);
    });
  }
});

describe('numbers', () => {
  it('shortens figures from 10,000 on', () => {
    expect([1, 999, 1234, 9999].map(shortFigure)).to.deep.equal(['1', '999', '1,234', '9,999']);
    expect([10_000, 12_345, 250_499, 999_499].map(shortFigure)).to.deep.equal(['10k', '12k', '250k', '999k']);
    expect([999_500, 1_234_567, 12_000_000].map(shortFigure)).to.deep.equal(['1m', '1.2m', '12m']);
  });

  it('has the plurals of `Intl` in English', () => {
    const rules = new Intl.PluralRules('en-GB');
    for (const count of [0, 0.1, 0.5, 1, 1.5, 2, 11, 21, 1000]) {
      expect(plural('en-GB', count, {one: 'one', other: 'other'})).to.equal(rules.select(count));
    }
  });

  it('rounds miles as words want them, never to nothing', () => {
    expect([0, 0.04, 0.15, 1, 1.24, 9.94, 9.96, 12.4, 120.6].map(roundMiles)).to.deep.equal([
      '0.1',
      '0.1',
      '0.2',
      '1',
      '1.2',
      '9.9',
      '10',
      '12',
      '121',
    ]);
  });

  it('writes pounds with pence only where there are some', () => {
    expect([4, 3.2, 0.5, 12.75].map(formatPounds)).to.deep.equal(['£4', '£3.20', '£0.50', '£12.75']);
  });

  it('groups thousands', () => {
    expect([0, 999, 1000, 12345, 1234567].map(groupDigits)).to.deep.equal([
      '0',
      '999',
      '1,000',
      '12,345',
      '1,234,567',
    ]);
  });

  it('takes the form of the language, and `other` where there is none', () => {
    const forms = {
      one: '# one',
      two: '# two',
      few: '# few',
      many: '# many',
      zero: '# zero',
      other: '# other',
    };
    const inWelsh = [0, 1, 2, 3, 4, 5, 6, 7, 11, 29].map((count) => plural('cy', count, forms));
    expect(inWelsh.join()).to.equal(
      '0 zero,1 one,2 two,3 few,4 other,5 other,6 many,7 other,11 other,29 other',
    );
    const inEnglish = [0, 1, 2, 1200].map((count) => plural('en-GB', count, forms));
    expect(inEnglish.join()).to.equal('0 other,1 one,2 other,1,200 other');
    expect(plural('cy', 6, {other: '# things'})).to.equal('6 things');
  });
});

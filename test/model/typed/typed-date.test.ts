import {expect} from '@open-wc/testing';
import {
  dateParts,
  readTypedDate,
  wrongParts,
  type DatePart,
  type TypedDate,
} from '../../../src/model/typed/typed-date.js';

const ALL: readonly DatePart[] = ['day', 'month', 'year'];

describe('readTypedDate', () => {
  const cases: readonly [day: string, month: string, year: string, read: TypedDate][] = [
    ['14', '10', '1953', {date: '1953-10-14'}],
    ['4', '3', '1980', {date: '1980-03-04'}],
    ['04', '03', '1980', {date: '1980-03-04'}],
    [' 4 ', '3.', '19 80', {date: '1980-03-04'}],
    ['4th', 'March', '1980', {date: '1980-03-04'}],
    ['1af', 'Ionawr', '1980', {date: '1980-01-01'}],
    ['5ed', 'Mai', '1980', {date: '1980-05-05'}],
    ['3edd', 'Mehefin', '1980', {date: '1980-06-03'}],
    ['31', 'dec', '1999', {date: '1999-12-31'}],
    ['1', 'Sept.', '2020', {date: '2020-09-01'}],
    ['1', 'MAI', '2020', {date: '2020-05-01'}],
    ['1', 'chwef', '2020', {date: '2020-02-01'}],
    ['１', '２', '２０２０', {date: '2020-02-01'}],
    ['29', '2', '2024', {date: '2024-02-29'}],
    ['29', '2', '2000', {date: '2000-02-29'}],
    ['29', '2', '1900', {unreal: true, parts: ALL}],
    ['29', '2', '2023', {unreal: true, parts: ALL}],
    ['31', 'april', '2023', {unreal: true, parts: ALL}],
    ['32', '1', '2023', {unreal: true, parts: ['day']}],
    ['0', '1', '2023', {unreal: true, parts: ['day']}],
    ['1', '13', '2023', {unreal: true, parts: ['month']}],
    ['1', '0', '2023', {unreal: true, parts: ['month']}],
    ['1', 'ma', '2023', {unreal: true, parts: ['month']}],
    ['1', 'smarch', '2023', {unreal: true, parts: ['month']}],
    ['45', '99', '2023', {unreal: true, parts: ['day', 'month']}],
    ['x', 'y', 'zzzz', {unreal: true, parts: ALL}],
    ['1', '1', '0000', {unreal: true, parts: ['year']}],
    ['1', '1', '-1', {shortYear: true, parts: ['year']}],
    ['1', '1', '53', {shortYear: true, parts: ['year']}],
    ['1', '1', '19533', {shortYear: true, parts: ['year']}],
    ['99', '1', '53', {shortYear: true, parts: ['year']}],
    ['', '', '', {empty: true}],
    [' ', '', ' / ', {empty: true}],
    ['14', '', '1953', {missing: ['month']}],
    ['', '', '1953', {missing: ['day', 'month']}],
    ['99', '', '53', {missing: ['month']}],
  ];
  for (const [day, month, year, read] of cases) {
    it(`reads "${day}", "${month}", "${year}" as ${JSON.stringify(read)}`, () =>
      expect(readTypedDate({day, month, year})).to.deep.equal(read));
  }

  it('names the boxes to mark', () => {
    expect(wrongParts({date: '2020-01-01'})).to.deep.equal([]);
    expect(wrongParts({missing: ['year']})).to.deep.equal(['year']);
    expect(wrongParts({shortYear: true, parts: ['year']})).to.deep.equal(['year']);
    expect(wrongParts({empty: true})).to.deep.equal(ALL);
  });

  it('reads every day of 200 years as a person writes it', () => {
    for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2100, 0, 1); time += 86_400_000) {
      const date = new Date(time).toISOString().slice(0, 10);
      expect(readTypedDate(dateParts(date))).to.deep.equal({date});
    }
  });
});

describe('dateParts', () => {
  const cases: readonly [value: string, day: string, month: string, year: string][] = [
    ['1953-10-04', '4', '10', '1953'],
    ['1953-01', '', '1', '1953'],
    ['1953', '', '', '1953'],
    ['2024-02-29T10:00:00+01:00', '29', '2', '2024'],
    ['', '', '', ''],
    ['4 October 1953', '', '', ''],
    ['1953-1-4', '', '', ''],
  ];
  for (const [value, day, month, year] of cases) {
    it(`takes "${value}" apart`, () => expect(dateParts(value)).to.deep.equal({day, month, year}));
  }
});

import {expect} from '@open-wc/testing';
import {readTarget, readWhen} from '../../../src/support-plan/goals/read-target.js';

const days: readonly (readonly [string, string])[] = [
  ['27/11/2026', '2026-11-27'],
  [' 27 / 11 / 2026 ', '2026-11-27'],
  ['1.2.2027', '2027-02-01'],
  ['7-3-27', '2027-03-07'],
  ['2026-11-27', '2026-11-27'],
  ['27 November 2026', '2026-11-27'],
  ['27th of nov 2026', '2026-11-27'],
  ['1st Sept. 2026', '2026-09-01'],
  ['Friday 27 November 2026', '2026-11-27'],
  ['fri, 27 November, 2026', '2026-11-27'],
  ['29 February 2028', '2028-02-29'],
  ['Wed 10 March 2027', '2027-03-10'],
  ['dydd Mercher 10 Mawrth 2027', '2027-03-10'],
  ['27 Tachwedd 2026', '2026-11-27'],
  ['27ain o Dachwedd 2026', '2026-11-27'],
  ['dydd Gwener 27 Tachwedd 2026', '2026-11-27'],
  ['9fed o Fawrth 2027', '2027-03-09'],
  ['3ydd o Fehefin 2027', '2027-06-03'],
  ['2il o Orffennaf 2027', '2027-07-02'],
  ['25ain o Ragfyr 2026', '2026-12-25'],
  ['14 Hydref 2027', '2027-10-14'],
];

const months: readonly (readonly [string, string])[] = [
  ['November 2026', '2026-11'],
  ['nov 2026', '2026-11'],
  ['March, 2027', '2027-03'],
  ['11/2026', '2026-11'],
  ['2026-11', '2026-11'],
  ['Tachwedd 2026', '2026-11'],
  ['Mawrth 2027', '2027-03'],
  ['mai 2027', '2027-05'],
];

const words: readonly string[] = [
  'spring 2027',
  'Spring 2027',
  'before winter',
  'by March 2027',
  '27 November',
  'November',
  '2027',
  '31/2/2027',
  '29 February 2027',
  '13/2027',
  '2026-13',
  '2026-02-30',
  '32 November 2026',
  'gwanwyn 2027',
  // October, or the autumn.
  'Hydref 2027',
  'about 27 November 2026',
  'the last 27 November 2026',
  // A Wednesday.
  'Tuesday 10 March 2027',
  'dydd Mawrth 10 Mawrth 2027',
  'erbyn mis Mai 2027',
  'ma 2027',
];

describe('by when somebody would like a thing', () => {
  for (const [typed, date] of days) it(`“${typed}” is a day`, () => expect(readTarget(typed)).to.equal(date));
  for (const [typed, month] of months) {
    it(`“${typed}” is a month`, () => expect(readTarget(typed)).to.equal(month));
  }
  for (const typed of words) it(`“${typed}” stays words`, () => expect(readTarget(typed)).to.equal(typed));

  it('is nothing where nothing is written', () => {
    expect(readTarget('')).to.equal(undefined);
    expect(readTarget(' \n ')).to.equal(undefined);
  });

  it('keeps words without the spaces around them', () =>
    expect(readTarget('  before   winter ')).to.equal('before winter'));
});

describe('when a step is', () => {
  for (const [typed, date] of days) it(`“${typed}” is a day`, () => expect(readWhen(typed)).to.equal(date));
  it('keeps a month as it was written', () => {
    expect(readWhen('November 2026')).to.equal('November 2026');
    expect(readWhen(' every Tuesday ')).to.equal('every Tuesday');
    expect(readWhen(' ')).to.equal(undefined);
  });
});

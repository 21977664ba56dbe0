import {expect} from '@open-wc/testing';
import {en as problems} from '../../../src/i18n/field-problems/en.js';
import {en as t} from '../../../src/i18n/plan-review/en.js';
import {NO_DATE} from '../../../src/model/typed/typed-date.js';
import {nextBefore, problemOf, spanEnd, whenOf} from '../../../src/support-plan/review/next-review.js';

const TODAY = '2027-02-09';
const date = (day: string, month: string, year: string) => ({choice: 'date', date: {day, month, year}});

describe('the next review, before anybody answers', () => {
  for (const [when, wanted] of [
    [undefined, {choice: '', date: NO_DATE}],
    ['none', {choice: 'none', date: NO_DATE}],
    ['P3M', {choice: 'P3M', date: NO_DATE}],
    ['2027-02-10', date('10', '2', '2027')],
    ['2027-02-09', {choice: '', date: NO_DATE}],
    ['2026-11-10', {choice: '', date: NO_DATE}],
    ['2027-03', date('', '3', '2027')],
    ['2027-02', {choice: '', date: NO_DATE}],
    ['after Christmas', {choice: '', date: NO_DATE}],
    ['2027-13', {choice: '', date: NO_DATE}],
  ] as const) {
    it(`is as the plan says for ${when}`, () => {
      expect(nextBefore({review: {...(when && {when})}}, TODAY)).to.deep.equal(wanted);
    });
  }
});

describe('the next review, as it was answered', () => {
  for (const [answer, when, problem] of [
    [{choice: '', date: NO_DATE}, undefined, undefined],
    [{choice: 'none', date: NO_DATE}, 'none', undefined],
    [{choice: 'P6W', date: NO_DATE}, 'P6W', undefined],
    [date('11', '5', '2027'), '2027-05-11', undefined],
    [date('', '5', '2027'), '2027-05', undefined],
    [date(' ', 'May', '2027'), '2027-05', undefined],
    [date('9', '2', '2027'), '2027-02-09', undefined],
    [date('', '2', '2027'), '2027-02', undefined],
    [date('', '', ''), undefined, 'Enter the date of the next review'],
    [date('8', '2', '2027'), '2027-02-08', 'Date of the next review must be today or in the future'],
    [date('', '1', '2027'), '2027-01', 'Date of the next review must be today or in the future'],
    [date('30', '2', '2027'), undefined, 'Date of the next review must be a real date'],
    [date('', '13', '2027'), undefined, 'Date of the next review must be a real date'],
    [date('1', '', '2027'), undefined, 'Date of the next review must include a month'],
    [date('', '', '2027'), undefined, 'Date of the next review must include a month'],
    [date('', '5', '27'), undefined, 'Year must include 4 numbers'],
  ] as const) {
    it(`is read from ${JSON.stringify(answer)}`, () => {
      expect(whenOf(answer)).to.equal(when);
      expect(problemOf(answer, TODAY, 'Date of the next review', {problems, t})?.text).to.equal(problem);
    });
  }

  it('marks the boxes that are wrong', () => {
    const problem = problemOf(date('', '13', '2027'), TODAY, 'Date', {problems, t});
    expect(problem?.wrong).to.deep.equal(['month']);
  });

  it('says where a span leads to', () => {
    expect(spanEnd('P3M', TODAY)).to.equal('2027-05-09');
    expect(spanEnd('P6W', TODAY)).to.equal('2027-03-23');
    expect(spanEnd('soon', TODAY)).to.equal(undefined);
  });
});

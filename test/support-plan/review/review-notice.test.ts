import {expect} from '@open-wc/testing';
import {buttonStyles} from '../../../src/kit/button/button.styles.js';
import {noticeStyles} from '../../../src/kit/notice/notice.styles.js';
import type {Plan} from '../../../src/model/plan.js';
import {reviewNotice} from '../../../src/support-plan/review/review-notice.js';
import {showPlan, type PlanHarnessOptions} from '../../support/plan-harness.js';
import {maggiesPlan} from '../../support/plans.js';
import {allByRole, byRole, textOf} from '../../support/roles.js';

async function notice(plan: Partial<Plan>, options: PlanHarnessOptions = {}) {
  let begun = 0;
  const host = await showPlan(
    {...maggiesPlan, ...plan},
    () => ({
      show: (view) => reviewNotice(view, {label: 'Review this plan', onReview: () => begun++}),
      styles: [noticeStyles, buttonStyles],
    }),
    options,
  );
  return {host, begun: () => begun};
}

describe('the notice that it is time to look at a plan again', () => {
  for (const [today, when, wanted] of [
    ['2027-02-08', '2027-02-09', ''],
    ['2027-02-09', '2027-02-09', 'It is time to look at this plan again Planned for 9 February 2027.'],
    ['2027-02-10', '2027-02-09', 'The review is 1 day late Planned for 9 February 2027.'],
    ['2027-02-21', '2027-02', 'It is time to look at this plan again Planned for February 2027.'],
    ['2027-03-12', '2027-02', 'The review is 12 days late Planned for February 2027.'],
    ['2027-02-13', 'P3M', 'The review is 3 days late Planned for 10 February 2027.'],
    ['2027-02-13', 'none', ''],
    ['2027-02-13', undefined, ''],
  ] as const) {
    it(`says on ${today} of ${when}: ${wanted || 'nothing'}`, async () => {
      const {host} = await notice({review: {...(when && {when})}}, {today, canEdit: false});
      expect(textOf(host)).to.equal(wanted);
    });
  }

  it('leads to the review where the plan can be changed', async () => {
    const {host, begun} = await notice({}, {today: '2027-03-01'});
    byRole(host, 'button', 'Review this plan').click();
    expect(begun()).to.equal(1);
    const reading = await notice({}, {today: '2027-03-01', canEdit: false});
    expect(allByRole(reading.host, 'button')).to.deep.equal([]);
    expect(textOf(reading.host)).to.contain('20 days late');
  });

  it('says nothing of a plan that has ended', async () => {
    const {host} = await notice({status: 'completed'}, {today: '2027-03-01'});
    expect(textOf(host)).to.equal('');
  });

  it('speaks Welsh', async () => {
    const {host} = await notice({}, {today: '2027-02-11', lang: 'cy'});
    expect(textOf(host)).to.contain('Mae’r adolygiad 2 ddiwrnod yn hwyr');
  });
});

import {expect} from '@open-wc/testing';
import {restoredPlan} from '../../../src/backends/plan/plan-versions.js';
import type {Plan, PlanAction} from '../../../src/model/plan.js';
import {
  withAnswer,
  withEntryFields,
  withFields,
  withGoalReviewed,
  withoutEntry,
  withReviewDone,
} from '../../../src/model/plan/edit.js';
import {maggiesPlan} from '../../support/plans.js';

describe('restoredPlan', () => {
  it('brings back what was written, and what was taken out', () => {
    const now = withoutEntry(withAnswer(maggiesPlan, 'matters', 'text', 'My own words'), 'people', 'p1');
    expect(restoredPlan(now, {plan: maggiesPlan})).to.deep.equal(maggiesPlan);
  });

  it('leaves as it is now who may see the plan, who agreed, how it stands, and what reviews said', () => {
    const reviewed = withReviewDone(
      withGoalReviewed(maggiesPlan, 'g1', {id: 'r2', on: '2027-02-09', status: 'achieved', words: 'Yes!'}),
      {id: 'd2', on: '2027-02-09', by: 'Maggie'},
      'P3M',
    );
    const now = withFields(reviewed, {
      status: 'on-hold',
      agreement: undefined,
      sharing: {choice: 'us', with: []},
    });
    const back = restoredPlan(now, {plan: maggiesPlan});
    const {status, sharing, reviews, review} = now;
    expect(back).to.deep.include({status, sharing, reviews, review});
    expect(back).not.to.have.property('agreement');
    expect(back.goals[0]?.reviews).to.deep.equal(now.goals[0]?.reviews);
    const {sharing: _nobody, ...unsaid} = now;
    expect(restoredPlan(unsaid, {plan: maggiesPlan})).not.to.have.property('sharing');
  });

  it('passes nothing on to which nobody agrees now', () => {
    const agreed = (now: Plan, then = maggiesPlan) =>
      restoredPlan(now, {plan: then}).actions.find(({id}) => id === 'a3')?.agreed;
    const step = (patch: Partial<PlanAction>) => withEntryFields(maggiesPlan, 'actions', 'a3', patch);
    const other = {on: '2026-11-12', by: 'Maggie'};
    expect(agreed(step({agreed: undefined}))).to.equal(undefined);
    expect(agreed(withoutEntry(maggiesPlan, 'actions', 'a3'))).to.equal(undefined);
    expect(agreed(step({activity: {name: 'Food bank'}, agreed: other}))).to.equal(undefined);
    expect(agreed(step({connection: 'told-about', agreed: undefined}))).to.equal(undefined);
    expect(agreed(step({agreed: other}), step({agreed: undefined, when: 'Soon'}))).to.deep.equal(other);
  });
});

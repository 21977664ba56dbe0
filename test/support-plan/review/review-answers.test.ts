import {expect} from '@open-wc/testing';
import type {Plan} from '../../../src/model/plan.js';
import {withFields} from '../../../src/model/plan/edit.js';
import {NO_DATE} from '../../../src/model/typed/typed-date.js';
import {
  dueSteps,
  goalsWithoutStatus,
  hasAnswers,
  reviewedPlan,
  type ReviewAnswers,
  type ReviewFrame,
} from '../../../src/support-plan/review/review-answers.js';
import {maggiesPlan} from '../../support/plans.js';

const TODAY = '2027-02-09';
const before: ReviewAnswers = {
  goals: {},
  steps: {},
  added: [],
  talked: '',
  by: 'Maggie and Priya',
  next: {choice: '', date: NO_DATE},
  who: 'Priya',
  place: 'At my kitchen table',
};
const frame: ReviewFrame = {
  today: TODAY,
  id: 'rev-2',
  goalReviews: new Map([
    ['g1', 'rev-2-g1'],
    ['g2', 'rev-2-g2'],
  ]),
  person: 'Maggie',
  before,
};
const after = (patch: Partial<ReviewAnswers>, plan = maggiesPlan): Plan =>
  reviewedPlan(plan, {...before, ...patch}, frame);

describe('reviewedPlan', () => {
  it('records the goals that were answered, and leaves the others as they are', () => {
    const {goals} = after({goals: {g1: {status: 'achieved', words: ' I go out every day. '}}});
    expect(goals[0]?.status).to.equal('achieved');
    expect(goals[0]?.reviews.at(-1)).to.deep.equal({
      id: 'rev-2-g1',
      on: TODAY,
      status: 'achieved',
      words: 'I go out every day.',
      by: 'Maggie',
    });
    expect(goals[0]?.reviews).to.have.length(2);
    expect(goals[1]).to.deep.equal(maggiesPlan.goals[1]);
  });

  it('takes over how far steps are, what happened, and steps that were added', () => {
    const {actions} = after({
      steps: {a1: {status: 'done', outcome: 'It went well.'}, a2: {outcome: ''}, gone: {status: 'done'}},
      added: [
        {id: 'n1', goal: 'g1', what: 'Ask Jean', who: 'other', name: 'Jean', when: 'Soon'},
        {id: 'n2', what: ' ', who: '', name: '', when: ''},
      ],
    });
    expect(actions.map(({id}) => id)).to.deep.equal(['a1', 'a2', 'n1', 'a3']);
    expect(actions[0]).to.deep.include({status: 'done', outcome: 'It went well.'});
    expect(actions[1]).not.to.have.property('outcome');
    expect(actions[2]).to.deep.equal({
      id: 'n1',
      goal: 'g1',
      what: 'Ask Jean',
      who: {kind: 'other', name: 'Jean'},
      when: 'Soon',
      status: 'not-started',
    });
  });

  it('records the review itself, and when the next one is', () => {
    const plan = after({talked: 'A hard winter.', next: {choice: 'P3M', date: NO_DATE}, who: 'Maggie'});
    expect(plan.reviews.at(-1)).to.deep.equal({
      id: 'rev-2',
      on: TODAY,
      by: 'Maggie and Priya',
      words: 'A hard winter.',
    });
    expect(plan.review).to.deep.equal({when: 'P3M', who: 'Maggie', words: 'At my kitchen table'});
  });

  it('lets go of a time that has come where nobody says when the next one is', () => {
    expect(after({}).review).to.deep.equal({who: 'Priya', words: 'At my kitchen table'});
  });

  it('keeps a time in words, as another system may have written it, until somebody says when', () => {
    const words = withFields(maggiesPlan, {review: {when: 'after Christmas'}});
    expect(after({}, words).review.when).to.equal('after Christmas');
    expect(after({next: {choice: 'P3M', date: NO_DATE}}, words).review.when).to.equal('P3M');
  });

  it('keeps what somebody else wrote about the next review meanwhile', () => {
    const theirs = withFields(maggiesPlan, {review: {when: '2027-06', who: 'Sue', words: 'By phone'}});
    expect(after({}, theirs).review).to.deep.equal({when: '2027-06', who: 'Sue', words: 'By phone'});
    expect(after({who: 'Maggie'}, theirs).review).to.deep.include({when: '2027-06', who: 'Maggie'});
  });

  it('says nothing that was taken out of the boxes', () => {
    const plan = after({by: ' ', who: ''});
    expect(plan.reviews.at(-1)).not.to.have.property('by');
    expect(plan.review).not.to.have.property('who');
  });
});

describe('what was put into a review', () => {
  for (const [patch, wanted] of [
    [{}, false],
    [{goals: {g1: {}}}, false],
    [{goals: {g1: {status: 'same'}}}, true],
    [{goals: {g1: {words: 'x'}}}, true],
    [{steps: {a1: {status: 'done'}}}, true],
    [{added: [{id: 'n', what: '', who: '', name: '', when: ''}]}, false],
    [{added: [{id: 'n', what: '', who: 'me', name: '', when: ''}]}, true],
    [{talked: 'x'}, true],
    [{next: {choice: 'none', date: NO_DATE}}, true],
  ] as const) {
    it(`is ${wanted ? 'something' : 'nothing'}: ${JSON.stringify(patch)}`, () => {
      expect(hasAnswers({...before, ...patch}, before)).to.equal(wanted);
    });
  }

  it('lacks a status where something was written about a goal', () => {
    const goals = {g1: {words: ' '}, g2: {words: 'Better'}};
    expect(goalsWithoutStatus(maggiesPlan, {...before, goals})).to.deep.equal([{id: 'g2', number: 2}]);
  });
});

describe('dueSteps', () => {
  it('are those that were to be asked about since the last review', () => {
    const ids = (plan: Plan) => dueSteps(plan, TODAY).map(({id}) => id);
    expect(ids(maggiesPlan)).to.deep.equal(['a3']);
    expect(ids({...maggiesPlan, reviews: [{id: 'd2', on: '2026-11-27'}]})).to.deep.equal([]);
    expect(dueSteps(maggiesPlan, '2026-11-26')).to.deep.equal([]);
  });
});

import {expect} from '@open-wc/testing';
import type {Task} from '../../../src/model/fhir-record.js';
import type {Plan} from '../../../src/model/plan.js';
import {withFields, withReviewDone} from '../../../src/model/plan/edit.js';
import {planSubmission} from '../../../src/backends/plan/plan-submission.js';
import {memory} from '../../../src/backends/index.js';
import {savePlan} from '../../../src/backends/plan/save-plan.js';
import {maggiesPlan} from '../../support/plans.js';
import {all, asSaved, begun, content, priya, save, subject} from './saving.js';

/** Maggie's plan before its first review. */
const fresh: Plan = {...maggiesPlan, reviews: []};

const brief = ({status, restriction, executionPeriod}: Task) => [
  status,
  restriction?.period?.start,
  restriction?.period?.end,
  executionPeriod?.end,
];

describe('the task of a review', () => {
  it('says when, whose, of which plan, and who arranges it', async () => {
    const {record, opened} = await begun(undefined, fresh);
    const [task, ...more] = await all<Task>(record, 'Task');
    expect(more).to.deep.equal([]);
    expect(task).to.deep.include({
      status: 'requested',
      intent: 'plan',
      for: subject,
      focus: {reference: opened.reference},
      requester: priya,
      restriction: {period: {start: '2027-02-09', end: '2027-02-09'}},
      description: 'Arranged by: Priya\nAt my kitchen table',
    });
    expect(task?.code?.text).to.contain('Review');
    expect(task?.identifier).to.deep.include({
      system: 'urn:social-prescribing-kit:plan',
      value: `${fresh.id}:review:1`,
    });
    expect(opened.resources.reviews).to.deep.equal([task]);
  });

  for (const [name, review, wanted] of [
    ['a month', {when: '2027-02'}, [['requested', '2027-02-01', '2027-02-28', undefined]]],
    ['a span', {when: 'P3M'}, [['requested', '2027-02-10', '2027-02-10', undefined]]],
    ['no review planned', {when: 'none'}, []],
    ['nothing said', {}, []],
  ] as const) {
    it(`is made of ${name}`, async () => {
      const {record} = await begun(undefined, {...fresh, review});
      expect((await all<Task>(record, 'Task')).map(brief)).to.deep.equal(wanted);
    });
  }

  it('is not made for a plan that has ended', async () => {
    for (const status of ['completed', 'revoked', 'entered-in-error'] as const) {
      const {record} = await begun(undefined, {...fresh, status});
      expect(await all<Task>(record, 'Task')).to.deep.equal([]);
    }
  });

  it('is the same one where the review is put off, called off, and planned again', async () => {
    const {record, opened} = await begun(undefined, fresh);
    let last = opened;
    for (const [when, wanted] of [
      ['2027-03', ['requested', '2027-03-01', '2027-03-31', undefined]],
      ['none', ['cancelled', '2027-03-01', '2027-03-31', undefined]],
      [undefined, ['cancelled', '2027-03-01', '2027-03-31', undefined]],
      ['2027-04-01', ['requested', '2027-04-01', '2027-04-01', undefined]],
    ] as const) {
      const plan = withFields(last.plan, {review: {...last.plan.review, when}});
      last = asSaved(await savePlan(record, save(plan, last))).opened;
      expect((await all<Task>(record, 'Task')).map(brief)).to.deep.equal([wanted]);
    }
  });

  it('is done with the review, and the next review has one of its own', async () => {
    const {record, opened} = await begun(undefined, fresh);
    const reviewed = withReviewDone(opened.plan, {id: 'd1', on: '2027-02-10'}, 'P6W');
    const {opened: later} = asSaved(await savePlan(record, save(reviewed, opened)));
    const tasks = async () => (await all<Task>(record, 'Task')).map(brief);
    expect(await tasks()).to.deep.equal([
      ['completed', '2027-02-09', '2027-02-09', '2027-02-10'],
      ['requested', '2027-03-24', '2027-03-24', undefined],
    ]);
    expect(content(later.plan)).to.deep.equal(content(reviewed));

    const back = {...opened.plan, changed: later.plan.changed};
    asSaved(await savePlan(record, save(back, later)));
    expect(await tasks(), 'a review that was taken back').to.deep.equal([
      ['requested', '2027-02-09', '2027-02-09', undefined],
      ['cancelled', '2027-03-24', '2027-03-24', undefined],
    ]);
  });

  it('is left alone by a save that says nothing of it, and keeps finer words of other systems', async () => {
    const {record, opened} = await begun(undefined, fresh);
    const before = opened.resources.reviews![0]!;
    const owner = {reference: 'Practitioner/4', display: 'Sue'};
    await record.update<Task>({...before, status: 'accepted', owner, note: [{text: 'Rang Maggie'}]});
    const reviews = await all<Task>(record, 'Task');
    const options = (plan: Plan) => ({...save(plan), resources: {...opened.resources, reviews}});
    const untouched = withFields(opened.plan, {title: 'Mine'});
    const parts = (plan: Plan) => planSubmission(plan, options(plan)).entries.map(({part}) => part);
    expect(parts(untouched)).not.to.include('review-1');
    const moved = withFields(opened.plan, {review: {when: '2027-05-05'}});
    const {entries} = planSubmission(moved, options(moved));
    const task = entries.find(({part}) => part === 'review-1')?.resource as Task;
    expect(task).to.deep.include({status: 'accepted', owner, note: [{text: 'Rang Maggie'}]});
    expect(task.description, 'nobody arranges it any more').to.equal(undefined);
  });

  it('is made with the next save of a plan that was saved without', async () => {
    const {opened} = await begun(memory(), fresh);
    const {reviews: _none, ...resources} = opened.resources;
    const {entries} = planSubmission(opened.plan, {...save(opened.plan), resources});
    expect(entries.map(({part}) => part)).to.include('review-1');
  });
});

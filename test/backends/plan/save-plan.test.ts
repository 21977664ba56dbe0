import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {BackendError, memory, partUrl} from '../../../src/backends/index.js';
import type {CareRecord, Submission} from '../../../src/backends/index.js';
import type {Consent, Goal, ServiceRequest} from '../../../src/model/fhir-record.js';
import {
  withAnswer,
  withEntry,
  withEntryFields,
  withFields,
  withoutEntry,
} from '../../../src/model/plan/edit.js';
import {openPlan} from '../../../src/backends/plan/open-plan.js';
import {planSubmission} from '../../../src/backends/plan/plan-submission.js';
import {savePlan} from '../../../src/backends/plan/save-plan.js';
import {aPlan, maggiesPlan, someEdits} from '../../support/plans.js';
import {all, asSaved, begun, content, priya, save, subject, losing} from './saving.js';
import {runs} from '../../support/runs.js';

/** Every text in a value without the spaces at its ends. */
const trimmed = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === 'string' ? inner.trim() : inner,
  ) as T;

/** A record that drops spaces at the ends of texts, and counts what it was sent. */
function trimming(record: CareRecord): CareRecord & {submissions: number} {
  return {
    ...losing(record, []),
    submissions: 0,
    submit(submission, options) {
      this.submissions++;
      return record.submit(trimmed(submission), options);
    },
  };
}

describe('savePlan', () => {
  it('writes a new plan, and reads the same plan again', async () => {
    const {record, opened} = await begun();
    expect(content(opened.plan)).to.deep.equal(content(maggiesPlan));
    expect(opened.plan.changed['goals']).to.deep.include({by: 'Priya Nair'});
    const again = await openPlan(record, opened.reference);
    expect(again.plan).to.deep.equal(opened.plan);
    expect([again.savedBy, again.subject]).to.deep.equal(['Priya Nair', subject]);
  });

  it('gives back any plan, after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(aPlan, someEdits('later'), async (plan, edit) => {
        const {record, opened} = await begun(memory(), plan);
        expect(content(opened.plan)).to.deep.equal(content(plan));
        const changed = edit(opened.plan);
        const {opened: later} = asSaved(await savePlan(record, save(changed, opened)));
        expect(content(later.plan)).to.deep.equal(content(changed));
      }),
      {numRuns: runs(40)},
    );
  });

  it('writes a CarePlan, goals, a request for what was agreed to, and a consent', async () => {
    const {record, opened} = await begun();
    const {carePlan, response, goals, requests, consent} = opened.resources;
    expect(carePlan).to.deep.include({
      status: 'active',
      intent: 'plan',
      title: 'Maggie’s plan',
      description: maggiesPlan.answers['matters']?.['text'],
      period: {start: '2026-04-14', end: '2027-02-09'},
      author: priya,
      contributor: [subject],
      goal: goals.map(({id}) => ({reference: `Goal/${id}`})),
      supportingInfo: [
        {reference: `QuestionnaireResponse/${response?.id}`},
        {reference: `Consent/${consent?.id}`},
      ],
    });
    expect(
      goals.map(({description, lifecycleStatus, achievementStatus, target}) => [
        description.text,
        lifecycleStatus,
        achievementStatus?.coding?.[0]?.code,
        target?.[0]?.dueDate,
      ]),
    ).to.deep.equal([
      ['I want to get out of the house twice a week.', 'active', 'improving', '2027-03'],
      ['I want to stop worrying about the heating.', 'active', 'no-change', undefined],
    ]);
    expect(goals[0]?.note?.map(({text}) => text)).to.deep.equal([
      'Because the house is too quiet.',
      'Wednesdays are best.',
    ]);
    expect(requests.map(({status, code, subject: about}) => [status, code?.text, about])).to.deep.equal([
      ['active', 'Warm Homes advice line', subject],
    ]);
    const [told, together, referred] = carePlan.activity ?? [];
    expect(told?.detail).to.deep.include({
      status: 'in-progress',
      description: 'Walk with Wednesday Walkers',
      scheduledString: 'Every Wednesday, 10:30am',
      goal: [{reference: `Goal/${goals[0]?.id}`}],
      performer: [subject],
    });
    expect(together?.detail).to.deep.include({status: 'completed', scheduledPeriod: {start: '2026-11-18'}});
    expect(together?.detail?.performer).to.deep.equal([priya]);
    expect(referred?.detail).to.equal(undefined);
    expect(referred?.reference).to.deep.equal({reference: `ServiceRequest/${requests[0]?.id}`});
    expect(consent?.provision).to.deep.include({type: 'permit'});
    expect(await all(record, 'ServiceRequest')).to.have.length(1);
  });

  it('makes no request of being told about something, of going together, or without agreement', async () => {
    const actions = maggiesPlan.actions.map(({agreed: _agreed, ...action}) => action);
    const {record, opened} = await begun(memory(), {...maggiesPlan, actions});
    expect(await all(record, 'ServiceRequest')).to.deep.equal([]);
    expect(opened.resources.carePlan.activity?.every(({detail}) => detail)).to.equal(true);
  });

  it('sends what changed alone, and nothing where nothing did', async () => {
    const {opened} = await begun();
    const {entries} = planSubmission(withEntryFields(opened.plan, 'goals', 'g2', {status: 'achieved'}), {
      ...save(maggiesPlan),
      resources: opened.resources,
    });
    expect(entries.map(({part}) => part)).to.deep.equal(['goal-2', 'response']);
    const submitted: Submission[] = [];
    const record = memory();
    const counting: CareRecord = {
      ...losing(record, []),
      submit: (submission) => {
        submitted.push(submission);
        return record.submit(submission);
      },
    };
    const {opened: first} = asSaved(await savePlan(counting, save(maggiesPlan)));
    asSaved(await savePlan(counting, save(first.plan, first)));
    expect(submitted).to.have.length(1);
  });

  it('saves once what was ticked without words', async () => {
    const {record, opened} = await begun();
    const ticked = withFields(opened.plan, {sharing: {choice: 'us', with: [{id: 'gp', text: ' '}]}});
    const {opened: saved} = asSaved(await savePlan(record, save(ticked, opened)));
    expect(content(saved.plan)).to.deep.equal(content(ticked));
    expect(saved.plan.sharing?.with).to.deep.equal([{id: 'gp', text: 'gp'}]);
  });

  it('saves once where the record drops the spaces at the ends of what somebody is still writing', async () => {
    const record = trimming(memory());
    const {opened} = await begun(record, withFields(maggiesPlan, {title: 'Our '}));
    expect([opened.plan.title, record.submissions]).to.deep.equal(['Our ', 1]);
    const mine = withAnswer(opened.plan, 'matters', 'text', 'My dog, ');
    const saved = asSaved(await savePlan(record, save(mine, opened)));
    expect(content(saved.opened.plan)).to.deep.equal(content(mine));
    expect([saved.joined, record.submissions]).to.deep.equal([[], 2]);
  });

  it('asks nobody about spaces that the record dropped, when both write on', async () => {
    const record = trimming(memory());
    const {opened} = await begun(record);
    const begins = withAnswer(
      withEntryFields(opened.plan, 'goals', 'g2', {text: 'I want to sing '}),
      'matters',
      'text',
      'My dog, ',
    );
    const {opened: begunWith} = asSaved(await savePlan(record, save(begins, opened)));
    const theirs = await openPlan(record, opened.reference);
    expect(theirs.plan.answers['matters']).to.deep.equal({text: 'My dog,'});
    asSaved(await savePlan(record, save(withAnswer(theirs.plan, 'garden', 'size', 5), theirs)));
    const more = withoutEntry(
      withAnswer(begunWith.plan, 'matters', 'text', 'My dog, and my cat'),
      'goals',
      'g2',
    );
    const last = asSaved(await savePlan(record, save(more, begunWith)));
    expect(last.joined.map(({path}) => path.join('/'))).to.deep.equal(['answers/garden/size']);
    const {answers, goals} = last.opened.plan;
    expect([
      answers['garden']?.['size'],
      answers['matters']?.['text'],
      goals.map(({id}) => id),
    ]).to.deep.equal([5, 'My dog, and my cat', ['g1']]);
  });

  it('saves once whatever the name of who saves it is like', async () => {
    for (const display of [' ', 'Priya\u0007 ']) {
      const record = trimming(memory());
      asSaved(await savePlan(record, save(maggiesPlan, undefined, {author: {...priya, display}})));
      expect(record.submissions).to.equal(1);
    }
  });

  it('stays the plan of the person whom it was begun for, whatever a page says later', async () => {
    const {record, opened} = await begun();
    const other = {reference: 'Patient/999'};
    const goal = withEntry(opened.plan, 'goals', {id: 'g9', text: 'I want to sing again.'});
    const {opened: saved} = asSaved(await savePlan(record, save(goal, opened, {subject: other})));
    const {carePlan, response, goals, consent} = saved.resources;
    expect([carePlan.subject, response?.subject, ...goals.map((each) => each.subject)]).to.deep.equal(
      Array.from({length: 5}, () => subject),
    );
    expect([saved.subject, consent?.patient]).to.deep.equal([subject, subject]);
  });

  it('refuses a time without a zone', () => {
    expect(() => planSubmission(maggiesPlan, {...save(maggiesPlan), now: '2026-12-01T10:00:00'})).to.throw(
      BackendError,
    );
  });

  it('gives the same bytes for the same save', () => {
    const options = save(maggiesPlan, undefined, {submissionId: maggiesPlan.id});
    const text = () => JSON.stringify(planSubmission(maggiesPlan, options));
    expect(text()).to.equal(text());
    expect(text()).to.contain(partUrl(maggiesPlan.id, 'goal-1'));
  });

  it('cancels the resources of what was taken away, and takes them up again', async () => {
    const {record, opened} = await begun();
    const ids = opened.resources.goals.map(({id}) => id);
    const without = withoutEntry(opened.plan, 'goals', 'g2');
    const {opened: less} = asSaved(await savePlan(record, save(without, opened)));
    const states = async () =>
      [...(await all<Goal>(record, 'Goal')), ...(await all<ServiceRequest>(record, 'ServiceRequest'))].map(
        (each) => ('lifecycleStatus' in each ? each.lifecycleStatus : each.status),
      );
    expect(await states()).to.deep.equal(['active', 'cancelled', 'revoked']);
    expect(less.resources.carePlan.goal).to.deep.equal([{reference: `Goal/${ids[0]}`}]);
    expect(content(less.plan)).to.deep.equal(content(without));

    const back = {...opened.plan, changed: less.plan.changed};
    const {opened: again} = asSaved(await savePlan(record, save(back, less)));
    expect(content(again.plan)).to.deep.equal(content(maggiesPlan));
    expect(await states()).to.deep.equal(['active', 'active', 'active']);
    expect(again.resources.carePlan.goal?.map(({reference}) => reference)).to.deep.equal(
      ids.map((id) => `Goal/${id}`),
    );
  });

  it('takes a goal out of sight of others while it has no words', async () => {
    const {record, opened} = await begun();
    const bare = withEntry(withEntryFields(opened.plan, 'goals', 'g1', {text: undefined}), 'goals', {
      id: 'g3',
    });
    const {opened: saved} = asSaved(await savePlan(record, save(bare, opened)));
    expect(content(saved.plan)).to.deep.equal(content(bare));
    expect(saved.resources.carePlan.goal).to.have.length(1);
  });

  it('ends the consent where nobody says any more who may see the plan', async () => {
    const {record, opened} = await begun();
    await savePlan(record, save(withFields(opened.plan, {sharing: undefined}), opened));
    expect((await all<Consent>(record, 'Consent')).map(({status}) => status)).to.deep.equal(['inactive']);
    const us = withFields(opened.plan, {sharing: {choice: 'us', with: []}});
    const other = await begun(memory(), us);
    expect(other.opened.resources.consent?.provision?.type).to.equal('deny');
  });
});

import {expect} from '@open-wc/testing';
import {memory} from '../../../src/backends/index.js';
import type {CarePlan, Goal} from '../../../src/model/fhir-record.js';
import type {QuestionnaireResponse} from '../../../src/model/fhir.js';
import {emptyPlan} from '../../../src/model/plan.js';
import {withEntry, withoutEntry} from '../../../src/model/plan/edit.js';
import {openPlan} from '../../../src/backends/plan/open-plan.js';
import {savePlan} from '../../../src/backends/plan/save-plan.js';
import {failure} from '../support.js';
import {all, asSaved, begun, content, save, subject} from './saving.js';

describe('openPlan', () => {
  const theirs: CarePlan = {
    resourceType: 'CarePlan',
    id: 'other-1',
    status: 'active',
    intent: 'order',
    subject,
    title: 'Support plan',
    description: 'To see friends',
    language: 'en',
    period: {start: '2026-01-20', end: '2026-04-20'},
    goal: [{reference: 'Goal/og-1'}, {reference: 'Goal/gone'}],
    activity: [
      {
        detail: {
          kind: 'ServiceRequest',
          status: 'scheduled',
          description: 'Walking group',
          scheduledString: 'Tuesdays',
          goal: [{reference: 'Goal/og-1'}],
          performer: [{reference: 'Practitioner/4', display: 'Sue'}],
        },
      },
      {reference: {reference: 'Appointment/3', display: 'Meeting'}, progress: [{text: 'Booked'}]},
    ],
    note: [{text: 'Their note'}],
  };
  const goal: Goal = {
    resourceType: 'Goal',
    id: 'og-1',
    lifecycleStatus: 'active',
    achievementStatus: {
      coding: [{system: 'http://terminology.hl7.org/CodeSystem/goal-achievement', code: 'in-progress'}],
    },
    priority: {text: 'High'},
    description: {text: 'Walk weekly', coding: [{system: 'urn:codes', code: 'walk'}]},
    subject,
    target: [{dueDate: '2026-03-17'}, {detailString: 'twice'}],
    note: [{text: 'I used to walk'}],
  };

  it('reads a plan of another system, and keeps what it does not understand when it is saved', async () => {
    const record = memory({resources: [theirs, goal]});
    const opened = await openPlan(record, 'CarePlan/other-1');
    expect(opened.plan).to.deep.include({
      id: 'other-1',
      title: 'Support plan',
      started: '2026-01-20',
      review: {when: '2026-04-20'},
    });
    expect(opened.plan.goals).to.deep.equal([
      {
        id: 'og-1',
        text: 'Walk weekly',
        why: 'I used to walk',
        target: '2026-03-17',
        status: 'going-well',
        reviews: [],
      },
    ]);
    expect(
      opened.plan.actions.map(({what, goal: of, who, status}) => [what, of, who?.name, status]),
    ).to.deep.equal([
      ['Walking group', 'og-1', 'Sue', 'not-started'],
      ['Meeting', undefined, undefined, 'not-started'],
    ]);

    const edited = withEntry(opened.plan, 'goals', {id: 'g-new', text: 'Sing'});
    const {opened: saved} = asSaved(await savePlan(record, save(edited, opened)));
    expect(content(saved.plan)).to.deep.equal(content(edited));
    const {carePlan, goals} = saved.resources;
    expect(carePlan).to.deep.include({id: 'other-1', intent: 'order', language: 'en', note: theirs.note});
    expect(carePlan.goal?.map(({reference}) => reference)).to.deep.include.members([
      'Goal/og-1',
      'Goal/gone',
    ]);
    expect(carePlan.activity?.[0]?.detail).to.deep.include({kind: 'ServiceRequest', status: 'scheduled'});
    expect(carePlan.activity?.[1]).to.deep.include({
      reference: {reference: 'Appointment/3', display: 'Meeting'},
      progress: [{text: 'Booked'}],
    });
    expect(carePlan.activity).to.have.length(2);
    const kept = goals.find(({id}) => id === 'og-1');
    expect(kept).to.deep.include({
      priority: goal.priority,
      achievementStatus: goal.achievementStatus,
      target: goal.target,
      note: goal.note,
      description: goal.description,
    });
  });

  it('shows what another system added, and leaves it as it is', async () => {
    const {record, opened} = await begun();
    const {carePlan} = opened.resources;
    const activity = {detail: {status: 'not-started', description: 'Theirs'}};
    const {id: _id, ...newGoal} = goal;
    const added = await record.submit({
      id: crypto.randomUUID(),
      entries: [{part: 'goal', resource: newGoal}],
    });
    const reference = {reference: `Goal/${added.parts['goal']?.id}`};
    await record.update<CarePlan>({
      ...carePlan,
      goal: [...(carePlan.goal ?? []), reference],
      activity: [activity, ...(carePlan.activity ?? [])],
    });
    const now = await openPlan(record, opened.reference);
    expect(now.plan).to.deep.equal(opened.plan);
    expect(now.others.activities).to.deep.equal([activity]);
    expect(now.others.goals.map(({description}) => description.text)).to.deep.equal(['Walk weekly']);
    const {opened: saved} = asSaved(await savePlan(record, save(withoutEntry(now.plan, 'goals', 'g1'), now)));
    expect(saved.resources.carePlan.goal).to.deep.include(reference);
    expect(saved.resources.carePlan.activity).to.deep.include(activity);
    expect((await record.read<Goal>('Goal', added.parts['goal']!.id)).lifecycleStatus).to.equal('active');
  });

  it('says what is no plan, and what is gone', async () => {
    const record = memory();
    expect(await failure(openPlan(record, 'Task/1'))).to.include({code: 'invalid-request'});
    expect(await failure(openPlan(record, 'CarePlan/none'))).to.include({code: 'not-found'});
    expect(await failure(openPlan(record, 'none'))).to.include({code: 'not-found'});
  });

  it('reads answers that say no more than an empty plan', async () => {
    const plan = emptyPlan('0b5f6c1e-6a54-4a5e-9a3e-2f1f0f6f0a01');
    const record = memory();
    const {opened} = asSaved(await savePlan(record, save({...plan, title: 'New'})));
    expect(content(opened.plan)).to.deep.equal(content({...plan, title: 'New'}));
    expect((await all<QuestionnaireResponse>(record, 'QuestionnaireResponse'))[0]?.status).to.equal(
      'in-progress',
    );
  });
});

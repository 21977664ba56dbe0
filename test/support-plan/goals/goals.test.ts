import {expect} from '@open-wc/testing';
import {blankPlan, hostilePlan, maggiesPlan} from '../../../stories/support-plan/sample-plan.js';
import {planSections} from '../../../src/model/plan/sections.js';
import {byRole} from '../../support/roles.js';
import {showGoals} from './support.js';

const OUT = 'goal-out';

describe('writing goals', () => {
  it('reads as the plan does, with a way to change each goal', async () => {
    const goals = await showGoals(maggiesPlan);
    expect(goals.names('heading')).to.deep.equal([
      'My goals and what will happen',
      maggiesPlan.goals[0]!.text,
      maggiesPlan.goals[1]!.text,
      'Other things that will happen',
    ]);
    expect(goals.names('button')).to.deep.equal([
      'Change goal 1',
      'Change goal 2',
      'Change these steps',
      'Add another goal',
    ]);
    expect(goals.text).to.contain('Maggie, 18 November').and.to.contain('Ask Jean to keep the spare key');
  });

  it('opens one goal at a time, in place, with focus in its first box, and closes it again', async () => {
    const goals = await showGoals(maggiesPlan);
    await goals.press('Change goal 1');
    expect(goals.focused).to.equal('What would you like to be different?');
    expect(goals.text).to.contain('You are changing goal 1').and.to.contain('Use Maggie’s own words.');
    await goals.press('Change goal 2');
    expect(goals.text).to.contain('You are changing goal 2').and.not.to.contain('changing goal 1');
    expect(goals.box('What would you like to be different?').value).to.equal(maggiesPlan.goals[1]!.text);
    await goals.press('Done with this goal');
    expect(goals.focused).to.equal('Change goal 2');
    expect(goals.plan).to.equal(maggiesPlan);
  });

  it('writes every letter into the plan, as one step of undo for a box', async () => {
    const goals = await showGoals(maggiesPlan);
    await goals.press('Change goal 2');
    await goals.type('What would you like to be different?', 'I want to be warm.');
    await goals.type(/^Why does this matter/, 'My hands hurt.');
    expect(goals.goal('goal-heating')).to.include({text: 'I want to be warm.', why: 'My hands hurt.'});
    expect(goals.host.places.slice(0, 1)).to.deep.equal(['goals-goal-heating-text']);
    await goals.host.takeBack();
    expect(goals.goal('goal-heating').why).to.equal(undefined);
    expect(goals.box(/^Why does this matter/).value).to.equal('');
    await goals.host.takeBack();
    expect(goals.plan.goals).to.deep.equal(maggiesPlan.goals);
  });

  it('takes a day, a month or words in one line, and shows back what it understood', async () => {
    const goals = await showGoals(maggiesPlan);
    await goals.press('Change goal 1');
    const when = () => goals.box(/^When would you like this by/);
    await goals.type(when(), '27/11/2026');
    expect(goals.goal(OUT).target).to.equal('2026-11-27');
    expect(when().value).to.equal('27 November 2026');
    await goals.type(when(), 'nov 2026');
    expect(goals.goal(OUT).target).to.equal('2026-11');
    expect(when().value).to.equal('November 2026');
    await goals.type(when(), 'before winter');
    expect(goals.goal(OUT).target).to.equal('before winter');
    await goals.type(when(), '');
    expect(goals.goal(OUT).target).to.equal(undefined);
  });

  it('says what more there is to a goal, and takes answers back', async () => {
    const goals = await showGoals(maggiesPlan);
    await goals.press('Change goal 1');
    await goals.foldOut('More about this goal');
    await goals.choose('radio', '3', 'How important is this to you?');
    expect(goals.goal(OUT).importance).to.equal(3);
    await goals.press('Clear this answer How important is this to you?');
    expect(goals.goal(OUT).importance).to.equal(undefined);
    expect(goals.host.active?.closest('fieldset')?.id).to.equal('goals-goal-out-importance');
    await goals.select('How is it going?', 'harder');
    await goals.select('What is it about?', 'money');
    expect(goals.goal(OUT)).to.include({status: 'harder', text: maggiesPlan.goals[0]!.text});
    expect(goals.goal(OUT).domain).to.deep.equal({id: 'money', text: 'Money, benefits or debt'});
    await goals.select('What is it about?', '');
    expect(goals.goal(OUT).domain).to.equal(undefined);
    await goals.choose('checkbox', 'Happy yesterday');
    await goals.choose('checkbox', 'Satisfied with life');
    expect(goals.goal(OUT).measures).to.deep.equal(['ons4.happy', 'ons4.anxious']);
  });

  it('stays open where a date is none, and keeps what was typed', async () => {
    const goals = await showGoals(maggiesPlan);
    await goals.press('Change goal 1');
    await goals.foldOut('More about this goal');
    await goals.type(goals.boxIn('Start date', 'Month'), '13');
    await goals.press('Done with this goal');
    expect(goals.text).to.contain('Start date must be a real date');
    expect(goals.host.active).to.equal(goals.boxIn('Start date', 'Month'));
    expect(goals.editor.hasHalfTyped(goals.host.view)).to.equal(true);
    expect(goals.goal(OUT).start).to.equal('2026-08-12');
    await goals.type(goals.boxIn('Start date', 'Month'), '9');
    await goals.press('Done with this goal');
    expect(goals.goal(OUT).start).to.equal('2026-09-12');
    expect(goals.focused).to.equal('Change goal 1');
  });

  it('opens what is folded in for a date that has to be mended', async () => {
    const goals = await showGoals(maggiesPlan);
    await goals.press('Change goal 1');
    await goals.foldOut('More about this goal');
    await goals.type(goals.boxIn('Start date', 'Day'), '40');
    await goals.foldOut('More about this goal');
    await goals.press('Done with this goal');
    expect(goals.focused).to.equal('Day');
  });

  it('adds a goal on the day, open; one in which nothing is written goes again', async () => {
    const goals = await showGoals({...blankPlan, noGoals: true});
    await goals.press('Add a goal');
    expect(goals.plan.goals).to.have.length(1);
    expect(goals.plan.goals[0]).to.include({start: '2026-11-24', status: 'not-started'});
    expect(goals.plan.noGoals).to.equal(undefined);
    expect(goals.said).to.equal('Goal 1 added.');
    expect(goals.focused).to.equal('What would you like to be different?');
    await goals.press('Done with this goal');
    expect(goals.plan.goals).to.deep.equal([]);
    expect(goals.said).to.equal('Nothing was written, so nothing was added.');
    expect(goals.focused).to.equal('Add a goal');
    await goals.press('Add a goal');
    await goals.type('What would you like to be different?', 'I want to sing');
    await goals.press('Done with this goal');
    expect(goals.focused).to.equal('Change goal 1');
    expect(goals.plan.goals.map(({text}) => text)).to.deep.equal(['I want to sing']);
  });

  it('asks about a goal without goals: to have none yet is an answer', async () => {
    const goals = await showGoals(blankPlan);
    await goals.choose('checkbox', 'I have no goals yet');
    expect(goals.plan.noGoals).to.equal(true);
    await goals.choose('checkbox', 'I have no goals yet');
    expect(goals.plan.noGoals).to.equal(undefined);
  });

  it('moves goals by buttons, with focus on them', async () => {
    const goals = await showGoals(maggiesPlan);
    await goals.press('Change goal 2');
    await goals.press('Move up goal 2');
    expect(goals.plan.goals.map(({id}) => id)).to.deep.equal(['goal-heating', OUT]);
    expect(goals.said).to.equal('Moved to place 1 of 2');
    expect(goals.focused).to.equal('Move down goal 1');
    expect(goals.text).to.contain('You are changing goal 1');
    const title = byRole(goals.host, 'heading', 'My goals and what will happen');
    expect(title.closest('.sec')?.textContent).to.contain('You are changing goal 1');
  });

  it('asks before a goal goes that has steps, and can keep them', async () => {
    const goals = await showGoals(maggiesPlan);
    await goals.press('Change goal 1');
    await goals.press('Remove goal 1');
    const dialog = byRole(goals.host, 'dialog', 'Remove this goal?');
    expect(dialog.textContent).to.contain('It has 3 steps.');
    await goals.press('Keep the goal');
    expect(goals.plan).to.equal(maggiesPlan);
    await goals.press('Remove goal 1');
    await goals.press('Remove the goal, keep its steps');
    expect(goals.plan.goals.map(({id}) => id)).to.deep.equal(['goal-heating']);
    expect(goals.step('step-walk').goal).to.equal(undefined);
    expect(goals.said).to.match(/^Removed: goal 1, I want to get out/);
    expect(goals.focused).to.equal('Change goal 1');
    await goals.host.takeBack();
    expect(goals.plan).to.deep.equal(maggiesPlan);
  });

  it('takes a goal away with its steps, all at once', async () => {
    const goals = await showGoals(maggiesPlan);
    await goals.press('Change goal 2');
    await goals.press('Remove goal 2');
    await goals.press('Remove the goal and its steps');
    expect(goals.plan.goals.map(({id}) => id)).to.deep.equal([OUT]);
    expect(goals.plan.actions.filter(({goal}) => goal === 'goal-heating')).to.deep.equal([]);
    expect(goals.focused).to.equal('Change goal 1');
    await goals.host.takeBack();
    expect(goals.plan).to.deep.equal(maggiesPlan);
  });

  it('takes a goal without steps away without asking', async () => {
    const goals = await showGoals({
      ...blankPlan,
      goals: [{id: 'one', text: 'x', status: 'same', reviews: []}],
    });
    await goals.press('Change goal 1');
    await goals.press('Remove goal 1');
    expect(goals.plan.goals).to.deep.equal([]);
    expect(goals.focused).to.equal('Add a goal');
  });

  it('stays well where what was open is undone or removed by somebody else', async () => {
    const goals = await showGoals(maggiesPlan);
    await goals.press('Change goal 1');
    await goals.host.setPlan({...maggiesPlan, goals: maggiesPlan.goals.slice(1)});
    expect(goals.names('button')).to.include('Change goal 1');
    await goals.press('Change goal 1');
    expect(goals.text).to.contain('You are changing goal 1');
  });

  it('speaks Welsh, and reads Welsh months', async () => {
    const goals = await showGoals(maggiesPlan, {lang: 'cy'});
    await goals.press('Newid nod 1');
    await goals.type(/^Erbyn pryd/, '3ydd o Fehefin 2027');
    expect(goals.goal(OUT).target).to.equal('2027-06-03');
    expect(goals.box(/^Erbyn pryd/).value).to.equal('3 Mehefin 2027');
    expect(goals.text).to.contain('Rydych yn newid nod 1');
  });

  it('takes whatever a record holds for words', async () => {
    const goals = await showGoals(hostilePlan);
    await goals.press('Change goal 2');
    await goals.foldOut('More about this goal');
    expect(goals.box('What would you like to be different?').value).to.equal(hostilePlan.goals[1]!.text);
    expect(goals.host.shadowRoot!.querySelector('script, img')).to.equal(null);
    const links = [...goals.host.shadowRoot!.querySelectorAll('a')].map(({href}) => href);
    expect(links.filter((href) => href.startsWith('javascript:'))).to.deep.equal([]);
    await goals.choose('checkbox', 'Satisfied with life');
    expect(goals.plan.goals[1]!.measures).to.include('not.a-score');
  });

  it('writes steps in a section of their own where goals stand elsewhere', async () => {
    const {sections} = planSections(['actions', 'matters', 'goals']);
    const goals = await showGoals(maggiesPlan, {sections});
    expect(goals.names('heading')).to.include('What will happen');
    await goals.press('Change these steps');
    await goals.press(/^Change step 1: Ask Jean/);
    await goals.type('What will happen?', 'Ask Jean to feed Biscuit');
    expect(goals.step('step-key').what).to.equal('Ask Jean to feed Biscuit');
  });

  it('writes all steps where no goals are shown', async () => {
    const {sections} = planSections(['actions']);
    const goals = await showGoals(maggiesPlan, {sections});
    await goals.press('Change these steps');
    expect(goals.names('button', /^Change step/)).to.have.length(6);
  });
});

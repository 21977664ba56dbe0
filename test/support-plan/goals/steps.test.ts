import {expect} from '@open-wc/testing';
import {maggiesPlan} from '../../../stories/support-plan/sample-plan.js';
import type {Plan} from '../../../src/model/plan.js';
import {actionsOf, withEntryFields} from '../../../src/model/plan/edit.js';
import {byRole, nameOf} from '../../support/roles.js';
import {showGoals, type GoalsDriver} from './support.js';

/** Opens a step of a goal. */
async function openStep(
  plan: Plan,
  goal: number,
  step: RegExp,
  options: Parameters<typeof showGoals>[1] = {},
): Promise<GoalsDriver> {
  const goals = await showGoals(plan, options);
  await goals.press(`Change goal ${goal}`);
  await goals.press(step);
  return goals;
}

describe('writing steps', () => {
  it('opens one step at a time, with focus in its first box', async () => {
    const goals = await openStep(maggiesPlan, 1, /^Change step 2/);
    expect(goals.focused).to.equal('What will happen?');
    expect(goals.box('What will happen?').value).to.equal('Go along with Maggie the first time');
    await goals.press(/^Change step 1/);
    expect(goals.box('What will happen?').value).to.equal('Walk with Wednesday Walkers, Riverside Park');
    await goals.press('Done with this step');
    expect(goals.focused).to.equal('Change step 1: Walk with Wednesday Walkers, Riverside Park');
    expect(goals.plan).to.equal(maggiesPlan);
  });

  it('writes what, when and who', async () => {
    const goals = await openStep(maggiesPlan, 2, /^Change step 2/);
    await goals.type('What will happen?', 'Find all heating bills');
    await goals.type(/^When\?/, 'Fri 27 Nov 2026');
    expect(goals.box(/^When\?/).value).to.equal('27 November 2026');
    await goals.choose('radio', 'Someone else');
    await goals.type('Their name', 'David');
    expect(goals.step('step-bills')).to.deep.include({
      what: 'Find all heating bills',
      when: '2026-11-27',
      who: {kind: 'other', name: 'David'},
    });
    await goals.choose('radio', 'Priya Nair');
    expect(goals.step('step-bills').who).to.deep.equal({kind: 'worker'});
  });

  it('calls people by what they are where their names are not known', async () => {
    const goals = await openStep(maggiesPlan, 2, /^Change step 2/, {names: {}});
    expect(goals.names('radio').slice(0, 3)).to.deep.equal(['Me', 'My link worker', 'Someone else']);
  });

  it('says the rest behind “More”', async () => {
    const goals = await openStep(maggiesPlan, 1, /^Change step 3/);
    await goals.foldOut('More about this step');
    await goals.choose('radio', 'Started');
    await goals.type('What happened?', 'I chopped onions.');
    await goals.type('What could get in the way, and what would help?', 'Rain');
    await goals.type('Small step towards the goal', 'Be with people on Thursdays');
    await goals.choose('radio', '8', 'How sure are you that you can do this?');
    await goals.type(goals.boxIn('Ask how it went on', 'Day'), '16');
    expect(goals.step('step-lunch')).to.include({
      status: 'started',
      outcome: 'I chopped onions.',
      strategies: 'Rain',
      stage: 'Be with people on Thursdays',
      confidence: 8,
      checkOn: '2026-12-16',
    });
  });

  it('adds a step at the end of its goal; one in which nothing is written goes again', async () => {
    const goals = await showGoals(maggiesPlan);
    await goals.press('Change goal 1');
    await goals.press('Add a step');
    expect(goals.said).to.equal('Step 4 added.');
    expect(goals.focused).to.equal('What will happen?');
    await goals.press('Done with this step');
    expect(goals.plan.actions).to.deep.equal(maggiesPlan.actions);
    expect(goals.focused).to.equal('Add a step');
    await goals.press('Add a step');
    await goals.type('What will happen?', 'Ring Sue');
    await goals.press('Done with this goal');
    expect(actionsOf(goals.plan, 'goal-out').map(({what}) => what)).to.include('Ring Sue');
    expect(goals.focused).to.equal('Change goal 1');
  });

  it('adds steps that belong to no goal', async () => {
    const goals = await showGoals({...maggiesPlan, actions: []});
    await goals.press('Add a step without a goal');
    await goals.type('What will happen?', 'Ring David');
    await goals.press('Done with these steps');
    expect(goals.plan.actions).to.have.length(1);
    expect(goals.plan.actions[0]).to.include({what: 'Ring David'}).and.not.to.have.property('goal');
    expect(goals.focused).to.equal('Change these steps');
  });

  it('removes a step, says so, and puts focus on its neighbour', async () => {
    const goals = await openStep(maggiesPlan, 1, /^Change step 2/);
    await goals.press('Remove step 2');
    expect(actionsOf(goals.plan, 'goal-out').map(({id}) => id)).to.deep.equal(['step-walk', 'step-lunch']);
    expect(goals.said).to.equal('Removed: step 2, Go along with Maggie the first time');
    expect(goals.focused).to.match(/^Change step 2: Help cook/);
  });

  it('moves a step by buttons among those of its goal', async () => {
    const goals = await openStep(maggiesPlan, 1, /^Change step 3/);
    await goals.press('Move up step 3');
    expect(actionsOf(goals.plan, 'goal-out').map(({id}) => id)).to.deep.equal([
      'step-walk',
      'step-lunch',
      'step-along',
    ]);
    expect(goals.said).to.equal('Moved to place 2 of 3');
    expect(goals.focused).to.equal('Move up step 2');
  });

  it('links a step to another goal, or to none, and stays with it', async () => {
    const goals = await openStep(maggiesPlan, 1, /^Change step 2/);
    await goals.foldOut('More about this step');
    await goals.select('Which goal is this step for?', 'goal-heating');
    expect(goals.step('step-along').goal).to.equal('goal-heating');
    expect(goals.said).to.equal('The step is now part of goal 2.');
    expect(goals.text).to.contain('You are changing goal 2');
    expect(goals.focused).to.equal('Which goal is this step for?');
    await goals.select('Which goal is this step for?', '');
    expect(goals.step('step-along').goal).to.equal(undefined);
    expect(goals.text).to.contain('You are changing these steps');
    expect(goals.focused).to.equal('Which goal is this step for?');
  });

  it('stays open where a date is none', async () => {
    const goals = await openStep(maggiesPlan, 1, /^Change step 3/);
    await goals.foldOut('More about this step');
    await goals.type(goals.boxIn('Ask how it went on', 'Month'), '');
    await goals.press('Done with this step');
    expect(goals.text).to.contain('Ask how it went on must include a month');
    expect(goals.focused).to.equal('Month');
    expect(goals.step('step-lunch').checkOn).to.equal('2026-12-15');
    await goals.press('Change goal 2');
    expect(goals.text).to.contain('You are changing goal 1');
  });

  it('lets go of a half typed date with the step that it was in', async () => {
    const goals = await openStep(maggiesPlan, 1, /^Change step 1/);
    await goals.foldOut('More about this step');
    await goals.type(goals.boxIn('Ask how it went on', 'Day'), '3');
    await goals.press('Remove step 1');
    await goals.press('Done with this goal');
    expect(goals.focused).to.equal('Change goal 1');
  });
});

describe('how somebody is connected to an activity', () => {
  it('is asked where there is an activity, and explained', async () => {
    const goals = await openStep(maggiesPlan, 2, /^Change step 2/);
    expect(goals.text).not.to.contain('How were they connected?');
    const lunch = await openStep(maggiesPlan, 1, /^Change step 3/);
    const group = byRole(lunch.host, 'group', 'How were they connected?');
    expect(group.textContent).to.contain('They get in touch by themselves.');
    expect(lunch.step('step-lunch').connection).to.equal(undefined);
    await lunch.choose('radio', 'Told about it');
    expect(lunch.step('step-lunch').connection).to.equal('told-about');
  });

  it('asks for the agreement to a referral, and says that nothing is passed on without it', async () => {
    const goals = await openStep(maggiesPlan, 1, /^Change step 3/);
    await goals.choose('radio', 'Referred');
    expect(goals.step('step-lunch').agreed).to.equal(undefined);
    expect(goals.text).to.contain('Nothing is passed on until they have agreed');
    await goals.choose('checkbox', 'Maggie agreed to their details being passed on');
    expect(goals.step('step-lunch').agreed).to.deep.equal({on: '2026-11-24', by: 'Priya Nair'});
    await goals.type(goals.boxIn('When they agreed', 'Day'), '20');
    await goals.type('Who wrote this down', 'Sam');
    expect(goals.step('step-lunch').agreed).to.deep.equal({on: '2026-11-20', by: 'Sam'});
    await goals.choose('radio', 'Going together');
    expect(goals.step('step-lunch').connection).to.equal('going-together');
    expect(goals.step('step-lunch')).not.to.have.property('agreed');
  });

  it('keeps the last day of an agreement until there is another', async () => {
    const goals = await openStep(maggiesPlan, 2, /^Change step 1/);
    for (const part of ['Day', 'Month', 'Year']) await goals.type(goals.boxIn('When they agreed', part), '');
    await goals.press('Done with this step');
    expect(goals.text).to.contain('When they agreed must include a day, month and year');
    expect(goals.host.active).to.equal(goals.boxIn('When they agreed', 'Day'));
    expect(goals.step('step-warm').agreed?.on).to.equal('2026-11-10');
    for (const [part, text] of [
      ['Day', '12'],
      ['Month', 'nov'],
      ['Year', '2026'],
    ] as const) {
      await goals.type(goals.boxIn('When they agreed', part), text);
    }
    expect(goals.step('step-warm').agreed).to.deep.equal({on: '2026-11-12', by: 'Priya Nair'});
    await goals.press('Done with this step');
    expect(goals.focused).to.match(/^Change step 1/);
  });

  it('takes an agreement back where its box is not ticked any more', async () => {
    const goals = await openStep(maggiesPlan, 2, /^Change step 1/);
    await goals.choose('checkbox', /^Maggie agreed/);
    expect(goals.step('step-warm').connection).to.equal('referred');
    expect(goals.step('step-warm')).not.to.have.property('agreed');
  });

  it('asks again where it is another activity', async () => {
    const goals = await openStep(maggiesPlan, 2, /^Change step 1/);
    await goals.press('Remove the activity');
    expect(goals.step('step-warm')).not.to.have.any.keys('activity', 'agreed');
    expect(goals.text).to.contain('ask again if their details can be passed on');
    await goals.host.takeBack();
    expect(goals.step('step-warm').agreed).to.deep.equal({on: '2026-11-10', by: 'Priya Nair'});
  });
});

describe('an activity that is typed', () => {
  const bare = withEntryFields(maggiesPlan, 'actions', 'step-bills', {});

  it('is written into the step as it is typed', async () => {
    const goals = await openStep(bare, 2, /^Change step 2/);
    await goals.press('Type it in');
    expect(goals.focused).to.equal('Name of the activity or service');
    await goals.type('Name of the activity or service', 'Energy advice');
    await goals.type('Web page about it', 'www.energy.example/advice');
    await goals.type('Where, when and who to ask', 'Town hall\nTuesdays');
    expect(goals.step('step-bills').activity).to.deep.equal({
      name: 'Energy advice',
      url: 'https://www.energy.example/advice',
      details: 'Town hall\nTuesdays',
    });
    await goals.press('Done with this step');
    await goals.press(/^Change step 2/);
    expect(goals.text).to.contain('Energy advice').and.to.contain('Town hall');
    await goals.press('Change the activity');
    expect(goals.box('Name of the activity or service').value).to.equal('Energy advice');
  });

  it('keeps what cannot be in the plan yet, and says what to mend', async () => {
    const goals = await openStep(bare, 2, /^Change step 2/);
    await goals.press('Type it in');
    await goals.type('Where, when and who to ask', 'Town hall');
    expect(goals.step('step-bills').activity).to.equal(undefined);
    await goals.press('Done with this step');
    expect(goals.text).to.contain('Enter the name of the activity or service');
    expect(goals.focused).to.equal('Name of the activity or service');
    await goals.type('Name of the activity or service', 'Energy advice');
    await goals.type('Web page about it', 'javascript:alert(1)');
    expect(goals.step('step-bills').activity).to.deep.equal({name: 'Energy advice', details: 'Town hall'});
    await goals.press('Done with this step');
    expect(goals.text).to.contain('Enter a web address');
    expect(goals.focused).to.equal('Web page about it');
    await goals.type('Web page about it', '');
    await goals.press('Done with this step');
    expect(nameOf(goals.host.active!)).to.match(/^Change step 2/);
  });

  it('can be left without a word', async () => {
    const goals = await openStep(bare, 2, /^Change step 2/);
    await goals.press('Type it in');
    await goals.press('Done with this step');
    expect(goals.plan).to.deep.equal(bare);
  });
});

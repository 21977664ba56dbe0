import {expect} from '@open-wc/testing';
import {shortlist} from '../../../stories/support-plan/goals-room.js';
import {maggiesPlan} from '../../../stories/support-plan/sample-plan.js';
import {define} from '../../../src/element/define.js';
import type {Activity} from '../../../src/model/activity.js';
import {actionsOf} from '../../../src/model/plan/edit.js';
import {SpkElement} from '../../../src/element/spk-element.js';
import {byRole} from '../../support/roles.js';
import {waitUntil} from '../../support/wait-until.js';
import {showGoals, type GoalsDriver} from './support.js';

const [lunch, choir] = shortlist as readonly [Activity, Activity];
const DIRECTORY = 'https://directory.example/services';

/** What a finder says when somebody saves activities. */
function save(goals: GoalsDriver, ...activities: readonly Activity[]): Promise<void> {
  const finder = goals.host.querySelector('[slot="finder"]')!;
  const detail = {activities};
  finder.dispatchEvent(new CustomEvent('spk-shortlist-change', {detail, bubbles: true, composed: true}));
  return goals.settled();
}

/** Puts a finder of the page's own into the editor. */
function giveFinder(goals: GoalsDriver): void {
  const finder = document.createElement('div');
  finder.slot = 'finder';
  finder.textContent = 'The page’s own finder';
  goals.host.append(finder);
  goals.host.requestUpdate();
}

const namesOf = (goals: GoalsDriver, goal: string) =>
  actionsOf(goals.plan, goal).map(({what, activity}) => what ?? activity?.name);

describe('choosing activities', () => {
  it('is not offered where there is nothing to find them in', async () => {
    const goals = await showGoals(maggiesPlan);
    await goals.press('Change goal 2');
    expect(goals.names('button')).not.to.include('Find an activity to add');
    await goals.press(/^Change step 2/);
    expect(goals.names('button')).to.include('Type it in').and.not.to.include('Find an activity');
  });

  it('adds what is ticked in the shortlist to the goal, and opens a single one', async () => {
    const goals = await showGoals(maggiesPlan, {options: {shortlist}});
    await goals.press('Change goal 2');
    await goals.press('Find an activity to add');
    const dialog = byRole(goals.host, 'dialog', 'Choose activities');
    expect(dialog.textContent).to.contain('Nothing chosen yet');
    await goals.choose('checkbox', 'Lunch club');
    await goals.press('Add 1 activity to this goal');
    expect(namesOf(goals, 'goal-heating').at(-1)).to.equal('Lunch club');
    expect(goals.said).to.equal('1 step added.');
    await waitUntil(() => goals.focused === 'What will happen?', 'focus in the step');
    expect(goals.text)
      .to.contain('St Oswald’s Hall, Church Lane')
      .and.to.contain('From Meadow Valley directory');
    expect(goals.names('dialog')).to.deep.equal([]);
    const added = actionsOf(goals.plan, 'goal-heating').at(-1)!;
    expect(added).to.include({status: 'not-started'}).and.not.to.have.any.keys('connection', 'agreed');
    await goals.host.takeBack();
    expect(goals.plan).to.deep.equal(maggiesPlan);
  });

  it('says what else there is where the finder has nothing to show', async () => {
    const goals = await showGoals(maggiesPlan);
    giveFinder(goals);
    await goals.press('Change goal 1');
    await goals.press('Find an activity to add');
    const finder = goals.host.querySelector('[slot="finder"]')!;
    finder.dispatchEvent(new CustomEvent('spk-error', {bubbles: true, composed: true}));
    await goals.settled();
    expect(goals.text).to.contain('You can also close this and type the activity in.');
    finder.dispatchEvent(new CustomEvent('spk-search', {bubbles: true, composed: true}));
    await goals.settled();
    expect(goals.text).not.to.contain('You can also close this');
  });

  it('adds several at once', async () => {
    const goals = await showGoals(maggiesPlan, {options: {shortlist}});
    await goals.press('Change goal 1');
    await goals.press('Find an activity to add');
    await goals.choose('checkbox', 'Lunch club');
    await goals.choose('checkbox', 'Singing for the joy of it');
    await goals.press('Add 2 activities to this goal');
    expect(namesOf(goals, 'goal-out').slice(-2)).to.deep.equal(['Lunch club', 'Singing for the joy of it']);
    expect(goals.said).to.equal('2 steps added.');
    await waitUntil(() => goals.focused === 'Change step 4: Lunch club', 'focus on the first step');
  });

  it('leaves the plan as it is where the dialog is closed', async () => {
    const goals = await showGoals(maggiesPlan, {options: {shortlist}});
    await goals.press('Change goal 1');
    await goals.press('Find an activity to add');
    await goals.choose('checkbox', 'Lunch club');
    await goals.press('Close');
    await waitUntil(() => goals.editor.picker.openFor === undefined, 'it is closed');
    await goals.settled();
    expect(goals.focused).to.equal('Find an activity to add');
    expect(goals.plan).to.equal(maggiesPlan);
    await goals.press('Find an activity to add');
    expect((byRole(goals.host, 'checkbox', 'Lunch club') as HTMLInputElement).checked).to.equal(false);
  });

  it('listens to a finder that the page gives, and takes nothing twice', async () => {
    const goals = await showGoals(maggiesPlan);
    giveFinder(goals);
    await goals.settled();
    await goals.press('Change goal 1');
    await goals.press('Find an activity to add');
    expect(goals.text).to.contain('The page’s own finder');
    await save(goals, lunch, choir);
    await goals.press('Add 2 activities to this goal');
    expect(namesOf(goals, 'goal-out').slice(-2)).to.deep.equal(['Lunch club', 'Singing for the joy of it']);
    await waitUntil(() => goals.focused === 'Change step 4: Lunch club', 'it is closed');
    await goals.press('Find an activity to add');
    expect(goals.names('button')).not.to.include('Add 2 activities to this goal');
    // Taken off the finder's list and put on again, it is chosen again.
    await save(goals, choir);
    await save(goals, choir, lunch);
    await goals.press('Add 1 activity to this goal');
    expect(namesOf(goals, 'goal-out').slice(-1)).to.deep.equal(['Lunch club']);
  });

  it('chooses one for a step that is there, and asks again about passing on details', async () => {
    const goals = await showGoals(maggiesPlan, {options: {shortlist}});
    await goals.press('Change goal 2');
    await goals.press(/^Change step 1/);
    await goals.press('Choose another');
    await goals.choose('checkbox', 'Lunch club');
    await goals.choose('checkbox', 'Singing for the joy of it');
    await goals.press('Use this activity Singing for the joy of it');
    expect(goals.step('step-warm').activity).to.deep.equal({
      name: 'Singing for the joy of it',
      id: 'choir',
      source: 'Meadow Valley directory',
      details: 'Library\nSecond Tuesday of the month, 10:30am\n£3',
    });
    expect(goals.step('step-warm')).not.to.have.property('agreed');
    expect(goals.text).to.contain('ask again if their details can be passed on');
    await waitUntil(() => goals.focused === 'Choose another', 'focus on the activity');
    expect(goals.said).to.equal('Chosen: Singing for the joy of it.');
  });

  it('makes a finder for a directory, and waits until its code is here', async () => {
    const goals = await showGoals(maggiesPlan, {options: {directory: DIRECTORY}});
    expect(goals.host.children).to.have.length(0);
    await goals.press('Change goal 1');
    await goals.press('Find an activity to add');
    const finder = goals.host.querySelector('spk-activity-finder')!;
    expect(finder.getAttribute('src')).to.equal(DIRECTORY);
    expect(finder.hasAttribute('shortlist')).to.equal(true);
    expect(finder.slot).to.equal('finder');
    expect(goals.text).to.contain('Getting the activities');
    define('spk-activity-finder', class extends SpkElement {});
    await waitUntil(() => goals.text.includes('Press “Save” on an activity'), 'the finder is here');
    await save(goals, lunch);
    await goals.press('Add 1 activity to this goal');
    await waitUntil(() => goals.focused === 'What will happen?', 'it is closed');
    await goals.press('Find an activity to add');
    expect(goals.host.querySelectorAll('spk-activity-finder')).to.have.length(1);
  });

  it('passes over what a page gives that is no activity', async () => {
    const odd = [null, {}, {name: 'x'}, lunch] as unknown as readonly Activity[];
    const goals = await showGoals(maggiesPlan, {options: {shortlist: odd}});
    await goals.press('Change goal 1');
    await goals.press('Find an activity to add');
    expect(goals.names('checkbox')).to.deep.equal(['Lunch club']);
  });

  it('stops listening with its host', async () => {
    const goals = await showGoals(maggiesPlan);
    giveFinder(goals);
    goals.host.remove();
    await save(goals, lunch);
    expect(goals.editor.picker.chosen([])).to.deep.equal([]);
  });
});

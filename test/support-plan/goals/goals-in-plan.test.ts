import {expect} from '@open-wc/testing';
import {shortlist} from '../../../stories/support-plan/goals-room.js';
import type {PlanAction} from '../../../src/model/plan.js';
import type {Activity} from '../../../src/model/activity.js';
import {actionsOf} from '../../../src/model/plan/edit.js';
import {PlanDriver} from '../../support/plan-driver.js';
import {byRole, nameOf} from '../../support/roles.js';
import {typeInto} from '../../support/person.js';
import {waitUntil} from '../../support/wait-until.js';

const focused = ({element}: PlanDriver): string => {
  const active = element.shadowRoot!.activeElement;
  return active ? nameOf(active) : 'nothing';
};

const titles = (actions: readonly PlanAction[]) => actions.map(({what, activity}) => what ?? activity?.name);

describe('goals in a plan', () => {
  it('make room for other parts, and other parts for them', async () => {
    const {driver} = await PlanDriver.openMaggies();
    await driver.press('Change goal 1');
    await driver.shows('You are changing goal 1');
    await driver.press('Change About me');
    await waitUntil(() => !driver.text.includes('You are changing goal 1'), 'the goal is closed');
    await driver.press('Change goal 2');
    await driver.shows('You are changing goal 2');
    expect(driver.has('textbox', 'Who helped me write this')).to.equal(false);
  });

  it('keep a part open that has to be mended first', async () => {
    const {driver} = await PlanDriver.openMaggies();
    await driver.press('Change goal 1');
    await driver.press(/^Change step 3/);
    byRole(driver.element, 'summary', 'More about this step').click();
    await driver.element.updateComplete;
    const group = byRole(driver.element, 'group', 'Ask how it went on');
    typeInto(byRole(group, 'textbox', 'Day') as HTMLInputElement, '45');
    await driver.press('Change About me');
    await driver.shows('Ask how it went on must be a real date');
    expect(driver.has('textbox', 'Who helped me write this')).to.equal(false);
  });

  it('take what is saved, and put it into the record', async () => {
    const {driver} = await PlanDriver.openMaggies();
    await driver.press('Change goal 2');
    typeInto(
      byRole(driver.element, 'textbox', /^When would you like this by/) as HTMLInputElement,
      'May 2027',
    );
    await driver.press('Done with this goal');
    await driver.press('Save plan');
    await waitUntil(() => driver.saved.length > 0, 'it is saved');
    expect(driver.saved[0]?.plan.goals[1]?.target).to.equal('2027-05');
    await driver.shows('I would like this by May 2027');
  });

  it('take activities that the page gives, to a goal or to none', async () => {
    const {driver} = await PlanDriver.openMaggies();
    driver.element.addActivities(shortlist.slice(0, 1), 'goal-heating');
    await waitUntil(() => focused(driver) === 'What will happen?', 'the step is open');
    expect(titles(actionsOf(driver.element.currentPlan!, 'goal-heating')).at(-1)).to.equal('Lunch club');
    driver.element.addActivities(shortlist, 'no-goal-of-this-plan');
    await driver.shows('You are changing these steps');
    expect(titles(actionsOf(driver.element.currentPlan!)).slice(-2)).to.deep.equal([
      'Lunch club',
      'Singing for the joy of it',
    ]);
  });

  it('take what little a page knows of an activity, and leave out what is none', async () => {
    const {driver} = await PlanDriver.openMaggies();
    const before = driver.element.currentPlan!.actions.length;
    const given = [{id: 'swim', name: 'Swim'}, {name: 'No id'}, null];
    driver.element.addActivities(given as unknown as Activity[], 'goal-heating');
    expect(titles(actionsOf(driver.element.currentPlan!, 'goal-heating')).at(-1)).to.equal('Swim');
    expect(driver.element.currentPlan!.actions).to.have.length(before + 1);
    driver.element.addActivities(undefined as unknown as Activity[]);
    expect(driver.element.currentPlan!.actions).to.have.length(before + 1);
  });
});

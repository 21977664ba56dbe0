import {expect} from '@open-wc/testing';
import {BackendError} from '../../src/backends/backend-error.js';
import type {Plan} from '../../src/model/plan.js';
import {consoleLines} from '../support/console-lines.js';
import {PlanDriver} from '../support/plan-driver.js';
import {allByRole, byRole, textOf} from '../support/roles.js';
import {waitUntil} from '../support/wait-until.js';

const MATTERS = 'What matters to me';
const mattersOf = ({element}: PlanDriver) => element.currentPlan?.answers['matters']?.['text'];

/** Writes in the plan, then begins its review. */
async function review(driver: PlanDriver): Promise<void> {
  await driver.write(MATTERS, 'My garden');
  await driver.press('Review the plan');
  await waitUntil(() => driver.has('button', 'Finish review'), 'the review');
}

/** Chooses the first answer to how a goal is going. */
async function answer({element}: PlanDriver): Promise<void> {
  byRole(byRole(element, 'region', 'Goal 1'), 'radio', 'Achieved').click();
  await element.updateComplete;
}

describe('what nobody sees of a plan', () => {
  it('is not taken back by a key while a review is shown', async () => {
    const {driver} = await PlanDriver.openMaggies();
    await review(driver);
    const [radio] = allByRole(driver.element, 'radio');
    const key = {key: 'z', ctrlKey: true, bubbles: true, composed: true, cancelable: true};
    expect(radio!.dispatchEvent(new KeyboardEvent('keydown', key)), 'it is left to the browser').to.equal(
      true,
    );
    expect(mattersOf(driver)).to.equal('My garden');
  });

  it('is not called saved: a review that waits to be finished says so beside the plan', async () => {
    const {driver} = await PlanDriver.openMaggies();
    await review(driver);
    await answer(driver);
    await driver.press('Back to the plan');
    await driver.press('Save plan');
    await waitUntil(() => driver.saved.length > 0, 'a save');
    await driver.shows('Something is not finished');
    expect(textOf(driver.element.shadowRoot!.querySelector('[part=save-bar]')!)).not.to.include(
      'Everything is saved',
    );
    await driver.press('Go on with the review');
    await waitUntil(() => driver.has('button', 'Finish review'), 'the review');
    const goal = byRole(driver.element, 'region', 'Goal 1');
    expect(byRole(goal, 'radio', 'Achieved')).to.have.property('checked', true);
  });

  it('is not recorded: a review of which nobody has said anything', async () => {
    const {driver, record} = await PlanDriver.openMaggies();
    await driver.press('Review the plan');
    await waitUntil(() => driver.has('button', 'Finish review'), 'the review');
    await driver.press('Finish review');
    await driver.shows('Nothing has been written down yet.');
    expect([driver.changed.length, record.sent.length]).to.deep.equal([0, 0]);
  });

  it('does not change by what a page does to the plan that it is handed', async () => {
    const {driver} = await PlanDriver.openMaggies();
    const spoil = (plan: Plan | undefined) => {
      Object.assign(plan!, {title: 'Spoilt'});
      (plan!.goals as unknown[]).length = 0;
    };
    driver.element.addEventListener('spk-plan-change', ({detail}) => spoil(detail.plan));
    driver.element.addEventListener('spk-plan-save', ({detail}) => spoil(detail.plan));
    spoil(driver.element.currentPlan);
    await driver.write(MATTERS, 'My garden');
    await driver.press('Save plan');
    await waitUntil(() => driver.saved.length > 0, 'a save');
    const {plan} = await driver.record.stored(driver.saved[0]!.reference);
    for (const each of [plan, driver.element.currentPlan!]) {
      expect([each.title, each.goals.length > 0]).to.deep.equal(['Maggie’s plan', true]);
    }
    expect(driver.has('heading', 'Maggie’s plan')).to.equal(true);
  });

  it('stands in no message: a person’s reference is told to nobody', async () => {
    const lines = await consoleLines('error', async () => {
      const {driver} = await PlanDriver.openMaggies({properties: {subject: 'Patient/alan'}, unready: true});
      await driver.shows('is about somebody else');
      expect(driver.errors.map(({message}) => message).join()).not.to.include('Patient/');
      expect(driver.text).not.to.include('Patient/');
    });
    expect(lines.join()).to.include('is about somebody else').and.not.to.include('Patient/');
  });

  it('is said: a plan that has gone from the record is kept on the page, and not sent again and again', async () => {
    const {driver, record} = await PlanDriver.openMaggies({properties: {autosave: 0.01}});
    record.refusals.push(new BackendError('conflict', '', {status: 412}));
    record.unread.push(new BackendError('not-found', '', {status: 410}));
    await consoleLines('error', async () => {
      await driver.write(MATTERS, 'My garden');
      await driver.shows('The plan is not in the record any more.');
    });
    expect(driver.errors.map(({code}) => code)).to.deep.equal(['not-found']);
    expect(driver.has('button', 'Print a copy')).to.equal(true);
    expect(mattersOf(driver)).to.equal('My garden');
  });
});

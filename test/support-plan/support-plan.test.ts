import {expect} from '@open-wc/testing';
import {PlanDriver} from '../support/plan-driver.js';

describe('spk-support-plan', () => {
  it('shows a plan of the record with its parts, and nothing to save', async () => {
    const {driver} = await PlanDriver.openMaggies();
    expect(driver.has('heading', 'Maggie’s plan')).to.equal(true);
    expect(driver.text).to.include('Everything is saved');
  });

  it('saves what was written', async () => {
    const {driver, record, opened} = await PlanDriver.openMaggies();
    await driver.write('What matters to me', 'My garden');
    await driver.shows('1 change not saved');
    await driver.press('Save plan');
    await driver.shows('Everything is saved');
    const stored = await record.stored(opened.reference);
    expect(stored.plan.answers['matters']).to.deep.equal({text: 'My garden'});
  });
});

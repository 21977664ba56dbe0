import {expect} from '@open-wc/testing';
import {MeasureDriver, NotedRecord} from '../support/measure-driver.js';

describe('spk-wellbeing-measure', () => {
  it('asks ONS4 one by one, saves it, and says what was answered', async () => {
    const record = new NotedRecord();
    const driver = await MeasureDriver.open('ons4', {record});
    await driver.ons4('7', '6', 'Prefer not to say', '0');
    await driver.shows('heading', 'Your answers are saved');
    expect(driver.text).to.contain('7 out of 10');
  });
});

import {expect} from '@open-wc/testing';
import type {MeasureSafety, SafetyDetail} from '../../src/wellbeing-measure/safety.js';
import {consoleLines} from '../support/console-lines.js';
import {MeasureDriver} from '../support/measure-driver.js';
import {allByRole} from '../support/roles.js';

const HELP = /Help is there for you now/;

/** PHQ-9 on one page. */
async function open(told: SafetyDetail[] = []): Promise<MeasureDriver> {
  const safety: MeasureSafety = {
    urgentContact: 'Priya Nair, 01632 960 142',
    crisisText: 'Priya calls you today.',
    onItem9: (detail) => told.push(detail),
  };
  return MeasureDriver.open('phq9', {attributes: {pages: 'single'}, properties: {safety}});
}

async function answerNine(driver: MeasureDriver, answer: string): Promise<void> {
  allByRole(driver.find('group', /Thoughts that you would be better off dead/), 'radio', answer)[0]!.click();
  await driver.settled();
}

describe('help that a page takes away', () => {
  for (const [what, taken] of [
    ['removed', undefined],
    ['broken', {urgentContact: '', crisisText: '', onItem9: null}],
  ] as const) {
    it(`stays on the result where safety is ${what} after the end`, async () => {
      const driver = await open();
      await answerNine(driver, 'Several days');
      await driver.press('Finish');
      await driver.shows('heading', 'Your answers are saved');
      await consoleLines('error', async () => {
        driver.element.safety = taken as never;
        await driver.settled();
      });
      expect(driver.has('heading', HELP)).to.equal(true);
      expect(driver.text)
        .to.contain('116 123')
        .and.to.contain('Priya Nair, 01632 960 142')
        .and.to.contain('Priya calls you today.');
    });
  }

  it('keeps the answers and the help where safety is away for a moment, and tells of the next change', async () => {
    const told: SafetyDetail[] = [];
    const driver = await open(told);
    const around = driver.element.parentElement!;
    driver.element.remove();
    await driver.settled();
    around.append(driver.element);
    await driver.settled();
    await answerNine(driver, 'More than half the days');
    const {safety} = driver.element;
    await consoleLines('error', async () => {
      driver.element.safety = undefined;
      await driver.settled();
    });
    expect(driver.has('heading', 'These questions are not ready yet')).to.equal(true);
    driver.element.safety = safety;
    await driver.settled();
    expect(driver.element.shadowRoot!.querySelectorAll('spk-questionnaire.asking')).to.have.length(1);
    const chosen = allByRole(driver.find('group', /better off dead/), 'radio', 'More than half the days')[0];
    expect((chosen as HTMLInputElement).checked).to.equal(true);
    expect(driver.has('heading', HELP)).to.equal(true);
    await answerNine(driver, 'Several days');
    expect(told.map(({code}) => code)).to.deep.equal([2, 1]);
    expect(driver.alarms.map(({code}) => code)).to.deep.equal([2, 1]);
  });
});

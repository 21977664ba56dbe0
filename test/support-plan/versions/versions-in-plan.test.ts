import {expect} from '@open-wc/testing';
import {withFields} from '../../../src/model/plan/edit.js';
import {PlanDriver, withMatters} from '../../support/plan-driver.js';
import {allByRole, byRole, nameOf} from '../../support/roles.js';
import {waitUntil} from '../../support/wait-until.js';

const CHOOSE = 'Choose what to keep';

const matters = (driver: PlanDriver) => driver.element.currentPlan?.answers['matters']?.['text'];

/** Maggie's plan, which somebody else has changed while it was open. */
async function clashing() {
  const {driver, record, opened} = await PlanDriver.openMaggies();
  await record.saveAs(
    'Maggie',
    withFields(withMatters(opened.plan, 'My dog\nMy house'), {title: 'Mine'}),
    opened,
  );
  await driver.write('What matters to me', 'My dog\nMy garden');
  await driver.press('Save plan');
  await waitUntil(() => driver.conflicts.length === 1, 'a conflict');
  await waitUntil(() => driver.has('button', CHOOSE), 'a way to choose');
  return {driver, record, opened};
}

async function choose(driver: PlanDriver, name: string): Promise<void> {
  await waitUntil(() => driver.has('radio', name), name);
  byRole(driver.element, 'radio', name).click();
  await driver.element.updateComplete;
}

describe('two versions in a plan', () => {
  it('are chosen from, and saved over what the other one saved', async () => {
    const {driver, record, opened} = await clashing();
    await driver.press(CHOOSE);
    await driver.shows('Maggie changed the plan while you were writing');
    const title = byRole(driver.element, 'heading', 'Maggie changed the plan while you were writing');
    await waitUntil(() => driver.element.shadowRoot?.activeElement === title, 'focus on the title');
    await choose(driver, 'Keep both and put them together');
    await driver.press('Save plan');
    await waitUntil(() => driver.saved.length === 1, 'a save');
    const {plan} = await record.stored(opened.reference);
    expect(plan.answers['matters']?.['text']).to.equal('My dog\nMy house\nMy garden');
    expect(plan.title).to.equal('Mine');
  });

  it('wait while somebody goes on writing', async () => {
    const {driver, record, opened} = await clashing();
    await driver.press(CHOOSE);
    await choose(driver, 'Keep your words');
    await driver.press('Keep writing, choose later');
    expect(matters(driver)).to.equal('My dog\nMy garden');
    expect((await record.stored(opened.reference)).plan.answers['matters']?.['text']).to.equal(
      'My dog\nMy house',
    );
    await driver.press(CHOOSE);
    await waitUntil(() => driver.has('radio', 'Keep your words'));
    const chosen = allByRole(driver.element, 'radio').filter((radio) => (radio as HTMLInputElement).checked);
    expect(chosen.map(nameOf)).to.deep.equal(['Keep your words']);
    await driver.press('Save plan');
    await waitUntil(() => driver.saved.length === 1, 'a save');
    expect((await record.stored(opened.reference)).plan.answers['matters']?.['text']).to.equal(
      'My dog\nMy garden',
    );
  });
});

describe('earlier versions in a plan', () => {
  it('bring one back, and save it as a new version', async () => {
    const {driver, record, opened} = await PlanDriver.openMaggies();
    const before = matters(driver);
    await driver.write('What matters to me', 'Something else');
    await driver.press('Save plan');
    await waitUntil(() => driver.saved.length === 1, 'a save');
    await driver.press('Earlier versions');
    const looks = () => allByRole(driver.element, 'button', /^Look at this version/);
    await waitUntil(() => looks().length === 2, 'two versions');
    looks()[1]!.click();
    await waitUntil(() => driver.has('button', 'Bring this version back'));
    await driver.press('Bring this version back');
    await waitUntil(() => driver.has('button', 'Earlier versions'), 'the plan again');
    expect(matters(driver)).to.equal(before);
    await driver.press('Save plan');
    await waitUntil(() => driver.saved.length === 2, 'another save');
    expect((await record.stored(opened.reference)).plan.answers['matters']?.['text']).to.equal(before);
    expect(await record.versions(opened)).to.equal(3);
  });
});

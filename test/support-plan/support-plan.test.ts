import {expect} from '@open-wc/testing';
import {BackendError} from '../../src/backends/backend-error.js';
import {configure} from '../../src/connect/configure.js';
import {maggiesPlan} from '../../stories/support-plan/sample-plan.js';
import {consoleLines} from '../support/console-lines.js';
import {leftListeners} from '../support/listeners.js';
import {PlanDriver, withMatters} from '../support/plan-driver.js';
import {PlanRecord} from '../support/plan-records.js';
import {allByRole, byRole, textOf} from '../support/roles.js';
import {waitUntil} from '../support/wait-until.js';

const MATTERS = 'What matters to me';
const mattersOf = (driver: PlanDriver) => driver.element.currentPlan?.answers['matters']?.['text'];

describe('spk-support-plan', () => {
  it('shows a plan of the record with its parts, and nothing to save', async () => {
    const {driver} = await PlanDriver.openMaggies();
    expect(driver.has('heading', 'Maggie’s plan')).to.equal(true);
    expect(driver.has('region', MATTERS)).to.equal(true);
    expect(driver.text).to.include('You are writing this together. Use Maggie’s own words.');
    expect(driver.text).to.include('Everything is saved');
    expect(driver.element.hasChanges).to.equal(false);
    expect(driver.ready).to.equal(1);
  });

  it('saves what was written, tells the element’s own listeners, and nobody else', async () => {
    const heard: string[] = [];
    const listen = ({type}: Event) => heard.push(type);
    const types = ['spk-plan-save', 'spk-plan-change', 'spk-plan-conflict'];
    types.forEach((type) => document.addEventListener(type, listen));
    const {driver, record, opened} = await PlanDriver.openMaggies();
    await driver.write(MATTERS, 'My garden');
    await driver.shows('1 change not saved');
    expect(driver.changed.at(-1)?.answers['matters']).to.deep.equal({text: 'My garden'});
    await driver.press('Save plan');
    await driver.shows('Everything is saved');
    types.forEach((type) => document.removeEventListener(type, listen));
    const stored = await record.stored(opened.reference);
    expect(stored.plan.answers['matters']).to.deep.equal({text: 'My garden'});
    expect(driver.saved.map(({reference, version}) => [reference, version])).to.deep.equal([
      [opened.reference, stored.resources.response?.meta?.versionId],
    ]);
    expect(heard).to.deep.equal([]);
  });

  it('begins a new plan with what the page says, and stays with it once it is saved', async () => {
    const initial = {answers: {matters: {text: 'From the referral'}}};
    const driver = await PlanDriver.open({properties: {initial}});
    expect(driver.text).to.include('From the referral').and.to.include('This plan has not been saved yet');
    expect(driver.element.hasChanges).to.equal(false);
    await driver.press('Save plan');
    await driver.shows('Everything is saved');
    driver.element.plan = driver.saved[0]!.reference;
    await driver.element.updateComplete;
    expect(driver.ready).to.equal(1);
    expect(await driver.record.count('CarePlan')).to.equal(1);
    const kept = await driver.record.stored(driver.saved[0]!.reference);
    expect(kept.subject.reference).to.equal('Patient/maggie');
  });

  it('saves nothing where nothing is written', async () => {
    const driver = await PlanDriver.open();
    expect(driver.text).to.include('Nothing to save yet');
    await driver.press('Save plan');
    expect(driver.record.sent).to.have.length(0);
  });

  it('says what went wrong as an alert, keeps every word, and tries the same again', async () => {
    const {driver, record} = await PlanDriver.openMaggies();
    record.refusals.push(new BackendError('server', 'Out of order.'));
    await driver.write(MATTERS, 'My garden');
    const lines = await consoleLines('error', async () => {
      await driver.press('Save plan');
      await driver.shows('Your plan has not been saved');
    });
    expect(allByRole(driver.element, 'alert').map(textOf).join()).to.include(
      'Your words are still on this page.',
    );
    expect(lines).to.have.length(1);
    expect(lines[0]).not.to.include('My garden');
    expect(driver.errors.map(({code}) => code)).to.deep.equal(['server']);
    expect(mattersOf(driver)).to.equal('My garden');
    await driver.press('Try again');
    await driver.shows('Everything is saved');
    expect(record.sent[1]!.id).to.equal(record.sent[0]!.id);
  });

  it('keeps both where somebody else saved first, and asks', async () => {
    const {driver, record, opened} = await PlanDriver.openMaggies();
    await record.saveAs('Maggie', withMatters(opened.plan, 'My cat'), opened);
    await driver.write(MATTERS, 'My garden');
    await driver.press('Save plan');
    await driver.shows('Maggie changed the plan too');
    expect(driver.conflicts).to.have.length(1);
    const {mine, theirs, base} = driver.conflicts[0]!;
    expect([mine, theirs, base].map(({answers}) => answers['matters']?.['text'])).to.deep.equal([
      'My garden',
      'My cat',
      maggiesPlan.answers['matters']!['text'],
    ]);
    await driver.press('Choose what to keep');
    await waitUntil(() => driver.has('radio', /Keep Maggie’s words/), 'the choice');
    byRole(driver.element, 'radio', /Keep Maggie’s words/).click();
    await driver.element.updateComplete;
    await driver.press('Save plan');
    await driver.shows('Everything is saved');
    expect(mattersOf(driver)).to.equal('My cat');
  });

  it('takes the last step back by its button and by keys, but leaves a text box its own', async () => {
    const {driver} = await PlanDriver.openMaggies();
    await driver.write(MATTERS, 'My garden');
    const [box] = allByRole(driver.element, 'textbox');
    const press = (target: Element, key: string, shiftKey = false) =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', {
          key,
          shiftKey,
          ctrlKey: true,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    expect(press(box!, 'z')).to.equal(true);
    expect(mattersOf(driver)).to.equal('My garden');
    const save = byRole(driver.element, 'button', 'Save plan');
    expect(press(save, 'z')).to.equal(false);
    expect(mattersOf(driver)).to.equal(maggiesPlan.answers['matters']!['text']);
    press(save, 'Z', true);
    expect(mattersOf(driver)).to.equal('My garden');
    await driver.element.updateComplete;
    await driver.press('Undo');
    expect(mattersOf(driver)).to.equal(maggiesPlan.answers['matters']!['text']);
    await driver.press('Redo');
    expect(mattersOf(driver)).to.equal('My garden');
    await driver.shows('Change put back');
  });

  it('asks before it is left, saves first where the person says so, and stays where they do', async () => {
    const {driver, record} = await PlanDriver.openMaggies();
    expect(await driver.element.confirmLeave()).to.equal(true);
    await driver.write(MATTERS, 'My garden');
    const stay = driver.element.confirmLeave();
    await driver.shows('You have 1 change that is not saved.');
    await driver.press('Stay here');
    expect(await stay).to.equal(false);
    expect(driver.element.hasChanges).to.equal(true);
    const save = driver.element.confirmLeave();
    await driver.shows('Leave without saving?');
    await driver.press('Save plan and leave');
    expect(await save).to.equal(true);
    expect(record.sent).to.have.length(1);
    await driver.write(MATTERS, 'My garden and my cat');
    const leave = driver.element.confirmLeave();
    await driver.shows('Leave without saving?');
    await driver.press('Leave without saving');
    expect(await leave).to.equal(true);
    expect(driver.element.hasChanges).to.equal(false);
    expect(record.sent).to.have.length(1);
  });

  it('never shows one person’s words in another’s plan', async () => {
    const {driver, record, opened} = await PlanDriver.openMaggies();
    await driver.write(MATTERS, 'My garden');
    driver.element.plan = '';
    driver.element.subject = 'Patient/alan';
    await driver.shows('Another plan is waiting to open');
    await driver.shows('Leave without saving?');
    expect(driver.text).to.include('Maggie’s plan');
    await driver.press('Save plan and leave');
    await waitUntil(() => driver.ready === 2, 'the other plan');
    expect((await record.stored(opened.reference)).plan.answers['matters']).to.deep.equal({
      text: 'My garden',
    });
    expect(driver.element.currentPlan?.answers).to.deep.equal({});
    expect(driver.text).not.to.include('My garden');
    expect(driver.element.currentPlan?.id).not.to.equal(maggiesPlan.id);
  });

  it('writes the names of the plan that is open, not those of the one that waits', async () => {
    const {driver, record, opened} = await PlanDriver.openMaggies();
    await driver.write(MATTERS, 'My garden');
    Object.assign(driver.element, {
      plan: '',
      subject: 'Patient/tom',
      personName: 'Tom',
      workerName: 'Other Worker',
      author: {reference: 'Practitioner/other', display: 'Other Worker'},
    });
    await driver.shows('Leave without saving?');
    expect(driver.text).not.to.include('Tom');
    await driver.press('Save plan and leave');
    await waitUntil(() => driver.ready === 2, 'the other plan');
    const stored = await record.stored(opened.reference);
    expect(stored.savedBy).to.equal('Priya Nair');
    expect(stored.plan.changed['matters']?.by).to.equal('Priya Nair');
    expect(driver.text).to.include('Use Tom’s own words.');
  });

  it('says that words are not saved, also where the page lets nobody write any more', async () => {
    const {driver} = await PlanDriver.openMaggies();
    await driver.write(MATTERS, 'My garden');
    driver.element.mode = 'view';
    await driver.shows('1 change not saved');
    expect(driver.has('button', 'Undo')).to.equal(false);
    await driver.press('Save plan');
    await waitUntil(() => driver.saved.length > 0, 'a save');
  });

  it('does not show a plan that is about somebody else than the page says', async () => {
    const lines = await consoleLines('error', async () => {
      const {driver} = await PlanDriver.openMaggies({properties: {subject: 'Patient/alan'}, unready: true});
      await driver.shows('This plan is not ready yet');
      expect(driver.text).not.to.include('school cook');
      expect(driver.errors.map(({code}) => code)).to.deep.equal(['bad-attribute']);
    });
    expect(lines).to.have.length(1);
  });

  for (const [what, properties, said] of [
    ['a record', {careRecord: undefined}, 'no record is set'],
    ['a person', {subject: ''}, 'subject="…" is missing'],
    ['a person’s reference', {subject: 'Maggie'}, 'subject="Maggie" is no FHIR reference'],
    ['a plan’s reference', {plan: 'Patient/1'}, 'plan="Patient/1" is no FHIR reference'],
  ] as const) {
    it(`says what to set where it lacks ${what}`, async () => {
      const lines = await consoleLines('error', async () => {
        const driver = await PlanDriver.open({properties: {...properties}, unready: true});
        await driver.shows(said);
        expect(driver.text).to.include('This plan is not ready yet');
      });
      expect(lines.filter((line) => line.startsWith('<spk-support-plan>: '))).to.have.length(1);
    });
  }

  for (const [error, heading, mayTry] of [
    [new BackendError('not-found', '', {status: 404}), 'This plan cannot be found', false],
    [new BackendError('refused', '', {status: 403}), 'You cannot see this plan', false],
    [new BackendError('refused', '', {status: 401}), 'You are not logged in', true],
    [new BackendError('offline', ''), 'You are offline', true],
    [new BackendError('server', ''), 'The plan did not load', true],
  ] as const) {
    it(`says “${heading}”, and what to do`, async () => {
      const record = new PlanRecord();
      record.unread.push(error);
      await consoleLines('error', async () => {
        const {driver} = await PlanDriver.openMaggies({record, unready: true});
        await driver.shows(heading);
        expect(driver.has('button', 'Try again')).to.equal(mayTry);
        if (!mayTry) return;
        await driver.press('Try again');
        await waitUntil(() => driver.ready, 'the plan');
        expect(driver.has('heading', 'Maggie’s plan')).to.equal(true);
      });
    });
  }

  it('leaves out settings of sections that it cannot follow, and says which', async () => {
    const lines = await consoleLines('error', async () => {
      const driver = await PlanDriver.open({attributes: {sections: 'matters nonsense sharing'}});
      expect(driver.has('region', MATTERS)).to.equal(true);
      expect(driver.has('region', 'About me')).to.equal(false);
      expect(driver.text).to.include('Some parts of this plan are not shown').and.to.include('"nonsense"');
    });
    expect(lines).to.have.length(1);
  });

  it('is read, and not changed, with mode="view"', async () => {
    const {driver} = await PlanDriver.openMaggies({attributes: {mode: 'view'}});
    expect(driver.has('button', /^(?:Change|Add|Save|Review)/)).to.equal(false);
    expect(driver.text).not.to.include('Everything is saved');
    expect(driver.has('button', 'Earlier versions')).to.equal(true);
    driver.element.undo();
    driver.element.addActivities([]);
    expect(driver.changed).to.deep.equal([]);
  });

  it('shows a writer what the person reads, and comes back', async () => {
    const {driver} = await PlanDriver.openMaggies();
    await driver.press('Read it as Maggie sees it');
    expect(driver.has('button', `Change ${MATTERS}`)).to.equal(false);
    await driver.press('Change the plan');
    expect(driver.has('button', `Change ${MATTERS}`)).to.equal(true);
  });

  it('speaks Welsh', async () => {
    const {driver} = await PlanDriver.openMaggies({lang: 'cy'});
    expect(driver.text).to.include('Mae popeth wedi’i gadw').and.to.include('Beth sy’n bwysig i mi');
    expect(driver.element.shadowRoot!.querySelector('.spk-root')!.getAttribute('lang')).to.equal('cy');
  });

  it('goes on where it was when it is taken out of the page and put back', async () => {
    const {driver, record} = await PlanDriver.openMaggies();
    await driver.write(MATTERS, 'My garden');
    const {parentElement} = driver.element;
    driver.element.remove();
    parentElement!.append(driver.element);
    await driver.element.updateComplete;
    expect(mattersOf(driver)).to.equal('My garden');
    await driver.press('Save plan');
    await driver.shows('Everything is saved');
    expect(record.sent).to.have.length(1);
    expect(driver.ready).to.equal(1);
  });

  it('reads a plan that was not read yet when it was taken out of the page', async () => {
    const record = new PlanRecord();
    const {reference} = await record.saveAs('Maggie', maggiesPlan);
    const driver = await PlanDriver.open({record, properties: {plan: reference}, unready: true});
    const {parentElement} = driver.element;
    driver.element.remove();
    parentElement!.append(driver.element);
    await waitUntil(() => driver.ready, 'the plan');
    expect(driver.has('heading', 'Maggie’s plan')).to.equal(true);
  });

  it('takes its record from configure()', async () => {
    const record = new PlanRecord();
    configure({record});
    const driver = await PlanDriver.open({properties: {careRecord: undefined}});
    await driver.write(MATTERS, 'My garden');
    await driver.press('Save plan');
    await driver.shows('Everything is saved');
    configure({record: undefined});
    expect(record.sent).to.have.length(1);
    await driver.shows('Everything is saved');
  });

  it('leaves no listener on the page behind', async () => {
    await PlanDriver.openMaggies().then(({driver}) => driver.element.remove());
    const left = await leftListeners(async () => {
      const {driver} = await PlanDriver.openMaggies();
      await driver.write(MATTERS, 'My garden');
      driver.element.remove();
    });
    expect(left).to.equal(0);
  });
});

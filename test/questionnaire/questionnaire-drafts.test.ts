import {expect} from '@open-wc/testing';
import type {QuestionnaireItem} from '../../src/model/fhir.js';
import {until} from '../support/finder-driver.js';
import {FormDriver, formOf, type OpenForm} from '../support/questionnaire-driver.js';

const NAME: QuestionnaireItem = {linkId: 'name', type: 'string', text: 'What is your name?'};
const AGE: QuestionnaireItem = {linkId: 'age', type: 'integer', text: 'How old are you?'};
const FORM = formOf(NAME, AGE);
const SAVE = 'Save and come back later';

const open = (draft: string, more: OpenForm['properties'] = {}) =>
  FormDriver.open(FORM, {attributes: {draft, 'draft-key': 'test'}, properties: more});

async function forgetAll(): Promise<void> {
  sessionStorage.clear();
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('social-prescribing-kit');
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
}

const boxValue = (form: FormDriver, name: string) => (form.find('textbox', name) as HTMLInputElement).value;

describe('coming back later', () => {
  beforeEach(forgetAll);
  after(forgetAll);

  it('is not offered unless the page allows it', async () => {
    const form = await FormDriver.open(FORM);
    expect(form.has('button', SAVE)).to.be.false;
  });

  it('goes on in the same tab where the person was, with what they said', async () => {
    const form = await open('session');
    await form.type('What is your name?', 'Maggie');
    expect(sessionStorage.length).to.equal(0);
    await form.press('button', SAVE);
    expect(form.text).to.include('kept in this browser tab until you close it');
    await form.continue();
    await form.type('How old are you?', '70');
    await until('the draft', () =>
      sessionStorage.getItem(sessionStorage.key(0)!)?.includes('"valueInteger":70'),
    );
    form.element.remove();

    const again = await open('session');
    expect(again.heading).to.equal('How old are you?');
    expect(boxValue(again, 'How old are you?')).to.equal('70');
    await again.press('link', 'Back');
    expect(boxValue(again, 'What is your name?')).to.equal('Maggie');
  });

  it('asks on a device, with what it means, before anything is kept', async () => {
    const form = await open('device');
    await form.type('What is your name?', 'Maggie');
    await form.press('button', SAVE);
    expect(form.has('dialog', 'Keep your answers on this device?')).to.be.true;
    expect(form.text).to.include('for 7 days').and.to.include('other people use this device');
    await form.press('button', 'Do not keep them');
    expect(form.has('dialog', 'Keep your answers on this device?')).to.be.false;
    expect((await indexedDB.databases()).map(({name}) => name)).not.to.include('social-prescribing-kit');
  });

  it('deletes what was kept when the person is done', async () => {
    const form = await open('session');
    await form.type('What is your name?', 'Maggie');
    await form.press('button', SAVE);
    await form.continue();
    await form.continue('Finish');
    await form.settled();
    expect(form.element.completed).to.be.true;
    expect(sessionStorage.length).to.equal(0);
  });

  it('deletes what was kept, and what is in the boxes, when the person says so', async () => {
    const form = await open('session');
    await form.type('What is your name?', 'Maggie');
    await form.press('button', SAVE);
    await form.press('button', 'Delete my answers');
    await until('an empty box', () => boxValue(form, 'What is your name?') === '');
    expect(form.text).to.include('Your answers have been deleted');
    expect(sessionStorage.length).to.equal(0);
  });

  it('gives way to answers that the page brings', async () => {
    const form = await open('session');
    await form.type('What is your name?', 'Maggie');
    await form.press('button', SAVE);
    form.element.remove();
    const response = {
      resourceType: 'QuestionnaireResponse' as const,
      status: 'in-progress' as const,
      item: [{linkId: 'name', answer: [{valueString: 'Alan'}]}],
    };
    const again = await open('session', {response});
    expect(boxValue(again, 'What is your name?')).to.equal('Alan');
  });
});

import {expect} from '@open-wc/testing';
import type {QuestionnaireItem} from '../../src/model/fhir.js';
import {alone} from '../support/alone.js';
import {until} from '../support/finder-driver.js';
import {FormDriver, formOf, type OpenForm} from '../support/questionnaire-driver.js';

alone('drafts');

const NAME: QuestionnaireItem = {linkId: 'name', type: 'string', text: 'What is your name?'};
const AGE: QuestionnaireItem = {linkId: 'age', type: 'integer', text: 'How old are you?'};
const FORM = formOf(NAME, AGE);
const SAVE = 'Save and come back later';
const OFFER = 'Go on with my answers';

const open = (draft: string, more: OpenForm['properties'] = {}) =>
  FormDriver.open(FORM, {attributes: {draft, 'draft-key': 'test'}, properties: more});

async function forgetAll(): Promise<void> {
  sessionStorage.clear();
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('social-prescribing-kit');
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
}

/** Dialogs close in their own time. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 300));

/** How many drafts this device keeps. Only keeping makes the database. */
async function keptHere(): Promise<number> {
  if (!(await indexedDB.databases()).some(({name}) => name === 'social-prescribing-kit')) return 0;
  const open = indexedDB.open('social-prescribing-kit');
  await new Promise((resolve) => (open.onsuccess = resolve));
  const database = open.result;
  try {
    const count = database.transaction('drafts').objectStore('drafts').count();
    return await new Promise((resolve) => (count.onsuccess = () => resolve(count.result)));
  } finally {
    database.close();
  }
}

/** Keys are made, and databases write, in their own time. */
async function untilKept(count: number): Promise<void> {
  let kept: number | undefined;
  await until(`${count} drafts on this device`, () => {
    void keptHere().then((now) => (kept = now));
    return kept === count;
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
    expect(form.has('dialog', 'Delete your answers?')).to.be.true;
    await form.press('button', 'Keep my answers');
    expect(form.has('dialog', 'Delete your answers?')).to.be.false;
    expect(boxValue(form, 'What is your name?')).to.equal('Maggie');
    expect(sessionStorage.length).to.equal(1);
    await aMoment();
    await form.press('button', 'Delete my answers');
    await form.press('button', 'Delete them and start again');
    await until('the spoken words', () =>
      form.root.querySelector('[role="status"]')?.textContent?.includes('deleted'),
    );
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

  const response = {
    resourceType: 'QuestionnaireResponse' as const,
    status: 'in-progress' as const,
    item: [{linkId: 'name', answer: [{valueString: 'Alan'}]}],
  };

  it('keeps answers that the page brought under the name of their own form', async () => {
    const form = await open('session', {response});
    await form.press('button', SAVE);
    expect(Object.keys(sessionStorage)).to.deep.equal(['spk-draft:https://example.org/q/test#test']);
    form.element.remove();
    const nameless = {...formOf({linkId: 'o', type: 'string', text: 'Other form?'}), url: undefined};
    const other = await FormDriver.open(nameless, {attributes: {draft: 'session'}});
    expect(other.element.response?.item).to.be.undefined;
    await other.press('button', SAVE);
    expect(Object.keys(sessionStorage)).to.have.length(2).and.not.to.include('spk-draft:');
  });

  it('stops keeping when the page brings answers late, and keeps what there was', async () => {
    const form = await open('session');
    await form.type('What is your name?', 'Maggie');
    await form.press('button', SAVE);
    await form.type('What is your name?', 'Maggie E');
    form.element.response = response;
    await form.settled();
    expect(form.has('button', SAVE)).to.be.true;
    await form.type('What is your name?', 'Alan T');
    await new Promise((resolve) => setTimeout(resolve, 600));
    const [kept] = Object.values({...sessionStorage});
    expect(kept).to.include('Maggie E').and.not.to.include('Alan');
  });

  it('does not offer a draft any more once the page brings answers', async () => {
    const form = await open('device');
    await form.type('What is your name?', 'Maggie');
    await form.press('button', SAVE);
    await form.press('button', 'Keep my answers');
    await untilKept(1);
    form.element.remove();
    const offer = () => again.has('button', OFFER);
    const again = await open('device');
    await until('the offer', offer);
    again.element.response = response;
    await again.settled();
    expect(offer()).to.be.false;
    expect(boxValue(again, 'What is your name?')).to.equal('Alan');
  });

  it('does not offer what reset() has deleted', async () => {
    const form = await open('device');
    await form.type('What is your name?', 'Maggie');
    await form.press('button', SAVE);
    await form.press('button', 'Keep my answers');
    form.element.reset();
    // The offer would end it, too: it is what must not come.
    const isEmpty = () =>
      form.has('textbox', 'What is your name?') && boxValue(form, 'What is your name?') === '';
    await until('the form anew', () => isEmpty() || form.has('button', OFFER));
    await form.settled();
    expect(boxValue(form, 'What is your name?')).to.equal('');
    expect(form.heading).to.equal('What is your name?');
    expect(await keptHere()).to.equal(0);
  });

  it('keeps the last words when the tab goes away', async () => {
    const form = await open('session');
    await form.press('button', SAVE);
    await form.type('What is your name?', 'Maggie');
    window.dispatchEvent(new Event('pagehide'));
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(Object.values({...sessionStorage})[0]).to.include('Maggie');
  });

  it('puts focus on what is said once answers are kept', async () => {
    const form = await open('session');
    form.find('button', SAVE).focus();
    await form.press('button', SAVE);
    expect(form.focused?.textContent).to.include('kept in this browser tab');
    form.element.remove();
    sessionStorage.clear();
    const other = await open('device');
    await other.press('button', SAVE);
    await other.press('button', 'Keep my answers');
    expect(other.focused?.textContent).to.include('kept on this device');
  });

  it('begins anew where another tab has deleted what was found', async () => {
    const form = await open('device');
    await form.type('What is your name?', 'Maggie');
    await form.press('button', SAVE);
    await form.press('button', 'Keep my answers');
    await untilKept(1);
    const other = await open('device');
    await until('the offer', () => other.has('button', OFFER));
    await form.press('button', 'Delete my answers');
    await form.press('button', 'Delete them and start again');
    await untilKept(0);
    await other.press('button', OFFER);
    await until('the form', () => other.has('button', SAVE));
    await other.settled();
    expect(boxValue(other, 'What is your name?')).to.equal('');
    expect(other.text).not.to.include('kept on this device');
  });
});

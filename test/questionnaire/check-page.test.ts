import {expect} from '@open-wc/testing';
import type {QuestionnaireItem} from '../../src/model/fhir.js';
import {until} from '../support/finder-driver.js';
import {FormDriver, formOf} from '../support/questionnaire-driver.js';
import {nameOf, textOf} from '../support/roles.js';

const string = (linkId: string, text: string): QuestionnaireItem => ({linkId, type: 'string', text});
const HOME: QuestionnaireItem = {
  linkId: 'home',
  type: 'group',
  text: 'Who lives with you?',
  repeats: true,
  item: [string('name', 'Their name'), string('relation', 'How are they related to you?')],
};
const FORM = formOf(HOME, string('letter', 'What is on your mind?'));

const levelOf = (heading: Element) => heading.localName;
const status = (form: FormDriver) => textOf(form.root.querySelector('[role="status"]')!);

describe('answers of repeating groups on the check page', () => {
  async function toCheck(): Promise<FormDriver> {
    const form = await FormDriver.open(FORM, {attributes: {summary: ''}});
    await form.press('button', 'Add another: Who lives with you?');
    await form.continue();
    await form.continue();
    return form;
  }

  it('have links that say which occurrence they change', async () => {
    const form = await toCheck();
    const names = form.all('link').map(nameOf);
    expect(names).to.deep.equal([
      'Back',
      'Change Their name, Who lives with you? 1',
      'Change How are they related to you?, Who lives with you? 1',
      'Change Their name, Who lives with you? 2',
      'Change How are they related to you?, Who lives with you? 2',
      'Change What is on your mind?',
    ]);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('end where the questions of no group begin', async () => {
    const form = await toCheck();
    expect(form.all('heading').map(textOf)).to.deep.equal([
      'Check your answers',
      'Who lives with you? 1',
      'Who lives with you? 2',
      'Other questions',
    ]);
  });
});

describe('what stands around a question', () => {
  it('puts one stop between a group that is a question and the place in the form', async () => {
    const form = await FormDriver.open(
      formOf({
        linkId: 'contact',
        type: 'group',
        text: 'How can we contact you?',
        item: [
          {linkId: 'phone', type: 'boolean', text: 'By phone?'},
          {linkId: 'letter', type: 'boolean', text: 'By letter?'},
        ],
      }),
    );
    expect(form.text).to.include('How can we contact you? Question 1 of 2');
  });

  it('keeps the heading of the question above that of its problems', async () => {
    const form = await FormDriver.open(formOf({...string('name', 'What is your name?'), required: true}), {
      attributes: {'heading-level': '1'},
    });
    await form.continue('Finish');
    expect(form.all('heading').map((each) => `${levelOf(each)} ${textOf(each)}`)).to.deep.equal([
      'h2 There is a problem',
      'h1 What is your name?',
    ]);
  });

  it('keeps answers out of the browser’s list of things typed before', async () => {
    const form = await FormDriver.open(FORM);
    expect(form.root.querySelector('form')!.autocomplete).to.equal('off');
  });

  it('says each removal, also in the same words', async () => {
    const form = await FormDriver.open(FORM);
    await form.press('button', 'Add another: Who lives with you?');
    await form.press('button', 'Add another: Who lives with you?');
    await form.press('button', 'Remove: Who lives with you? 1');
    await until('the first removal', () => status(form).startsWith('Removed'));
    const region = form.root.querySelector('[role="status"]')!;
    let changes = 0;
    const observer = new MutationObserver(() => changes++);
    observer.observe(region, {childList: true, characterData: true, subtree: true});
    await form.press('button', 'Remove: Who lives with you? 1');
    await until('the second removal', () => changes > 0);
    observer.disconnect();
    expect(status(form)).to.match(/^Removed/);
  });
});

import {expect} from '@open-wc/testing';
import type {QuestionnaireItem} from '../../src/model/fhir.js';
import {until} from '../support/finder-driver.js';
import {FormDriver, formOf} from '../support/questionnaire-driver.js';
import {corpusForm} from '../support/questionnaires.js';
import {nameOf, textOf} from '../support/roles.js';

const NAME: QuestionnaireItem = {linkId: 'name', type: 'string', text: 'What is your name?', required: true};
const SMOKE: QuestionnaireItem = {linkId: 'smoke', type: 'boolean', text: 'Do you smoke?', required: true};
const HOW_MANY: QuestionnaireItem = {
  linkId: 'many',
  type: 'integer',
  text: 'How many cigarettes a day?',
  enableWhen: [{question: 'smoke', operator: '=', answerBoolean: true}],
};
const BORN: QuestionnaireItem = {
  linkId: 'born',
  type: 'date',
  text: 'What is your date of birth?',
  required: true,
};
const FORM = formOf(NAME, SMOKE, HOW_MANY, BORN);

async function fillToEnd(form: FormDriver): Promise<void> {
  await form.type('What is your name?', 'Maggie');
  await form.continue();
  await form.press('radio', 'No');
  await form.continue();
  await form.type('Day', '14');
  await form.type('Month', '10');
  await form.type('Year', '1953');
}

describe('going through a form', () => {
  it('asks one question at a time, as the heading of the page', async () => {
    const form = await FormDriver.open(FORM);
    expect(form.heading).to.equal('What is your name?');
    expect(form.all('textbox')).to.have.length(1);
    expect(form.all('button').map(nameOf)).to.deep.equal(['Continue']);
    expect(form.has('link', 'Back')).to.be.false;
  });

  it('says where one is once that is certain', async () => {
    const form = await FormDriver.open(FORM);
    expect(form.text).not.to.match(/Question \d/);
    await fillToEnd(form);
    expect(form.text).to.include('Question 3 of 3');
    const status = form.root.querySelector('[role="status"]')!;
    await until('the spoken position', () => textOf(status) === 'Question 3 of 3');
  });

  it('stays, says what to do, and moves focus, when an answer is missing', async () => {
    const form = await FormDriver.open(FORM);
    await form.continue();
    expect(form.problems).to.deep.equal(['Enter your name']);
    expect(form.focused?.id).to.equal('problems');
    expect(form.heading).to.equal('What is your name?');
    const before = location.href;
    await form.press('link', 'Enter your name');
    expect(form.focused).to.equal(form.find('textbox', 'What is your name?'));
    expect(location.href).to.equal(before);
    await form.type('What is your name?', 'Maggie');
    await form.continue();
    expect(form.problems).to.deep.equal([]);
    expect(form.heading).to.equal('Do you smoke?');
  });

  it('puts "Error:" before the title of the page while something is wrong, where the page wants it', async () => {
    const own = document.title;
    const form = await FormDriver.open(FORM);
    try {
      document.title = 'Ask for help';
      await form.continue();
      expect(document.title, 'a page has its title for itself').to.equal('Ask for help');
      form.element.manageTitle = true;
      await form.element.updateComplete;
      expect(document.title).to.equal('Error: Ask for help');
      const around = form.element.parentElement!;
      form.element.remove();
      expect(document.title).to.equal('Ask for help');
      around.append(form.element);
      await form.settled();
      expect(document.title, 'the problems are shown again').to.equal('Error: Ask for help');
      form.element.remove();
    } finally {
      document.title = own;
    }
  });

  it('takes "Error:" from the title with the last problem, and leaves alone what the page has made of it', async () => {
    const own = document.title;
    const form = await FormDriver.open(FORM, {attributes: {'manage-title': ''}});
    try {
      document.title = 'Ask';
      await form.continue();
      expect(document.title).to.equal('Error: Ask');
      await form.type('What is your name?', 'Maggie');
      await form.continue();
      expect(document.title).to.equal('Ask');
      await form.continue();
      document.title = 'Another title';
      await form.press('radio', 'No');
      await form.continue();
      expect(document.title).to.equal('Another title');
    } finally {
      document.title = own;
    }
  });

  const LETTER: QuestionnaireItem = {linkId: 'f', type: 'attachment', text: 'Letter', required: true};

  function chooseLetter(form: FormDriver): void {
    const files = new DataTransfer();
    files.items.add(new File(['x'.repeat(100_000)], 'letter.txt', {type: 'text/plain'}));
    const input = form.root.querySelector<HTMLInputElement>('input[type="file"]')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
  }

  it('waits for a file that is still being read, and goes on once however often Continue is pressed', async () => {
    const form = await FormDriver.open(formOf(LETTER, NAME, SMOKE));
    chooseLetter(form);
    form.find('button', 'Continue').click();
    form.find('button', 'Continue').click();
    await until('the next question', () => form.heading === 'What is your name?');
    await form.settled();
    expect(form.problems).to.deep.equal([]);
    const [answer] = form.element.response?.item?.find(({linkId}) => linkId === 'f')?.answer ?? [];
    expect(answer?.valueAttachment?.size).to.equal(100_000);
  });

  it('does not go on once a file is read where the person has gone Back meanwhile, or the form was taken away', async () => {
    const form = await FormDriver.open(formOf({...BORN, required: false}, LETTER, SMOKE));
    const size = () =>
      form.element.response?.item?.find(({linkId}) => linkId === 'f')?.answer?.[0]?.valueAttachment?.size;
    await form.continue();
    chooseLetter(form);
    form.find('button', 'Continue').click();
    form.find('link', 'Back').click();
    await until('the file', size);
    await form.settled();
    expect(form.heading).to.include('What is your date of birth?');
    await form.continue();
    expect(form.heading).to.include('Letter');
    await form.press('button', 'Remove…');
    chooseLetter(form);
    form.find('button', 'Continue').click();
    const around = form.element.parentElement!;
    form.element.remove();
    await until('the file', size);
    await form.settled();
    around.append(form.element);
    await form.settled();
    expect(form.heading).to.include('Letter');
  });

  it('puts focus on the heading of the next page', async () => {
    const form = await FormDriver.open(FORM);
    await form.type('What is your name?', 'Maggie');
    await form.continue();
    expect(textOf(form.focused!)).to.include('Do you smoke?');
    expect(form.focused?.matches('h2')).to.be.true;
  });

  it('puts focus on the question where words of the form stand before it as a heading', async () => {
    const form = await FormDriver.open(
      formOf(
        {...NAME, required: false},
        {linkId: 'w', type: 'display', prefix: '2.', text: 'Your health'},
        SMOKE,
      ),
    );
    await form.continue();
    expect(form.text).to.include('Your health');
    expect(textOf(form.focused!)).to.include('Do you smoke?');
  });

  it('does not take a double click for an answer to the next question', async () => {
    const form = await FormDriver.open(formOf({...NAME, required: false}, SMOKE));
    await form.continue();
    form
      .find('button', 'Finish')
      .dispatchEvent(new MouseEvent('click', {detail: 2, bubbles: true, cancelable: true}));
    await form.settled();
    expect(form.heading).to.equal('Do you smoke?');
    expect(form.problems).to.deep.equal([]);
  });

  it('says a warning once, and then lets the person go on', async () => {
    const form = await FormDriver.open(await corpusForm('target-constraint'), {
      attributes: {pages: 'single'},
    });
    const warning = () => form.root.querySelector('.spk-notice-warning');
    await form.type('Systolic Blood Pressure', '70');
    await form.type('Diastolic Blood Pressure', '90');
    expect(warning()).to.equal(null);
    await form.continue('Finish');
    expect(form.problems).to.deep.equal([]);
    expect(form.completions).to.deep.equal([]);
    expect(textOf(warning()!)).to.include('should not be less than diastolic');
    const status = form.root.querySelector('[role="status"]')!;
    await until('the spoken warning', () => textOf(status).includes('should not be less'));
    await form.continue('Finish');
    expect(form.completions).to.have.length(1);
  });

  it('checks only the page that is shown', async () => {
    const form = await FormDriver.open(FORM);
    await form.continue();
    expect(form.problems).to.have.length(1);
  });

  it('follows the answers, and keeps those that are not asked for any more', async () => {
    const form = await FormDriver.open(FORM);
    await form.type('What is your name?', 'Maggie');
    await form.continue();
    await form.press('radio', 'Yes');
    await form.continue();
    expect(form.heading).to.include('How many cigarettes a day?');
    await form.type('How many cigarettes a day?…'.slice(0, -1) + ' (optional)', '20');
    await form.press('link', 'Back');
    await form.press('radio', 'No');
    await form.continue();
    expect(form.heading).to.include('What is your date of birth?');
    expect(JSON.stringify(form.element.response)).not.to.include('many');
    await form.press('link', 'Back');
    await form.press('radio', 'Yes');
    await form.continue();
    expect((form.all('textbox')[0] as HTMLInputElement).value).to.equal('20');
  });

  it('loses nothing on the way back, right or wrong', async () => {
    const form = await FormDriver.open(FORM);
    await fillToEnd(form);
    await form.type('Month', 'soon');
    await form.press('link', 'Back');
    expect((form.find('radio', 'No') as HTMLInputElement).checked).to.be.true;
    await form.press('link', 'Back');
    expect((form.find('textbox', 'What is your name?') as HTMLInputElement).value).to.equal('Maggie');
    await form.continue();
    await form.continue();
    expect((form.find('textbox', 'Month') as HTMLInputElement).value).to.equal('soon');
    expect((form.find('textbox', 'Day') as HTMLInputElement).value).to.equal('14');
  });

  it('ends with an event that can be refused, and otherwise says that all is done', async () => {
    const form = await FormDriver.open(FORM);
    form.element.addEventListener('spk-response-complete', (event) => event.preventDefault(), {once: true});
    await fillToEnd(form);
    await form.continue('Finish');
    expect(form.completions).to.have.length(1);
    expect(form.completions[0]!.status).to.equal('completed');
    expect(form.element.completed).to.be.false;
    expect(form.heading).to.include('What is your date of birth?');
    await form.continue('Finish');
    expect(form.element.completed).to.be.true;
    expect(form.heading).to.equal('Your answers are complete');
    expect(textOf(form.focused!)).to.equal('Your answers are complete');
    expect(form.element.response).to.deep.equal(form.completions[1]);
    expect(Date.now() - Date.parse(form.completions[1]!.authored!)).to.be.within(0, 10_000);
  });

  it('calls the last button what the page calls it', async () => {
    const form = await FormDriver.open(formOf({...NAME, required: false}), {
      attributes: {'complete-label': 'Send my answers'},
    });
    await form.continue('Send my answers');
    expect(form.completions).to.have.length(1);
  });

  it('goes to the first page that is wrong when it cannot end', async () => {
    const form = await FormDriver.open(FORM, {attributes: {summary: ''}});
    await fillToEnd(form);
    await form.continue();
    const name = form.element;
    name.response = {...name.response!, item: name.response!.item!.filter(({linkId}) => linkId !== 'name')};
    await form.settled();
    expect(form.element.validate().map(({message}) => message)).to.deep.equal(['Enter your name']);
    form.element.validate({show: true});
    await form.settled();
    expect(form.heading).to.equal('What is your name?');
    expect(form.problems).to.deep.equal(['Enter your name']);
  });

  it('forgets what stands in the boxes when it begins again on the same page', async () => {
    const form = await FormDriver.open(FORM);
    await form.type('What is your name?', 'Maggie');
    form.element.reset();
    await form.settled();
    expect((form.find('textbox', 'What is your name?') as HTMLInputElement).value).to.equal('');
    expect(form.element.response?.item).to.equal(undefined);
  });

  it('begins again on reset', async () => {
    const form = await FormDriver.open(FORM);
    await fillToEnd(form);
    await form.continue('Finish');
    form.element.reset();
    await form.settled();
    expect(form.element.completed).to.be.false;
    expect(form.heading).to.equal('What is your name?');
    expect((form.find('textbox', 'What is your name?') as HTMLInputElement).value).to.equal('');
  });
});

describe('checking answers', () => {
  async function toCheck(): Promise<FormDriver> {
    const form = await FormDriver.open(FORM, {attributes: {summary: ''}});
    await fillToEnd(form);
    await form.continue();
    return form;
  }

  it('shows every answer with a link to change it, named by its question', async () => {
    const form = await toCheck();
    expect(form.heading).to.equal('Check your answers');
    expect(form.text).to.include('Maggie').and.to.include('14 October 1953');
    expect(form.all('link').map(nameOf)).to.deep.equal([
      'Back',
      'Change What is your name?',
      'Change Do you smoke?',
      'Change What is your date of birth?',
    ]);
    expect(form.all('button').map(nameOf)).to.deep.equal(['Finish']);
  });

  it('comes back after a change', async () => {
    const form = await toCheck();
    await form.press('link', 'Change What is your name?');
    expect(form.heading).to.equal('What is your name?');
    await form.type('What is your name?', 'Margaret');
    await form.continue();
    expect(form.heading).to.equal('Check your answers');
    expect(form.text).to.include('Margaret');
  });

  it('asks first what the change has opened', async () => {
    const form = await toCheck();
    await form.press('link', 'Change Do you smoke?');
    await form.press('radio', 'Yes');
    await form.continue();
    expect(form.heading).to.include('How many cigarettes a day?');
    await form.continue();
    expect(form.heading).to.equal('Check your answers');
    expect(form.text).to.include('Not provided');
  });

  it('ends', async () => {
    const form = await toCheck();
    await form.continue('Finish');
    expect(form.completions).to.have.length(1);
  });
});

interface HistoryState {
  readonly before?: string;
  readonly router?: number;
  readonly 'spk-questionnaire'?: {readonly by: string};
}

describe('the browser’s Back', () => {
  it('moves one question, and the address stays', async () => {
    const form = await FormDriver.open(FORM);
    const address = location.href;
    await form.type('What is your name?', 'Maggie');
    await form.continue();
    await form.press('radio', 'No');
    await form.continue();
    expect(JSON.stringify(history.state)).not.to.include('Maggie');
    await form.browserBack();
    expect(form.heading).to.equal('Do you smoke?');
    await form.browserBack();
    expect(form.heading).to.equal('What is your name?');
    expect((form.find('textbox', 'What is your name?') as HTMLInputElement).value).to.equal('Maggie');
    expect(location.href).to.equal(address);
  });

  it('keeps what the page itself has in the history', async () => {
    history.pushState({router: 7}, '');
    const form = await FormDriver.open(FORM);
    await form.type('What is your name?', 'Maggie');
    await form.continue();
    expect((history.state as {router: number}).router).to.equal(7);
    await form.browserBack();
    expect((history.state as {router: number}).router).to.equal(7);
  });

  it('goes where the Back link goes', async () => {
    const form = await FormDriver.open(FORM);
    await form.type('What is your name?', 'Maggie');
    await form.continue();
    const gone = new Promise((resolve) => window.addEventListener('popstate', resolve, {once: true}));
    await form.press('link', 'Back');
    expect(form.heading).to.equal('What is your name?');
    await gone;
    await form.settled();
    expect(form.heading).to.equal('What is your name?');
    await form.continue();
    expect(form.heading).to.equal('Do you smoke?');
  });

  it('is not confused by somebody who goes on at once', async () => {
    const form = await FormDriver.open(FORM);
    await form.type('What is your name?', 'Maggie');
    await form.continue();
    const gone = new Promise((resolve) => window.addEventListener('popstate', resolve, {once: true}));
    form.find('link', 'Back').click();
    await form.element.updateComplete;
    form.find('button', 'Continue').click();
    await gone;
    await form.settled();
    expect(form.heading).to.equal('Do you smoke?');
    await form.browserBack();
    expect(form.heading).to.equal('What is your name?');
  });

  it('moves only the form that went on last', async () => {
    const one = await FormDriver.open(FORM, {attributes: {id: 'one'}});
    const two = await FormDriver.open(FORM, {attributes: {id: 'two'}});
    for (const form of [one, two]) {
      await form.type('What is your name?', 'Maggie');
      await form.continue();
    }
    await two.browserBack();
    await one.settled();
    expect(one.heading).to.equal('Do you smoke?');
    expect(two.heading).to.equal('What is your name?');
  });

  it('names no question in the history', async () => {
    const form = await FormDriver.open(FORM);
    await form.type('What is your name?', 'Maggie');
    await form.continue();
    await form.press('radio', 'Yes');
    await form.continue();
    expect(form.heading).to.include('How many cigarettes');
    const kept = JSON.stringify(history.state);
    for (const {linkId} of FORM.item!) expect(kept).not.to.include(linkId);
  });

  it('goes past all questions in one step once the person is done', async () => {
    history.pushState({before: 'the form'}, '');
    history.pushState({router: 7}, '');
    const form = await FormDriver.open(FORM);
    await fillToEnd(form);
    await form.continue('Finish');
    expect(form.element.completed).to.be.true;
    history.back();
    // Every entry of the form keeps what the page had in it: the one where it began is written by nobody.
    await until(
      'where the form began',
      () => (history.state as HistoryState)['spk-questionnaire']?.by === '',
    );
    expect((history.state as HistoryState).router).to.equal(7);
    history.back();
    await until('what came before', () => (history.state as HistoryState).before);
    expect(form.heading).to.equal('Your answers are complete');
  });

  it('is left alone with routing="none"', async () => {
    const length = history.length;
    const form = await FormDriver.open(FORM, {attributes: {routing: 'none'}});
    await form.type('What is your name?', 'Maggie');
    await form.continue();
    expect(history.length).to.equal(length);
    await form.press('link', 'Back');
    expect(form.heading).to.equal('What is your name?');
  });
});

import {expect} from '@open-wc/testing';
import '../../src/questionnaire/index.js';
import type {QuestionnaireResponse} from '../../src/model/fhir.js';
import {draftKit} from '../../src/questionnaire/draft-part.js';
import {later} from '../../src/questionnaire/later.js';
import {until} from '../support/finder-driver.js';
import {formOf} from '../support/questionnaire-driver.js';
import {byRole, textOf} from '../support/roles.js';

/** These tests begin with nothing fetched: the first one finds the page as a person does who is very quick. */
describe('parts of a form that are fetched after its questions', () => {
  const form = formOf({linkId: 'name', text: 'What is your name?', type: 'string', required: true});

  async function open(attributes: Readonly<Record<string, string>> = {}, response?: QuestionnaireResponse) {
    const element = document.createElement('spk-questionnaire');
    element.response = response;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.questionnaire = form;
    document.body.append(element);
    await new Promise((resolve) => element.addEventListener('spk-ready', resolve, {once: true}));
    return element;
  }

  it('say what is wrong although Continue was pressed before they were there', async () => {
    const element = await open();
    expect(later.value, 'sentences and answers').to.be.undefined;
    expect(draftKit.value, 'drafts, which this form does not keep').to.be.undefined;
    expect(element.validate().map(({message}) => message)).to.deep.equal(['Check your answer']);
    byRole(element.shadowRoot!, 'button', 'Finish').click();
    await until('a message', () => textOf(element.shadowRoot!).includes('There is a problem'));
    expect(textOf(element.shadowRoot!)).to.include('Enter your name');
    expect(element.validate().map(({message}) => message)).to.deep.equal(['Enter your name']);
    expect(element.shadowRoot!.activeElement?.id).to.equal('problems');
    element.remove();
  });

  it('come by themselves, for the time when there is no connection', async () => {
    const element = await open();
    await until('sentences and answers', () => later.value);
    element.remove();
  });

  it('show every answer that was given to a question for one', async () => {
    const element = await open(
      {},
      {
        resourceType: 'QuestionnaireResponse',
        status: 'in-progress',
        item: [{linkId: 'name', answer: [{valueString: 'Maggie'}, {valueString: 'Margaret'}]}],
      },
    );
    await until('both answers', () => element.shadowRoot!.querySelectorAll('input').length === 2);
    const boxes = [...element.shadowRoot!.querySelectorAll('input')];
    expect(boxes.map(({value}) => value)).to.deep.equal(['Maggie', 'Margaret']);
    element.remove();
  });

  it('are there from the beginning where answers are only read', async () => {
    const element = await open({'read-only': ''});
    expect(textOf(element.shadowRoot!)).to.include('What is your name?').and.to.include('Not provided');
    element.remove();
  });
});

import {expect} from '@open-wc/testing';
import {DECLINE_EXTENSION, DECLINED, isDeclined} from '../../../src/model/declined.js';
import type {QuestionnaireItem} from '../../../src/model/fhir.js';
import {FormDriver, formOf} from '../../support/questionnaire-driver.js';

const C = 'http://hl7.org/fhir/StructureDefinition';
const CAN_DECLINE = {url: DECLINE_EXTENSION, valueBoolean: true};
const slider = {
  url: `${C}/questionnaire-itemControl`,
  valueCodeableConcept: {
    coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'slider'}],
  },
};
const HAPPY: QuestionnaireItem = {
  linkId: 'happy',
  type: 'integer',
  text: 'How happy are you?',
  extension: [
    slider,
    {url: `${C}/minValue`, valueInteger: 0},
    {url: `${C}/maxValue`, valueInteger: 10},
    CAN_DECLINE,
  ],
};
const LONELY: QuestionnaireItem = {
  linkId: 'lonely',
  type: 'choice',
  text: 'How often do you feel lonely?',
  extension: [CAN_DECLINE],
  answerOption: [
    {valueCoding: {code: 'often', display: 'Often'}},
    {valueCoding: {code: 'never', display: 'Never'}},
  ],
};
const DECLINES = 'Prefer not to say';
const single = {attributes: {pages: 'single', summary: ''}};
const given = (form: FormDriver, linkId: string) =>
  form.element.response?.item?.find((item) => item.linkId === linkId)?.answer;

describe('"Prefer not to say"', () => {
  for (const [question, answer] of [
    [HAPPY, '7'],
    [LONELY, 'Never'],
  ] as const) {
    const {linkId} = question;

    it(`is a reason and no value (${question.type})`, async () => {
      const form = await FormDriver.open(formOf(question), single);
      await form.press('radio', DECLINES);
      expect(given(form, linkId)).to.deep.equal([DECLINED]);
      await form.press('radio', answer);
      expect(given(form, linkId)?.some(isDeclined)).to.equal(false);
      await form.press('radio', DECLINES);
      expect(given(form, linkId)).to.deep.equal([DECLINED]);
    });

    it(`is offered once, chosen again where a response says so, and told in words (${question.type})`, async () => {
      const form = await FormDriver.open(formOf(question), {
        ...single,
        properties: {
          response: {
            resourceType: 'QuestionnaireResponse',
            status: 'in-progress',
            item: [{linkId, answer: [DECLINED]}],
          },
        },
      });
      expect((form.find('radio', DECLINES) as HTMLInputElement).checked).to.equal(true);
      await form.continue();
      expect(form.text).to.include(DECLINES);
    });

    it(`answers a question that has to be answered (${question.type})`, async () => {
      const form = await FormDriver.open(formOf({...question, required: true}), single);
      await form.continue();
      expect(form.text).to.include('There is a problem');
      await form.press('radio', DECLINES);
      await form.continue();
      expect(form.text).to.include('Check your answers');
    });

    it(`is offered only where the form says so (${question.type})`, async () => {
      const {extension = [], ...rest} = question;
      const without = {...rest, extension: extension.filter(({url}) => url !== DECLINE_EXTENSION)};
      const form = await FormDriver.open(formOf(without), single);
      expect(form.has('radio', DECLINES)).to.equal(false);
    });
  }

  it('takes nothing from outside for it that is not', () => {
    for (const extension of [undefined, null, 'asked-declined', [null], [{url: `${C}/data-absent-reason`}]]) {
      expect(isDeclined({extension} as never), JSON.stringify(extension)).to.equal(false);
    }
  });
});

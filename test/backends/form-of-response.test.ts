import {expect} from '@open-wc/testing';
import {formOfResponse} from '../../src/backends/questionnaire/form-of-response.js';
import type {QuestionnaireResponseItem} from '../../src/model/fhir.js';

const form = (...item: QuestionnaireResponseItem[]) =>
  formOfResponse({resourceType: 'QuestionnaireResponse', status: 'completed', item});

describe('formOfResponse', () => {
  it('is the form that the answers name, so that they are known to belong to it', () => {
    const {url, version} = formOfResponse({
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      questionnaire: 'urn:example:form|1.2.0',
    });
    expect([url, version]).to.deep.equal(['urn:example:form', '1.2.0']);
    expect(form()).to.deep.equal({resourceType: 'Questionnaire', status: 'unknown', item: []});
  });

  for (const [answer, type] of [
    [{valueString: 'x'}, 'text'],
    [{valueBoolean: false}, 'boolean'],
    [{valueInteger: 0}, 'integer'],
    [{valueDate: '1958-03-09'}, 'date'],
    [{valueCoding: {code: 'a', display: 'A'}}, 'open-choice'],
    [{valueAttachment: {title: 'letter.pdf'}}, 'attachment'],
    [{valueQuantity: {value: 1}}, 'quantity'],
    [{valueUri: 'https://example.org'}, 'url'],
  ] as const) {
    it(`asks for ${type} where the answer is ${JSON.stringify(answer)}`, () =>
      expect(form({linkId: 'q', text: 'Question', answer: [answer]}).item).to.deep.equal([
        {linkId: 'q', text: 'Question', type},
      ]));
  }

  it('has groups, questions below answers, and one item for what was answered several times', () => {
    const {item} = form(
      {linkId: 'g', text: 'Group', item: [{linkId: 'a', answer: [{valueString: 'x'}]}]},
      {
        linkId: 'needs',
        answer: [
          {valueCoding: {code: 'a'}, item: [{linkId: 'why', answer: [{valueString: 'because'}]}]},
          {valueString: 'my own'},
        ],
      },
      {linkId: 'g', text: 'Group', item: [{linkId: 'b', answer: [{valueInteger: 1}]}]},
    );
    expect(item).to.deep.equal([
      {
        linkId: 'g',
        text: 'Group',
        type: 'group',
        repeats: true,
        item: [
          {linkId: 'a', type: 'text'},
          {linkId: 'b', type: 'integer'},
        ],
      },
      {
        linkId: 'needs',
        type: 'open-choice',
        repeats: true,
        item: [{linkId: 'why', type: 'text'}],
      },
    ]);
  });
});

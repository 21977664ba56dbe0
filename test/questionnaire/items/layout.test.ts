import {expect} from '@open-wc/testing';
import type {QuestionnaireItem} from '../../../src/model/fhir.js';
import {startSession} from '../../../src/questionnaire/engine/index.js';
import {layoutOf, scaleOf} from '../../../src/questionnaire/items/layout.js';

const C = 'http://hl7.org/fhir/StructureDefinition';
const control = (code: string) => ({
  url: `${C}/questionnaire-itemControl`,
  valueCodeableConcept: {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code}]},
});
const range = (min: number, max: number, step?: number) => [
  control('slider'),
  {url: `${C}/minValue`, valueInteger: min},
  {url: `${C}/maxValue`, valueInteger: max},
  ...(step ? [{url: `${C}/questionnaire-sliderStepValue`, valueInteger: step}] : []),
];
const options = (count: number) => ({
  answerOption: Array.from({length: count}, (_, index) => ({valueCoding: {code: `c${index}`}})),
});

async function nodeOf(definition: Partial<QuestionnaireItem>) {
  const item = {linkId: 'q', text: 'Question', type: 'string', ...definition};
  const session = await startSession({resourceType: 'Questionnaire', item: [item]});
  return session.nodesOf('q')[0]!;
}

const LAYOUTS: readonly (readonly [string, Partial<QuestionnaireItem>])[] = [
  ['text', {type: 'string'}],
  ['long-text', {type: 'string', extension: [control('text-area')]}],
  ['long-text', {type: 'text'}],
  ['number', {type: 'integer'}],
  ['number', {type: 'decimal'}],
  ['date', {type: 'date'}],
  ['date-time', {type: 'dateTime'}],
  ['time', {type: 'time'}],
  ['url', {type: 'url'}],
  ['quantity', {type: 'quantity'}],
  ['attachment', {type: 'attachment'}],
  ['yes-no', {type: 'boolean'}],
  ['tick', {type: 'boolean', extension: [control('check-box')]}],
  ['value', {type: 'integer', readOnly: true}],
  ['unsupported', {type: 'reference'}],
  ['group', {type: 'group'}],
  ['display', {type: 'display'}],
  ['radios', {type: 'choice', ...options(8)}],
  ['select', {type: 'choice', ...options(9)}],
  ['autocomplete', {type: 'choice', ...options(21)}],
  ['radios', {type: 'choice', ...options(12), extension: [control('radio-button')]}],
  ['radios', {type: 'choice', ...options(2), extension: [control('check-box')]}],
  ['select', {type: 'choice', ...options(2), extension: [control('drop-down')]}],
  ['autocomplete', {type: 'choice', ...options(2), extension: [control('autocomplete')]}],
  ['checkboxes', {type: 'choice', repeats: true, ...options(2)}],
  ['checkboxes', {type: 'choice', repeats: true, ...options(2), extension: [control('drop-down')]}],
  ['autocomplete', {type: 'choice', repeats: true, ...options(21)}],
  ['autocomplete', {type: 'choice', answerValueSet: 'https://a.example/ValueSet/x'}],
  ['radios', {type: 'integer', answerOption: [{valueInteger: 1}, {valueInteger: 2}]}],
  ['scale', {type: 'integer', extension: range(0, 10)}],
  ['scale', {type: 'integer', extension: range(0, 100, 10)}],
  ['number', {type: 'integer', extension: range(0, 11)}],
  ['number', {type: 'integer', extension: [control('slider')]}],
  ['number', {type: 'decimal', extension: [control('slider')]}],
];

describe('how a question is asked', () => {
  for (const [layout, definition] of LAYOUTS) {
    const {answerOption, ...rest} = definition;
    it(`${JSON.stringify(rest).slice(0, 110)} with ${answerOption?.length ?? 0} options: ${layout}`, async () => {
      expect(layoutOf(await nodeOf(definition))).to.equal(layout);
    });
  }

  it('takes the steps of a slider', async () => {
    expect(scaleOf(await nodeOf({type: 'integer', extension: range(0, 100, 10)}))).to.deep.equal({
      min: 0,
      max: 100,
      step: 10,
    });
  });
});

import {expect} from '@open-wc/testing';
import {cy} from '../../../src/i18n/questionnaire-items/cy.js';
import {en} from '../../../src/i18n/questionnaire-items/en.js';
import type {Answer, QuestionnaireItem} from '../../../src/model/fhir.js';
import {startSession} from '../../../src/questionnaire/engine/index.js';
import {answerLines, plainLabel, questionWords} from '../../../src/questionnaire/items/answer-words.js';

const C = 'http://hl7.org/fhir/StructureDefinition';
const ENGLISH = {lang: 'en', locale: 'en-GB', words: en};
const WELSH = {lang: 'cy', locale: 'cy-GB', words: cy};

const translation = (content: string) => ({
  extension: [
    {
      url: `${C}/translation`,
      extension: [
        {url: 'lang', valueCode: 'cy'},
        {url: 'content', valueString: content},
      ],
    },
  ],
});

async function nodeOf(definition: Partial<QuestionnaireItem>, ...answer: Answer[]) {
  const item = {linkId: 'q', text: 'Question', type: 'string', ...definition};
  const response = {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: [{linkId: 'q', answer}],
  } as const;
  const session = await startSession({resourceType: 'Questionnaire', item: [item]}, {response});
  return session.nodesOf('q')[0]!;
}

const COLOURS: Partial<QuestionnaireItem> = {
  type: 'choice',
  repeats: true,
  answerOption: [
    {valueCoding: {code: 'r', display: 'Red', _display: translation('Coch')}},
    {valueCoding: {code: 'b', display: 'Blue'}},
  ],
};

const LINES: readonly (readonly [
  string,
  Partial<QuestionnaireItem>,
  readonly Answer[],
  readonly string[],
])[] = [
  ['yes', {type: 'boolean'}, [{valueBoolean: true}], ['Yes']],
  ['no', {type: 'boolean'}, [{valueBoolean: false}], ['No']],
  ['nothing', {type: 'boolean'}, [], []],
  ['a number', {type: 'integer'}, [{valueInteger: 1200}], ['1,200']],
  ['a small decimal', {type: 'decimal'}, [{valueDecimal: 0.00001}], ['0.00001']],
  [
    'a number with a unit',
    {
      type: 'decimal',
      extension: [{url: `${C}/questionnaire-unit`, valueCoding: {code: 'kg', display: 'kg'}}],
    },
    [{valueDecimal: 70.5}],
    ['70.5 kg'],
  ],
  [
    'a number of something',
    {type: 'integer', extension: [{url: `${C}/questionnaire-unit`, valueCoding: {display: '{score}'}}]},
    [{valueInteger: 9}],
    ['9 score'],
  ],
  ['a date', {type: 'date'}, [{valueDate: '1980-03-31'}], ['31 March 1980']],
  ['a month', {type: 'date'}, [{valueDate: '1980-03'}], ['March 1980']],
  ['a year', {type: 'date'}, [{valueDate: '1980'}], ['1980']],
  ['a date without a time', {type: 'dateTime'}, [{valueDateTime: '2026-02-03'}], ['3 February 2026']],
  ['a time', {type: 'time'}, [{valueTime: '14:30:00'}], ['2:30pm']],
  [
    'a quantity',
    {type: 'quantity'},
    [{valueQuantity: {value: 1.8, unit: 'metres', code: 'm', comparator: '<'}}],
    ['<1.8 metres'],
  ],
  ['several', COLOURS, [{valueCoding: {code: 'b'}}, {valueCoding: {code: 'r'}}], ['Blue', 'Red']],
  ['what is no option', COLOURS, [{valueCoding: {code: 'g', display: 'Green'}}], ['Green']],
  ['a file', {type: 'attachment'}, [{valueAttachment: {title: 'Letter.pdf', data: 'AA=='}}], ['Letter.pdf']],
  ['a file without a name', {type: 'attachment'}, [{valueAttachment: {data: 'AA=='}}], ['File']],
  ['a url', {type: 'url'}, [{valueUri: 'https://a.example'}], ['https://a.example']],
  ['several lines', {type: 'text'}, [{valueString: 'One\nTwo'}], ['One\nTwo']],
];

describe('answers in words', () => {
  for (const [what, definition, answers, expected] of LINES) {
    it(`says ${what}`, async () => {
      expect(answerLines(await nodeOf(definition, ...answers), ENGLISH)).to.deep.equal(expected);
    });
  }

  it('says an instant on the clock of whoever reads it', async () => {
    const here = new Date(2026, 1, 3, 14, 30).toISOString();
    const node = await nodeOf({type: 'dateTime'}, {valueDateTime: here});
    expect(answerLines(node, ENGLISH)).to.deep.equal(['3 February 2026 at 2:30pm']);
    expect(answerLines(node, WELSH)).to.deep.equal(['3 Chwefror 2026 am 2:30pm']);
  });

  it('speaks the language of the page as far as the form does', async () => {
    const node = await nodeOf(COLOURS, {valueCoding: {code: 'r'}}, {valueCoding: {code: 'b'}});
    expect(answerLines(node, WELSH)).to.deep.equal(['Coch', 'Blue']);
    const coding = {code: 'x', display: 'Other', _display: translation('Arall')};
    expect(answerLines(await nodeOf(COLOURS, {valueCoding: coding}), WELSH)).to.deep.equal(['Arall']);
  });
});

describe('what a question is called', () => {
  it('is its text, with the prefix where it is asked', async () => {
    const node = await nodeOf({prefix: '1.', text: 'Name', _text: translation('Enw')});
    expect(questionWords(node, 'en')).to.equal('1. Name');
    expect(questionWords(node, 'cy')).to.equal('1. Enw');
    expect(plainLabel(node, 'cy')).to.equal('Enw');
  });

  it('is what a form without text has in its place', async () => {
    const control = {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'flyover'}]};
    const flyover = {
      linkId: 'f',
      type: 'display',
      text: 'First name',
      extension: [{url: `${C}/questionnaire-itemControl`, valueCodeableConcept: control}],
    };
    expect(plainLabel(await nodeOf({text: '', item: [flyover]}), 'en')).to.equal('First name');
    expect(plainLabel(await nodeOf({text: '', code: [{code: 'x', display: 'Weight'}]}), 'en')).to.equal(
      'Weight',
    );
  });
});

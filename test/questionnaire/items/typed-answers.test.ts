import {expect} from '@open-wc/testing';
import type {Answer, QuestionnaireItem} from '../../../src/model/fhir.js';
import {readForm} from '../../../src/questionnaire/engine/index.js';
import type {Layout} from '../../../src/questionnaire/items/layout.js';
import {localDateTime, withOffset} from '../../../src/questionnaire/items/local-time.js';
import {loadRareKinds} from '../../../src/questionnaire/items/rare-kinds.js';
import {typedAnswer, type Boxes} from '../../../src/questionnaire/items/typed-answers.js';
import {unitsOf} from '../../../src/questionnaire/items/typed-quantity.js';

const C = 'http://hl7.org/fhir/StructureDefinition';

function itemOf(definition: Partial<QuestionnaireItem>) {
  const item = {linkId: 'q', text: 'Question', type: 'string', ...definition};
  return readForm({resourceType: 'Questionnaire', status: 'active', item: [item]}).items[0]!;
}

before(async () => {
  const kinds = ['quantity', 'time', 'dateTime'].map((type) => [type, itemOf({type})] as const);
  await loadRareKinds({byLinkId: new Map(kinds)});
});

/** Type, layout, boxes, and what they say: an answer, the code of a fault, or nothing. */
const READINGS: readonly (readonly [string, Layout, Boxes, Answer | string | undefined])[] = [
  ['string', 'text', {text: '  Sam  '}, {valueString: 'Sam'}],
  ['string', 'text', {text: '   '}, undefined],
  ['text', 'long-text', {text: 'One\nTwo '}, {valueString: 'One\nTwo'}],
  // Pasted from slides and PDFs: FHIR has no room for it, and a server would refuse all of the answers.
  ['text', 'long-text', {text: 'One\u000bTwo\u0002\u0000'}, {valueString: 'One\nTwo'}],
  ['string', 'text', {text: 'Well\u0007 \ud83d'}, {valueString: 'Well \ufffd'}],
  ['string', 'text', {text: ' \u0001 '}, undefined],
  ['url', 'url', {text: 'https://example.org/a'}, {valueUri: 'https://example.org/a'}],
  ['url', 'url', {text: 'www.example.org/a?b'}, {valueUri: 'https://www.example.org/a?b'}],
  ['url', 'url', {text: 'urn:uuid:1'}, {valueUri: 'urn:uuid:1'}],
  ['integer', 'number', {text: '1,200'}, {valueInteger: 1200}],
  ['integer', 'number', {text: ' 12.0 '}, {valueInteger: 12}],
  ['integer', 'number', {text: '12.5'}, 'whole'],
  ['integer', 'number', {text: 'twelve'}, 'number'],
  ['integer', 'number', {text: '07700900982'}, 'max'],
  ['integer', 'number', {text: '-7700900982'}, 'min'],
  ['decimal', 'number', {text: '1.50'}, {valueDecimal: 1.5}],
  ['decimal', 'number', {text: '7700900982'}, {valueDecimal: 7700900982}],
  ['date', 'date', {day: '31', month: 'march', year: '1980'}, {valueDate: '1980-03-31'}],
  ['date', 'date', {day: '', month: '', year: ''}, undefined],
  ['date', 'date', {day: '31', month: '', year: '1980'}, 'date.part'],
  ['date', 'date', {day: '30', month: '2', year: '1980'}, 'date.real'],
  ['date', 'date', {day: '3', month: '2', year: '80'}, 'date.year'],
  ['time', 'time', {text: '2.30pm'}, {valueTime: '14:30:00'}],
  ['time', 'time', {text: 'soon'}, 'time.real'],
  ['dateTime', 'date-time', {day: '3', month: '2', year: '2026', time: ''}, {valueDateTime: '2026-02-03'}],
  ['dateTime', 'date-time', {day: '', month: '', year: '', time: '2pm'}, 'date.empty'],
  ['dateTime', 'date-time', {day: '3', month: '2', year: '2026', time: 'x'}, 'time.real'],
  ['dateTime', 'date-time', {day: '33', month: '2', year: '2026', time: '2pm'}, 'date.real'],
  ['quantity', 'quantity', {amount: '5', unit: ''}, {valueQuantity: {value: 5}}],
];

describe('what is typed into the boxes of a question', () => {
  for (const [type, layout, boxes, expected] of READINGS) {
    it(`${type}: ${JSON.stringify(boxes)} is ${JSON.stringify(expected)}`, () => {
      const {answer, fault} = typedAnswer(layout)!.read(boxes, itemOf({type}));
      if (typeof expected === 'string') expect([answer, fault?.code]).to.deep.equal([undefined, expected]);
      else expect([answer, fault]).to.deep.equal([expected, undefined]);
    });
  }

  it('names the boxes of a date that are wrong', () => {
    const read = (boxes: Boxes) => typedAnswer('date')!.read(boxes, itemOf({type: 'date'})).fault;
    expect(read({day: '', month: '3', year: ''})?.parts).to.deep.equal(['day', 'year']);
    expect(read({day: '40', month: '3', year: '1980'})?.parts).to.deep.equal(['day']);
    expect(read({day: '', month: '', year: '1980'})?.values).to.deep.equal({parts: ['day', 'month']});
  });

  it('takes a time with the zone of whoever types it', () => {
    const boxes = {day: '3', month: '7', year: '2026', time: '2:30pm'};
    const {answer} = typedAnswer('date-time')!.read(boxes, itemOf({type: 'dateTime'}));
    expect(answer?.valueDateTime).to.match(/^2026-07-03T14:30:00[-+]\d\d:\d\d$/);
    expect(new Date(answer!.valueDateTime!).getTime()).to.equal(new Date(2026, 6, 3, 14, 30).getTime());
  });

  it('takes less of a date where the form asks for less', () => {
    const extension = (format: string) => ({extension: [{url: `${C}/entryFormat`, valueString: format}]});
    const read = (format: string, boxes: Boxes) =>
      typedAnswer('date')!.read(boxes, itemOf({type: 'date', ...extension(format)}));
    const month = {day: '', month: '3', year: '1980'};
    const year = {day: '', month: '', year: '1980'};
    expect(read('MM/YYYY', month).answer).to.deep.equal({valueDate: '1980-03'});
    expect(read('MM/YYYY', {...month, day: '4'}).answer).to.deep.equal({valueDate: '1980-03-04'});
    expect(read('MM/YYYY', year).fault?.code).to.equal('date.part');
    expect(read('yyyy', year).answer).to.deep.equal({valueDate: '1980'});
    expect(read('yyyy', month).answer).to.deep.equal({valueDate: '1980-03'});
    expect(read('yyyy', {...year, year: '80'}).fault?.code).to.equal('date.year');
    expect(read('yyyy-mm-dd', month).fault?.code).to.equal('date.part');
    expect(read('Say my birthday', month).fault?.code).to.equal('date.part');
  });

  it('keeps how precise a date was that was given before', () => {
    const read = typedAnswer('date')!.read;
    const item = itemOf({type: 'date'});
    expect(read({day: '', month: '4', year: '1980'}, item, {valueDate: '1980-03'}).answer).to.deep.equal({
      valueDate: '1980-04',
    });
    expect(read({day: '', month: '', year: '1981'}, item, {valueDate: '1980'}).answer).to.deep.equal({
      valueDate: '1981',
    });
  });

  it('asks which unit where there are several, and takes the only one', () => {
    const unit = (code: string, display: string) => ({
      url: `${C}/questionnaire-unitOption`,
      valueCoding: {system: 'http://unitsofmeasure.org', code, display},
    });
    const read = (boxes: Boxes, ...extension: ReturnType<typeof unit>[]) =>
      typedAnswer('quantity')!.read(boxes, itemOf({type: 'quantity', extension}));
    const metres = unit('m', 'metres');
    const both = [metres, unit('cm', 'centimetres')];
    expect(read({amount: '1.8', unit: ''}, ...both).fault?.code).to.equal('unit');
    expect(read({amount: 'x', unit: 'm'}, ...both).fault?.code).to.equal('number');
    expect(read({amount: '', unit: 'm'}, ...both).fault?.code, 'no unit is lost without a word').to.equal(
      'amount',
    );
    expect(read({amount: '', unit: 'm'}, metres), 'the only unit is not chosen').to.deep.equal({});
    const was = {valueQuantity: {value: 2, unit: 'metres', code: 'm'}};
    const item = itemOf({type: 'quantity', extension: both});
    expect(typedAnswer('quantity')!.read({amount: '', unit: 'm'}, item, was), 'emptied').to.deep.equal({});
    const expected = {
      value: 180,
      unit: 'centimetres',
      system: 'http://unitsofmeasure.org',
      code: 'cm',
    };
    expect(read({amount: '180 cm', unit: 'cm'}, ...both).answer).to.deep.equal({valueQuantity: expected});
    expect(read({amount: '1.8', unit: ''}, metres).answer?.valueQuantity?.code).to.equal('m');
  });

  it('keeps the unit of an earlier answer, which the form does not offer', () => {
    const answer = {valueQuantity: {value: 6, unit: 'foot', code: '[ft_i]'}};
    const item = itemOf({type: 'quantity'});
    expect(unitsOf(item, answer)).to.deep.equal([{code: '[ft_i]', display: 'foot'}]);
    const {show, read} = typedAnswer('quantity')!;
    expect(read(show(answer, item, 'en-GB'), item, answer).answer).to.deep.equal(answer);
  });
});

/** Answers, and what stands in the boxes for them. */
const SHOWN: readonly (readonly [string, Layout, Answer, Boxes])[] = [
  ['integer', 'number', {valueInteger: 1200}, {text: '1200'}],
  ['decimal', 'number', {valueDecimal: 0.0000001}, {text: '0.0000001'}],
  ['date', 'date', {valueDate: '1980-03-04'}, {day: '4', month: '3', year: '1980'}],
  ['date', 'date', {valueDate: '1980-03'}, {day: '', month: '3', year: '1980'}],
  ['time', 'time', {valueTime: '14:30:00'}, {text: '2:30pm'}],
  ['time', 'time', {valueTime: '12:00:00'}, {text: '12 noon'}],
  ['url', 'url', {valueUri: 'https://a.example'}, {text: 'https://a.example'}],
  ['dateTime', 'date-time', {valueDateTime: '2026-02-03'}, {day: '3', month: '2', year: '2026', time: ''}],
];

describe('what stands in the boxes for an answer', () => {
  for (const [type, layout, answer, boxes] of SHOWN) {
    it(`${type}: ${JSON.stringify(answer)}`, () => {
      const {show, read} = typedAnswer(layout)!;
      const item = itemOf({type});
      expect(show(answer, item, 'en-GB')).to.deep.equal(boxes);
      expect(read(boxes, item, answer).answer, 'read back').to.deep.equal(answer);
    });
  }

  it('reads back what it wrote in Welsh', () => {
    const {show, read} = typedAnswer('time')!;
    const item = itemOf({type: 'time'});
    for (const valueTime of ['00:00:00', '09:05:00', '12:00:00', '23:30:00']) {
      expect(read(show({valueTime}, item, 'cy-GB'), item).answer).to.deep.equal({valueTime});
    }
  });

  it('shows an instant on the clock of whoever reads it', () => {
    const value = withOffset('2026-07-03', '14:30:00');
    expect(localDateTime(value)).to.deep.equal({date: '2026-07-03', time: '14:30:00'});
    const utc = new Date(value).toISOString();
    expect(localDateTime(utc)).to.deep.equal({date: '2026-07-03', time: '14:30:00'});
    expect(localDateTime('2026-07')).to.deep.equal({date: '2026-07'});
  });
});

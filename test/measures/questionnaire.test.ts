import {expect} from '@open-wc/testing';
import {
  MeasureError,
  measureOf,
  measureQuestionnaire,
  measures,
  responseAnswers,
  scoreMeasure,
} from '../../src/measures/index.js';
import type {Answer, QuestionnaireItem, QuestionnaireResponse} from '../../src/model/fhir.js';
import {readForm, startSession} from '../../src/questionnaire/engine/index.js';
import {layoutOf} from '../../src/questionnaire/items/layout.js';
import {allPages} from '../../src/questionnaire/pages.js';
import {give} from '../support/form-builder.js';
import {VECTOR_FILES, vectorsOf} from '../support/measures.js';

const flat = (items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...flat(item.item)]);
const handled = {safety: 'handled'} as const;
const shippable = measures.filter((measure) => measure.shippable);

/** The answer in a form that stands for an answer as `scoreMeasure` takes it. */
function formAnswer(item: QuestionnaireItem, given: number | string): Answer {
  if (item.type === 'integer') return {valueInteger: given as number};
  const option = item.answerOption?.find(
    ({valueCoding, extension}) => valueCoding?.code === given || extension?.[0]?.valueDecimal === given,
  );
  return {valueCoding: option!.valueCoding!};
}

describe('measureQuestionnaire', () => {
  for (const {id, items, version, attribution} of shippable) {
    it(`is a form without a fault for ${id}, with the questions in their order`, () => {
      const form = measureQuestionnaire(id, handled);
      expect(readForm(form).faults).to.deep.equal([]);
      expect([form.version, form.copyright, form.language]).to.deep.equal([version, attribution, 'en']);
      const asked = flat(form.item).filter(({type}) => type === 'integer' || type === 'choice');
      expect(asked.map(({linkId, text}) => [linkId, text])).to.deep.equal(
        items.map((item) => [item.id, item.text]),
      );
      for (const item of flat(form.item)) {
        expect(item.required, item.linkId).to.equal(undefined);
        expect(item.initial, item.linkId).to.equal(undefined);
      }
    });
  }

  it('asks 0 to 10 as a scale with words at both ends, one to a page below the introduction', async () => {
    const session = await startSession(readForm(measureQuestionnaire('ons4')));
    const pages = allPages(session, 'one-question');
    expect(pages.map(({nodes}) => nodes.map((node) => layoutOf(node)))).to.deep.equal([
      ['display', 'scale'],
      ['scale'],
      ['scale'],
      ['scale'],
    ]);
    const {lower, upper} = pages[3]!.nodes[0]!.item;
    expect([lower?.text, upper?.text]).to.deep.equal(['not at all anxious', 'completely anxious']);
  });

  it('has the shared beginning around the scored questions of PHQ-9, and not around the last', () => {
    const [group, difficulty] = measureQuestionnaire('phq9', handled).item!;
    expect(group!.text).to.equal(measureOf('phq9').stem);
    expect(group!.item?.length).to.equal(9);
    expect(difficulty!.linkId).to.equal('phq9-difficulty');
  });

  it('gives no form for PHQ-9 to somebody who has not said that item 9 is acted on', () => {
    expect(() => measureQuestionnaire('phq9'))
      .to.throw(MeasureError)
      .with.property('code', 'safety-not-handled');
    expect(measureQuestionnaire('phq2').title).to.equal('PHQ-2');
  });

  for (const id of ['swemwbs', 'who5', 'djg6']) {
    it(`has no words for ${id}, and says what is needed`, () => {
      expect(() => measureQuestionnaire(id))
        .to.throw(MeasureError, measureOf(id).licence.terms)
        .with.property('code', 'no-wording');
    });
  }
});

describe('responseAnswers', () => {
  for (const [file, measureOfVector] of Object.entries(VECTOR_FILES)) {
    if (['swemwbs', 'who5', 'djg6'].includes(file)) continue;
    it(`reads what was answered in the form: every vector of ${file}`, async () => {
      for (const vector of await vectorsOf(file)) {
        const id = measureOfVector(vector);
        const form = measureQuestionnaire(id, handled);
        const session = await startSession(readForm(form));
        const asked = flat(form.item);
        for (const {id: linkId, key} of measureOf(id).items) {
          const [, list, at] = /^(\w+)\[(\d+)\]$/.exec(key) ?? [];
          const given = list ? (vector.answers[list] as unknown[])[Number(at)] : vector.answers[key];
          if (given === null || given === undefined) continue;
          const item = asked.find((one) => one.linkId === linkId)!;
          give(session, linkId, [formAnswer(item, given as number | string)]);
        }
        const answers = responseAnswers(id, session.response());
        expect(scoreMeasure(id, answers), vector.id).to.deep.equal(scoreMeasure(id, vector.answers));
      }
    });
  }

  const response = (linkId: string, ...answer: Answer[]): QuestionnaireResponse => ({
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: [{linkId, answer}],
  });
  const refused: readonly (readonly [string, string, QuestionnaireResponse])[] = [
    [
      'a code of another system',
      'leftout',
      response('loneliness-ons-leftout', {valueCoding: {system: 'urn:x', code: 'often'}}),
    ],
    ['a text', 'leftout', response('loneliness-ons-leftout', {valueString: 'often'})],
    [
      'a code without a code',
      'leftout',
      response('loneliness-ons-leftout', {valueCoding: {display: 'Often'}}),
    ],
    ['a number with decimals', 'happy', response('ons4-happy', {valueDecimal: 5})],
    ['two answers', 'happy', response('ons4-happy', {valueInteger: 5}, {valueInteger: 6})],
  ];
  for (const [name, key, given] of refused) {
    it(`leaves ${name} to be refused`, () => {
      const id = key === 'happy' ? 'ons4' : 'loneliness-ons';
      expect(() => scoreMeasure(id, responseAnswers(id, given)))
        .to.throw(MeasureError)
        .with.property('code', `out-of-range:${key}`);
    });
  }

  it('reads a response with nothing in it', () => {
    const empty: QuestionnaireResponse = {resourceType: 'QuestionnaireResponse', status: 'completed'};
    expect(responseAnswers('phq2', empty)).to.deep.equal({items: [null, null]});
  });
});

import {expect} from '@open-wc/testing';
import {MeasureError, measureOf, scoreObservations, type AnswerMode} from '../../src/measures/index.js';

const options = {
  subject: {reference: 'Patient/123'},
  effectiveDateTime: '2026-01-15T09:30:00+00:00',
  response: {reference: 'QuestionnaireResponse/55'},
};
const codesOf = (id: string, answers: unknown) =>
  scoreObservations(id, answers, options).map(({code}) => code.coding?.map((coding) => coding.code));

describe('scoreObservations', () => {
  it('writes an answer of ONS4 as it was given, with its band', () => {
    expect(scoreObservations('ons4', {satisfied: 7}, options)).to.deep.equal([
      {
        resourceType: 'Observation',
        status: 'final',
        category: [
          {
            coding: [{system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey'}],
          },
        ],
        code: {
          coding: [
            {
              system: 'urn:social-prescribing-kit:measure-item',
              version: '1.0.0',
              code: 'ons4-satisfied',
            },
          ],
          text: measureOf('ons4').items[0]?.text,
        },
        subject: options.subject,
        effectiveDateTime: options.effectiveDateTime,
        valueInteger: 7,
        interpretation: [{coding: [{system: 'urn:social-prescribing-kit:measure-band', code: 'high'}]}],
        derivedFrom: [options.response],
      },
    ]);
  });

  it('writes four for ONS4 and no total, and none of what is missing', () => {
    const all = {satisfied: 0, worthwhile: 1, happy: 2, anxious: 10};
    expect(codesOf('ons4', all)).to.deep.equal([
      ['ons4-satisfied'],
      ['ons4-worthwhile'],
      ['ons4-happy'],
      ['ons4-anxious'],
    ]);
    expect(codesOf('ons4', {...all, happy: null}).flat()).to.not.include('ons4-happy');
    expect(codesOf('phq9', {items: [null, 1, 1, 1, 1, 1, 1, 1, 1]})).to.deep.equal([]);
  });

  it('writes one total with its public codes, without its parts', () => {
    expect(codesOf('phq9', {items: Array(9).fill(1)})).to.deep.equal([
      ['phq9-total', '44261-6', '720433000'],
    ]);
    const [phq9] = scoreObservations('phq9', {items: Array(9).fill(1)}, options);
    expect([phq9?.valueInteger, phq9?.code.text]).to.deep.equal([9, 'PHQ-9']);
  });

  it('writes the metric score of SWEMWBS, which has decimals, and the percentage of WHO-5', () => {
    const [swemwbs, ...more] = scoreObservations('swemwbs', {items: Array(7).fill(3)}, options);
    expect(swemwbs?.valueQuantity?.value).to.equal(19.25);
    expect(more).to.deep.equal([]);
    const who5 = scoreObservations('who5', {items: Array(5).fill(3)}, options);
    expect(who5.map(({valueInteger}) => valueInteger)).to.deep.equal([60]);
  });

  it('writes the direct question about loneliness in its words, beside the total', () => {
    const answers = {companionship: 'often', leftout: 'often', isolated: 'often', direct: 'often-always'};
    const [ucla, direct] = scoreObservations('loneliness-ons', answers, options);
    expect([ucla?.valueInteger, ucla?.interpretation]).to.deep.equal([9, undefined]);
    expect(direct?.valueCodeableConcept).to.deep.equal({
      coding: [{system: 'urn:social-prescribing-kit:measure-answer', code: 'often-always'}],
      text: 'Often/always',
    });
  });

  it('takes codes of one’s own, and refuses what is no answer', () => {
    const own = {system: 'http://snomed.info/sct', code: '1'};
    const [satisfied] = scoreObservations(
      'ons4',
      {satisfied: 7},
      {...options, codes: {'ons4.satisfied': [own]}},
    );
    expect(satisfied?.code.coding?.[1]).to.deep.equal(own);
    expect(() => scoreObservations('ons4', {satisfied: 11}, options))
      .to.throw(MeasureError)
      .with.property('code', 'out-of-range:satisfied');
  });

  it('says how the answers were given, in the kit’s code and in HL7’s', () => {
    const methodOf = (mode: AnswerMode) =>
      scoreObservations('gad2', {items: [1, 1]}, {...options, mode})[0]?.method?.coding?.map(
        ({code}) => code,
      );
    expect(methodOf('self')).to.deep.equal(['self', 'ELECTRONIC']);
    expect(methodOf('read-aloud')).to.deep.equal(['read-aloud', 'VERBAL']);
    expect(methodOf('on-behalf')).to.deep.equal(['on-behalf']);
    expect(scoreObservations('gad2', {items: [1, 1]}, options)[0]?.method).to.equal(undefined);
  });

  it('writes that somebody preferred not to say, where that is the whole answer, and never as 0', () => {
    const declined = ['ons4-happy', 'ons4-anxious'];
    const written = scoreObservations('ons4', {satisfied: 7, anxious: 2}, {...options, declined});
    expect(
      written.map(({code, valueInteger, dataAbsentReason, interpretation}) => [
        code.coding?.[0]?.code,
        valueInteger,
        dataAbsentReason?.coding?.[0],
        interpretation !== undefined,
      ]),
    ).to.deep.equal([
      ['ons4-satisfied', 7, undefined, true],
      [
        'ons4-happy',
        undefined,
        {
          system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
          code: 'asked-declined',
        },
        false,
      ],
      ['ons4-anxious', 2, undefined, true],
    ]);
    const total = scoreObservations('gad2', {items: [1, null]}, {...options, declined: ['gad2-2']});
    expect(total).to.deep.equal([]);
  });
});

import {expect} from '@open-wc/testing';
import {
  declinedItems,
  modeConcept,
  readHistory,
  scoreObservations,
  type MeasureObservationOptions,
} from '../../src/measures/index.js';
import {DECLINED} from '../../src/model/declined.js';
import type {Answer, QuestionnaireResponse, Resource} from '../../src/model/fhir.js';
import type {Observation} from '../../src/model/fhir-record.js';
import {vectorsOf} from '../support/measures.js';

const COMPLETION = 'http://hl7.org/fhir/StructureDefinition/questionnaireresponse-completionMode';
const APRIL = '2026-04-14T10:00:00+01:00';
const MAY = '2026-05-20T10:00:00+01:00';
const SUBJECT = {reference: 'Patient/1'};

const integer = (value: number): Answer => ({valueInteger: value});

/** A response to the kit's form, by item ids without the measure. */
function response(
  measure: string,
  answers: Readonly<Record<string, Answer>>,
  more: Partial<QuestionnaireResponse> = {},
): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    id: `${measure}-r`,
    questionnaire: `urn:social-prescribing-kit:questionnaire:measure-${measure}|1.0.0`,
    status: 'completed',
    subject: SUBJECT,
    authored: APRIL,
    item: Object.entries(answers).map(([item, answer]) => ({linkId: `${measure}-${item}`, answer: [answer]})),
    ...more,
  };
}

/** When and how answers were given, and where they are. */
interface Given extends Pick<MeasureObservationOptions, 'mode' | 'declined'> {
  readonly date?: string;
  readonly from?: string;
}

/** Observations with ids, as a record holds them. */
function observations(
  measure: string,
  answers: unknown,
  {date = APRIL, from = `QuestionnaireResponse/${measure}-r`, ...more}: Given = {},
): Observation[] {
  return scoreObservations(measure, answers, {
    subject: SUBJECT,
    effectiveDateTime: date,
    response: {reference: from},
    ...more,
  }).map((each, index) => ({...each, id: `${measure}-${date.slice(0, 10)}-${index}`}));
}

describe('readHistory', () => {
  it('reads a response and its Observations as one entry, with version, mode and source', () => {
    const form = response(
      'ons4',
      {satisfied: integer(7), happy: integer(3)},
      {extension: [{url: COMPLETION, valueCodeableConcept: modeConcept('read-aloud')}]},
    );
    const all = [...observations('ons4', {satisfied: 7, happy: 3}, {mode: 'self'}), form];
    expect(readHistory(all)).to.deep.equal({
      entries: [
        {
          measure: 'ons4',
          date: APRIL,
          version: '1.0.0',
          mode: 'read-aloud',
          source: 'QuestionnaireResponse/ons4-r',
          scores: {
            satisfied: {value: 7, band: 'high'},
            worthwhile: {value: null},
            happy: {value: 3, band: 'low'},
            anxious: {value: null},
          },
        },
      ],
      leftOut: [],
    });
  });

  it('reads Observations alone, with version and mode, and puts those of one response together', () => {
    const [entry, ...more] = readHistory(
      observations(
        'ons4',
        {satisfied: 7, anxious: 2},
        {mode: 'self', from: 'https://r4.example.org/QuestionnaireResponse/9/_history/2'},
      ),
    ).entries;
    expect(more).to.have.length(0);
    expect(entry).to.deep.equal({
      measure: 'ons4',
      date: APRIL,
      version: '1.0.0',
      mode: 'self',
      source: 'QuestionnaireResponse/9',
      scores: {satisfied: {value: 7, band: 'high'}, anxious: {value: 2, band: 'low'}},
    });
  });

  it('is in the order of time whatever the order of the record, by instants and not by letters', () => {
    const dates = [MAY, '2026-04-14T23:30:00Z', '2026-04-15T00:10:00+01:00', '2025-12-01'];
    const all = dates.flatMap((date, index) =>
      observations('gad2', {items: [1, 1]}, {date, from: `QuestionnaireResponse/${index}`}),
    );
    expect(readHistory(all).entries.map(({date}) => date)).to.deep.equal([
      '2025-12-01',
      '2026-04-15T00:10:00+01:00',
      '2026-04-14T23:30:00Z',
      MAY,
    ]);
  });

  it('counts what it is given twice once, and reads only the measures that are asked for', () => {
    const gad = observations('gad2', {items: [1, 1]});
    const ons = observations('ons4', {satisfied: 1});
    expect(readHistory([...gad, ...ons, ...gad]).entries).to.have.length(2);
    const {entries, leftOut} = readHistory([...gad, ...ons], ['ons4']);
    expect(entries.map(({measure}) => measure)).to.deep.equal(['ons4']);
    expect(leftOut).to.deep.equal([]);
  });

  it('works a stored score out anew, and has both where they differ', () => {
    const answers = {items: [1, 1, 1, 1, 1, 1, 1]};
    const stored = observations('gad7', answers).map((each) => ({...each, valueInteger: 12}));
    const items = Object.fromEntries(Array.from({length: 7}, (_, index) => [`${index + 1}`, integer(1)]));
    for (const order of [0, 1]) {
      const both = [...stored, response('gad7', items)];
      const {entries} = readHistory(order ? both.reverse() : both);
      expect(entries.map(({scores}) => scores)).to.deep.equal([
        {total: {value: 7, band: 'mild', stored: 12}},
      ]);
    }
  });

  it('finds the total of HL7’s own example wrong: it says 13, and its answers come to 10', async () => {
    const vector = (await vectorsOf('phq9')).find(({expected}) => expected['declaredTotalInSource'] === 13)!;
    const LOINC = [
      '44250-9',
      '44255-8',
      '44259-0',
      '44254-1',
      '44251-7',
      '44258-2',
      '44252-5',
      '44253-3',
      '44260-8',
    ];
    const CODES = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'];
    const items = vector.answers['items'] as readonly number[];
    const published: QuestionnaireResponse = {
      resourceType: 'QuestionnaireResponse',
      id: 'phq9-example',
      status: 'completed',
      authored: '2022-01-01',
      item: [
        ...items.map((value, index) => ({
          linkId: `/${LOINC[index]}`,
          answer: [{valueCoding: {system: 'http://loinc.org', code: CODES[value]!}}],
        })),
        {linkId: '/44261-6', answer: [{valueDecimal: 13}]},
      ],
    };
    const {entries, leftOut} = readHistory([published]);
    expect(leftOut).to.deep.equal([]);
    expect(entries).to.deep.equal([
      {
        measure: 'phq9',
        date: '2022-01-01',
        source: 'QuestionnaireResponse/phq9-example',
        scores: {total: {value: 10, band: 'moderate', stored: 13}},
      },
    ]);
  });

  it('tells what somebody preferred not to say from what is missing', () => {
    const form = response('ons4', {satisfied: integer(7), happy: DECLINED});
    expect(declinedItems(form)).to.deep.equal(['ons4-happy']);
    const [byAnswers] = readHistory([form]).entries;
    expect([byAnswers?.scores['happy'], byAnswers?.scores['anxious']]).to.deep.equal([
      {value: null, declined: true},
      {value: null},
    ]);
    const alone = observations('ons4', {satisfied: 7}, {declined: ['ons4-happy']});
    expect(readHistory(alone).entries[0]?.scores).to.deep.equal({
      satisfied: {value: 7, band: 'high'},
      happy: {value: null, declined: true},
    });
  });

  it('leaves out what was entered in error, is not finished, has no date or says nothing that can be', () => {
    const [ons] = observations('ons4', {satisfied: 7});
    const gone: readonly (readonly [Resource, string])[] = [
      [{...ons!, id: 'a', status: 'entered-in-error'} as Observation, 'not-final'],
      [{...ons!, id: 'b', status: 'preliminary'} as Observation, 'not-final'],
      [{...ons!, id: 'c', effectiveDateTime: undefined} as unknown as Observation, 'no-date'],
      [{...ons!, id: 'd', effectiveDateTime: 'spring'}, 'no-date'],
      [{...ons!, id: 'e', valueInteger: 11}, 'bad-answers'],
      [
        {...ons!, id: 'f', valueInteger: undefined, valueString: '7'} as unknown as Observation,
        'bad-answers',
      ],
      [{...ons!, id: 'g', code: {coding: [{system: 'http://loinc.org', code: '8302-2'}]}}, 'not-a-measure'],
      [response('ons4', {satisfied: integer(11)}, {id: 'h'}), 'bad-answers'],
      [response('ons4', {satisfied: integer(7)}, {id: 'i', status: 'in-progress'}), 'not-final'],
      [response('ons4', {satisfied: integer(7)}, {id: 'j', status: 'entered-in-error'}), 'not-final'],
      [response('ons4', {satisfied: integer(7)}, {id: 'k', authored: undefined}), 'no-date'],
      [{resourceType: 'QuestionnaireResponse', id: 'l', status: 'completed'} as Resource, 'not-a-measure'],
    ];
    for (const [resource, why] of gone) {
      const {entries, leftOut} = readHistory([resource]);
      expect(entries, resource.id).to.deep.equal([]);
      expect(leftOut, resource.id).to.deep.equal([
        {resource: `${resource.resourceType}/${resource.id}`, why},
      ]);
    }
  });

  it('keeps the Observations of a response that cannot be read, and what else is in a record does not disturb', () => {
    const broken = response('ons4', {satisfied: integer(99)});
    const {entries, leftOut} = readHistory([
      broken,
      ...observations('ons4', {satisfied: 7}),
      {resourceType: 'Patient', id: '1'},
    ]);
    expect(entries.map(({scores}) => scores)).to.deep.equal([{satisfied: {value: 7, band: 'high'}}]);
    expect(leftOut.map(({why}) => why)).to.deep.equal(['bad-answers']);
  });

  it('reads the words of the direct question about loneliness, and scores with decimals', () => {
    const lonely = observations('loneliness-ons', {
      companionship: 'often',
      leftout: 'often',
      isolated: 'often',
      direct: 'never',
    });
    expect(readHistory(lonely).entries[0]?.scores).to.deep.equal({
      ucla: {value: 9},
      direct: {value: 'never'},
    });
    const swemwbs = observations('swemwbs', {items: [3, 3, 3, 3, 3, 3, 3]});
    expect(readHistory(swemwbs).entries[0]?.scores).to.deep.equal({metric: {value: 19.25}});
  });
});

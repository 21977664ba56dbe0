import {expect} from '@open-wc/testing';
import {readHistory, scoreObservations, type MeasureHistory} from '../../src/measures/index.js';
import {isFhirDate, londonClock, londonDay} from '../../src/measures/london-day.js';
import type {QuestionnaireResponse, Resource} from '../../src/model/fhir.js';
import type {Observation} from '../../src/model/fhir-record.js';

// What records hold that nobody would have thought of.

const APRIL = '2026-04-14T10:00:00+01:00';
const subject = {reference: 'Patient/1'};
const LOINC = 'http://loinc.org';
const SNOMED = 'http://snomed.info/sct';

function ons4(value: number, more: Partial<QuestionnaireResponse> = {}): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    id: 'r',
    questionnaire: 'urn:social-prescribing-kit:questionnaire:measure-ons4|1.0.0',
    status: 'completed',
    subject,
    authored: APRIL,
    item: [{linkId: 'ons4-satisfied', answer: [{valueInteger: value}]}],
    ...more,
  };
}

const ons4Score = (value: number, more: Partial<Observation> = {}): Observation => ({
  ...scoreObservations(
    'ons4',
    {satisfied: value},
    {
      subject,
      effectiveDateTime: APRIL,
      response: {reference: 'QuestionnaireResponse/r'},
    },
  )[0]!,
  id: `o-${value}`,
  ...more,
});

/** A score with a public code, as another system stores it. */
const stored = (
  system: string,
  code: string,
  value: number,
  more: Partial<Observation> = {},
): Observation => ({
  resourceType: 'Observation',
  id: `${code}-${value}`,
  status: 'final',
  code: {coding: [{system, code}]},
  subject,
  effectiveDateTime: '2026-04-14',
  valueInteger: value,
  ...more,
});

const values = ({entries}: MeasureHistory) =>
  entries.map(({measure, scores}) => [
    measure,
    ...Object.entries(scores).map(([id, {value, stored: said}]) => [
      id,
      value,
      ...(said === undefined ? [] : [said]),
    ]),
  ]);
const why = ({leftOut}: MeasureHistory) => leftOut.map((each) => `${each.resource} ${each.why}`);

describe('the history of records of all kinds', () => {
  it('has both measures that one response was about', () => {
    const from = [{reference: 'QuestionnaireResponse/both'}];
    const history = readHistory([
      stored(LOINC, '44261-6', 12, {derivedFrom: from}),
      stored(LOINC, '70274-6', 8, {derivedFrom: from}),
    ]);
    expect(values(history)).to.deep.equal([
      ['phq9', ['total', 12]],
      ['gad7', ['total', 8]],
    ]);
    const answered: QuestionnaireResponse = {
      ...ons4(7, {questionnaire: 'https://example.org/both|1'}),
      item: [
        {linkId: 'ons4-satisfied', answer: [{valueInteger: 7}]},
        ...[1, 2, 3, 4, 5].map((item) => ({linkId: `who5-${item}`, answer: [{valueInteger: 3}]})),
      ],
    };
    expect(readHistory([answered]).entries.map(({measure}) => measure)).to.have.members(['ons4', 'who5']);
  });

  for (const [how, derivedFrom] of [
    ['does not say where it comes from', undefined],
    ['names an address that leads nowhere', [{reference: 'urn:uuid:0c1b1f4e-0000-4000-8000-000000000000'}]],
    ['names another server', [{reference: 'https://other.example/QuestionnaireResponse/r'}]],
  ] as const) {
    it(`counts an answer once where its score ${how}`, () => {
      const history = readHistory([ons4Score(7, {derivedFrom}), ons4(7)]);
      expect(values(history)).to.deep.equal([
        ['ons4', ['satisfied', 7], ['worthwhile', null], ['happy', null], ['anxious', null]],
      ]);
    });
  }

  it('does not take the answers on another server for those that have the same id here', () => {
    const elsewhere = ons4Score(2, {
      derivedFrom: [{reference: 'https://other.example/QuestionnaireResponse/r'}],
      effectiveDateTime: '2026-05-20T10:00:00+01:00',
    });
    const history = readHistory([ons4(7), elsewhere]);
    expect(history.entries.map(({scores}) => scores['satisfied']?.value)).to.deep.equal([7, 2]);
  });

  it('shows no score of answers that were taken back, or cannot be', () => {
    const retracted = readHistory([ons4(7, {status: 'entered-in-error'}), ons4Score(7)]);
    expect(values(retracted)).to.deep.equal([]);
    expect(why(retracted)).to.deep.equal(['QuestionnaireResponse/r not-final', 'Observation/o-7 not-final']);
    const impossible = readHistory([ons4(70), ons4Score(7)]);
    expect(values(impossible)).to.deep.equal([]);
    expect(why(impossible)).to.deep.equal([
      'QuestionnaireResponse/r bad-answers',
      'Observation/o-7 bad-answers',
    ]);
  });

  it('reads the scores of a form whose answers have codes of its own', () => {
    const own = ons4(0, {
      questionnaire: 'https://example.org/who5|2',
      item: [1, 2, 3, 4, 5].map((item) => ({
        linkId: `who5-${item}`,
        answer: [{valueCoding: {system: 'https://example.org/answers', code: 'often'}}],
      })),
    });
    const [score] = scoreObservations(
      'who5',
      {items: [3, 3, 3, 3, 3]},
      {subject, effectiveDateTime: APRIL, response: {reference: 'QuestionnaireResponse/r'}},
    );
    const history = readHistory([own, {...score!, id: 'o'}]);
    expect(values(history)).to.deep.equal([['who5', ['percentage', 60]]]);
    expect(history.entries[0]?.source).to.equal('QuestionnaireResponse/r');
  });

  it('takes no number that answers cannot come to', () => {
    const raw = stored(SNOMED, '718466001', 21, {valueInteger: 21});
    const half = ons4Score(7, {valueInteger: undefined, valueQuantity: {value: 8.5}});
    const history = readHistory([raw, half]);
    expect(values(history)).to.deep.equal([]);
    expect(why(history)).to.deep.equal([
      'Observation/718466001-21 bad-answers',
      'Observation/o-7 bad-answers',
    ]);
    const metric = stored(SNOMED, '718466001', 21, {
      valueInteger: undefined,
      valueQuantity: {value: 19.25},
    });
    expect(values(readHistory([metric]))).to.deep.equal([['swemwbs', ['metric', 19.25]]]);
  });

  it('keeps two scores of one day that have no answers, and takes neither for the other’s', () => {
    for (const order of [
      [4, 10],
      [10, 4],
    ]) {
      const history = readHistory(order.map((value) => stored(LOINC, '44261-6', value)));
      expect(values(history).sort()).to.deep.equal([
        ['phq9', ['total', 10]],
        ['phq9', ['total', 4]],
      ]);
    }
  });

  it('tells versions of a form of somebody else’s apart', () => {
    const own = (version: string) =>
      ons4(7, {id: version, questionnaire: `https://example.org/own|${version}`});
    expect(readHistory([own('1'), own('2')]).entries.map(({version}) => version)).to.deep.equal([
      'https://example.org/own|1',
      'https://example.org/own|2',
    ]);
  });

  it('does not guess from two questions whether the PHQ-2 or the PHQ-9 was asked', () => {
    const two = (questionnaire: string) =>
      ons4(0, {
        questionnaire,
        item: ['/44250-9', '/44255-8'].map((linkId) => ({
          linkId,
          answer: [{valueCoding: {system: LOINC, code: 'LA6570-1'}}],
        })),
      });
    const unknown = readHistory([two('https://example.org/form')]);
    expect([values(unknown), why(unknown)]).to.deep.equal([[], ['QuestionnaireResponse/r not-a-measure']]);
    const named = readHistory([two('http://loinc.org/q/44249-1')]);
    expect(values(named)).to.deep.equal([['phq9', ['total', null]]]);
  });

  for (const front of ['', '/', '/phq/']) {
    it(`knows questions by their public codes behind "${front}"`, () => {
      const codes = ['44250-9', '44255-8', '44259-0'];
      const [entry] = readHistory([
        ons4(0, {
          questionnaire: 'https://example.org/form',
          item: codes.map((code) => ({
            linkId: front + code,
            answer: [{valueCoding: {system: LOINC, code: 'LA6570-1'}}],
          })),
        }),
      ]).entries;
      expect([entry?.measure, entry?.scores['total']?.value]).to.deep.equal(['phq9', null]);
    });
  }

  it('reads the newest version of a resource, wherever it stands', () => {
    const versions = [3, 1, 2].map((version) => ons4(version, {meta: {versionId: String(version)}}));
    expect(readHistory(versions).entries.map(({scores}) => scores['satisfied']?.value)).to.deep.equal([3]);
  });

  it('leaves out what is broken, names it, and reads the rest', () => {
    const broken = [
      null,
      {resourceType: 'Observation'},
      {...ons4Score(1), id: 'a', code: {coding: [null]}},
      {...ons4Score(1), id: 'b', derivedFrom: {}},
      {...ons4(1), id: 'c', item: {}},
      {...ons4(1), id: 'd', extension: [null]},
      {...ons4(1), id: 'e', item: [{linkId: 'ons4-satisfied', answer: [null]}]},
      {...ons4Score(1), id: 'f', method: {coding: {}}},
    ] as unknown as Resource[];
    for (const each of broken) {
      const history = readHistory([each, ons4(7)]);
      expect(
        history.entries.map(({source}) => source),
        JSON.stringify(each),
      ).to.include('QuestionnaireResponse/r');
    }
  });

  it('takes only dates that FHIR has and that exist', () => {
    for (const date of [
      '2026',
      '2026-11',
      '2026-11-10',
      '2026-11-10T23:30:00Z',
      '2024-02-29T00:00:00.5+14:00',
    ]) {
      expect(isFhirDate(date), date).to.equal(true);
    }
    for (const date of [
      'about 5',
      '01/05/2026',
      '2026-02-31',
      '2026-13',
      '2026-11-10T25:00:00Z',
      '2026-11-10T10:00',
      '',
      5,
    ]) {
      expect(isFhirDate(date), String(date)).to.equal(false);
      expect(why(readHistory([ons4(7, {authored: date as string})]))).to.deep.equal([
        'QuestionnaireResponse/r no-date',
      ]);
    }
  });

  it('reckons days and times as London does, wherever the reader is', () => {
    expect(londonDay('2026-03-31T23:30:00Z')).to.equal('2026-04-01');
    expect(londonDay('2026-07-01T23:30:00+01:00')).to.equal('2026-07-01');
    expect(londonClock('2026-07-01T23:30:00+01:00')).to.equal('23:30');
    expect(londonClock('2026-11-10T09:05:00Z')).to.equal('09:05');
    expect([londonDay('2026-11'), londonClock('2026-11-10')]).to.deep.equal(['2026-11', undefined]);
  });
});

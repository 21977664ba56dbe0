import {expect} from '@open-wc/testing';
import {matches, sorted} from '../../../src/backends/care-record/matches.js';
import {dateRange, shortReference} from '../../../src/backends/care-record/search-fields.js';
import {isSubmissionId, partUrl, partUuid} from '../../../src/backends/care-record/submission.js';
import {timeOutFor} from '../../../src/backends/care-record/time-out.js';
import type {SearchQuery} from '../../../src/backends/index.js';
import type {Task} from '../../../src/model/fhir-record.js';
import type {QuestionnaireResponse} from '../../../src/model/fhir.js';

const task: Task = {
  resourceType: 'Task',
  id: 't1',
  identifier: [{system: 'urn:one', value: 'a'}, {value: 'b'}],
  status: 'requested',
  intent: 'order',
  code: {coding: [{system: 'urn:codes', code: 'fulfill'}, {code: 'plain'}], text: 'Fulfil'},
  focus: {reference: 'https://fhir.example.test/base/ServiceRequest/9/_history/2'},
  for: {reference: 'Patient/123'},
  authoredOn: '2026-03-29T00:30:00+01:00',
};

describe('matches', () => {
  const cases: readonly (readonly [SearchQuery, boolean])[] = [
    [{}, true],
    [{status: 'requested'}, true],
    [{status: 'received,requested'}, true],
    [{status: ['received', 'requested']}, true],
    [{status: 'received'}, false],
    [{code: 'fulfill'}, true],
    [{code: 'urn:codes|fulfill'}, true],
    [{code: 'urn:other|fulfill'}, false],
    [{code: '|plain'}, true],
    [{code: '|fulfill'}, false],
    [{code: 'urn:codes|'}, true],
    [{identifier: 'urn:one|a'}, true],
    [{identifier: 'urn:one|b'}, false],
    [{identifier: '|b'}, true],
    [{subject: 'Patient/123'}, true],
    [{subject: 'https://fhir.example.test/base/Patient/123'}, true],
    [{subject: '123'}, true],
    [{subject: 'Patient/12'}, false],
    [{patient: 'Patient/123'}, true],
    [{focus: 'ServiceRequest/9'}, true],
    [{focus: 'Patient/9'}, false],
    [{_id: 't1'}, true],
    [{'authored-on': '2026-03-28'}, true],
    [{'authored-on': '2026-03'}, true],
    [{'authored-on': '2026'}, true],
    [{'authored-on': '2026-03-29'}, false],
    [{'authored-on': 'ge2026-03-28'}, true],
    [{'authored-on': 'gt2026-03-28'}, false],
    [{'authored-on': 'lt2026-03-29'}, true],
    [{'authored-on': 'le2026-03-27'}, false],
    [{'authored-on': '2026-03-28T23:30:00Z'}, true],
    [{status: 'requested', code: 'other'}, false],
    // Not understood here: for the server to know.
    [{'authored-on': 'yesterday'}, true],
    [{colour: 'red', _sort: 'status', _count: 5}, true],
  ];
  for (const [query, expected] of cases) {
    it(`${expected ? 'finds' : 'does not find'} by ${JSON.stringify(query)}`, () => {
      expect(matches(task, query)).to.equal(expected);
    });
  }

  it('finds an identifier that is no list, and a canonical with and without its version', () => {
    const response: QuestionnaireResponse = {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      identifier: {system: 'urn:one', value: 'r'},
      questionnaire: 'https://example.org/Questionnaire/self|2',
    };
    expect(matches(response, {identifier: 'urn:one|r'})).to.be.true;
    expect(matches(response, {questionnaire: 'https://example.org/Questionnaire/self'})).to.be.true;
    expect(matches(response, {questionnaire: 'https://example.org/Questionnaire/self|2'})).to.be.true;
    expect(matches(response, {questionnaire: 'https://example.org/Questionnaire/self|1'})).to.be.false;
  });

  it('sorts, and puts what has no value last either way', () => {
    const dated = (id: string, authoredOn?: string): Task => ({
      resourceType: 'Task',
      id,
      status: 'requested',
      intent: 'order',
      ...(authoredOn && {authoredOn}),
    });
    const tasks = [dated('none'), dated('b', '2026-02-01'), dated('a', '2026-01-31T23:00:00-02:00')];
    const ids = (sort?: string) => sorted(tasks, sort).map(({id}) => id);
    expect(ids('authored-on')).to.deep.equal(['b', 'a', 'none']);
    expect(ids('-authored-on')).to.deep.equal(['a', 'b', 'none']);
    expect(ids('status,-authored-on')).to.deep.equal(['a', 'b', 'none']);
    expect(ids()).to.deep.equal(['none', 'b', 'a']);
  });
});

describe('dateRange', () => {
  const cases: readonly (readonly [string, string | undefined, string?])[] = [
    ['2026', '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['2026-12', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
    ['2026-03-29T01:30:00+01:00', '2026-03-29T00:30:00.000Z', '2026-03-29T00:30:01.000Z'],
    ['2026-03-29T01:30', '2026-03-29T01:30:00.000Z', '2026-03-29T01:31:00.000Z'],
    ['yesterday', undefined],
    ['2026-3-1', undefined],
    ['2026-03-29T25:00:00Z', undefined],
  ];
  for (const [text, from, to] of cases) {
    it(`reads ${text}`, () => {
      expect(dateRange(text)).to.deep.equal(from === undefined ? undefined : {from, to});
    });
  }
});

describe('references and parts', () => {
  it('shortens a reference to its type and id', () => {
    expect(shortReference('https://h.example/fhir/Patient/a-1.b/_history/3')).to.equal('Patient/a-1.b');
    expect(shortReference('urn:uuid:1')).to.equal('urn:uuid:1');
  });

  it('gives every part a UUID of its own that is always the same', () => {
    const ids = Array.from({length: 50}, () => crypto.randomUUID());
    const parts = ['patient', 'requester', 'referral', 'consent', 'response', 'task'];
    for (let i = 1; i <= 40; i++) parts.push(`obs-${i}`);
    const all = ids.flatMap((id) => parts.map((part) => partUuid(id, part)));
    expect(new Set(all).size).to.equal(ids.length * parts.length);
    expect(all.every(isSubmissionId)).to.be.true;
    expect(partUrl(ids[0]!, 'task')).to.equal(partUrl(ids[0]!, 'task'));
  });
});

describe('timeOutFor', () => {
  it('gives a letter time to go up', () => {
    expect(timeOutFor(undefined)).to.equal(15_000);
    expect(timeOutFor('x'.repeat(25_000))).to.equal(16_000);
    expect(timeOutFor('x'.repeat(6_700_000))).to.equal(283_000);
    expect(timeOutFor('x'.repeat(50), 250)).to.equal(252);
  });
});

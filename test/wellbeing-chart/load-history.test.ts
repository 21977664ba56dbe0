import {expect} from '@open-wc/testing';
import {BackendError} from '../../src/backends/backend-error.js';
import type {CareRecord, SearchQuery} from '../../src/backends/care-record.js';
import {memory} from '../../src/backends/memory/index.js';
import type {QuestionnaireResponse, Resource} from '../../src/model/fhir.js';
import type {Observation} from '../../src/model/fhir-record.js';
import {loadHistory} from '../../src/wellbeing-chart/load-history.js';

const MAGGIE = 'Patient/123';
const SYSTEM = 'urn:social-prescribing-kit:measure-item';

const score = (id: string, date: string, value: number, more: Partial<Observation> = {}): Observation => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: {coding: [{system: SYSTEM, code: 'ons4-satisfied', version: '1.0.0'}]},
  subject: {reference: MAGGIE},
  effectiveDateTime: date,
  valueInteger: value,
  ...more,
});

const answers = (id: string, date: string, satisfied: number, form = 'ons4'): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  id,
  status: 'completed',
  questionnaire: `urn:social-prescribing-kit:questionnaire:measure-${form}|1.0.0`,
  subject: {reference: MAGGIE},
  authored: date,
  item: [{linkId: 'ons4-satisfied', answer: [{valueInteger: satisfied}]}],
});

/** Hands on to a record, and keeps what it was asked. */
function watched(record: CareRecord, change: Partial<CareRecord> = {}) {
  const asked: [type: string, query: SearchQuery][] = [];
  const search: CareRecord['search'] = (type, query = {}, options) => {
    asked.push([type, query]);
    return (change.search ?? record.search.bind(record))(type, query, options) as ReturnType<
      typeof record.search
    > as never;
  };
  return {asked, record: {...change, name: 'watched', search} as CareRecord};
}

const values = (history: Awaited<ReturnType<typeof loadHistory>>) =>
  history.entries.map(({date, scores}) => [date, scores['satisfied']?.value]);

describe('loadHistory', () => {
  it('reads scores and answers of one person, oldest first, whatever order they come in', async () => {
    const record = memory({
      resources: [
        score('a', '2026-09-01', 6),
        score('b', '2026-04-14', 4),
        answers('r1', '2026-11-10', 7),
        score('other', '2026-05-01', 9, {subject: {reference: 'Patient/9'}}),
      ],
    });
    expect(values(await loadHistory(record, MAGGIE, ['ons4']))).to.deep.equal([
      ['2026-04-14', 4],
      ['2026-09-01', 6],
      ['2026-11-10', 7],
    ]);
  });

  it('asks by subject and by codes with their system', async () => {
    const {asked, record} = watched(memory());
    await loadHistory(record, MAGGIE, ['phq9']);
    const [, query] = asked.find(([type]) => type === 'Observation')!;
    expect(query['subject']).to.equal(MAGGIE);
    expect(query['code']).to.deep.equal([
      `${SYSTEM}|phq9-total`,
      'http://loinc.org|44261-6',
      'http://snomed.info/sct|720433000',
    ]);
    const [, forms] = asked.find(([type]) => type === 'QuestionnaireResponse')!;
    expect(forms['questionnaire']).to.include('urn:social-prescribing-kit:questionnaire:measure-phq9');
  });

  it('reads all pages', async () => {
    const resources = Array.from({length: 450}, (_, day) =>
      score(`o${day}`, new Date(Date.UTC(2024, 0, 1 + day)).toISOString(), day % 11),
    );
    const history = await loadHistory(memory({resources}), MAGGIE, ['ons4']);
    expect(history.entries.length).to.equal(450);
    expect(history.cut).to.equal(undefined);
  });

  it('stops where a record gives more than anybody could have answered, and keeps the newest', async () => {
    const resources = Array.from({length: 2300}, (_, day) =>
      score(`o${day}`, new Date(Date.UTC(2018, 0, 1 + day)).toISOString(), day % 11),
    );
    const history = await loadHistory(memory({resources}), MAGGIE, ['ons4']);
    expect(history.cut).to.equal(true);
    expect(history.entries.at(-1)?.date).to.equal(new Date(Date.UTC(2018, 0, 2300)).toISOString());
  });

  it('stops where a record gives thousands of resources of other people', async () => {
    let pages = 0;
    const {record} = watched(memory(), {
      async *search(type) {
        await Promise.resolve();
        if (type !== 'Observation') return;
        for (; pages < 60; pages++) {
          const items = Array.from({length: 100}, (_, index) =>
            score(`o${pages}-${index}`, '2026-09-01', 6, {subject: {reference: 'Patient/9'}}),
          );
          yield {items: items as never[]};
        }
      },
    });
    const error = await loadHistory(record, MAGGIE, ['ons4']).catch((reason: unknown) => reason);
    expect(pages).to.be.below(21);
    // Not "no answers": nobody knows that.
    expect((error as BackendError).code).to.equal('bad-answer');
  });

  it('leaves out the oldest entry of what was cut, of which some scores may be missing', async () => {
    const four = ['satisfied', 'worthwhile', 'happy', 'anxious'];
    const code = (name: string) => ({coding: [{system: SYSTEM, code: `ons4-${name}`, version: '1.0.0'}]});
    const {record} = watched(memory(), {
      async *search(type) {
        await Promise.resolve();
        if (type !== 'Observation') return;
        const items = Array.from({length: 501}, (_, day) =>
          four.map((name) =>
            score(`${name}${day}`, new Date(Date.UTC(2026, 0, -day)).toISOString(), 5, {code: code(name)}),
          ),
        ).flat();
        // Not at the border of an entry.
        yield {items: items.slice(0, 2002) as never[]};
      },
    });
    const {entries, cut} = await loadHistory(record, MAGGIE, ['ons4']);
    expect(cut).to.equal(true);
    expect(entries.length).to.equal(500);
    expect(entries.every(({scores}) => Object.keys(scores).length === 4)).to.equal(true);
  });

  it('reads what it can of resources whose shape is wrong', async () => {
    const wrong = [
      score('odd', '2026-08-01', 5, {derivedFrom: [null] as never}),
      score('odder', '2026-08-02', 5, {derivedFrom: null as never}),
      null,
      score('a', '2026-09-01', 6),
    ];
    const {record} = watched(memory(), {
      async *search(type) {
        await Promise.resolve();
        yield {items: (type === 'Observation' ? wrong : []) as never[]};
      },
    });
    expect(values(await loadHistory(record, MAGGIE, ['ons4']))).to.deep.include(['2026-09-01', 6]);
  });

  it('keeps the scores where the answers cannot be read, and says so', async () => {
    const kept = memory({resources: [score('a', '2026-09-01', 6)]});
    const {record} = watched(kept, {
      search: (type, query, options) => {
        if (type === 'Observation') return kept.search(type, query, options);
        throw new BackendError('refused', 'No answers for you.');
      },
    });
    const history = await loadHistory(record, MAGGIE, ['ons4']);
    expect(values(history)).to.deep.equal([['2026-09-01', 6]]);
    expect(history.unchecked).to.equal(true);
  });

  it('rejects where the scores cannot be read', async () => {
    const {record} = watched(memory(), {
      search: () => {
        throw new BackendError('offline', 'There is no network.');
      },
    });
    const error = await loadHistory(record, MAGGIE, ['ons4']).catch((reason: unknown) => reason);
    expect((error as BackendError).code).to.equal('offline');
  });

  it('works scores out anew from the answers to a form of the deployer, which their scores lead to', async () => {
    const own: QuestionnaireResponse = {
      ...answers('own', '2026-04-14', 4),
      questionnaire: 'https://example.org/our-wellbeing-form',
    };
    const record = memory({
      resources: [
        own,
        score('a', '2026-04-14', 9, {derivedFrom: [{reference: 'QuestionnaireResponse/own/_history/1'}]}),
      ],
    });
    const [entry] = (await loadHistory(record, MAGGIE, ['ons4'])).entries;
    expect(entry?.scores['satisfied']).to.include({value: 4, stored: 9});
  });

  it('leaves out what a careless server gives of other people', async () => {
    const kept = memory();
    const everything: readonly Resource[] = [
      score('a', '2026-09-01', 6, {subject: {reference: 'https://fhir.example.org/r4/Patient/123'}}),
      score('b', '2026-10-01', 1, {subject: {reference: 'Patient/1234'}}),
      score('c', '2026-10-02', 1, {subject: undefined}),
    ];
    const {record} = watched(kept, {
      async *search(type) {
        await Promise.resolve();
        yield {items: everything.filter(({resourceType}) => resourceType === type) as never[]};
      },
    });
    expect(values(await loadHistory(record, MAGGIE, ['ons4']))).to.deep.equal([['2026-09-01', 6]]);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    stop.abort();
    const error = await loadHistory(memory(), MAGGIE, ['ons4'], {signal: stop.signal}).catch(
      (reason: unknown) => reason,
    );
    expect((error as DOMException).name).to.equal('AbortError');
  });
});

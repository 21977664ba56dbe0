import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import fc from 'fast-check';
import {
  fhir,
  openPlan,
  planSubmission,
  planVersions,
  rest,
  savePlan,
  type CareRecord,
  type OpenedPlan,
  type PlanSaved,
} from '../../src/backends/index.js';
import type {Plan} from '../../src/model/plan.js';
import {
  withEntry,
  withEntryFields,
  withFields,
  withoutEntry,
  withReviewDone,
} from '../../src/model/plan/edit.js';
import type {Resource} from '../../src/model/fhir.js';
import {aPlan, maggiesPlan} from '../support/plans.ts';
import {serveApp, serveRecord, staffToken} from './support/listening.ts';
import {serveMedplum} from './support/medplum.ts';
import {r4Problems} from './support/r4.ts';
import {restServer} from './support/rest-server.ts';

let minute = 0;
const frame = () => ({
  subject: {reference: 'Patient/123'},
  author: {reference: 'Practitioner/9', display: 'Priya Nair'},
  submissionId: crypto.randomUUID(),
  now: new Date(Date.UTC(2026, 11, 1, 10, minute++)).toISOString(),
});
const save = (record: CareRecord, plan: Plan, opened?: OpenedPlan) =>
  savePlan(record, {...frame(), plan, ...(opened && {opened})});

function openedOf(result: PlanSaved): OpenedPlan {
  assert.equal(result.status, 'saved');
  return result.opened;
}

const content = ({changed: _changed, ...plan}: Plan) => plan;

test('every plan is valid R4, whatever people write', () => {
  fc.assert(
    fc.property(aPlan, (plan) => {
      for (const {part, resource} of planSubmission(plan, frame()).entries) {
        const problems = r4Problems(JSON.parse(JSON.stringify(resource)) as Resource);
        assert.deepEqual(problems, [], part);
      }
    }),
    {numRuns: 60},
  );
});

const records: [string, () => Promise<{record: CareRecord; close: () => Promise<void>}>][] = [
  [
    'the embedded store',
    async () => {
      const {url, close} = await serveRecord();
      return {record: fhir({url: `${url}/fhir`, transport: {getToken: () => staffToken}}), close};
    },
  ],
  [
    'plain JSON',
    async () => {
      const {url, close} = await serveApp(restServer());
      return {record: rest({url}), close};
    },
  ],
  [
    'Medplum’s FHIR router',
    async () => {
      const {url, close} = await serveMedplum();
      return {record: fhir({url}), close};
    },
  ],
];

for (const [name, make] of records) {
  describe(`a support plan in ${name}`, () => {
    let record: CareRecord;
    let close: () => Promise<void>;
    before(async () => {
      ({record, close} = await make());
    });
    after(() => close());

    test('is read as it was written, and every resource is valid R4', async () => {
      const opened = openedOf(await save(record, {...maggiesPlan, id: crypto.randomUUID()}));
      assert.deepEqual(content(opened.plan), {...content(maggiesPlan), id: opened.plan.id});
      const {carePlan, response, consent, goals, requests, reviews = []} = opened.resources;
      assert.equal(reviews.length, 1);
      for (const resource of [carePlan, response, consent, ...goals, ...requests, ...reviews]) {
        assert.deepEqual(r4Problems(resource), [], resource?.resourceType);
      }
    });

    test('joins two people’s saves, keeps what clashes from both, and every version', async () => {
      const opened = openedOf(await save(record, {...maggiesPlan, id: crypto.randomUUID()}));
      const theirs = withFields(withoutEntry(opened.plan, 'goals', 'g2'), {title: 'Theirs'});
      openedOf(await save(record, theirs, opened));
      const added = withEntry(opened.plan, 'people', {id: 'p2', name: 'David'});
      const joined = openedOf(await save(record, added, opened));
      assert.deepEqual(content(joined.plan), {...content(theirs), people: added.people});

      const clash = await save(record, withFields(opened.plan, {title: 'Mine'}), opened);
      assert.equal(clash.status, 'clash');
      if (clash.status !== 'clash') return;
      assert.deepEqual(
        clash.merge.clashes.map(({mine, theirs: other}) => [mine, other]),
        [['Mine', 'Theirs']],
      );
      const now = await openPlan(record, opened.reference);
      const titles: (string | undefined)[] = [];
      for await (const {plan} of planVersions(record, now)) titles.push(plan.title);
      assert.deepEqual(titles, ['Theirs', 'Theirs', 'Maggie’s plan']);
    });

    test('has one task for each review: done with it, and a new one for the next', async () => {
      const plan = {...maggiesPlan, id: crypto.randomUUID(), reviews: []};
      const opened = openedOf(await save(record, plan));
      const moved = openedOf(
        await save(record, withFields(opened.plan, {review: {when: '2027-03'}}), opened),
      );
      const done = withReviewDone(moved.plan, {id: crypto.randomUUID(), on: '2027-03-04'}, 'P3M');
      const later = openedOf(await save(record, done, moved));
      const {reviews = []} = later.resources;
      assert.deepEqual(
        reviews.map(({status, restriction, focus}) => [status, restriction?.period?.end, focus?.reference]),
        [
          ['completed', '2027-03-31', later.reference],
          ['requested', '2027-06-04', later.reference],
        ],
      );
      for (const task of reviews) assert.deepEqual(r4Problems(task), []);
      const found: (string | undefined)[] = [];
      const query = {code: 'urn:social-prescribing-kit:plan-task|review', focus: later.reference};
      for await (const {items} of record.search('Task', query)) found.push(...items.map(({id}) => id));
      assert.deepEqual(found.sort(), reviews.map(({id}) => id).sort());
    });

    test('is one plan however often it is sent', async () => {
      const plan = {...maggiesPlan, id: crypto.randomUUID()};
      const first = openedOf(await save(record, plan));
      const again = openedOf(await save(record, withEntryFields(plan, 'goals', 'g1', {why: 'For tea'})));
      assert.equal(again.reference, first.reference);
      assert.equal(again.plan.goals[0]?.why, 'For tea');
    });
  });
}

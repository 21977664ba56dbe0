import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {BackendError, partUrl, type CareRecord, type Submission} from '../../src/backends/index.js';
import type {CarePlan, Goal, Observation, ServiceRequest, Task} from '../../src/model/fhir-record.js';
import type {QuestionnaireResponse, Resource} from '../../src/model/fhir.js';
import {loadHistory} from '../../src/wellbeing-chart/load-history.js';
import {referral} from '../backends/care-record/referral.ts';
import {r4Problems} from './support/r4.ts';

/** A record to test. */
export interface Subject {
  readonly record: CareRecord;
  close?(): Promise<void>;
}

/** What a record is able to do; left out, everything. */
export interface Abilities {
  /** It writes everything of a submission or nothing, also when several arrive at once. */
  readonly atomic?: boolean;
  /** It gives more than one page of a search. */
  readonly pages?: boolean;
}

const codeOf = (code: string) => (error: unknown) => {
  assert.ok(error instanceof BackendError, String(error));
  assert.equal(error.code, code);
  return true;
};

/** All that a search finds. */
export async function all<T extends Resource>(
  record: CareRecord,
  type: T['resourceType'],
  query: Record<string, string>,
): Promise<T[]> {
  const found: T[] = [];
  for await (const {items} of record.search<T>(type, query)) found.push(...items);
  return found;
}

const MISSING = [{value: null}, {value: null}, {value: null}];

const answers = (
  person: string,
  authored: string,
  satisfied: number,
  questionnaire = 'urn:social-prescribing-kit:questionnaire:measure-ons4|1.0.0',
): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  questionnaire,
  subject: {reference: person},
  authored,
  item: [{linkId: 'ons4-satisfied', answer: [{valueInteger: satisfied}]}],
});

const score = (person: string, code: string, date: string, value: number, from?: string): Observation => ({
  resourceType: 'Observation',
  status: 'final',
  code: {coding: [{system: 'urn:social-prescribing-kit:measure-item', version: '1.0.0', code}]},
  subject: {reference: person},
  effectiveDateTime: date,
  valueInteger: value,
  ...(from !== undefined && {derivedFrom: [{reference: from}]}),
});

const byPart = (record: CareRecord, type: string, {id}: Submission, part: string) =>
  all(record, type, {identifier: `urn:social-prescribing-kit:submission|${id}:${part}`});

/** What every `CareRecord` promises, whatever is behind it. */
export function careRecordContract(
  name: string,
  make: () => Subject | Promise<Subject>,
  {atomic = true, pages = true}: Abilities = {},
): void {
  const testIf = (able: boolean, what: string, check: () => Promise<void>) => able && test(what, check);

  describe(`CareRecord: ${name}`, () => {
    let subject: Subject;
    let record: CareRecord;
    before(async () => {
      subject = await make();
      record = subject.record;
    });
    after(() => subject.close?.());

    test('a submission is there, whole, its parts speaking of each other, and valid R4', async () => {
      const note = 'Line one\nline two – “quoted” & <b>bold</b> 🙂 ŵŷ';
      const submission = referral({note});
      const {reference, parts} = await record.submit(submission);
      assert.equal(reference, submission.id.slice(0, 8));
      assert.deepEqual(Object.keys(parts), ['patient', 'referral', 'consent', 'response', 'task']);
      for (const {type, id} of Object.values(parts)) {
        const resource = await record.read(type, id);
        assert.deepEqual(r4Problems(resource), [], type);
        assert.ok(resource.meta?.['versionId']);
      }
      const request = await record.read<ServiceRequest>('ServiceRequest', parts['referral']!.id);
      assert.equal(request.note?.[0]?.text, note);
      assert.equal(request.subject.reference, `Patient/${parts['patient']!.id}`);
      const task = await record.read<Task>('Task', parts['task']!.id);
      assert.equal(task.focus?.reference, `ServiceRequest/${parts['referral']!.id}`);
    });

    test('sent again it is the same, and written once', async () => {
      const submission = referral();
      const first = await record.submit(submission);
      const again = await record.submit(submission);
      const ids = ({parts}: typeof first) => Object.values(parts).map(({type, id}) => `${type}/${id}`);
      assert.deepEqual(ids(again), ids(first));
      for (const {part, resource} of submission.entries) {
        assert.equal((await byPart(record, resource.resourceType, submission, part)).length, 1, part);
      }
    });

    testIf(atomic, 'sent five times at once it is written once', async () => {
      const submission = referral();
      const answers = await Promise.all(Array.from({length: 5}, () => record.submit(submission)));
      assert.equal(new Set(answers.map(({parts}) => parts['task']!.id)).size, 1);
      for (const {part, resource} of submission.entries) {
        assert.equal((await byPart(record, resource.resourceType, submission, part)).length, 1, part);
      }
    });

    test('two people who say the same are two', async () => {
      const [one, other] = [await record.submit(referral()), await record.submit(referral())];
      assert.notEqual(one.parts['patient']!.id, other.parts['patient']!.id);
    });

    test('a change counts only from the newest version', async () => {
      const {parts} = await record.submit(referral());
      const task = await record.read<Task>('Task', parts['task']!.id);
      const received = await record.update<Task>({...task, status: 'received'});
      assert.equal(received.status, 'received');
      assert.notEqual(received.meta!['versionId'], task.meta!['versionId']);
      await assert.rejects(record.update<Task>({...task, status: 'cancelled'}), codeOf('conflict'));
      assert.equal((await record.read<Task>('Task', parts['task']!.id)).status, 'received');
      const accepted = await record.update<Task>({...received, status: 'accepted'});
      assert.equal((await record.read<Task>('Task', accepted.id!)).status, 'accepted');
    });

    testIf(atomic, 'what is changed and what is added are saved together, or not at all', async () => {
      const {parts} = await record.submit(referral());
      const subjectOf = {reference: `Patient/${parts['patient']!.id}`};
      const goal: Goal = {
        resourceType: 'Goal',
        lifecycleStatus: 'active',
        description: {text: 'Walk with friends once a week'},
        subject: subjectOf,
      };
      const id = crypto.randomUUID();
      const plan: CarePlan = {
        resourceType: 'CarePlan',
        status: 'active',
        intent: 'plan',
        subject: subjectOf,
        goal: [{reference: partUrl(id, 'goal-1')}],
      };
      const saved = await record.submit({
        id,
        entries: [
          {part: 'goal-1', resource: goal},
          {part: 'plan', resource: plan},
        ],
      });
      const current = await record.read<CarePlan>('CarePlan', saved.parts['plan']!.id);
      assert.deepEqual(current.goal, [{reference: `Goal/${saved.parts['goal-1']!.id}`}]);
      assert.deepEqual(r4Problems(current), []);

      const change = (goalText: string): Submission => {
        const save = crypto.randomUUID();
        return {
          id: save,
          entries: [
            {part: 'goal-2', resource: {...goal, description: {text: goalText}} as Goal},
            {
              part: 'plan',
              resource: {
                ...current,
                goal: [...(current.goal ?? []), {reference: partUrl(save, 'goal-2')}],
              } as CarePlan,
            },
          ],
        };
      };
      const second = await record.submit(change('Swim'));
      assert.equal(second.parts['plan']!.id, current.id);
      const goals = () => all<Goal>(record, 'Goal', {subject: subjectOf.reference});
      assert.equal((await goals()).length, 2);

      await assert.rejects(record.submit(change('Sing')), codeOf('conflict'));
      assert.deepEqual((await goals()).map(({description}) => description.text).sort(), [
        'Swim',
        'Walk with friends once a week',
      ]);
      const newest = await record.read<CarePlan>('CarePlan', current.id!);
      assert.equal(newest.goal?.[1]?.reference, `Goal/${second.parts['goal-2']!.id}`);
    });

    test('finds by identifier, status, code and subject, in order, page by page', async () => {
      const subjects = await Promise.all([record.submit(referral()), record.submit(referral())]);
      const [mine, other] = subjects.map(({parts}) => `Patient/${parts['patient']!.id}`) as [string, string];
      const system = `https://example.org/codes/${crypto.randomUUID()}`;
      const task = (day: number, status: Task['status'], about = mine): Submission['entries'][0] => ({
        part: `task-${day}`,
        resource: {
          resourceType: 'Task',
          status,
          intent: 'order',
          code: {coding: [{system, code: 'call'}]},
          for: {reference: about},
          authoredOn: `2026-02-0${day}T10:00:00Z`,
        } as Task,
      });
      await record.submit({
        id: crypto.randomUUID(),
        entries: [
          task(3, 'requested'),
          task(1, 'requested'),
          task(5, 'completed'),
          task(2, 'received'),
          task(4, 'requested', other),
        ],
      });
      const days = async (query: Record<string, string>) => {
        const found = await all<Task>(record, 'Task', {code: `${system}|call`, ...query});
        return found.map(({authoredOn}) => Number(authoredOn?.slice(9, 10)));
      };
      assert.deepEqual(await days({_sort: '-authored-on'}), [5, 4, 3, 2, 1]);
      assert.deepEqual(await days({_sort: 'authored-on', subject: mine}), [1, 2, 3, 5]);
      assert.deepEqual(await days({_sort: 'authored-on', status: 'requested,received'}), [1, 2, 3, 4]);
      assert.deepEqual((await days({status: 'completed', patient: mine})).sort(), [5]);
      assert.deepEqual(await days({code: `${system}|other`}), []);
      if (!pages) return;
      assert.deepEqual(await days({_sort: '-authored-on', _count: '2'}), [5, 4, 3, 2, 1]);
      assert.deepEqual((await days({_count: '2'})).sort(), [1, 2, 3, 4, 5]);
    });

    test('keeps every version, and gives them newest first', async () => {
      const {parts} = await record.submit(referral());
      const task = await record.read<Task>('Task', parts['task']!.id);
      const received = await record.update<Task>({...task, status: 'received'});
      await record.update<Task>({...received, status: 'accepted'});
      const versions: Task[] = [];
      for await (const {items} of record.history<Task>('Task', task.id!)) versions.push(...items);
      assert.deepEqual(
        versions.map(({status}) => status),
        ['accepted', 'received', 'requested'],
      );
      assert.equal(versions[2]?.meta?.versionId, task.meta?.versionId);
      assert.equal(new Set(versions.map(({meta}) => meta?.versionId)).size, 3);
      await assert.rejects(async () => {
        for await (const {items} of record.history('Task', crypto.randomUUID())) assert.deepEqual(items, []);
      }, codeOf('not-found'));
    });

    testIf(pages, 'has the history of measures: by several codes, several forms, and ids', async () => {
      const {parts} = await record.submit(referral());
      const person = `Patient/${parts['patient']!.id}`;
      const asked = crypto.randomUUID();
      const own = partUrl(asked, 'response');
      await record.submit({
        id: asked,
        entries: [
          // Answers to a form of somebody's own: found by the score that comes from them.
          {part: 'response', resource: answers(person, '2026-09-01', 6, 'https://example.org/our-form')},
          {part: 'obs-1', resource: score(person, 'ons4-satisfied', '2026-09-01', 9, own)},
          {part: 'before', resource: answers(person, '2026-04-14', 4)},
          {part: 'other', resource: score(person, 'gad2-total', '2026-05-05', 3)},
        ],
      });
      const history = await loadHistory(record, person, ['ons4', 'gad2']);
      assert.equal(history.unchecked, undefined);
      assert.deepEqual(
        history.entries.map(({measure, date, scores}) => [measure, date, ...Object.values(scores)]),
        [
          ['ons4', '2026-04-14', {value: 4, band: 'low'}, ...MISSING],
          ['gad2', '2026-05-05', {value: 3}],
          ['ons4', '2026-09-01', {value: 6, band: 'medium', stored: 9}, ...MISSING],
        ],
      );
    });

    test('says that nothing is there', async () => {
      await assert.rejects(record.read('Task', crypto.randomUUID()), codeOf('not-found'));
      assert.deepEqual(await all(record, 'Task', {identifier: 'urn:nobody|nothing'}), []);
    });

    test('an abort passes through as it is', async () => {
      const reason = new Error('The person left.');
      const signal = AbortSignal.abort(reason);
      await assert.rejects(record.submit(referral(), {signal}), reason);
      await assert.rejects(record.read('Task', '1', {signal}), reason);
    });
  });
}

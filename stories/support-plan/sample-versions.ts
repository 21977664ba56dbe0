import {memory} from '../../src/backends/index.js';
import type {CareRecord} from '../../src/backends/care-record.js';
import type {OpenedPlan} from '../../src/backends/plan/open-plan.js';
import {savePlan} from '../../src/backends/plan/save-plan.js';
import type {Reference} from '../../src/model/fhir.js';
import type {Plan} from '../../src/model/plan.js';
import {
  withActionLinked,
  withAnswer,
  withEntry,
  withEntryAt,
  withEntryFields,
  withFields,
  withoutEntry,
} from '../../src/model/plan/edit.js';
import {mergePlans} from '../../src/model/plan/merge.js';
import type {PlanConflict} from '../../src/support-plan/versions/conflict.js';
import {AUTHOR, maggiesOpened, maggiesPlan, SUBJECT} from './sample-plan.js';

type Edit = (plan: Plan) => Plan;

/** Two people's edits of one plan, one after the other. */
export function conflictOf(
  base: Plan,
  mine: readonly Edit[],
  theirs: readonly Edit[],
  savedBy: string | undefined = 'Maggie',
): PlanConflict {
  const after = (edits: readonly Edit[]) => edits.reduce((plan, edit) => edit(plan), base);
  const sides = {base, mine: after(mine), theirs: after(theirs)};
  const {savedBy: _by, ...opened} = maggiesOpened;
  return {
    base,
    mine: sides.mine,
    theirs: {...opened, plan: sides.theirs, savedAt: '2026-11-24T14:21:00Z', ...(savedBy && {savedBy})},
    merge: mergePlans(sides),
  };
}

const BEFORE = 'My dog, Biscuit\nSeeing my granddaughter Ava on Sundays\nHaving people to cook for';

const goal =
  (patch: Parameters<typeof withEntryFields<'goals'>>[3], id = 'goal-out'): Edit =>
  (plan) =>
    withEntryFields(plan, 'goals', id, patch);
const step =
  (patch: Parameters<typeof withEntryFields<'actions'>>[3], id = 'step-walk'): Edit =>
  (plan) =>
    withEntryFields(plan, 'actions', id, patch);
const matters =
  (text: string): Edit =>
  (plan) =>
    withAnswer(plan, 'matters', 'text', text);

/** The two places of the drawing, and what was put together without asking. */
export const wordsConflict: PlanConflict = conflictOf(
  goal({target: 'this year'})(matters(BEFORE)(maggiesPlan)),
  [
    goal({target: 'spring 2027'}),
    matters(BEFORE.replace('Biscuit', 'Biscuit, and walking him every day')),
    (plan) => withEntry(plan, 'actions', {id: 'step-help', goal: 'goal-out', what: 'Take a cake to Jean'}),
  ],
  [
    goal({target: 'Before Alan’s birthday in March'}),
    matters(`${BEFORE}\nStaying in my own house`),
    (plan) =>
      withEntryFields(plan, 'contingencies', 'harder-evenings', {
        contacts: 'Jean next door, 01632 960 271\nMy son David, 07700 900 457\nMy sister Anne, 01632 960 322',
      }),
  ],
);

/** Everything that is no words: a date, a status, who, an activity, sharing, what was emptied, taken out, or put in another order. */
export const kindsConflict: PlanConflict = conflictOf(
  withEntry(maggiesPlan, 'people', {id: 'person-anne', name: 'Anne', relation: 'My sister'}),
  [
    goal({target: '2027-03', status: 'harder', why: undefined}),
    step({who: {kind: 'worker'}, activity: {name: 'Sunday Strollers', details: 'Town hall steps'}}),
    (plan) => withFields(plan, {sharing: {choice: 'us', with: [], on: '2026-11-24'}}),
    (plan) => withoutEntry(plan, 'goals', 'goal-heating'),
    (plan) => withEntryAt(plan, 'people', 'person-david', 0),
    (plan) => withEntryAt(plan, 'people', 'person-anne', 1),
  ],
  [
    goal({target: '2027-06-01', status: 'same', why: 'Because Biscuit needs company, too.'}),
    step({who: {kind: 'other', name: 'Jean'}, activity: {name: 'Wednesday Walkers'}}),
    (plan) =>
      withFields(plan, {
        sharing: {
          choice: 'chosen',
          with: [
            {id: 'gp', text: 'My GP surgery'},
            {id: 'david', text: 'My son David'},
          ],
          on: '2026-11-23',
        },
      }),
    (plan) =>
      withEntry(plan, 'actions', {id: 'step-blanket', goal: 'goal-heating', what: 'Buy a warm blanket'}),
    (plan) => withEntryAt(plan, 'people', 'person-priya', 0),
    (plan) => withEntryAt(plan, 'people', 'person-jean', 3),
  ],
);

const MAGGIE: Reference = {...SUBJECT};
/** Saves of Maggie's plan, oldest first. */
const SAVES: readonly (readonly [string, Reference | undefined, Edit])[] = [
  ['2025-12-12T10:12:00Z', AUTHOR, (plan) => plan],
  ['2026-08-20T09:30:00Z', AUTHOR, (plan) => withActionLinked(plan, 'step-key', 'goal-out')],
  [
    '2026-11-10T14:05:00Z',
    AUTHOR,
    (plan) =>
      withEntry(
        withAnswer(
          goal({status: 'same', target: '2027-03', why: 'The house is too quiet.'})(plan),
          'matters',
          'text',
          BEFORE,
        ),
        'people',
        {id: 'person-anne', name: 'Anne', relation: 'My sister'},
      ),
  ],
  [
    '2026-11-18T19:40:00Z',
    MAGGIE,
    (plan) =>
      withoutEntry(
        withAnswer(plan, 'matters', 'text', `${BEFORE}\nStaying in my own house`),
        'people',
        'person-anne',
      ),
  ],
  [
    '2026-11-23T16:20:00Z',
    MAGGIE,
    (plan) =>
      withEntryAt(
        withEntryFields(withFields(plan, {status: 'on-hold'}), 'people', 'person-jean', {
          contact: '01632 960 272',
        }),
        'goals',
        'goal-heating',
        0,
      ),
  ],
  ['2026-11-24T09:00:00Z', undefined, (plan) => withFields(plan, {status: 'active'})],
];

/** A record in which Maggie's plan was saved several times. */
export async function savedVersions(): Promise<{readonly record: CareRecord; readonly opened: OpenedPlan}> {
  const record = memory();
  let plan = maggiesPlan;
  let opened: OpenedPlan | undefined;
  for (const [now, author, edit] of SAVES) {
    plan = edit(plan);
    const result = await savePlan(record, {
      plan,
      subject: SUBJECT,
      submissionId: crypto.randomUUID(),
      now,
      ...(author && {author}),
      ...(opened && {opened}),
    });
    if (result.status === 'clash') throw new Error('Nobody else saves this plan.');
    ({opened} = result);
    ({plan} = opened);
  }
  return {record, opened: opened!};
}

import fc from 'fast-check';
import {
  ACTION_STATUSES,
  CONNECTIONS,
  GOAL_STATUSES,
  PLAN_STATUSES,
  type Plan,
  type PlanAction,
  type PlanGoal,
} from '../../src/model/plan.js';
import {
  actionsOf,
  withActionLinked,
  withAnswer,
  withEntry,
  withEntryAt,
  withEntryFields,
  withFields,
  withGoalReviewed,
  withoutEntry,
  withReviewDone,
  type PlanListName,
} from '../../src/model/plan/edit.js';
import {tidyPlan} from '../../src/model/plan/tidy.js';

/** A whole plan, with something in every part. */
export const maggiesPlan: Plan = {
  id: '0b5f6c1e-6a54-4a5e-9a3e-2f1f0f6f0a01',
  status: 'active',
  title: 'Maggie’s plan',
  started: '2026-04-14',
  answers: {
    'about-me': {text: 'I am 73.\nI was a school cook for 26 years.', 'supported-by': 'Priya Nair'},
    matters: {text: 'My dog, Biscuit\nSeeing my granddaughter Ava on Sundays\nHaving people to cook for'},
    needs: {
      chosen: [
        {id: 'lonely', text: 'Feeling lonely'},
        {id: 'money', text: 'Money'},
      ],
      text: 'The evenings are long.',
    },
    garden: {size: 3, sunny: true},
  },
  goals: [
    {
      id: 'g1',
      text: 'I want to get out of the house twice a week.',
      why: 'Because the house is too quiet.',
      domain: {id: 'lonely', text: 'Feeling lonely'},
      start: '2026-04-14',
      target: '2027-03',
      importance: 9,
      confidence: 0,
      status: 'going-well',
      reviews: [
        {id: 'r1', on: '2026-11-10', status: 'going-well', words: 'Wednesdays are best.', by: 'Maggie'},
      ],
      measures: ['ons4.satisfied'],
    },
    {
      id: 'g2',
      text: 'I want to stop worrying about the heating.',
      target: 'before the cold weather',
      status: 'same',
      reviews: [],
    },
  ],
  actions: [
    {
      id: 'a1',
      goal: 'g1',
      what: 'Walk with Wednesday Walkers',
      who: {kind: 'me'},
      when: 'Every Wednesday, 10:30am',
      activity: {
        name: 'Wednesday Walkers',
        id: 'walk-1',
        source: 'Meadow Valley directory',
        url: 'https://example.org/walkers',
        details: 'Riverside Park gate, Park Road, MV4 2AA\nSue, 01632 960 388',
      },
      connection: 'told-about',
      status: 'started',
      confidence: 7,
    },
    {
      id: 'a2',
      goal: 'g1',
      what: 'Go along with Maggie the first time',
      who: {kind: 'worker'},
      when: '2026-11-18',
      connection: 'going-together',
      status: 'done',
      outcome: 'We had a good walk.',
    },
    {
      id: 'a3',
      goal: 'g2',
      what: 'Ask Warm Homes to ring Maggie',
      who: {kind: 'worker'},
      activity: {name: 'Warm Homes advice line'},
      connection: 'referred',
      agreed: {on: '2026-11-10', by: 'Priya Nair'},
      status: 'started',
      checkOn: '2026-11-27',
    },
  ],
  contingencies: [
    {
      id: 'c1',
      signs: 'I stop answering the phone.',
      helps: 'Someone coming round.',
      doesNotHelp: 'Being told to keep busy.',
      contacts: 'Jean next door, 01632 960 271',
    },
  ],
  people: [{id: 'p1', name: 'Jean', relation: 'neighbour', contact: '01632 960 271'}],
  review: {when: '2027-02-09', who: 'Priya', words: 'At my kitchen table'},
  reviews: [{id: 'd1', on: '2026-11-10', by: 'Maggie and Priya'}],
  sharing: {choice: 'chosen', with: [{id: 'gp', text: 'My GP surgery'}], on: '2026-11-10'},
  agreement: {by: 'person', on: '2026-11-10'},
  changed: {matters: {at: '2026-11-10T14:14:00Z', by: 'Maggie'}},
};

const text = fc.oneof(
  fc.constantFrom('walk', 'sing', 'cook\nfor two', 'tea – “at four” & ŵ 🙂', ' with spaces '),
  fc.string({minLength: 1, maxLength: 12, unit: 'grapheme'}),
);
const day = fc.constantFrom('2026-11-10', '2026-12-24', '2027-02-09');
const scale = fc.integer({min: 0, max: 10});
const choice = fc.record({id: fc.constantFrom('lonely', 'money', 'own-1'), text});
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, {nil: undefined});

const answer = fc.oneof(
  text,
  fc.integer({min: -5, max: 100}),
  fc.boolean(),
  fc.uniqueArray(choice, {minLength: 1, maxLength: 3, selector: ({id}) => id}),
);

const goalFields: fc.Arbitrary<Partial<Omit<PlanGoal, 'id' | 'reviews'>>> = fc.record(
  {
    text,
    why: optional(text),
    domain: choice,
    start: day,
    target: fc.oneof(day, text, fc.constant('2027-03')),
    importance: optional(scale),
    confidence: scale,
    status: fc.constantFrom(...GOAL_STATUSES),
    measures: fc.constantFrom(['ons4.satisfied'], ['ons4.happy', 'ons4.anxious']),
  },
  {requiredKeys: []},
);

const actionFields = fc.record(
  {
    stage: text,
    what: text,
    who: fc.oneof(
      fc.constant({kind: 'me' as const}),
      fc.constant({kind: 'worker' as const}),
      fc.record({kind: fc.constant('other' as const), name: text}),
    ),
    when: fc.oneof(day, text),
    activity: fc.record({name: text, id: text, source: text, url: fc.webUrl(), details: text}),
    connection: fc.constantFrom(...CONNECTIONS),
    agreed: fc.record({on: day, by: text}),
    strategies: text,
    confidence: scale,
    status: fc.constantFrom(...ACTION_STATUSES),
    outcome: text,
    checkOn: day,
  },
  {requiredKeys: []},
) as fc.Arbitrary<Partial<Omit<PlanAction, 'id' | 'goal'>>>;

/** An edit of any plan: who makes it names what they add. */
export type PlanEdit = (plan: Plan, by: string) => Plan;

const LISTS: readonly PlanListName[] = ['goals', 'actions', 'contingencies', 'people'];
const at = <T>(items: readonly T[], index: number): T | undefined => items[index % Math.max(1, items.length)];

const index = fc.nat({max: 50});
const section = fc.constantFrom('about-me', 'matters', 'needs', 'garden');
const field = fc.constantFrom('text', 'chosen', 'size');

const fieldsOfList = {
  goals: goalFields,
  actions: actionFields,
  contingencies: fc.record({name: text, signs: text, helps: optional(text)}, {requiredKeys: []}),
  people: fc.record({name: text, relation: text, contact: optional(text)}, {requiredKeys: []}),
};

const listed = fc
  .constantFrom(...LISTS)
  .chain((list) => fc.tuple(fc.constant(list), fieldsOfList[list] as fc.Arbitrary<object>));

/** Edits of all kinds that an editor has. */
export const anEdit: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.tuple(section, field, optional(answer)).map(
    ([part, name, value]): PlanEdit =>
      (plan) =>
        withAnswer(plan, part, name, value),
  ),
  fc.tuple(listed, fc.uuid({version: 4}), index).map(
    ([[list, fields], id, goal]): PlanEdit =>
      (plan, by) =>
        withEntry(plan, list, {
          ...fields,
          ...(list === 'actions' && plan.goals.length > 0 && {goal: at(plan.goals, goal)?.id}),
          id: `${by}-${id.slice(0, 8)}`,
        }),
  ),
  fc.tuple(listed, index).map(
    ([[list, fields], which]): PlanEdit =>
      (plan) =>
        withEntryFields(plan, list, at<{id: string}>(plan[list], which)?.id ?? '', fields as never),
  ),
  fc.tuple(fc.constantFrom(...LISTS), index).map(
    ([list, which]): PlanEdit =>
      (plan) =>
        withoutEntry(plan, list, at<{id: string}>(plan[list], which)?.id ?? ''),
  ),
  fc.tuple(fc.constantFrom(...LISTS), index, fc.nat({max: 5})).map(
    ([list, which, place]): PlanEdit =>
      (plan) =>
        withEntryAt(plan, list, at<{id: string}>(plan[list], which)?.id ?? '', place),
  ),
  fc.tuple(index, optional(index)).map(
    ([which, goal]): PlanEdit =>
      (plan) =>
        withActionLinked(
          plan,
          at(plan.actions, which)?.id ?? '',
          goal === undefined ? undefined : at(plan.goals, goal)?.id,
        ),
  ),
  fc.tuple(index, fc.uuid({version: 4}), day, fc.constantFrom(...GOAL_STATUSES), optional(text)).map(
    ([which, id, on, status, words]): PlanEdit =>
      (plan, by) =>
        withGoalReviewed(plan, at(plan.goals, which)?.id ?? '', {
          id: `${by}-${id.slice(0, 8)}`,
          on,
          status,
          ...(words !== undefined && {words}),
        }),
  ),
  fc
    .tuple(fc.uuid({version: 4}), day, fc.constantFrom('P3M', 'none', '2027-04', '2027-05-01', undefined))
    .map(
      ([id, on, next]): PlanEdit =>
        (plan, by) =>
          withReviewDone(plan, {id: `${by}-${id.slice(0, 8)}`, on, by}, next),
    ),
  fc
    .record(
      {
        title: optional(text),
        status: fc.constantFrom(...PLAN_STATUSES),
        noGoals: fc.constantFrom(true, undefined),
        sharing: fc.record({
          choice: fc.constantFrom('us' as const, 'chosen' as const),
          with: fc.uniqueArray(choice, {maxLength: 2, selector: ({id}) => id}),
          on: day,
        }),
        agreement: fc.record({by: fc.constant('person' as const), on: day}),
      },
      {requiredKeys: []},
    )
    .map(
      (patch): PlanEdit =>
        (plan) =>
          withFields(plan, patch),
    ),
);

/** Several edits, one after another. */
export const someEdits = (by: string, maxLength = 6): fc.Arbitrary<(plan: Plan) => Plan> =>
  fc
    .array(anEdit, {maxLength})
    .map((edits) => (plan) => edits.reduce((edited, edit) => edit(edited, by), plan));

/** Any plan that edits can lead to. */
export const aPlan: fc.Arbitrary<Plan> = someEdits('base', 8).map((edit) => edit(tidyPlan(maggiesPlan)));

/** A plan with its steps goal by goal: how steps of different goals stand to each other is never seen. */
export const asSeen = (plan: Plan): Plan => ({
  ...plan,
  actions: [...plan.goals.flatMap(({id}) => actionsOf(plan, id)), ...actionsOf(plan)],
});

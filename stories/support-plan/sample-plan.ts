import type {OpenedPlan} from '../../src/backends/plan/open-plan.js';
import type {PlanNames} from '../../src/i18n/plan/in-words.js';
import {emptyPlan, type Plan, type PlanAction, type PlanStamp} from '../../src/model/plan.js';

/** The day on which the samples are looked at: a Tuesday. */
export const TODAY = '2026-11-24';

/** Names as a page shows them that knows them. */
export const NAMES: PlanNames = {person: 'Maggie', worker: 'Priya Nair'};

/** Whose plan it is, in the record. */
export const SUBJECT = {reference: 'Patient/maggie', display: 'Maggie Ellis'} as const;

/** Who writes it down. */
export const AUTHOR = {reference: 'Practitioner/priya', display: 'Priya Nair'} as const;

const byPriya: PlanStamp = {at: '2026-11-10T14:05:00Z', by: 'Priya Nair'};
const byMaggie: PlanStamp = {at: '2026-11-18T19:40:00Z', by: 'Maggie Ellis'};

const step = (id: string, rest: Omit<PlanAction, 'id'>): PlanAction => ({id, ...rest});

/** A plan that is agreed and under way: the one of the drawings. */
export const maggiesPlan: Plan = {
  ...emptyPlan('6f9b7c52-53b4-4b3a-9a1e-6a2f0a9d3c11', '2026-08-12'),
  status: 'active',
  title: 'Maggie’s plan',
  answers: {
    'about-me': {
      text: 'I am 73. I was a school cook for 26 years and I still cook too much for one. I talk more when I have a cup of tea in my hand.\n\nMy husband Alan died last spring. I like people to say his name.',
      'supported-by': 'Priya Nair, my link worker',
    },
    matters: {
      text: 'My dog, Biscuit, and walking him every day\nSeeing my granddaughter Ava on Sundays\nHaving people to cook for\nStaying in my own house',
    },
    strengths: {
      text: 'I am a good cook and a good listener. Jean next door has my spare key. I know everyone at St Oswald’s.',
    },
    needs: {
      chosen: [
        {id: 'lonely', text: 'Feeling lonely or cut off from other people'},
        {id: 'food-fuel', text: 'Paying for food or heating'},
      ],
      text: 'The evenings are long. I want to be around people more, and I worry about the heating bill.',
    },
    communication: {
      contact: 'Ring before 6pm. Do not leave a message on the landline.',
      formats: 'Large print on paper',
    },
  },
  goals: [
    {
      id: 'goal-out',
      text: 'I want to get out of the house and be with people at least twice a week.',
      why: 'Because the house is too quiet, and I am better company when I have seen someone.',
      domain: {id: 'lonely', text: 'Feeling lonely or cut off from other people'},
      start: '2026-08-12',
      target: 'spring 2027',
      importance: 9,
      confidence: 6,
      status: 'going-well',
      reviews: [
        {
          id: 'review-out-1',
          on: '2026-11-10',
          status: 'going-well',
          words: 'I have walked with the group four times. Sue saves me a seat at the café.',
          by: 'Priya Nair',
        },
      ],
      measures: ['ons4.satisfied', 'ons4.anxious'],
    },
    {
      id: 'goal-heating',
      text: 'I want to stop worrying about the heating.',
      start: '2026-08-12',
      target: 'before the cold weather',
      status: 'same',
      reviews: [],
    },
  ],
  actions: [
    step('step-walk', {
      goal: 'goal-out',
      what: 'Walk with Wednesday Walkers, Riverside Park',
      who: {kind: 'me'},
      when: 'Every Wednesday, 10:30am. Biscuit can come.',
      activity: {
        name: 'Wednesday Walkers, Riverside Park',
        id: 'walkers',
        source: 'Meadow Valley directory',
        url: 'https://meadowvalley.example/walkers',
        details: 'Riverside Park gate, Park Road, MV4 2AA\nEvery Wednesday, 10:30am\nSue, 01632 960 388',
      },
      connection: 'told-about',
      status: 'started',
    }),
    step('step-along', {
      goal: 'goal-out',
      what: 'Go along with Maggie the first time',
      who: {kind: 'worker'},
      when: '2026-11-18',
      connection: 'going-together',
      status: 'done',
      outcome: 'We went. It rained and nobody minded.',
    }),
    step('step-lunch', {
      goal: 'goal-out',
      what: 'Help cook at the lunch club, St Oswald’s Hall',
      who: {kind: 'me'},
      when: 'Try it once before Christmas',
      activity: {
        name: 'lunch club, St Oswald’s Hall',
        url: 'https://meadowvalley.example/lunch-club',
        details: 'St Oswald’s Hall, Church Lane, MV4 6TT\nThursdays, noon to 2pm\n01632 960 412',
      },
      strategies: 'The bus stops early. Jean could drive me.',
      confidence: 5,
      status: 'not-started',
      checkOn: '2026-12-15',
    }),
    step('step-warm', {
      goal: 'goal-heating',
      what: 'Ask Warm Homes advice line to ring Maggie',
      who: {kind: 'worker'},
      when: '2026-11-27',
      activity: {name: 'Warm Homes advice line', url: 'https://meadowvalley.example/warm-homes'},
      connection: 'referred',
      agreed: {on: '2026-11-10', by: 'Priya Nair'},
      status: 'started',
    }),
    step('step-bills', {
      goal: 'goal-heating',
      what: 'Find the last 2 heating bills',
      who: {kind: 'me'},
      when: 'Before they ring',
      status: 'done',
    }),
    step('step-key', {
      what: 'Ask Jean to keep the spare key',
      who: {kind: 'other', name: 'Jean'},
      status: 'not-needed',
    }),
  ],
  contingencies: [
    {
      id: 'harder-evenings',
      signs: 'I stop answering the phone. I stop cooking. I do not take Biscuit out.',
      helps: 'Someone coming round, not ringing. Sitting in the kitchen. Talking about Alan.',
      doesNotHelp: 'Being told to keep busy.',
      contacts: 'Jean next door, 01632 960 271\nMy son David, 07700 900 457',
    },
  ],
  people: [
    {id: 'person-jean', name: 'Jean', relation: 'My neighbour', contact: '01632 960 271'},
    {id: 'person-david', name: 'David', relation: 'My son', contact: '07700 900 457'},
    {id: 'person-priya', name: 'Priya Nair', relation: 'My link worker', contact: '01632 960 142'},
  ],
  review: {when: '2027-02-09', who: 'Priya Nair', words: 'With Priya, at my kitchen table.'},
  reviews: [{id: 'review-1', on: '2026-11-10', by: 'Priya Nair', words: 'A better month than September.'}],
  sharing: {choice: 'chosen', with: [{id: 'gp', text: 'My GP surgery'}], on: '2026-11-10'},
  agreement: {by: 'person', on: '2026-11-10'},
  changed: {
    'about-me': byPriya,
    matters: byMaggie,
    strengths: byPriya,
    needs: byPriya,
    goals: byMaggie,
    'goal-out': byMaggie,
    'goal-heating': byPriya,
    'step-walk': byMaggie,
    contingency: byPriya,
    people: byPriya,
    review: byPriya,
    sharing: byPriya,
  },
};

/** As it comes from the record, with what another system added to it. */
export const maggiesOpened: OpenedPlan = {
  plan: maggiesPlan,
  reference: 'CarePlan/maggie',
  subject: SUBJECT,
  savedAt: '2026-11-18T19:40:00Z',
  savedBy: 'Maggie Ellis',
  resources: {
    carePlan: {
      resourceType: 'CarePlan',
      id: 'maggie',
      status: 'active',
      intent: 'plan',
      subject: SUBJECT,
      created: '2026-08-12T10:00:00Z',
      author: AUTHOR,
    },
    goals: [],
    requests: [],
  },
  others: {
    goals: [
      {
        resourceType: 'Goal',
        lifecycleStatus: 'active',
        description: {text: 'Blood pressure below 140 over 90'},
        subject: SUBJECT,
      },
    ],
    activities: [{detail: {status: 'scheduled', description: 'Practice nurse: foot check in December'}}],
  },
};

/** A plan that was begun a minute ago. */
export const newPlan: Plan = {
  ...emptyPlan('0c7d4f5e-7a8b-4b57-9c35-2b1d2e4f6a70', TODAY),
  answers: {matters: {text: 'My garden'}},
};

/** A plan in which nothing is written at all. */
export const blankPlan: Plan = emptyPlan('2b0a6c5f-45a9-4a0f-8f0e-5f2f0f7f5b31', TODAY);

const LONG_WORD = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3);
const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script> & "quotes" \'too\' <!-- -->';
const LONG = 'I like to say a lot about everything, and I say it without a stop. '.repeat(40);

/** What no plan should be: markup in every text, words that never end, links that must not be followed, and far too much of it. */
export const hostilePlan: Plan = {
  ...emptyPlan('9d0f1c3a-64c2-4f1d-8d25-0d4b4dd9e6a2', '2026-01-01'),
  status: 'active',
  title: MARKUP,
  answers: {
    'about-me': {text: `${MARKUP}\n\n${LONG}`, 'supported-by': LONG_WORD},
    matters: {
      text: [MARKUP, LONG_WORD, ...Array.from({length: 40}, (_, each) => `Thing ${each}`)].join('\n'),
    },
    strengths: {text: LONG_WORD},
    needs: {chosen: [{id: 'own-1', text: MARKUP}], text: 'مساءً أشعر بالوحدة'},
  },
  goals: Array.from({length: 12}, (_, index) => ({
    id: `goal-${index}`,
    ...(index > 0 && {text: index % 2 ? MARKUP : `${LONG_WORD} ${LONG}`}),
    why: index % 3 ? MARKUP : LONG,
    target: index % 2 ? '2027-02-30' : MARKUP,
    importance: 10,
    confidence: 0,
    status: (['harder', 'stopped', 'achieved', 'partly-achieved', 'not-achieved'] as const)[index % 5]!,
    reviews: [{id: `said-${index}`, on: '2026-13-45', status: 'harder' as const, words: MARKUP}],
    measures: ['ons4.satisfied', 'not.a-score', MARKUP],
  })),
  actions: Array.from({length: 60}, (_, index) =>
    step(`step-${index}`, {
      goal: index % 5 ? `goal-${index % 12}` : 'gone',
      ...(index % 4 && {what: index % 2 ? MARKUP : LONG_WORD}),
      who: {kind: 'other', name: index % 3 ? LONG_WORD : MARKUP},
      when: MARKUP,
      activity: {name: MARKUP, url: 'javascript:alert(3)', details: `${MARKUP}\n${LONG_WORD}`},
      outcome: LONG,
      status: 'started',
    }),
  ),
  contingencies: [
    {id: 'harder', name: MARKUP, triggers: LONG, signs: LONG_WORD, contacts: `${LONG_WORD} 0999\n${MARKUP}`},
  ],
  people: Array.from({length: 30}, (_, index) => ({id: `person-${index}`, name: MARKUP, contact: LONG_WORD})),
  review: {when: MARKUP, who: LONG_WORD, words: MARKUP},
  sharing: {
    choice: 'chosen',
    with: [
      {id: 'x', text: MARKUP},
      {id: 'y', text: LONG_WORD},
    ],
    on: '2026-01-01',
  },
  agreement: {by: 'representative', name: MARKUP, role: LONG_WORD, on: '2026-01-01'},
  changed: {matters: {at: 'yesterday', by: MARKUP}},
};

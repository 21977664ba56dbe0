import {expect} from '@open-wc/testing';
import {labelled} from '../../../src/i18n/plan/in-words.js';
import type {Plan} from '../../../src/model/plan.js';
import {planChanges} from '../../../src/model/plan/changes.js';
import {
  withActionLinked,
  withAnswer,
  withEntry,
  withEntryFields,
  withEntryMoved,
  withFields,
  withGoalReviewed,
  withoutEntry,
} from '../../../src/model/plan/edit.js';
import type {PlanPath} from '../../../src/model/plan/shape.js';
import {changesInWords} from '../../../src/support-plan/versions/change-in-words.js';
import {momentInWords} from '../../../src/support-plan/versions/moment-in-words.js';
import {orderInWords} from '../../../src/support-plan/versions/order-in-words.js';
import {placeInWords} from '../../../src/support-plan/versions/place-in-words.js';
import {holdsWords, valueInWords} from '../../../src/support-plan/versions/value-in-words.js';
import {maggiesPlan} from '../../support/plans.js';
import {english, welsh} from './words.js';

const GARDEN = {
  id: 'garden',
  label: 'My garden',
  fields: [
    {id: 'size', kind: 'line', label: 'How big is it?'},
    {id: 'sunny', kind: 'yes-no', label: 'Is it sunny?'},
  ],
} as const;

describe('places of a plan in words', () => {
  const places: readonly (readonly [string, PlanPath, string, string])[] = [
    [
      'a section with one text',
      ['answers', 'matters', 'text'],
      'What matters to me',
      'Beth sy’n bwysig i mi',
    ],
    [
      'a field beside the text',
      ['answers', 'about-me', 'supported-by'],
      'About me, who helped me write this',
      'Amdanaf i, pwy helpodd fi i ysgrifennu hwn',
    ],
    [
      'a tick',
      ['answers', 'needs', 'chosen', 'lonely'],
      'What I would like to change or get help with, what I would like help with',
      'Beth hoffwn ei newid neu gael help gydag ef, beth hoffwn gael help gydag ef',
    ],
    [
      'a field of their own',
      ['answers', 'garden', 'size'],
      'My garden, how big is it?',
      'My garden, how big is it?',
    ],
    [
      'a section that is gone',
      ['answers', 'shed', 'size'],
      'Another part of the plan',
      'Rhan arall o’r cynllun',
    ],
    ['a goal', ['goals', 'g2'], 'Goal 2', 'Nod 2'],
    ['a field of a goal', ['goals', 'g1', 'target'], 'Goal 1, by when', 'Nod 1, erbyn pryd'],
    ['a field from the future', ['goals', 'g1', 'colour'], 'Goal 1', 'Nod 1'],
    ['the name of an object’s own part', ['goals', 'g1', 'toString'], 'Goal 1', 'Nod 1'],
    ['the order of goals', ['goals'], 'The order of: My goals and hopes', 'Trefn: Fy nodau a’m gobeithion'],
    ['a step', ['actions', 'a2'], 'Goal 1, step 2', 'Nod 1, cam 2'],
    [
      'who does a step',
      ['actions', 'a3', 'who'],
      'Goal 2, step 1, who will do it',
      'Nod 2, cam 1, pwy fydd yn ei wneud',
    ],
    [
      'the only contingency',
      ['contingencies', 'c1', 'signs'],
      'If things get harder, signs to watch for',
      'Os bydd pethau’n mynd yn anoddach, arwyddion i gadw llygad amdanynt',
    ],
    [
      'a person',
      ['people', 'p1', 'contact'],
      'People who help me, Jean, how to reach them',
      'Pobl sy’n fy helpu, Jean, sut i gael gafael arnynt',
    ],
    [
      'the next review',
      ['review', 'when'],
      'When we will look at this again, date',
      'Pryd byddwn yn edrych ar hwn eto, dyddiad',
    ],
    [
      'a review that took place',
      ['reviews', 'd1'],
      'Review on 10 November 2026',
      'Adolygiad ar 10 Tachwedd 2026',
    ],
    ['who may see it', ['sharing'], 'Who can see my plan', 'Pwy sy’n cael gweld fy nghynllun'],
    ['who agreed', ['agreement'], 'Who agreed to the plan', 'Pwy gytunodd i’r cynllun'],
    ['a part from the future', ['pictures', 'x1'], 'Another part of the plan', 'Rhan arall o’r cynllun'],
  ];
  for (const [name, path, en, cy] of places) {
    it(name, () => {
      expect(placeInWords(path, maggiesPlan, english(['matters', 'about-me', GARDEN]))).to.equal(en);
      expect(placeInWords(path, maggiesPlan, welsh(['matters', 'about-me', GARDEN]))).to.equal(cy);
    });
  }

  it('calls a section as the organisation does', () => {
    const view = english([{id: 'matters', label: 'What I love'}]);
    expect(placeInWords(['answers', 'matters', 'text'], maggiesPlan, view)).to.equal('What I love');
  });

  it('counts several, and steps that belong to no goal', () => {
    const two = withEntry(maggiesPlan, 'contingencies', {id: 'c2', signs: 'No sleep'});
    expect(placeInWords(['contingencies', 'c2', 'helps'], two, english())).to.equal(
      'If things get harder 2, what helps',
    );
    const loose = withActionLinked(maggiesPlan, 'a2', undefined);
    expect(placeInWords(['actions', 'a2', 'what'], loose, english())).to.equal(
      'Other things that will happen, step 1, what will happen',
    );
  });
});

describe('values of a plan in words', () => {
  const [g1, , a3] = [maggiesPlan.goals[0]!, 0, maggiesPlan.actions[2]!];
  const values: readonly (readonly [string, PlanPath, unknown, readonly string[], readonly string[]])[] = [
    ['nothing', ['goals', 'g1', 'why'], undefined, [], []],
    ['words', ['answers', 'matters', 'text'], 'Tea\n\nBiscuit ', ['Tea', 'Biscuit'], ['Tea', 'Biscuit']],
    ['a day', ['goals', 'g1', 'target'], '2026-11-10', ['10 November 2026'], ['10 Tachwedd 2026']],
    ['a month', ['goals', 'g1', 'target'], '2027-03', ['March 2027'], ['Mawrth 2027']],
    ['words for a time', ['goals', 'g1', 'target'], 'before winter', ['before winter'], ['before winter']],
    ['a day in somebody’s own words', ['goals', 'g1', 'why'], '2026-11-10', ['2026-11-10'], ['2026-11-10']],
    ['status of a goal', ['goals', 'g1', 'status'], 'same', ['About the same'], ['Tua’r un fath']],
    [
      'a status from the future',
      ['goals', 'g1', 'status'],
      'dreaming',
      ['Something that cannot be shown here'],
      ['Rhywbeth na ellir ei ddangos yma'],
    ],
    ['a scale', ['goals', 'g1', 'confidence'], 0, ['0 out of 10'], ['0 allan o 10']],
    ['a need', ['goals', 'g1', 'domain'], g1.domain, ['Feeling lonely'], ['Feeling lonely']],
    [
      'measures: no codes',
      ['goals', 'g1', 'measures'],
      ['ons4.happy', 'ons4.anxious'],
      ['2 scores'],
      ['2 sgôr'],
    ],
    ['the person', ['actions', 'a1', 'who'], {kind: 'me'}, ['Maggie'], ['Maggie']],
    ['somebody else', ['actions', 'a1', 'who'], {kind: 'other'}, ['Someone else'], ['Rhywun arall']],
    [
      'an activity',
      ['actions', 'a1', 'activity'],
      {name: 'Walkers', id: 'w-1', source: 'directory', details: 'Park gate\n01632 960 388'},
      ['Walkers', 'Park gate', '01632 960 388'],
      ['Walkers', 'Park gate', '01632 960 388'],
    ],
    ['connection', ['actions', 'a1', 'connection'], 'told-about', ['Told about it'], ['Cael gwybod amdano']],
    [
      'agreement to a referral',
      ['actions', 'a3', 'agreed'],
      a3.agreed,
      ['Agreed on 10 November 2026, written down by Priya Nair'],
      ['Cytunwyd ar 10 Tachwedd 2026, ysgrifennwyd gan Priya Nair'],
    ],
    [
      'the goal of a step',
      ['actions', 'a1', 'goal'],
      'g2',
      ['Goal 2: I want to stop worrying about the heating.'],
      ['Nod 2: I want to stop worrying about the heating.'],
    ],
    [
      'no goal',
      ['actions', 'a1', 'goal'],
      undefined,
      ['Other things that will happen'],
      ['Pethau eraill a fydd yn digwydd'],
    ],
    ['a span', ['review', 'when'], 'P3M', ['In 3 months'], ['Ymhen 3 mis']],
    ['no review', ['review', 'when'], 'none', ['No review planned'], ['Dim adolygiad wedi’i gynllunio']],
    [
      'sharing',
      ['sharing'],
      maggiesPlan.sharing,
      ['Me, my link worker, and: My GP surgery. I said this on 10 November 2026.'],
      ['Fi, fy ngweithiwr cyswllt, a hefyd: My GP surgery. Dywedais hyn ar 10 Tachwedd 2026.'],
    ],
    [
      'agreement',
      ['agreement'],
      maggiesPlan.agreement,
      ['I agreed to this plan on 10 November 2026.'],
      ['Cytunais i’r cynllun hwn ar 10 Tachwedd 2026.'],
    ],
    ['status of the plan', ['status'], 'active', ['Agreed'], ['Cytunwyd']],
    [
      'ticks',
      ['answers', 'needs', 'chosen'],
      [
        {id: 'x', text: 'Cost'},
        {id: 'y', text: 'Sleep'},
      ],
      ['Cost', 'Sleep'],
      ['Cost', 'Sleep'],
    ],
    ['yes or no', ['answers', 'garden', 'sunny'], true, ['Yes'], ['Ie']],
    ['a number', ['answers', 'garden', 'size'], 3, ['3'], ['3']],
    [
      'what nobody knows',
      ['pictures'],
      {src: 'x'},
      ['Something that cannot be shown here'],
      ['Rhywbeth na ellir ei ddangos yma'],
    ],
  ];
  for (const [name, path, value, en, cy] of values) {
    it(name, () => {
      expect(valueInWords(path, value, maggiesPlan, english([GARDEN]))).to.deep.equal(en);
      expect(valueInWords(path, value, maggiesPlan, welsh([GARDEN]))).to.deep.equal(cy);
    });
  }

  it('tells all of an entry, and no id', () => {
    expect(valueInWords(['goals', 'g1'], g1, maggiesPlan, english())).to.deep.equal([
      'I want to get out of the house twice a week.',
      'Why it matters: Because the house is too quiet.',
      'What it is about: Feeling lonely',
      'Start date: 14 April 2026',
      'By when: March 2027',
      'How important it is: 9 out of 10',
      'Confidence: 0 out of 10',
      'How it is going: Going well',
      'On 10 November 2026: Going well. Wednesdays are best.',
      'Scores beside it: 1 score',
    ]);
    expect(valueInWords(['actions', 'a3'], a3, maggiesPlan, english())).to.deep.equal([
      'Ask Warm Homes to ring Maggie',
      'Who will do it: Priya Nair',
      'Activity or service: Warm Homes advice line',
      'Told about, referred or going together: Referred',
      'Agreement to pass on details: Agreed on 10 November 2026, written down by Priya Nair',
      'How far it is: Started',
      'When to ask how it went: 27 November 2026',
    ]);
    expect(valueInWords(['reviews', 'd1'], maggiesPlan.reviews[0], maggiesPlan, english())).to.deep.equal([
      'Review on 10 November 2026',
      'Maggie and Priya',
    ]);
  });

  it('knows which places hold words', () => {
    const view = english(['matters', GARDEN]);
    const holds = (...path: readonly string[]) => holdsWords(path, view);
    expect(holds('answers', 'matters', 'text')).to.equal(true);
    expect(holds('goals', 'g1', 'why')).to.equal(true);
    expect(holds('review', 'words')).to.equal(true);
    expect(holds('answers', 'garden', 'size')).to.equal(false);
    expect(holds('goals', 'g1', 'target')).to.equal(false);
    expect(holds('actions', 'a1', 'when')).to.equal(false);
    expect(holds('sharing')).to.equal(false);
  });

  it('says an order: steps under their goals, and only those that differ', () => {
    expect(orderInWords(['goals'], ['g2', 'g1'], ['g1', 'g2'], maggiesPlan, english())).to.deep.equal([
      {names: ['I want to stop worrying about the heating.', 'I want to get out of the house twice a week.']},
    ]);
    expect(
      orderInWords(['actions'], ['a3', 'a2', 'a1', 'gone'], ['a1', 'a2', 'a3'], maggiesPlan, english()),
    ).to.deep.equal([
      {heading: 'Goal 1', names: ['Go along with Maggie the first time', 'Walk with Wednesday Walkers']},
    ]);
  });
});

describe('changes of a plan in words', () => {
  const told = (after: Plan, before = maggiesPlan) =>
    [english(), welsh()].map((view) =>
      changesInWords(planChanges(before, after), before, after, view).map(({place, what}) =>
        labelled(place, what),
      ),
    );
  const changes: readonly (readonly [string, Plan, readonly string[], readonly string[]])[] = [
    [
      'a date',
      withEntryFields(maggiesPlan, 'goals', 'g1', {target: 'before winter'}),
      ['Goal 1, by when: changed from “March 2027” to “before winter”'],
      ['Nod 1, erbyn pryd: newidiwyd o “Mawrth 2027” i “before winter”'],
    ],
    [
      'a field that was empty',
      withEntryFields(maggiesPlan, 'goals', 'g2', {why: 'The bills.'}),
      ['Goal 2, why it matters: added “The bills.”'],
      ['Nod 2, pam mae’n bwysig: ychwanegwyd “The bills.”'],
    ],
    [
      'a field that was emptied',
      withEntryFields(maggiesPlan, 'goals', 'g1', {why: undefined}),
      ['Goal 1, why it matters: taken out “Because the house is too quiet.”'],
      ['Nod 1, pam mae’n bwysig: tynnwyd allan “Because the house is too quiet.”'],
    ],
    [
      'long words: what they say now',
      withAnswer(maggiesPlan, 'matters', 'text', 'My dog\nAva'),
      [
        'What matters to me: changed from “My dog, Biscuit; Seeing my granddaughter Ava on Sundays; Having people to cook for” to “My dog; Ava”',
      ],
      [
        'Beth sy’n bwysig i mi: newidiwyd o “My dog, Biscuit; Seeing my granddaughter Ava on Sundays; Having people to cook for” i “My dog; Ava”',
      ],
    ],
    [
      'a new step',
      withEntry(maggiesPlan, 'actions', {id: 'a9', goal: 'g1', what: 'Help cook at the lunch club'}),
      ['Goal 1, step 3: added “Help cook at the lunch club”'],
      ['Nod 1, cam 3: ychwanegwyd “Help cook at the lunch club”'],
    ],
    [
      'a goal taken out with its step: counted as they were',
      withoutEntry(maggiesPlan, 'goals', 'g2'),
      [
        'Goal 2: taken out “I want to stop worrying about the heating.”',
        'Goal 2, step 1: taken out “Ask Warm Homes to ring Maggie”',
      ],
      [],
    ],
    [
      'a person, whose name is said once',
      withEntry(maggiesPlan, 'people', {id: 'p2', name: 'David', relation: 'my son'}),
      ['People who help me, David: added'],
      ['Pobl sy’n fy helpu, David: ychwanegwyd'],
    ],
    [
      'a goal of which nothing is written yet',
      withEntry(maggiesPlan, 'goals', {id: 'g3'}),
      ['Goal 3: added'],
      ['Nod 3: ychwanegwyd'],
    ],
    [
      'goals in another order',
      withEntryMoved(maggiesPlan, 'goals', 'g2', -1),
      ['My goals and hopes: put in another order'],
      ['Fy nodau a’m gobeithion: rhoddwyd mewn trefn arall'],
    ],
    [
      'steps in another order, by their goal',
      withEntryMoved(maggiesPlan, 'actions', 'a2', -1),
      ['Goal 1, steps: put in another order'],
      ['Nod 1, camau: rhoddwyd mewn trefn arall'],
    ],
    [
      'a step that is for no goal any more',
      withActionLinked(maggiesPlan, 'a3', undefined),
      [
        'Other things that will happen, step 1, which goal it is for: changed from “Goal 2: I want to stop worrying about the heating.” to “Other things that will happen”',
      ],
      [],
    ],
    [
      'ticks: told in one go',
      withAnswer(maggiesPlan, 'needs', 'chosen', [
        {id: 'money', text: 'Money'},
        {id: 'mood', text: 'Low mood'},
        {id: 'own-1', text: 'Sleep'},
      ]),
      [
        'What I would like to change or get help with, what I would like help with: added “Low mood”, added “Sleep”, taken out “Feeling lonely”',
      ],
      [
        'Beth hoffwn ei newid neu gael help gydag ef, beth hoffwn gael help gydag ef: ychwanegwyd “Low mood”, ychwanegwyd “Sleep”, tynnwyd allan “Feeling lonely”',
      ],
    ],
    [
      'a step that was linked to another goal',
      withActionLinked(maggiesPlan, 'a2', 'g2'),
      [
        'Goal 2, step 2, which goal it is for: changed from “Goal 1: I want to get out of the house twice a week.” to “Goal 2: I want to stop worrying about the heating.”',
      ],
      [],
    ],
    [
      'what was said at a review',
      withGoalReviewed(maggiesPlan, 'g2', {
        id: 'r9',
        on: '2026-11-24',
        status: 'harder',
        words: 'It is cold.',
      }),
      [
        'Goal 2, how it is going: changed from “About the same” to “Harder than before”',
        'Goal 2, what was said at a review: added “On 24 November 2026: Harder than before. It is cold.”',
      ],
      [],
    ],
    [
      'the title and the status',
      withFields(maggiesPlan, {title: 'My plan', status: 'on-hold'}),
      [
        'Where the plan is: changed from “Agreed” to “Paused”',
        'Name of the plan: changed from “Maggie’s plan” to “My plan”',
      ],
      [],
    ],
  ];
  for (const [name, after, en, cy] of changes) {
    it(name, () => {
      const [english, welsh] = told(after);
      expect(english).to.deep.equal(en);
      if (cy.length > 0) expect(welsh).to.deep.equal(cy);
    });
  }

  it('cuts long words, between two of them', () => {
    const after = withAnswer(maggiesPlan, 'matters', 'text', 'walking '.repeat(60));
    const [[sentence] = []] = told(after);
    expect(sentence).to.match(/^What matters to me: changed to “(walking )+…”$/);
    expect(sentence!.length).to.be.below(170);
  });

  it('never shows an id, whatever has changed', () => {
    const text = told({
      ...maggiesPlan,
      answers: {},
      goals: [],
      actions: [],
      contingencies: [],
      people: [],
    }).join();
    expect(text).not.to.match(/undefined|null|\[object|\bg1\b|\ba1\b|ons4/);
  });
});

describe('times in words', () => {
  const moments: readonly (readonly [string, string, string])[] = [
    ['2026-11-24T14:21:00Z', 'today at 2:21pm', 'heddiw am 2:21pm'],
    ['2026-11-23T12:00:00Z', 'yesterday at 12 noon', 'ddoe am 12 hanner dydd'],
    ['2026-11-10T09:05:00Z', 'on 10 November at 9:05am', 'ar 10 Tachwedd am 9:05am'],
    // Summer time in London; and the day is London's, too.
    ['2026-07-01T23:30:00Z', 'on 2 July at 12:30am', 'ar 2 Gorffennaf am 12:30am'],
    ['2025-03-03T10:00:00Z', 'on 3 March 2025 at 10am', 'ar 3 Mawrth 2025 am 10am'],
  ];
  for (const [at, en, cy] of moments) {
    it(at, () => {
      expect(momentInWords(at, english())).to.equal(en);
      expect(momentInWords(at, welsh())).to.equal(cy);
    });
  }

  it('says nothing of what is no time', () => {
    expect(momentInWords(undefined, english())).to.equal(undefined);
    expect(momentInWords('soon', english())).to.equal(undefined);
  });
});

import {expect} from '@open-wc/testing';
import {emptyPlan, type Plan} from '../../../src/model/plan.js';
import {agreementNeeds, withAgreement} from '../../../src/model/plan/agreement.js';
import {
  actionsOf,
  rowOf,
  withActionLinked,
  withAnswer,
  withEntry,
  withEntryAt,
  withEntryFields,
  withEntryMoved,
  withFields,
  withGoalReviewed,
  withoutEntry,
  withReviewDone,
} from '../../../src/model/plan/edit.js';
import {isReviewTime, nextReview, reviewState, stepsToCheck} from '../../../src/model/plan/review.js';
import {cy} from '../../../src/i18n/plan/cy.js';
import {en} from '../../../src/i18n/plan/en.js';
import {PLAN_SECTIONS, planSections} from '../../../src/model/plan/sections.js';
import {tidyPlan} from '../../../src/model/plan/tidy.js';
import {edited, rebasedUndo, redone, undone, undoFrom, undoPause} from '../../../src/model/plan/undo.js';
import {maggiesPlan as plan} from '../../support/plans.js';

const ids = (entries: readonly {readonly id: string}[]) => entries.map(({id}) => id);

describe('edits of a plan', () => {
  it('answer a field, and leave nothing behind where the answer is taken back', () => {
    const answered = withAnswer(plan, 'communication', 'contact', 'After ten');
    expect(answered.answers['communication']).to.deep.equal({contact: 'After ten'});
    expect(withAnswer(answered, 'communication', 'contact', undefined)).to.deep.equal(tidyPlan(plan));
    expect(withAnswer(answered, 'communication', 'contact', '  ')).to.deep.equal(tidyPlan(plan));
    expect(withAnswer(answered, 'communication', 'contact', [])).to.deep.equal(tidyPlan(plan));
  });

  it('keep what is written as it is written', () => {
    expect(withAnswer(plan, 'matters', 'text', 'Tea \n').answers['matters']).to.deep.equal({text: 'Tea \n'});
    expect(withAnswer(plan, 'matters', 'text', 'a\u000bb\u0000c\ud83d').answers['matters']).to.deep.equal({
      text: 'a\nbc\ufffd',
    });
  });

  it('add a step behind those of its goal, once', () => {
    const added = withEntry(plan, 'actions', {id: 'a4', goal: 'g1', what: 'Sing'});
    expect(ids(added.actions)).to.deep.equal(['a1', 'a2', 'a4', 'a3']);
    expect(added.actions[2]).to.deep.equal({id: 'a4', goal: 'g1', what: 'Sing', status: 'not-started'});
    expect(withEntry(added, 'actions', {id: 'a4', what: 'Other'})).to.equal(added);
    expect(withEntry(plan, 'goals', {id: 'g3'}).goals[2]).to.deep.equal({
      id: 'g3',
      status: 'not-started',
      reviews: [],
    });
  });

  it('change an entry, and take a field away', () => {
    const changed = withEntryFields(plan, 'goals', 'g1', {why: undefined, confidence: 4});
    expect(changed.goals[0]).to.not.have.property('why');
    expect(changed.goals[0]).to.include({confidence: 4, importance: 9});
    expect(withEntryFields(plan, 'goals', 'nobody', {why: 'x'}).goals).to.deep.equal(plan.goals);
  });

  it('take a goal away with its steps, and no other', () => {
    const without = withoutEntry(plan, 'goals', 'g1');
    expect([ids(without.goals), ids(without.actions)]).to.deep.equal([['g2'], ['a3']]);
  });

  it('move entries within the row that they are seen in', () => {
    const added = withEntry(plan, 'actions', {id: 'a4', goal: 'g1'});
    const mixed = {...added, actions: [0, 3, 1, 2].map((index) => added.actions[index]!)};
    expect(rowOf(mixed, 'actions', 'a1')).to.deep.equal(['a1', 'a2', 'a4']);
    expect(ids(withEntryMoved(mixed, 'actions', 'a4', -1).actions)).to.deep.equal(['a1', 'a3', 'a4', 'a2']);
    expect(ids(withEntryAt(mixed, 'actions', 'a4', 0).actions)).to.deep.equal(['a4', 'a3', 'a1', 'a2']);
    expect(withEntryMoved(plan, 'goals', 'g1', -1)).to.equal(plan);
    expect(withEntryMoved(plan, 'goals', 'g2', 1)).to.equal(plan);
    expect(ids(withEntryAt(plan, 'goals', 'g1', 99).goals)).to.deep.equal(['g2', 'g1']);
    expect(withEntryMoved(plan, 'people', 'nobody', 1)).to.equal(plan);
  });

  it('link a step to another goal, or to none', () => {
    const linked = withActionLinked(plan, 'a1', 'g2');
    expect(ids(actionsOf(linked, 'g2'))).to.deep.equal(['a3', 'a1']);
    const loose = withActionLinked(linked, 'a1', undefined);
    expect(ids(actionsOf(loose))).to.deep.equal(['a1']);
    expect(loose.actions.find(({id}) => id === 'a1')).to.not.have.property('goal');
  });

  it('show a step whose goal is gone among those without one', () => {
    expect(ids(actionsOf({...plan, goals: []}))).to.deep.equal(['a1', 'a2', 'a3']);
  });

  it('review a goal: its status, kept with the words', () => {
    const review = {id: 'r2', on: '2027-02-09', status: 'achieved', words: 'I did it.'} as const;
    const reviewed = withGoalReviewed(plan, 'g1', review);
    expect(reviewed.goals[0]).to.include({status: 'achieved'});
    expect(reviewed.goals[0]?.reviews).to.deep.equal([...plan.goals[0]!.reviews, review]);
    const again = withGoalReviewed(reviewed, 'g1', {...review, status: 'partly-achieved'});
    expect(again.goals[0]?.reviews.map(({status}) => status)).to.deep.equal([
      'going-well',
      'partly-achieved',
    ]);
  });

  it('note a review, and when the next one is', () => {
    const done = withReviewDone(plan, {id: 'd2', on: '2027-02-09'}, 'P3M');
    expect([done.reviews.length, done.review.when, done.review.who]).to.deep.equal([2, 'P3M', 'Priya']);
    expect(withReviewDone(plan, {id: 'd2', on: '2027-02-09'}, undefined).review).to.not.have.property('when');
  });
});

describe('agreement', () => {
  const enough: Plan = {
    ...emptyPlan('0b5f6c1e-6a54-4a5e-9a3e-2f1f0f6f0a01'),
    answers: {matters: {text: 'My dog'}},
    noGoals: true,
    review: {when: 'none'},
    sharing: {choice: 'us', with: []},
    agreement: {by: 'person', on: '2026-11-10'},
  };

  it('needs five things, and a draft none', () => {
    expect(agreementNeeds(emptyPlan('x'))).to.deep.equal([
      'matters',
      'goals',
      'review',
      'sharing',
      'agreement',
    ]);
    expect(agreementNeeds(enough)).to.deep.equal([]);
    expect(agreementNeeds(plan)).to.deep.equal([]);
  });

  for (const [what, change, need] of [
    ['what matters', {answers: {}}, 'matters'],
    ['a goal, or that there is none yet', {noGoals: undefined}, 'goals'],
    ['a goal with words', {noGoals: undefined, goals: [{id: 'g', status: 'same', reviews: []}]}, 'goals'],
    ['when to look again', {review: {}}, 'review'],
    ['who may see it', {sharing: undefined}, 'sharing'],
    ['who was chosen', {sharing: {choice: 'chosen', with: []}}, 'sharing-with'],
    ['somebody’s agreement', {agreement: undefined}, 'agreement'],
    [
      'a representative’s name',
      {agreement: {by: 'representative', role: 'Attorney', on: '2026-11-10'}},
      'representative-name',
    ],
    [
      'a representative’s role',
      {agreement: {by: 'representative', name: 'Jean', on: '2026-11-10'}},
      'representative-role',
    ],
  ] as const) {
    it(`needs ${what}`, () => expect(agreementNeeds({...enough, ...change})).to.deep.equal([need]));
  }

  it('makes a draft active, and says what is missing', () => {
    const {plan: agreed, needs} = withAgreement(
      {...enough, agreement: undefined},
      {
        by: 'person',
        on: '2026-12-01',
      },
    );
    expect([agreed.status, agreed.agreement?.on, needs]).to.deep.equal(['active', '2026-12-01', []]);
    const early = withAgreement({...enough, review: {}}, {by: 'person', on: '2026-12-01'});
    expect([early.plan.status, early.needs]).to.deep.equal(['draft', ['review']]);
    const held = withAgreement({...enough, status: 'on-hold'}, {by: 'person', on: '2026-12-01'});
    expect(held.plan.status).to.equal('on-hold');
  });
});

describe('the next review', () => {
  const at = (when: string | undefined) => ({...plan, review: {...(when && {when})}});
  for (const [when, today, kind, days] of [
    ['2027-02-09', '2027-02-01', 'planned', 8],
    ['2027-02-09', '2027-02-09', 'due', undefined],
    ['2027-02-09', '2027-02-10', 'overdue', 1],
    ['2027-02', '2027-01-31', 'planned', 1],
    ['2027-02', '2027-02-28', 'due', undefined],
    ['2027-02', '2027-03-02', 'overdue', 2],
    ['P3M', '2027-02-10', 'due', undefined],
    ['P2W', '2026-11-25', 'overdue', 1],
    ['none', '2030-01-01', 'none', undefined],
    [undefined, '2030-01-01', 'not-said', undefined],
    ['2027-02-31', '2030-01-01', 'not-said', undefined],
    ['soon', '2030-01-01', 'not-said', undefined],
  ] as const) {
    it(`${when ?? 'not said'} is ${kind} on ${today}`, () => {
      const state = reviewState(at(when), today);
      expect(state.kind).to.equal(kind);
      expect('days' in state ? state.days : undefined).to.equal(days);
    });
  }

  it('counts spans from the last thing that happened, and ends a month that is too short', () => {
    const begun = {...at('P3M'), reviews: [], agreement: undefined, started: '2026-11-30'} as never as Plan;
    expect(nextReview(begun)).to.deep.equal({from: '2027-02-28', to: '2027-02-28'});
    expect(nextReview({...begun, started: undefined})).to.equal(undefined);
  });

  it('knows what can be said', () => {
    const times = ['2027-02-09', '2027-02', 'P3M', 'P6W', 'none', '2027-13', '2027-02-30', 'P3D', 'soon'];
    expect(times.filter(isReviewTime)).to.deep.equal(times.slice(0, 5));
  });

  it('names the steps to ask about', () => {
    expect(ids(stepsToCheck(plan, '2026-11-26'))).to.deep.equal([]);
    expect(ids(stepsToCheck(plan, '2026-11-27'))).to.deep.equal(['a3']);
    expect(
      ids(stepsToCheck(withEntryFields(plan, 'actions', 'a3', {status: 'done'}), '2027-01-01')),
    ).to.deep.equal([]);
  });
});

describe('sections', () => {
  it('are seven unless somebody says otherwise', () => {
    const {sections, faults} = planSections();
    expect(ids(sections)).to.deep.equal([
      'about-me',
      'matters',
      'strengths',
      'needs',
      'goals',
      'actions',
      'review',
    ]);
    expect(faults).to.deep.equal([]);
  });

  it('are put in order, given other words, and added', () => {
    const {sections, faults} = planSections([
      'goals',
      {id: 'matters', label: 'What I love'},
      {id: 'garden', label: 'My garden', fields: [{id: 'size', kind: 'line', label: 'How big is it?'}]},
    ]);
    expect(faults).to.deep.equal([]);
    expect(sections.map(({id, kind, label, fields}) => [id, kind, label, fields.length])).to.deep.equal([
      ['goals', 'goals', undefined, 0],
      ['matters', 'answers', 'What I love', 1],
      ['garden', 'answers', 'My garden', 1],
    ]);
  });

  it('name what cannot be followed, and leave it out', () => {
    const line = {id: 'a', kind: 'line'} as const;
    const {sections, faults} = planSections([
      'goal',
      'goals',
      'goals',
      {id: 'Not an id', fields: [line]},
      {id: 'empty', fields: []},
      {id: 'double', fields: [line, line]},
      {id: 'more-goals', kind: 'goals', fields: [line]},
    ]);
    expect(ids(sections)).to.deep.equal(['goals']);
    expect(faults).to.deep.equal([
      {section: 'goal', fault: 'unknown'},
      {section: 'goals', fault: 'twice'},
      {section: 'Not an id', fault: 'bad-id'},
      {section: 'empty', fault: 'no-fields'},
      {section: 'double', fault: 'bad-field', field: 'a'},
      {section: 'more-goals', fault: 'fixed-kind'},
    ]);
  });
});

describe('taking edits back', () => {
  const titled = (title: string) => withFields(plan, {title});
  const title = ({present}: {present: Plan}) => present.title;

  it('goes back and forth, and forgets what was taken back after a new edit', () => {
    const two = edited(edited(undoFrom(plan), titled('A')), titled('B'));
    expect([title(undone(two)), title(undone(undone(two)))]).to.deep.equal(['A', plan.title]);
    expect(title(redone(undone(two)))).to.equal('B');
    const other = edited(undone(two), titled('C'));
    expect([title(redone(other)), title(undone(other))]).to.deep.equal(['C', 'A']);
    expect(undone(undoFrom(plan)).present).to.equal(plan);
  });

  it('takes typing in one place as one step, until the person pauses', () => {
    const typed = ['T', 'Te', 'Tea'].reduce(
      (undo, text) => edited(undo, titled(text), 'title'),
      undoFrom(plan),
    );
    expect(title(undone(typed))).to.equal(plan.title);
    expect(title(undone(edited(undoPause(typed), titled('Teas'), 'title')))).to.equal('Tea');
    expect(title(undone(edited(typed, withAnswer(typed.present, 'x', 'y', 'z'), 'x/y')))).to.equal('Tea');
    expect(edited(typed, typed.present)).to.equal(typed);
  });

  it('takes mine back and not what somebody else saved meanwhile', () => {
    const mine = edited(undoFrom(plan), titled('Mine'));
    const theirs = withAnswer(plan, 'matters', 'text', 'Theirs');
    const joined = rebasedUndo(mine, plan, theirs);
    expect([title(joined), joined.present.answers['matters']?.['text']]).to.deep.equal(['Mine', 'Theirs']);
    expect(undone(joined).present).to.deep.equal(theirs);
    const redoing = redone(rebasedUndo(undone(mine), plan, theirs));
    expect([title(redoing), redoing.present.answers['matters']?.['text']]).to.deep.equal(['Mine', 'Theirs']);
  });

  it('remembers a hundred steps', () => {
    const long = Array.from({length: 130}, (_, index) => titled(`${index}`)).reduce(
      (undo, each) => edited(undo, each),
      undoFrom(plan),
    );
    expect(long.past.length).to.equal(100);
  });
});

describe('needs to tick', () => {
  it('have words in both languages', () => {
    const ids = PLAN_SECTIONS.flatMap(({fields}) => fields.flatMap(({options = []}) => options)).map(
      ({id}) => id,
    );
    expect(ids).to.include('lonely').and.not.include('not-sure');
    for (const texts of [en, cy]) expect(Object.keys(texts.needs)).to.have.members(ids);
  });
});

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {cy} from '../../../src/i18n/plan/cy.js';
import {en} from '../../../src/i18n/plan/en.js';
import {itemTexts, reviewInWords, sharingInWords, whenInWords} from '../../../src/i18n/plan/in-words.js';
import {emptyPlan, type PlanStatus} from '../../../src/model/plan.js';
import {planSections} from '../../../src/model/plan/sections.js';
import {planText} from '../../../src/backends/plan/plan-text.js';
import {aPlan, maggiesPlan} from '../../support/plans.js';
import {runs} from '../../support/runs.js';

const english = {texts: en, locale: 'en', person: 'Maggie', worker: 'Priya Nair'};

describe('planText', () => {
  it('is a letter about one person, with dates and names in words', () => {
    expect(planText(maggiesPlan, {...english, changedOn: '2026-11-10'})).to.equal(`Maggie’s plan
Written by Maggie with Priya Nair.
Last changed on 10 November 2026.

About me
I am 73.
I was a school cook for 26 years.
Who helped me write this: Priya Nair

What matters to me
My dog, Biscuit
Seeing my granddaughter Ava on Sundays
Having people to cook for

What I would like to change or get help with
What I would like help with: Feeling lonely, Money
The evenings are long.

My goals and what will happen
Goal 1: I want to get out of the house twice a week.
Why this matters to me: Because the house is too quiet.
When I would like this by: March 2027
How important this is to me: 9 out of 10
How confident I feel: 0 out of 10
How it is going: Going well
On 10 November 2026: Going well. Wednesdays are best.
- Maggie: Walk with Wednesday Walkers. Every Wednesday, 10:30am. Told about it. Started.
  Riverside Park gate, Park Road, MV4 2AA
  Sue, 01632 960 388
  https://example.org/walkers
- Priya Nair: Go along with Maggie the first time. 18 November 2026. Going together. Done. We had a good walk.

Goal 2: I want to stop worrying about the heating.
When I would like this by: before the cold weather
How it is going: About the same
- Priya Nair: Ask Warm Homes to ring Maggie. Warm Homes advice line. Referred. I agreed on 10 November 2026 to my details being passed on. Started. Ask how it went on: 27 November 2026.

If things get harder
Signs to watch for: I stop answering the phone.
What helps: Someone coming round.
What does not help: Being told to keep busy.
Who to contact: Jean next door, 01632 960 271

People who help me
Jean, neighbour, 01632 960 271

When we will look at this again
Tuesday 9 February 2027.
At my kitchen table
Priya will arrange it.

Who can see my plan
Me, my link worker, and: My GP surgery. I said this on 10 November 2026.

If I need help now
999 if someone’s life is at risk
111 for urgent help
116 123 for Samaritans, free, day or night

I agreed to this plan on 10 November 2026.
`);
  });

  it('says that it is a draft, and where nothing has been written', () => {
    const {sections} = planSections(['matters', 'goals', 'review']);
    expect(planText(emptyPlan('x'), {texts: en, locale: 'en', sections, urgentLines: ['Call 999']})).to.equal(
      `My plan
This is a draft. It has not been agreed yet.

What matters to me
Nothing here yet

My goals and hopes
Nothing here yet

When we will look at this again
Nothing here yet

If I need help now
Call 999
`,
    );
  });

  it('has an organisation’s own sections, in its order and its words', () => {
    const {sections} = planSections([
      {
        id: 'garden',
        label: 'My garden',
        fields: [
          {id: 'size', kind: 'scale', label: 'How big'},
          {id: 'sunny', kind: 'yes-no', label: 'Is it sunny'},
        ],
      },
      {id: 'matters', label: 'What I love'},
    ]);
    const text = planText(maggiesPlan, {...english, sections});
    expect(text).to.contain('\nMy garden\nHow big: 3\nIs it sunny: Yes\n\nWhat I love\nMy dog, Biscuit\n');
    expect(text).to.not.contain('Goal 1');
  });

  it('shows every step, with goals or without them, and after its goal has gone', () => {
    for (const ids of [['goals'], ['actions'], ['goals', 'actions']]) {
      const {sections} = planSections(ids);
      for (const plan of [maggiesPlan, {...maggiesPlan, goals: maggiesPlan.goals.slice(1)}]) {
        const text = planText(plan, {...english, sections});
        for (const {what = ''} of plan.actions)
          expect(text.split(what), `${ids.join()} ${what}`).to.have.length(2);
      }
    }
  });

  it('is Welsh, too', () => {
    const text = planText(maggiesPlan, {texts: cy, locale: 'cy', person: 'Maggie', worker: 'Anwen'});
    expect(text).to.contain('Ysgrifennwyd gan Maggie gydag Anwen.');
    expect(text).to.contain('Erbyn pryd hoffwn i hyn: Mawrth 2027');
    expect(text).to.contain('\nDydd Mawrth 9 Chwefror 2027.');
  });

  it('leaves out none of the person’s words, and shows no id, code or gap', () => {
    fc.assert(
      fc.property(aPlan, (plan) => {
        const text = planText(plan, english);
        for (const {text: words = ''} of plan.goals) expect(text).to.contain(words);
        for (const {what = ''} of plan.actions) expect(text).to.contain(what.trimEnd());
        expect(text).to.not.match(/undefined|null|\[object|going-well|told-about/);
      }),
      {numRuns: runs(100)},
    );
  });
});

describe('a plan in words', () => {
  it('says when', () => {
    for (const [when, words] of [
      ['2026-11-10', '10 November 2026'],
      ['2027-03', 'March 2027'],
      ['before winter', 'before winter'],
      ['2027-13', '2027-13'],
    ] as const) {
      expect(whenInWords('en', when)).to.equal(words);
    }
    for (const [when, words] of [
      ['2027-02-09', 'Tuesday 9 February 2027'],
      ['2027-02', 'February 2027'],
      ['P3M', 'In 3 months'],
      ['P1W', 'In 1 week'],
      ['none', 'No review planned'],
      [undefined, undefined],
    ] as const) {
      expect(reviewInWords(en, 'en', {...(when && {when})})).to.equal(words);
    }
    expect(reviewInWords(cy, 'cy', {when: 'P2M'})).to.equal('Ymhen 2 fis');
  });

  it('says who may see it', () => {
    const both = [
      {id: 'gp', text: 'My GP surgery'},
      {id: 'son', text: 'My son David'},
    ];
    expect(sharingInWords(en, 'en', {choice: 'chosen', with: both})).to.equal(
      'Me, my link worker, and: My GP surgery and My son David.',
    );
    expect(sharingInWords(en, 'en', {choice: 'us', with: []})).to.equal('Me and my link worker only.');
    expect(sharingInWords(en, 'en', undefined)).to.equal(undefined);
  });

  it('names the questions for the record', () => {
    const {sections} = planSections([
      {id: 'garden', label: 'My garden', fields: [{id: 'size', kind: 'line', label: 'Size'}]},
    ]);
    const textOf = itemTexts(en, sections);
    for (const [linkId, words] of [
      ['goal.text', 'What would you like to be different?'],
      ['action.who', 'Who will do it?'],
      ['section.matters', 'What matters to me'],
      ['section.about-me.supported-by', 'Who helped me write this'],
      ['section.garden', 'My garden'],
      ['section.garden.size', 'Size'],
      ['plan.status', undefined],
      ['goal.reviews.on', undefined],
      ['section', undefined],
    ] as const) {
      expect(textOf(linkId), linkId).to.equal(words);
    }
  });

  it('says what another system added, before the numbers for urgent help', () => {
    const text = planText(maggiesPlan, {...english, others: ['Foot check in December']});
    expect(text).to.contain('\n\nAlso in the record\nFoot check in December\n\nIf I need help now\n');
    expect(planText(maggiesPlan, english)).to.not.contain('Also in the record');
  });

  it('says at the top where a plan is that is not in use', () => {
    const top = (status: PlanStatus) =>
      planText({...emptyPlan('x'), status}, english)
        .split('\n')
        .slice(0, 3);
    expect(top('draft')).to.include('This is a draft. It has not been agreed yet.');
    expect(top('revoked')).to.include('This plan has been stopped.');
    expect(top('entered-in-error')).to.include('This plan was made by mistake. Do not use it.');
    expect(top('active').join()).to.not.match(/This plan/);
  });
});

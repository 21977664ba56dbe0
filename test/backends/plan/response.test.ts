import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {QuestionnaireResponse} from '../../../src/model/fhir.js';
import {emptyPlan, type Plan} from '../../../src/model/plan.js';
import {tidyPlan} from '../../../src/model/plan/tidy.js';
import {isPlanResponse, planOfResponse, planResponse, saveOf} from '../../../src/backends/plan/response.js';
import {PLAN_CHOICE} from '../../../src/backends/plan/systems.js';
import {aPlan, maggiesPlan} from '../../support/plans.js';
import {runs} from '../../support/runs.js';

const frame = {save: 'save-1', subject: {reference: 'Patient/1'}, authored: '2026-12-01T10:00:00Z'};
const written = (plan: Plan, previous?: QuestionnaireResponse) =>
  JSON.parse(JSON.stringify(planResponse(plan, frame, previous))) as QuestionnaireResponse;

/** Every value anywhere, with its key. */
function* values(value: unknown, key = ''): Generator<readonly [string, unknown]> {
  yield [key, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* values(inner, Array.isArray(value) ? key : name);
}

describe('a plan as answers', () => {
  it('is read again as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(aPlan, (plan) => {
        expect(planOfResponse(written(plan))).to.deep.equal(tidyPlan(plan));
      }),
      {numRuns: runs(200)},
    );
  });

  it('holds nothing that FHIR forbids', () => {
    fc.assert(
      fc.property(aPlan, (plan) => {
        for (const [key, value] of values(written(tidyPlan(plan)))) {
          expect(value, key).to.not.be.oneOf([null, undefined, '']);
          if (typeof value === 'object') expect(Object.keys(value as object), key).to.not.have.length(0);
        }
      }),
      {numRuns: runs(60)},
    );
  });

  it('is read as an empty plan where nothing was said', () => {
    const plan = emptyPlan('0b5f6c1e-6a54-4a5e-9a3e-2f1f0f6f0a01');
    expect(planOfResponse(written(plan))).to.deep.equal(plan);
    expect(planOfResponse({resourceType: 'QuestionnaireResponse', status: 'completed'})).to.deep.equal(
      emptyPlan(''),
    );
  });

  it('does not say that whoever saved the version before has saved this one', () => {
    const before = {...written(maggiesPlan), author: {display: 'Priya'}, source: {reference: 'Patient/1'}};
    const next = written(maggiesPlan, {...before, id: '7'});
    expect(next).to.include({id: '7'}).and.not.have.any.keys('author', 'source');
    const author = {display: 'Maggie'};
    expect(planResponse(maggiesPlan, {...frame, author}, before).author).to.deep.equal(author);
  });

  it('names its questions as the plan does, with their words where they are known', () => {
    const {item = []} = planResponse(maggiesPlan, {
      ...frame,
      textOf: (linkId) => (linkId === 'goal.why' ? 'Why does this matter to you?' : undefined),
    });
    const goal = item.find(({linkId}) => linkId === 'goal');
    expect(goal?.item?.find(({linkId}) => linkId === 'goal.why')).to.deep.equal({
      linkId: 'goal.why',
      text: 'Why does this matter to you?',
      answer: [{valueString: 'Because the house is too quiet.'}],
    });
    expect(goal?.item?.find(({linkId}) => linkId === 'goal.start')?.answer).to.deep.equal([
      {valueDate: '2026-04-14'},
    ]);
    expect(item.filter(({linkId}) => linkId === 'action')).to.have.length(3);
  });

  it('says how far it is, who saved it and under which id', () => {
    for (const [status, expected] of [
      ['draft', 'in-progress'],
      ['active', 'completed'],
      ['revoked', 'stopped'],
      ['entered-in-error', 'entered-in-error'],
    ] as const) {
      expect(written({...maggiesPlan, status}).status).to.equal(expected);
    }
    expect(saveOf(written(maggiesPlan))).to.equal('save-1');
    expect(isPlanResponse(written(maggiesPlan))).to.equal(true);
    expect(isPlanResponse({...written(maggiesPlan), questionnaire: 'urn:other|1'} as never)).to.equal(false);
  });

  it('keeps what another system added to the answers', () => {
    const first = written(maggiesPlan);
    const added = {linkId: 'https://other.example.org/q', answer: [{valueString: 'Theirs'}]};
    const previous: QuestionnaireResponse = {
      ...first,
      id: '7',
      meta: {versionId: '2'},
      extension: [...(first.extension ?? []), {url: 'urn:other', valueString: 'x'}],
      item: [...(first.item ?? []), added],
    };
    const second = planResponse({...maggiesPlan, title: 'New'}, {...frame, save: 'save-2'}, previous);
    expect(second.item?.at(-1)).to.deep.equal(added);
    expect([second.id, second.meta, saveOf(second)]).to.deep.equal(['7', {versionId: '2'}, 'save-2']);
    expect(second.extension?.map(({url}) => url))
      .to.include('urn:other')
      .and.have.length(2);
    expect(planOfResponse(second).title).to.equal('New');
  });

  it('gives what was ticked words and an id, where one of them is missing', () => {
    const ticks = [
      {id: 'lonely', text: ' '},
      {id: '', text: 'Money'},
      {id: ' ', text: ''},
    ];
    const ticked: Plan = {
      ...maggiesPlan,
      answers: {needs: {chosen: ticks}},
      sharing: {choice: 'chosen', with: ticks},
    };
    const read = planOfResponse(written(tidyPlan(ticked)));
    const whole = [
      {id: 'lonely', text: 'lonely'},
      {id: 'Money', text: 'Money'},
    ];
    expect([read.answers['needs']?.['chosen'], read.sharing?.with]).to.deep.equal([whole, whole]);
  });

  const answered = (linkId: string, answer: readonly object[]) =>
    ({
      ...written(emptyPlan('1')),
      item: [
        {linkId: 'section', item: [{linkId: 'section.needs', item: [{linkId, answer}]}]},
        {
          linkId: 'sharing',
          item: [
            {linkId: 'sharing.choice', answer: [{valueString: 'chosen'}]},
            {linkId, answer},
          ],
        },
      ],
    }) as QuestionnaireResponse;

  it('reads what another system ticked, with nothing lost', () => {
    const ofAnswer = (...answer: object[]) =>
      planOfResponse(answered('section.needs.chosen', answer)).answers['needs']?.['chosen'];
    const whole = [{id: 'lonely', text: 'lonely'}];
    expect(ofAnswer({valueCoding: {system: PLAN_CHOICE, code: 'lonely'}})).to.deep.equal(whole);
    expect(ofAnswer({valueCoding: {code: 'lonely'}})).to.deep.equal(whole);
    expect(
      ofAnswer({valueCoding: {system: PLAN_CHOICE}}, {valueCoding: {system: PLAN_CHOICE, code: 'lonely'}}),
    ).to.deep.equal(whole);
    expect(ofAnswer({valueInteger: 1}, {valueInteger: 2})).to.deep.equal([1, 2]);
    const sharedWith = (...answer: object[]) =>
      planOfResponse(answered('sharing.with', answer)).sharing?.with;
    expect(sharedWith({valueString: 'My GP'})).to.deep.equal([{id: 'My GP', text: 'My GP'}]);
    expect(sharedWith()).to.deep.equal([]);
  });

  it('bears words that it does not know', () => {
    const odd = planOfResponse({
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      item: [
        {linkId: 'plan', item: [{linkId: 'plan.status', answer: [{valueString: 'lost'}]}]},
        {linkId: 'goal', item: [{linkId: 'goal.status', answer: [{valueString: 'odd'}]}]},
        {linkId: 'goal', item: [{linkId: 'goal.text', answer: [{valueString: 'Sing'}]}]},
        {linkId: 'sharing', item: [{linkId: 'sharing.choice', answer: [{valueString: 'us'}]}]},
      ],
    });
    expect(odd.status).to.equal('draft');
    expect(odd.goals).to.deep.equal([
      {id: 'goal-1', status: 'not-started', reviews: []},
      {id: 'goal-2', text: 'Sing', status: 'not-started', reviews: []},
    ]);
    expect(odd.sharing).to.deep.equal({choice: 'us', with: []});
  });
});

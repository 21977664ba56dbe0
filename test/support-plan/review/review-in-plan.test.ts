import {expect, fixture, html} from '@open-wc/testing';
import {memory, openPlan} from '../../../src/backends/index.js';
import type {Task} from '../../../src/model/fhir-record.js';
import type {Plan} from '../../../src/model/plan.js';
import '../../../src/support-plan/index.js';
import type {SupportPlan} from '../../../src/support-plan/support-plan.js';
import {all, begun} from '../../backends/plan/saving.js';
import {maggiesPlan} from '../../support/plans.js';
import {allByRole, byRole, textOf} from '../../support/roles.js';
import {waitUntil} from '../../support/wait-until.js';

const late: Plan = {...maggiesPlan, reviews: [], review: {when: '2026-01-05'}};

const isThere = (within: ParentNode, role: string, name: string | RegExp) => () =>
  allByRole(within, role, name).length > 0;

/** Presses what has this name, once it is there. */
async function press(plan: SupportPlan, role: string, name: string | RegExp, within: ParentNode = plan) {
  await waitUntil(isThere(within, role, name), `a ${role} named ${String(name)}`);
  byRole(within, role, name).click();
  await plan.updateComplete;
}

describe('a late review, from the plan to the record', () => {
  it('is begun from the notice, survives a look at the plan, and is in the record when it is finished', async () => {
    const {record, opened} = await begun(memory(), late);
    const plan = await fixture<SupportPlan>(html`
      <spk-support-plan
        plan=${opened.reference}
        person-name="Maggie"
        worker-name="Priya Nair"
        .careRecord=${record}
      ></spk-support-plan>
    `);
    await waitUntil(isThere(plan, 'heading', /^The review is \d+ days late$/));
    const notice = byRole(plan, 'heading', /^The review is/).closest('.spk-notice')!;
    await press(plan, 'button', 'Review the plan', notice);
    await waitUntil(isThere(plan, 'heading', 'Review Maggie’s plan'));
    const goal = byRole(plan, 'region', 'Goal 1');
    await press(plan, 'radio', 'Achieved', byRole(goal, 'group', /^How is it going/));
    expect(plan.currentPlan?.goals[0]?.status, 'it is not in the plan yet').to.equal('going-well');

    await press(plan, 'button', 'Back to the plan');
    const goOn = () => byRole(plan, 'button', 'Go on with the review');
    await waitUntil(() => plan.shadowRoot?.activeElement === goOn(), 'focus is on the way back to it');
    await press(plan, 'button', 'Go on with the review');
    await press(plan, 'radio', /^In 6 weeks/);
    await press(plan, 'button', 'Finish review');
    await waitUntil(isThere(plan, 'heading', 'Maggie’s plan'));
    await waitUntil(async () => {
      const now = await openPlan(record, opened.reference);
      return now.plan.reviews.length === 1;
    }, 'the review is in the record');

    const {plan: saved} = await openPlan(record, opened.reference);
    expect(saved.goals[0]).to.deep.include({status: 'achieved'});
    expect(saved.goals[1], 'nobody spoke about it').to.deep.equal(late.goals[1]);
    expect(saved.review.when).to.equal('P6W');
    expect(saved.reviews[0]).to.deep.include({by: 'Maggie and Priya Nair'});
    expect((await all<Task>(record, 'Task')).map(({status}) => status)).to.deep.equal([
      'completed',
      'requested',
    ]);
    await waitUntil(() => !/days late/.test(textOf(plan)), 'the notice is gone');
  });
});

import {expect} from '@open-wc/testing';
import {ReviewScreen, reviewStyles} from '../../../src/support-plan/review/review-kit.js';
import {emptyPlan, type Plan} from '../../../src/model/plan.js';
import {withoutEntry} from '../../../src/model/plan/edit.js';
import {showPlan, type PlanHarness, type PlanHarnessOptions} from '../../support/plan-harness.js';
import {maggiesPlan} from '../../support/plans.js';
import {allByRole, byRole, squeezed, textOf} from '../../support/roles.js';
import {waitUntil} from '../../support/wait-until.js';

const TODAY = '2027-02-09';

interface Shown {
  readonly host: PlanHarness;
  readonly screen: ReviewScreen;
  /** How the review ended, oldest first. */
  readonly ends: string[];
}

async function shown(plan: Plan = maggiesPlan, options: PlanHarnessOptions = {}): Promise<Shown> {
  const ends: string[] = [];
  const screen = new ReviewScreen({onDone: () => ends.push('done'), onBack: () => ends.push('back')});
  const host = await showPlan(plan, () => ({show: (view) => screen.render(view), styles: reviewStyles}), {
    today: TODAY,
    ...options,
  });
  await waitUntil(() => allByRole(host, 'heading').length > 0, 'the review is shown');
  return {host, screen, ends};
}

/** The part of the review below a heading in the margin. */
const part = (host: PlanHarness, name: string) => byRole(host, 'region', name);

async function press(host: PlanHarness, element: HTMLElement): Promise<void> {
  element.click();
  await host.updateComplete;
}

const choose = (host: PlanHarness, within: ParentNode, question: RegExp, answer: string) =>
  press(host, byRole(byRole(within, 'group', question), 'radio', answer));

/** The text box with a label. */
function box(within: ParentNode, label: string): HTMLTextAreaElement | HTMLInputElement {
  const boxes = [...within.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, [type=text]')];
  const found = boxes.filter(({labels}) =>
    [...(labels ?? [])].some((each) => squeezed(textOf(each)) === label),
  );
  if (found.length !== 1) throw new Error(`${found.length} boxes are labelled ${label}.`);
  return found[0]!;
}

async function type(host: PlanHarness, element: HTMLTextAreaElement | HTMLInputElement, text: string) {
  element.value = text;
  element.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await host.updateComplete;
}

const root = (host: PlanHarness) => host.shadowRoot!;
const checked = (within: ParentNode) =>
  allByRole(within, 'radio').filter((radio) => (radio as HTMLInputElement).checked);

describe('the review of a plan', () => {
  it('says whose plan it is, what day it is, and when it was looked at last', async () => {
    const {host} = await shown();
    expect(textOf(byRole(host, 'heading', 'Review Maggie’s plan'))).to.be.ok;
    expect(textOf(host)).to.contain(
      'Today is 9 February 2027. Maggie and Priya last looked at this plan on 10 November 2026.',
    );
  });

  it('shows what was said last time, and chooses nothing for this time', async () => {
    const {host} = await shown();
    const goal = part(host, 'Goal 1');
    expect(textOf(goal)).to.contain('On 10 November 2026: Going well. Wednesdays are best.');
    const question = byRole(goal, 'group', /^How is it going\?/);
    expect(checked(question)).to.deep.equal([]);
    expect(allByRole(question, 'radio').map((radio) => textOf(radio.parentElement!))).to.deep.equal([
      'Going well',
      'About the same',
      'Harder than before',
      'Not started',
      'Achieved',
      'Partly achieved',
      'Not achieved',
      'No longer my goal',
    ]);
    expect(textOf(part(host, 'Goal 2'))).to.contain('About the same');
  });

  it('records all that was said by one edit that can be taken back', async () => {
    const {host, ends} = await shown();
    const goal = part(host, 'Goal 1');
    await choose(host, goal, /^How is it going/, 'Harder than before');
    await type(host, box(goal, 'What has changed? (optional)'), 'The bus does not come any more.');
    await choose(host, goal, /Walk with Wednesday Walkers/, 'Done');
    await type(host, box(goal, 'What happened? (optional)'), 'I went 9 times.');
    await type(host, box(root(host), 'What we talked about'), 'Ava starts school.');
    await choose(host, root(host), /^When will you look/, 'In 3 months');
    expect(host.places, 'nothing is in the plan before').to.deep.equal([]);

    await press(host, byRole(host, 'button', 'Finish review'));
    expect(host.places).to.have.length(1);
    expect(ends).to.deep.equal(['done']);
    expect(host.said).to.deep.equal(['Review recorded']);
    const {goals, actions, review, reviews} = host.plan;
    expect(goals[0]).to.deep.include({status: 'harder'});
    expect(goals[0]?.reviews.at(-1)).to.deep.include({
      on: TODAY,
      status: 'harder',
      words: 'The bus does not come any more.',
      by: 'Maggie',
    });
    expect(goals[1], 'nobody spoke about it').to.deep.equal(maggiesPlan.goals[1]);
    expect(actions[0]).to.deep.include({status: 'done', outcome: 'I went 9 times.'});
    expect(review.when).to.equal('P3M');
    expect(reviews.at(-1)).to.deep.include({
      on: TODAY,
      by: 'Maggie and Priya Nair',
      words: 'Ava starts school.',
    });
    await host.takeBack();
    expect(host.plan).to.deep.equal(maggiesPlan);
  });

  it('asks how a goal is going where something was written about it, and loses nothing', async () => {
    const {host, ends} = await shown();
    const goal = part(host, 'Goal 2');
    const words = box(goal, 'What has changed? (optional)');
    await type(host, words, 'The house is warm.');
    await press(host, byRole(host, 'button', 'Finish review'));
    expect([ends, host.places]).to.deep.equal([[], []]);
    await waitUntil(() => host.active?.id === 'review-problems', 'focus is on the summary');
    await press(host, byRole(host, 'link', 'Select how goal 2 is going'));
    await waitUntil(() => host.active?.closest('fieldset')?.id === 'review-goal-g2');
    expect(words.value).to.equal('The house is warm.');

    await choose(host, goal, /^How is it going/, 'Achieved');
    expect(allByRole(host, 'link', /^Select how/)).to.deep.equal([]);
    await press(host, byRole(host, 'button', 'Finish review'));
    expect(host.plan.goals[1]?.reviews.at(-1)).to.deep.include({words: 'The house is warm.'});
    expect(ends).to.deep.equal(['done']);
  });

  it('does not take a day that no calendar has, and takes a month', async () => {
    const {host, ends} = await shown();
    await choose(host, root(host), /^When will you look/, 'On a day, or in a month');
    for (const [label, text] of [
      ['Day', '31'],
      ['Month', '4'],
      ['Year', '2027'],
    ] as const) {
      await type(host, box(root(host), label), text);
    }
    await press(host, byRole(host, 'button', 'Finish review'));
    expect(ends).to.deep.equal([]);
    await press(host, byRole(host, 'link', 'Date of the next review must be a real date'));
    await waitUntil(() => host.active === box(root(host), 'Day'));
    await type(host, box(root(host), 'Day'), '');
    await press(host, byRole(host, 'button', 'Finish review'));
    expect(host.plan.review.when).to.equal('2027-04');
  });

  it('leads to the steps that were to be asked about', async () => {
    const {host} = await shown();
    const due = part(host, 'You said you would ask how these went');
    await press(host, byRole(due, 'button', 'Priya Nair: Ask Warm Homes to ring Maggie'));
    await waitUntil(() => host.active?.closest('fieldset')?.id === 'review-step-a3');
    expect(host.active).to.have.property('value', 'started');
    expect(textOf(part(host, 'Goal 2'))).to.contain('You said you would ask about this on 27 November 2026.');
  });

  it('adds a step to a goal, and takes one out again with focus on the way to add one', async () => {
    const {host} = await shown();
    const goal = part(host, 'Goal 1');
    const add = byRole(goal, 'button', 'Add a step to this goal');
    await press(host, add);
    await waitUntil(() => host.active === box(goal, 'What will happen?'));
    await press(host, byRole(goal, 'button', 'Remove this step'));
    expect(host.said).to.deep.equal(['The step was removed']);
    await waitUntil(() => host.active === add);

    await press(host, add);
    await type(host, box(goal, 'What will happen?'), 'Ask David to drive me');
    await choose(host, goal, /^Who will do it/, 'Maggie');
    await press(host, byRole(host, 'button', 'Finish review'));
    const [, , third] = host.plan.actions;
    expect(third).to.deep.include({goal: 'g1', what: 'Ask David to drive me', who: {kind: 'me'}});
  });

  it('asks about a goal that has ended only on request', async () => {
    const ended = {...maggiesPlan, goals: [{...maggiesPlan.goals[0]!, status: 'achieved' as const}]};
    const {host} = await shown(ended);
    const goal = part(host, 'Goal 1');
    expect(allByRole(goal, 'radio')).to.deep.equal([]);
    await press(host, byRole(goal, 'button', 'Look at this goal again (Goal 1)'));
    await waitUntil(() => host.active?.closest('fieldset')?.id === 'review-goal-g1');
    expect(allByRole(byRole(goal, 'group', /^How is it going/), 'radio')).to.have.length(8);
  });

  it('takes an answer out again', async () => {
    const {host, screen} = await shown();
    const goal = part(host, 'Goal 1');
    await choose(host, goal, /^How is it going/, 'Achieved');
    expect(screen.hasAnswers).to.equal(true);
    await press(host, byRole(goal, 'button', 'Clear this answer (Goal 1)'));
    expect(checked(byRole(goal, 'group', /^How is it going/))).to.deep.equal([]);
    expect(screen.hasAnswers).to.equal(false);
    await waitUntil(() => host.active?.closest('fieldset')?.id === 'review-goal-g1');
  });

  it('keeps what was put in while the plan is shown, and asks before it is thrown away', async () => {
    const {host, screen, ends} = await shown();
    expect(allByRole(host, 'button', 'Throw this review away')).to.deep.equal([]);
    await type(host, box(root(host), 'What we talked about'), 'Ava.');
    await press(host, byRole(host, 'button', 'Back to the plan'));
    expect([ends, screen.hasAnswers]).to.deep.equal([['back'], true]);

    await press(host, byRole(host, 'button', 'Throw this review away'));
    const dialog = () => byRole(host, 'dialog', 'Throw this review away?');
    await waitUntil(() => allByRole(host, 'dialog').length === 1);
    await press(host, byRole(dialog(), 'button', 'Keep the review'));
    expect(box(root(host), 'What we talked about').value).to.equal('Ava.');

    await press(host, byRole(host, 'button', 'Throw this review away'));
    await press(host, byRole(dialog(), 'button', 'Throw this review away'));
    expect([ends, screen.hasAnswers, host.places]).to.deep.equal([['back', 'back'], false, []]);
    expect(host.said).to.deep.equal(['The review was thrown away']);
    expect(box(root(host), 'What we talked about').value).to.equal('');
  });

  it('goes on with what others change meanwhile', async () => {
    const {host} = await shown();
    await choose(host, part(host, 'Goal 1'), /^How is it going/, 'Achieved');
    await choose(host, part(host, 'Goal 2'), /^How is it going/, 'Achieved');
    await host.setPlan(withoutEntry(maggiesPlan, 'goals', 'g2'));
    await press(host, byRole(host, 'button', 'Finish review'));
    expect(host.plan.goals.map(({id, status}) => [id, status])).to.deep.equal([['g1', 'achieved']]);
  });

  it('keeps what was said about goals and steps that somebody else takes away meanwhile, and shows it', async () => {
    const {host} = await shown();
    const goal = part(host, 'Goal 2');
    await choose(host, goal, /^How is it going/, 'Achieved');
    await type(host, box(goal, 'What has changed? (optional)'), 'The house is warm.');
    await choose(host, goal, /Ask Warm Homes/, 'Done');
    await type(host, box(goal, 'What happened? (optional)'), 'They rang twice.');
    await type(host, box(root(host), 'What we talked about'), 'Ava starts school.');
    await host.setPlan(withoutEntry(maggiesPlan, 'goals', 'g2'));
    const kept = [
      'I want to stop worrying about the heating. Achieved. The house is warm.',
      'Ask Warm Homes to ring Maggie. Done. They rang twice.',
    ];
    const gone = part(host, 'No longer in the plan');
    expect(allByRole(gone, 'listitem').map(textOf)).to.deep.equal(kept);
    await press(host, byRole(host, 'button', 'Finish review'));
    expect(host.plan.reviews.at(-1)?.words).to.equal(['Ava starts school.', ...kept].join('\n'));
  });

  it('shows a step that is being added also where its goal is taken away meanwhile', async () => {
    const {host} = await shown();
    await press(host, byRole(part(host, 'Goal 2'), 'button', 'Add a step to this goal'));
    await type(host, box(part(host, 'Goal 2'), 'What will happen?'), 'Ask David');
    await host.setPlan(withoutEntry(maggiesPlan, 'goals', 'g2'));
    expect(box(root(host), 'What will happen?').value).to.equal('Ask David');
  });

  it('records no review of which nobody has said anything, and says what to write', async () => {
    const {host, ends} = await shown();
    await press(host, byRole(host, 'button', 'Finish review'));
    expect([ends, host.places, host.said]).to.deep.equal([[], [], []]);
    await waitUntil(() => host.active?.id === 'review-problems', 'focus is on the summary');
    await press(host, byRole(host, 'link', /^Nothing has been written down yet/));
    await waitUntil(() => host.active === box(root(host), 'What we talked about'));
    await choose(host, part(host, 'Goal 1'), /^How is it going/, 'Going well');
    expect(allByRole(host, 'link', /^Nothing has been/)).to.deep.equal([]);
    await press(host, byRole(host, 'button', 'Finish review'));
    expect(ends).to.deep.equal(['done']);
  });

  it('never puts what was said about one plan into another', async () => {
    const {host, screen} = await shown();
    await choose(host, part(host, 'Goal 1'), /^How is it going/, 'Achieved');
    await host.setPlan({...maggiesPlan, id: '9d0f1c3a-64c2-4f1d-8d25-0d4b4dd9e6a2'});
    expect(screen.hasAnswers).to.equal(false);
    expect(checked(byRole(part(host, 'Goal 1'), 'group', /^How is it going/))).to.deep.equal([]);
  });

  it('reviews a plan with nothing in it, of somebody whose name nobody knows', async () => {
    const {host, ends} = await shown(emptyPlan(maggiesPlan.id), {names: {}});
    expect(textOf(byRole(host, 'heading', 'Review my plan'))).to.be.ok;
    expect(textOf(host)).to.contain('This is the first review of this plan.');
    expect(textOf(host)).to.contain('This plan has no goals yet.');
    await choose(host, root(host), /^When will you look/, 'No review planned');
    await press(host, byRole(host, 'button', 'Finish review'));
    expect(ends).to.deep.equal(['done']);
    expect(host.plan.reviews[0]).not.to.have.property('by');
    expect(host.plan.review).to.deep.equal({when: 'none'});
  });

  it('hands its button to the bar at the foot, which then says that it is not finished', async () => {
    const ends: string[] = [];
    const screen = new ReviewScreen({
      onDone: () => ends.push('done'),
      onBack: () => ends.push('back'),
      isFinishedByBar: true,
    });
    const host = await showPlan(maggiesPlan, () => ({show: (view) => screen.render(view)}), {today: TODAY});
    expect(allByRole(host, 'button', 'Finish review')).to.deep.equal([]);
    expect(screen.bar).to.deep.include({label: 'Finish review'});
    expect(screen.bar).not.to.have.property('heading');
    await choose(host, part(host, 'Goal 1'), /^How is it going/, 'Achieved');
    expect(screen.bar?.heading).to.equal('The review is not finished');
    screen.bar?.onFinish();
    expect([ends, host.plan.goals[0]?.status]).to.deep.equal([['done'], 'achieved']);
  });

  it('keeps what was put in where the plan cannot be changed any more', async () => {
    const {host, screen} = await shown();
    await choose(host, part(host, 'Goal 1'), /^How is it going/, 'Achieved');
    host.options = {...host.options, canEdit: false};
    await press(host, byRole(host, 'radio', 'In 3 months'));
    expect(allByRole(host, 'button', 'Finish review')).to.deep.equal([]);
    expect([screen.finish(), screen.bar, screen.hasAnswers]).to.deep.equal([false, undefined, true]);
    expect(host.places).to.deep.equal([]);
  });

  it('speaks Welsh', async () => {
    const {host} = await shown(maggiesPlan, {lang: 'cy'});
    expect(textOf(byRole(host, 'heading', 'Adolygu cynllun Maggie'))).to.be.ok;
    await type(host, box(root(host), 'Beth y buom yn siarad amdano'), 'Ava.');
    await press(host, byRole(host, 'button', 'Gorffen yr adolygiad'));
    expect(host.said).to.deep.equal(['Cofnodwyd yr adolygiad']);
  });
});

import {html} from 'lit';
import {buttonStyles} from '../../src/kit/button/button.styles.js';
import {noticeStyles} from '../../src/kit/notice/notice.styles.js';
import type {Plan} from '../../src/model/plan.js';
import {ReviewScreen, reviewStyles} from '../../src/support-plan/review/review-kit.js';
import {reviewNotice} from '../../src/support-plan/review/review-notice.js';
import {planHarness, type PlanHarness, type PlanHarnessOptions, type PlanRoom} from './plan-harness.js';
import {blankPlan, hostilePlan, maggiesPlan} from './sample-plan.js';

/** A plan that is reviewed, or that is to be. */
export interface ReviewExample extends PlanHarnessOptions {
  readonly plan: Plan;
  /** The notice at the head of the plan in place of the review. */
  readonly isNotice?: boolean;
  /** What is put in before it is looked at. */
  readonly act?: (host: PlanHarness) => Promise<void>;
}

/** The day of the drawing. */
const REVIEW_DAY = '2027-02-09';

const control = (host: PlanHarness, id: string) =>
  host.shadowRoot?.getElementById(id) as HTMLInputElement | null;

async function press(host: PlanHarness, id: string): Promise<void> {
  control(host, id)?.click();
  await host.updateComplete;
}

async function type(host: PlanHarness, id: string, text: string): Promise<void> {
  const box = control(host, id);
  if (!box) return;
  box.value = text;
  box.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await host.updateComplete;
}

/** As in the drawing: one goal answered, a step being added. */
async function answer(host: PlanHarness): Promise<void> {
  await press(host, 'review-goal-goal-out-0');
  await type(
    host,
    'review-goal-goal-out-words',
    'I walk every Wednesday and I cook at the lunch club on Thursdays. Jean comes too now.',
  );
  await press(host, 'review-step-step-walk-2');
  await press(host, 'review-add-goal-heating');
  await press(host, 'review-next-1');
}

/** Words without a status, and a day that no calendar has. */
async function mistake(host: PlanHarness): Promise<void> {
  await type(host, 'review-goal-goal-out-words', 'Jean comes too now.');
  await press(host, 'review-next-3');
  for (const [box, text] of [
    ['day', '31'],
    ['month', '4'],
    ['year', '2027'],
  ] as const) {
    await type(host, `review-next-date-${box}`, text);
  }
  await press(host, 'review-finish');
}

/** Named states of a review. */
export const examples = {
  review: {plan: maggiesPlan, today: REVIEW_DAY, act: answer},
  problems: {plan: maggiesPlan, today: REVIEW_DAY, act: mistake},
  nothing: {plan: blankPlan, names: {}},
  'too-much': {plan: hostilePlan, today: REVIEW_DAY},
  overdue: {plan: maggiesPlan, today: '2027-03-02', isNotice: true},
  welsh: {plan: maggiesPlan, today: REVIEW_DAY, lang: 'cy', act: answer},
} as const satisfies Readonly<Record<string, ReviewExample>>;

/** What an example shows, and what brings it to its state. */
export function makeExample({plan, isNotice, act, ...options}: ReviewExample): {
  readonly around: HTMLElement;
  readonly act: () => Promise<void>;
} {
  const around = document.createElement('div');
  if (options.lang) around.lang = options.lang;
  const host = planHarness(plan, isNotice ? noticeRoom : reviewRoom, options);
  around.append(host);
  return {
    around,
    act: async () => {
      await host.updateComplete;
      await act?.(host);
    },
  };
}

function reviewRoom(): PlanRoom {
  const screen = new ReviewScreen({onDone: () => undefined, onBack: () => undefined});
  return {show: (view) => screen.render(view), styles: reviewStyles};
}

const noticeRoom = (): PlanRoom => ({
  show: (view) => html`${reviewNotice(view, {label: 'Review this plan', onReview: () => undefined})}`,
  styles: [noticeStyles, buttonStyles],
});

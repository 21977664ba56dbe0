import {emptyPlan, type Plan} from '../../src/model/plan.js';
import {withEntryFields} from '../../src/model/plan/edit.js';
import type {GoalsOptions} from '../../src/support-plan/goals/goals-options.js';
import {goalsRoom, shortlist} from './goals-room.js';
import {planHarness, type PlanHarness} from './plan-harness.js';
import {maggiesPlan, TODAY} from './sample-plan.js';

/** Goals and steps while they are written. */
export interface GoalsExample {
  readonly plan: Plan;
  readonly lang?: string;
  readonly options?: Omit<GoalsOptions, 'section'>;
  /** What a person presses, one after another: ids, or selectors. */
  readonly press: readonly string[];
  /** What they type then: id and text. */
  readonly type?: readonly (readonly [string, string])[];
  /** What they press at the end. */
  readonly then?: readonly string[];
}

/** Named states of goals and steps. */
export const examples = {
  editing: {
    plan: withEntryFields(maggiesPlan, 'actions', 'step-lunch', {connection: 'told-about'}),
    options: {shortlist},
    press: ['#goals-change-goal-out', '#goals-change-step-step-lunch'],
  },
  none: {plan: emptyPlan('2b0a6c5f-45a9-4a0f-8f0e-5f2f0f7f5b32', TODAY), press: []},
  referred: {
    plan: withEntryFields(maggiesPlan, 'actions', 'step-warm', {agreed: undefined}),
    press: [
      '#goals-change-goal-heating',
      '#goals-change-step-step-warm',
      '#actions-step-warm-agreed-0',
      '.step-form summary',
    ],
    type: [['actions-step-warm-checkOn-day', '31']],
    then: ['#goals-done-step'],
  },
  more: {plan: maggiesPlan, press: ['#goals-change-goal-out', '.goals-form summary']},
  picker: {
    plan: maggiesPlan,
    options: {shortlist},
    press: ['#goals-change-goal-heating', '#goals-find', '#goals-short-0'],
  },
  welsh: {
    plan: maggiesPlan,
    lang: 'cy',
    options: {shortlist},
    press: ['#goals-change-goal-heating', '#goals-change-step-step-bills'],
    type: [['goals-goal-heating-target', 'Mai 2027']],
  },
} as const satisfies Readonly<Record<string, GoalsExample>>;

/** Makes an example. Put it on a page, then call `act`. */
export function makeExample(example: GoalsExample): {
  readonly around: HTMLElement;
  readonly act: () => Promise<void>;
} {
  const {plan, lang = 'en', options, press, type = [], then = []} = example;
  const host = planHarness(plan, goalsRoom(options), {today: TODAY});
  const around = document.createElement('div');
  around.lang = lang;
  around.append(host);
  const act = async () => {
    await host.updateComplete;
    for (const selector of press) await pressed(host, selector);
    for (const [id, text] of type) await typed(host, id, text);
    for (const selector of then) await pressed(host, selector);
  };
  return {around, act};
}

const find = (host: PlanHarness, selector: string) => host.shadowRoot!.querySelector<HTMLElement>(selector)!;

async function pressed(host: PlanHarness, selector: string): Promise<void> {
  find(host, selector).click();
  await host.updateComplete;
}

async function typed(host: PlanHarness, id: string, text: string): Promise<void> {
  const box = find(host, `#${id}`) as HTMLInputElement;
  box.value = text;
  box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  box.dispatchEvent(new Event('change', {bubbles: true}));
  await host.updateComplete;
}

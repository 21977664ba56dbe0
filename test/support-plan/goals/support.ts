import {goalsEditorOf, goalsRoom} from '../../../stories/support-plan/goals-room.js';
import type {Plan, PlanAction, PlanGoal} from '../../../src/model/plan.js';
import type {GoalsOptions} from '../../../src/support-plan/goals/goals-options.js';
import {showPlan, type PlanHarness, type PlanHarnessOptions} from '../../support/plan-harness.js';
import {allByRole, byRole, nameOf, textOf} from '../../support/roles.js';

/** Goals and steps on a page, used as a person uses them. */
export class GoalsDriver {
  readonly host: PlanHarness;

  constructor(host: PlanHarness) {
    this.host = host;
  }

  get plan(): Plan {
    return this.host.plan;
  }

  get editor() {
    return goalsEditorOf(this.host);
  }

  /** What can be read. */
  get text(): string {
    return textOf(this.host);
  }

  get said(): string {
    return this.host.said.at(-1) ?? '';
  }

  /** Name of what has focus. */
  get focused(): string {
    const {active} = this.host;
    return active ? nameOf(active) || textOf(active) || active.localName : 'nothing';
  }

  goal(id: string): PlanGoal {
    return this.plan.goals.find((each) => each.id === id)!;
  }

  step(id: string): PlanAction {
    return this.plan.actions.find((each) => each.id === id)!;
  }

  names(role: string, name?: RegExp): readonly string[] {
    return allByRole(this.host, role, name).map(nameOf);
  }

  box(name: string | RegExp): HTMLInputElement {
    return byRole(this.host, 'textbox', name) as HTMLInputElement;
  }

  /** A box of a group, such as "Day" of a date. */
  boxIn(group: string | RegExp, name: string): HTMLInputElement {
    return byRole(byRole(this.host, 'group', group), 'textbox', name) as HTMLInputElement;
  }

  async settled(): Promise<void> {
    await this.host.updateComplete;
    await this.host.updateComplete;
  }

  /** Presses a button, with focus on it as a person does. */
  async press(name: string | RegExp): Promise<void> {
    const pressed = byRole(this.host, 'button', name);
    pressed.focus();
    pressed.click();
    await this.settled();
  }

  /** Folds out what is more about something. */
  async foldOut(name: string): Promise<void> {
    byRole(this.host, 'summary', name).click();
    await this.settled();
  }

  /** Chooses a radio, or ticks or unticks a box. */
  async choose(role: 'radio' | 'checkbox', name: string | RegExp, group?: string): Promise<void> {
    const within = group === undefined ? this.host : byRole(this.host, 'group', group);
    byRole(within, role, name).click();
    await this.settled();
  }

  async select(name: string, value: string): Promise<void> {
    const box = byRole(this.host, 'combobox', name) as HTMLSelectElement;
    box.focus();
    box.value = value;
    box.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settled();
  }

  /** Types over what stands in a box; it is left afterwards. */
  async type(box: string | RegExp | HTMLInputElement, text: string): Promise<void> {
    const target = typeof box === 'object' && 'value' in box ? box : this.box(box);
    target.focus();
    target.value = text;
    target.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.settled();
    target.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settled();
  }
}

/** Shows the goals and steps of a plan. */
export async function showGoals(
  plan: Plan,
  {options, ...rest}: PlanHarnessOptions & {readonly options?: Omit<GoalsOptions, 'section'>} = {},
): Promise<GoalsDriver> {
  return new GoalsDriver(await showPlan(plan, goalsRoom(options), rest));
}

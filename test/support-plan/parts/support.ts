import {editorOf, partsRoom, viewOf} from '../../../stories/support-plan/parts-room.js';
import type {Plan} from '../../../src/model/plan.js';
import type {PlanSectionSetting} from '../../../src/model/plan/sections.js';
import {showPlan, type PlanHarness, type PlanHarnessOptions} from '../../support/plan-harness.js';
import {allByRole, byRole, nameOf, textOf} from '../../support/roles.js';

/** Parts of a plan on a page, used as a person uses them. */
export class PartsDriver {
  readonly host: PlanHarness;
  readonly #sections: readonly PlanSectionSetting[] | undefined;

  constructor(host: PlanHarness, sections?: readonly PlanSectionSetting[]) {
    this.host = host;
    this.#sections = sections;
  }

  get plan(): Plan {
    return this.host.plan;
  }

  get editor() {
    return editorOf(this.host);
  }

  get view() {
    return viewOf(this.host, this.#sections);
  }

  /** What can be read. */
  get text(): string {
    return textOf(this.host);
  }

  /** Name of what has focus; its text, or its kind, where it has none. */
  get focused(): string {
    const {active} = this.host;
    return active ? nameOf(active) || textOf(active) || active.localName : 'nothing';
  }

  /** Names of all that has a role. */
  names(role: string, within?: ParentNode): readonly string[] {
    return allByRole(within ?? this.host, role).map(nameOf);
  }

  /** Text boxes whose name is this, within a group where one is named. */
  box(name: string | RegExp): HTMLInputElement {
    return byRole(this.host, 'textbox', name) as HTMLInputElement;
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

  /** Chooses a radio, or ticks or unticks a box. */
  async choose(role: 'radio' | 'checkbox', name: string | RegExp): Promise<void> {
    byRole(this.host, role, name).click();
    await this.settled();
  }

  /** Types over what stands in a box, a letter at a time. */
  async type(name: string | RegExp, text: string): Promise<void> {
    const box = this.box(name);
    box.focus();
    const letters = [...text];
    for (let count = letters.length > 0 ? 1 : 0; count <= letters.length; count++) {
      box.value = letters.slice(0, count).join('');
      box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    }
    box.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settled();
  }

  /** Presses a key in a box. */
  async key(name: string, key: string): Promise<void> {
    this.box(name).dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
    await this.settled();
  }

  /** Types a date into three boxes. */
  async typeDate(day: string, month: string, year: string): Promise<void> {
    await this.type('Day', day);
    await this.type('Month', month);
    await this.type('Year', year);
  }
}

/** Shows the parts of a plan but goals and steps. */
export async function showParts(
  plan: Plan,
  {settings, ...rest}: PlanHarnessOptions & {readonly settings?: readonly PlanSectionSetting[]} = {},
): Promise<PartsDriver> {
  return new PartsDriver(await showPlan(plan, partsRoom(settings), rest), settings);
}

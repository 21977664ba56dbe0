import {fixture, html} from '@open-wc/testing';
import '../../src/support-plan/index.js';
import type {OpenedPlan} from '../../src/backends/plan/open-plan.js';
import type {SpkErrorDetail} from '../../src/element/error-event.js';
import type {Plan} from '../../src/model/plan.js';
import {withAnswer} from '../../src/model/plan/edit.js';
import type {PlanConflictDetail, PlanSaveDetail} from '../../src/support-plan/support-plan.events.js';
import type {SupportPlan} from '../../src/support-plan/support-plan.js';
import {maggiesPlan} from '../../stories/support-plan/sample-plan.js';
import {PlanRecord} from './plan-records.js';
import {allByRole, byRole, textOf} from './roles.js';
import {waitUntil} from './wait-until.js';

/** How a plan is put on the page. */
export interface OpenPlanOptions {
  readonly record?: PlanRecord;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<SupportPlan>;
  readonly lang?: string;
  /** Do not wait for `spk-ready`: it will not come. */
  readonly unready?: boolean;
}

/** Writes a plan as a person does: everything is found by role and name. */
export class PlanDriver {
  readonly element: SupportPlan;
  readonly record: PlanRecord;
  readonly errors: SpkErrorDetail[] = [];
  readonly saved: PlanSaveDetail[] = [];
  readonly conflicts: PlanConflictDetail[] = [];
  readonly changed: Plan[] = [];
  ready = 0;

  constructor(element: SupportPlan, record: PlanRecord) {
    this.element = element;
    this.record = record;
    element.addEventListener('spk-error', ({detail}) => this.errors.push(detail));
    element.addEventListener('spk-plan-save', ({detail}) => this.saved.push(detail));
    element.addEventListener('spk-plan-conflict', ({detail}) => this.conflicts.push(detail));
    element.addEventListener('spk-plan-change', ({detail}) => this.changed.push(detail.plan));
    element.addEventListener('spk-ready', ({target}) => (this.ready += Number(target === element)));
  }

  /** Puts an element on the page: with a new plan unless one is named. */
  static async open(options: OpenPlanOptions = {}): Promise<PlanDriver> {
    const {record = new PlanRecord(), attributes = {}, properties = {}, lang, unready} = options;
    const element = document.createElement('spk-support-plan');
    const names = {personName: 'Maggie', workerName: 'Priya Nair'};
    const author = {reference: 'Practitioner/priya', display: 'Priya Nair'};
    Object.assign(element, {subject: 'Patient/maggie', careRecord: record, ...names, author, ...properties});
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const driver = new PlanDriver(element, record);
    const around = document.createElement('div');
    if (lang) around.lang = lang;
    around.append(element);
    await fixture(html`${around}`);
    if (!unready) await waitUntil(() => driver.ready, 'spk-ready');
    await element.updateComplete;
    return driver;
  }

  /** Maggie's plan, which the record has. */
  static async openMaggies(
    options: OpenPlanOptions = {},
  ): Promise<{driver: PlanDriver; record: PlanRecord; opened: OpenedPlan}> {
    const record = options.record ?? new PlanRecord();
    const opened = await record.saveAs('Priya Nair', maggiesPlan);
    const properties = {plan: opened.reference, ...options.properties};
    const driver = await PlanDriver.open({...options, record, properties});
    return {driver, record, opened};
  }

  get text(): string {
    return textOf(this.element);
  }

  has(role: string, name: string | RegExp): boolean {
    return allByRole(this.element, role, name).length > 0;
  }

  async shows(text: string): Promise<void> {
    await waitUntil(() => this.text.includes(text), `${text} in: ${this.text}`);
  }

  async press(name: string | RegExp): Promise<void> {
    byRole(this.element, 'button', name).click();
    await this.element.updateComplete;
  }

  /** Opens a part, writes into its first box, and leaves the part open. */
  async write(section: string, words: string): Promise<void> {
    const opener = allByRole(this.element, 'button', new RegExp(`^(?:Change|Add) ${section}$`));
    opener[0]?.click();
    await this.element.updateComplete;
    await waitUntil(() => allByRole(this.element, 'textbox').length > 0, `a box for ${section}`);
    const [box] = allByRole(this.element, 'textbox') as HTMLTextAreaElement[];
    box!.value = words;
    box!.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await this.element.updateComplete;
  }
}

/** The plan with other words for what matters, as somebody else writes it. */
export const withMatters = (plan: Plan, words: string): Plan => withAnswer(plan, 'matters', 'text', words);

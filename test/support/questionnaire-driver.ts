import {fixture, html} from '@open-wc/testing';
import '../../src/questionnaire/index.js';
import type {SpkErrorDetail} from '../../src/element/error-event.js';
import type {Questionnaire, QuestionnaireItem, QuestionnaireResponse} from '../../src/model/fhir.js';
import {later} from '../../src/questionnaire/later.js';
import type {QuestionnaireElement} from '../../src/questionnaire/questionnaire.js';
import {consoleLines} from './console-lines.js';
import {until} from './finder-driver.js';
import {choose, typeInto} from './person.js';
import {allByRole, nameOf, textOf} from './roles.js';

/** How a form is put on the page. */
export interface OpenForm {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<QuestionnaireElement>;
  /** Width of what stands around it, in pixels. */
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: string;
  /** Do not wait for `spk-ready`: it will not come. */
  readonly unready?: boolean;
}

/** A form of these questions. */
export function formOf(...item: QuestionnaireItem[]): Questionnaire {
  return {resourceType: 'Questionnaire', status: 'active', url: 'https://example.org/q/test', item};
}

/** Fills in a form as a person does: everything is found by role and name. */
export class FormDriver {
  readonly changes: QuestionnaireResponse[] = [];
  readonly completions: QuestionnaireResponse[] = [];
  readonly errors: SpkErrorDetail[] = [];
  ready = 0;
  readonly element: QuestionnaireElement;

  constructor(element: QuestionnaireElement) {
    this.element = element;
    element.addEventListener('spk-response-change', ({detail}) => this.changes.push(detail.response));
    element.addEventListener('spk-response-complete', ({detail}) => this.completions.push(detail.response));
    element.addEventListener('spk-error', ({detail}) => this.errors.push(detail));
    element.addEventListener('spk-ready', () => this.ready++);
  }

  /** Puts a form on the page and waits until it is there. */
  static async open(questionnaire: Questionnaire | undefined, options: OpenForm = {}): Promise<FormDriver> {
    const {attributes = {}, properties = {}, width = 800, lang, dir, unready} = options;
    const element = document.createElement('spk-questionnaire');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    Object.assign(element, {questionnaire, ...properties});
    const driver = new FormDriver(element);
    const around = document.createElement('div');
    around.style.inlineSize = `${width}px`;
    if (lang) around.lang = lang;
    if (dir) around.dir = dir;
    around.append(element);
    await fixture(html`${around}`);
    if (!unready) await until('spk-ready', () => driver.ready);
    // What the element fetches when nothing else is to be done.
    await later.load();
    await driver.settled();
    return driver;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** All that is shown, as text. */
  get text(): string {
    return textOf(this.element);
  }

  /** The heading of the page, with what stands above it. */
  get heading(): string {
    const heading = this.all('heading').find((each) => !each.closest('[part="summary"]'));
    return heading ? textOf(heading) : '';
  }

  /** What the error summary says, one line each; empty where there is none. */
  get problems(): string[] {
    const alert = this.all('alert')[0];
    return alert ? allByRole(alert as HTMLElement, 'link').map(textOf) : [];
  }

  async settled(): Promise<void> {
    do await this.element.updateComplete;
    while (this.element.isUpdatePending);
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }

  all(role: string): Element[] {
    return allByRole(this.element, role);
  }

  /** The one thing of a role with this name, or whose name begins with it where it ends in `…`. */
  find(role: string, name: string): HTMLElement {
    const begins = name.endsWith('…') && name.slice(0, -1);
    const found = this.all(role).filter((each) => {
      const own = nameOf(each);
      return begins ? own.startsWith(begins) : own === name;
    });
    if (found.length !== 1) {
      const names = this.all(role).map(nameOf);
      throw new Error(`${found.length} times ${role} "${name}". There is: ${names.join(' | ')}`);
    }
    return found[0] as HTMLElement;
  }

  /** Whether there is something of a role with this name. */
  has(role: string, name: string): boolean {
    return this.all(role).some((each) => nameOf(each) === name);
  }

  async type(name: string, text: string): Promise<void> {
    typeInto(this.find('textbox', name) as HTMLInputElement, text);
    await this.settled();
  }

  async choose(name: string, value: string): Promise<void> {
    choose(this.find('combobox', name) as HTMLSelectElement, value);
    await this.settled();
  }

  async press(role: 'button' | 'link' | 'radio' | 'checkbox', name: string): Promise<void> {
    this.find(role, name).click();
    await this.settled();
  }

  /** Presses Continue, or the last button. */
  async continue(name = 'Continue'): Promise<void> {
    await this.press('button', name);
  }

  /** Goes back in the browser. */
  async browserBack(): Promise<void> {
    const gone = new Promise((resolve) => window.addEventListener('popstate', resolve, {once: true}));
    history.back();
    await gone;
    await this.settled();
  }

  /** What has focus inside the form. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Lines on the console while something is done. */
  static console = consoleLines;
}

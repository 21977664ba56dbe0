import {fixture, html} from '@open-wc/testing';
import '../../src/wellbeing-measure/index.js';
import {memory} from '../../src/backends/memory/index.js';
import type {CareRecord, Submission} from '../../src/backends/care-record.js';
import type {SpkErrorDetail} from '../../src/element/error-event.js';
import type {QuestionnaireResponse, Resource} from '../../src/model/fhir.js';
import type {Observation} from '../../src/model/fhir-record.js';
import {resultPart} from '../../src/wellbeing-measure/result-part.js';
import type {SafetyDetail} from '../../src/wellbeing-measure/safety.js';
import type {
  MeasureCompleteDetail,
  MeasureSavedDetail,
} from '../../src/wellbeing-measure/wellbeing-measure.events.js';
import type {WellbeingMeasure} from '../../src/wellbeing-measure/wellbeing-measure.js';
import {until} from './finder-driver.js';
import {allByRole, byRole, textOf} from './roles.js';

/** A record in memory that notes what it is sent, and fails as often as it is told to. */
export class NotedRecord implements CareRecord {
  readonly name = 'noted';
  readonly submissions: Submission[] = [];
  /** Thrown one after the other, before anything is taken. */
  readonly failures: Error[] = [];
  /** Nothing can be searched for. */
  isMute = false;
  readonly #kept: CareRecord;

  constructor(resources: readonly Resource[] = []) {
    this.#kept = memory({resources});
  }

  submit(submission: Submission) {
    const failure = this.failures.shift();
    if (failure) return Promise.reject(failure);
    this.submissions.push(submission);
    return this.#kept.submit(submission);
  }

  read: CareRecord['read'] = (type, id, options) => this.#kept.read(type, id, options);

  search: CareRecord['search'] = (type, query, options) => {
    if (this.isMute) throw new Error('Nothing can be searched for here.');
    return this.#kept.search(type, query, options);
  };

  history: CareRecord['history'] = (type, id, options) => this.#kept.history(type, id, options);

  update: CareRecord['update'] = (resource, options) => this.#kept.update(resource, options);

  /** The response of the last submission. */
  get response(): QuestionnaireResponse {
    return this.submissions.at(-1)!.entries[0]!.resource as QuestionnaireResponse;
  }

  /** The Observations of the last submission. */
  get observations(): readonly Observation[] {
    return this.submissions
      .at(-1)!
      .entries.slice(1)
      .map(({resource}) => resource as Observation);
  }
}

/** How a measure is put on the page. */
export interface OpenMeasure {
  readonly attributes?: Readonly<Record<string, string>>;
  /** `careRecord` is a {@link NotedRecord}, about `Patient/1`, unless told otherwise. */
  readonly properties?: Partial<WellbeingMeasure>;
  readonly record?: NotedRecord | null;
  readonly lang?: string;
  readonly dir?: string;
  /** Do not wait for `spk-ready`: it will not come. */
  readonly unready?: boolean;
  readonly children?: readonly Element[];
}

/** Answers a measure as a person does: everything is found by role and name. */
export class MeasureDriver {
  readonly errors: SpkErrorDetail[] = [];
  readonly completed: MeasureCompleteDetail[] = [];
  readonly saved: MeasureSavedDetail[] = [];
  readonly alarms: SafetyDetail[] = [];
  ready = 0;
  readonly element: WellbeingMeasure;

  constructor(element: WellbeingMeasure) {
    this.element = element;
    element.addEventListener('spk-error', ({detail}) => this.errors.push(detail));
    element.addEventListener('spk-ready', ({target}) => (this.ready += Number(target === element)));
    element.addEventListener('spk-measure-complete', ({detail}) => this.completed.push(detail));
    element.addEventListener('spk-measure-saved', ({detail}) => this.saved.push(detail));
    element.addEventListener('spk-safety', ({detail}) => this.alarms.push(detail));
  }

  static async open(measure: string, options: OpenMeasure = {}): Promise<MeasureDriver> {
    const {attributes = {}, properties = {}, record, lang, dir, unready, children = []} = options;
    const element = document.createElement('spk-wellbeing-measure');
    const given = record === null ? {} : {subject: 'Patient/1', careRecord: record ?? new NotedRecord()};
    Object.assign(element, {measure, ...given, ...properties});
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    const driver = new MeasureDriver(element);
    const around = document.createElement('div');
    if (lang) around.lang = lang;
    if (dir) around.dir = dir;
    around.append(element);
    await fixture(html`${around}`);
    if (!unready) await until('spk-ready', () => driver.ready);
    await resultPart.load();
    await driver.settled();
    return driver;
  }

  get text(): string {
    return textOf(this.element);
  }

  has(role: string, name: string | RegExp): boolean {
    return allByRole(this.element, role, name).length > 0;
  }

  find(role: string, name: string | RegExp): HTMLElement {
    return byRole(this.element, role, name);
  }

  /** Waits for something with a role and a name. */
  async shows(role: string, name: string | RegExp): Promise<HTMLElement> {
    return until(`${role} ${String(name)}`, () => allByRole(this.element, role, name)[0]);
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }

  async press(name: string | RegExp, role = 'button'): Promise<void> {
    (await this.shows(role, name)).click();
    await this.settled();
  }

  /** Answers the question that is shown, and goes on. */
  async answer(question: string | RegExp, answer: string | undefined): Promise<void> {
    const group = await this.shows('group', question);
    if (answer !== undefined) {
      byRole(group, 'radio', answer).click();
      await this.settled();
    }
    await this.press(/^(Continue|Finish|Parhau|Gorffen)$/);
  }

  /** Answers all of ONS4. */
  async ons4(...answers: readonly (string | undefined)[]): Promise<void> {
    const questions = [/how satisfied/, /to what extent/, /how happy/, /how anxious/];
    for (const [index, question] of questions.entries()) await this.answer(question, answers[index]);
  }

  /** What has focus, in whichever shadow root. */
  get focused(): Element | null {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  }
}

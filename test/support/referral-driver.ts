import {fixture, html} from '@open-wc/testing';
import '../../src/referral-form/index.js';
import type {CareRecord, Submission} from '../../src/backends/care-record.js';
import type {SpkErrorDetail} from '../../src/element/error-event.js';
import type {PrefillValues} from '../../src/referral-form/prefill.js';
import type {ReferralSubmittedDetail} from '../../src/referral-form/referral-form.events.js';
import type {ReferralForm} from '../../src/referral-form/referral-form.js';
import type {Referral} from '../../src/model/referral.js';
import {until} from './finder-driver.js';
import {typeInto} from './person.js';
import {allByRole, byRole, textOf} from './roles.js';

/** A record that keeps what it is sent in a list, and fails as often as it is told to. */
export class KeptRecord implements CareRecord {
  readonly name = 'kept';
  readonly submissions: Submission[] = [];
  /** Thrown one after the other, before anything is taken. */
  readonly failures: Error[] = [];

  submit(submission: Submission) {
    const failure = this.failures.shift();
    if (failure) return Promise.reject(failure);
    this.submissions.push(submission);
    return Promise.resolve({
      reference: submission.id.slice(0, 8),
      parts: {referral: {type: 'ServiceRequest', id: 'r-1'}},
    });
  }

  read(): Promise<never> {
    return Promise.reject(new Error('A form reads nothing.'));
  }

  search(): AsyncIterable<never> {
    throw new Error('A form searches for nothing.');
  }

  history(): AsyncIterable<never> {
    throw new Error('A form looks up no versions.');
  }

  update(): Promise<never> {
    return Promise.reject(new Error('A form updates nothing.'));
  }

  /** All that the record was sent, as text. */
  get said(): string {
    return JSON.stringify(this.submissions);
  }
}

/** What a page may know before a professional begins: all but agreements. */
export const KNOWN: PrefillValues = {
  'ref-name': 'Amina Yusuf',
  'ref-role': 'GP',
  'ref-org': 'Meadowside Surgery',
  'ref-email': 'a.yusuf@meadowside.example',
  'ref-phone': '01632 960 100',
  'first-name': 'Seren',
  'last-name': 'O’Neill',
  dob: '1953-10-14',
  'address-line1': '12 Orchard Row',
  town: 'Meadow Valley',
  postcode: 'LS1 1AA',
  phone: '07700 900 318',
  'contact-ok': ['phone'],
  gp: 'Meadowside Surgery',
  needs: ['lonely'],
  reason: 'Widowed in spring.',
  safeguarding: false,
  'risk-any': 'no',
};

/** How a form is put on the page. */
export interface OpenReferral {
  readonly attributes?: Readonly<Record<string, string>>;
  /** `careRecord` is a {@link KeptRecord} unless told otherwise. */
  readonly properties?: Partial<ReferralForm>;
  /** Do not wait for `spk-ready`: it will not come. */
  readonly unready?: boolean;
}

/** Uses a referral form as a person does: everything is found by role and name. */
export class ReferralDriver {
  readonly errors: SpkErrorDetail[] = [];
  readonly wanted: Referral[] = [];
  readonly arrived: ReferralSubmittedDetail[] = [];
  ready = 0;
  readonly element: ReferralForm;
  readonly record: KeptRecord;

  constructor(element: ReferralForm, record: KeptRecord) {
    this.element = element;
    this.record = record;
    element.addEventListener('spk-error', ({detail}) => this.errors.push(detail));
    element.addEventListener('spk-ready', ({target}) => (this.ready += Number(target === element)));
    element.addEventListener('spk-referral-submit', ({detail}) => this.wanted.push(detail.referral));
    element.addEventListener('spk-referral-submitted', ({detail}) => this.arrived.push(detail));
  }

  static async open({attributes = {}, properties = {}, unready}: OpenReferral = {}): Promise<ReferralDriver> {
    const element = document.createElement('spk-referral-form');
    const record = new KeptRecord();
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    Object.assign(element, {careRecord: record, ...properties});
    const driver = new ReferralDriver(element, record);
    await fixture(html`<div>${element}</div>`);
    if (!unready) await until('spk-ready', () => driver.ready);
    await driver.settled();
    return driver;
  }

  /** A professional's form in which only the agreements are missing. */
  static professional({attributes, properties, ...rest}: OpenReferral = {}): Promise<ReferralDriver> {
    return ReferralDriver.open({
      attributes: {form: 'professional', ...attributes},
      properties: {prefill: KNOWN, ...properties},
      ...rest,
    });
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

  async type(name: string | RegExp, text: string): Promise<void> {
    typeInto((await this.shows('textbox', name)) as HTMLInputElement, text);
    await this.settled();
  }

  /** Chooses in a group. */
  async choose(group: string | RegExp, name: string): Promise<void> {
    byRole(await this.shows('group', group), 'radio', name).click();
    await this.settled();
  }

  /** The person agrees, and whoever refers says so; up to "Send referral". */
  async agree(): Promise<void> {
    await this.choose(/^Has the person agreed/, 'Yes');
    await this.shows('checkbox', /^I confirm/);
    await this.press(/^I confirm/, 'checkbox');
    await this.press('Continue');
    await this.shows('button', 'Send referral');
  }
}

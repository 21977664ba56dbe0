import {expect} from '@open-wc/testing';
import {BackendError} from '../../src/backends/backend-error.js';
import {configure} from '../../src/connect/configure.js';
import type {Patient} from '../../src/model/fhir-record.js';
import type {Questionnaire, QuestionnaireItem} from '../../src/model/fhir.js';
import {consoleLines} from '../support/console-lines.js';
import {until} from '../support/finder-driver.js';
import {leftListeners} from '../support/listeners.js';
import {KeptRecord, KNOWN, ReferralDriver, type OpenReferral} from '../support/referral-driver.js';
import {formOf} from './support.js';

/** Opens a form that has something to say to whoever set up the page. */
async function opened(options: OpenReferral, open = ReferralDriver.open) {
  let driver: ReferralDriver | undefined;
  const lines = await consoleLines('error', async () => {
    driver = await open(options);
  });
  return {driver: driver!, lines};
}

async function withFetch(fetch: typeof globalThis.fetch, work: () => Promise<void>): Promise<void> {
  configure({fetch});
  try {
    await work();
  } finally {
    configure({fetch: undefined});
  }
}

/** A form on a page called "Refer", which says that something is wrong while `work` is done. */
async function withErrorTitle(work: (driver: ReferralDriver) => Promise<void>): Promise<void> {
  const own = document.title;
  const driver = await ReferralDriver.professional({attributes: {'manage-title': ''}});
  try {
    document.title = 'Refer';
    await driver.press('Continue');
    await until('the title', () => document.title === 'Error: Refer');
    await work(driver);
  } finally {
    driver.element.remove();
    document.title = own;
  }
}

/** A form without some of its questions. */
function without(form: Questionnaire, ...linkIds: string[]): Questionnaire {
  const keep = (items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] =>
    items
      .filter(({linkId}) => !linkIds.includes(linkId))
      .map((item) => (item.item ? {...item, item: keep(item.item)} : item));
  return {...form, item: keep(form.item)};
}

const ACTIVITY = {id: 'walk-17', name: 'Tuesday walking group', url: 'https://example.org/walk'};

describe('spk-referral-form as it is set up', () => {
  it('says once that it has nowhere to send to, and begins when it has', async () => {
    const {driver, lines} = await opened({properties: {careRecord: undefined}, unready: true});
    await consoleLines('error', () => until('the error', () => driver.errors.length));
    expect(driver.errors.map(({code}) => code)).to.deep.equal(['not-configured']);
    expect([...lines, driver.errors[0]!.message].join()).to.contain('record="https://');
    expect(driver.has('button', 'Start now')).to.equal(false);
    driver.element.careRecord = driver.record;
    await driver.shows('button', 'Start now');
    expect(driver.ready).to.equal(1);
    expect(driver.errors).to.have.length(1);
  });

  it('names what is wrong with its settings, on the console and in place, and asks all the same', async () => {
    const settings = {fields: {drop: ['first-name', 'phone', 'email']}, minAge: 'old'} as never;
    const {driver, lines} = await opened({properties: {settings}});
    expect(driver.errors.map(({code}) => code)).to.include('bad-attribute');
    for (const words of ['fields.drop', 'minAge', 'safety core']) {
      expect(lines.join('\n'), words).to.contain(words);
      expect(driver.text, words).to.contain(words);
    }
    expect(driver.has('button', 'Start now')).to.equal(true);
  });

  it('says "Error:" in the title of the page while something is wrong, where the page wants it', async () => {
    await withErrorTitle(async (driver) => {
      driver.element.remove();
      await until('the title of before', () => document.title === 'Refer');
    });
  });

  it('says nothing of errors in the title of the page where it cannot go on', async () => {
    await withErrorTitle(async (driver) => {
      await driver.choose(/^Has the person agreed/, 'No');
      await driver.press('Continue');
      await until('the questions gone', () => !driver.has('button', 'Continue'));
      await until('the title of before', () => document.title === 'Refer');
    });
  });

  it('says that its settings could not be fetched, and tries again', async () => {
    let works = false;
    const fetch = () =>
      Promise.resolve(works ? Response.json({phone: '01632 960 555'}) : new Response('', {status: 500}));
    await withFetch(fetch, async () => {
      const {driver, lines} = await opened(
        {attributes: {'settings-src': '/own.json'}, unready: true},
        async (options) => {
          const driver = await ReferralDriver.open(options);
          await driver.shows('button', 'Try again');
          return driver;
        },
      );
      expect(lines.join()).to.contain('settings-src="/own.json" could not be used (server)');
      expect(driver.errors.map(({code}) => code)).to.deep.equal(['server']);
      works = true;
      await driver.press('Try again');
      await driver.shows('button', 'Start now');
      expect(driver.text).to.contain('01632 960 555');
    });
  });

  it('refuses a form that has lost its safety core', async () => {
    const form = without(formOf('professional'), 'consent-given', 'last-name');
    await withFetch(
      () => Promise.resolve(Response.json(form)),
      async () => {
        const {driver, lines} = await opened(
          {attributes: {form: '/own-form.json'}, unready: true},
          async (options) => {
            const driver = await ReferralDriver.open(options);
            await until('the error', () => driver.errors.length);
            return driver;
          },
        );
        expect(driver.errors.map(({code}) => code)).to.deep.equal(['bad-form']);
        expect(lines.join()).to.contain('last-name').and.to.contain('consent-given');
        expect(driver.has('textbox', /First name/)).to.equal(false);
      },
    );
  });

  it('offers the form for somebody else, and the way back', async () => {
    const driver = await ReferralDriver.open({properties: {settings: {someoneElse: true}}});
    await driver.press(/someone I care for or know/);
    await driver.shows('group', 'Who are you filling this in for?');
    await driver.press('Back', 'link');
    await driver.shows('button', 'Start now');
  });
});

describe('what a page fills in', () => {
  it('begins with a patient of a record, and with what the page says over it', async () => {
    const patient: Patient = {
      resourceType: 'Patient',
      name: [{given: ['Robin'], family: 'Example'}],
      birthDate: '1970-05-01',
      telecom: [{system: 'phone', value: '07700 900456'}],
    };
    const prefill = {...KNOWN, 'first-name': 'Robyn', 'last-name': undefined, phone: undefined};
    const driver = await ReferralDriver.professional({properties: {patient, prefill}});
    const value = (name: string) => (driver.find('textbox', name) as HTMLInputElement).value;
    expect(value('First name')).to.equal('Robyn');
    expect(value('Last name')).to.equal('Example');
    expect(value('Year')).to.equal('1953');
  });

  it('names what cannot be filled in, never what it was to be filled in with', async () => {
    const prefill = {...KNOWN, 'consent-given': 'yes', dob: 'Zyxomund', nothing: 'Qaweltree'};
    const {driver, lines} = await opened({properties: {prefill}}, ReferralDriver.professional);
    const said = [...lines, ...driver.errors.map(({message}) => message), driver.text].join('\n');
    for (const field of ['consent-given', 'dob', 'nothing']) expect(said).to.contain(`"${field}"`);
    expect(said).not.to.match(/Zyxomund|Qaweltree/);
  });
});

describe('sending', () => {
  it('tells the page on the element alone, sends, and shows the reference', async () => {
    const heard: string[] = [];
    const listen = ({type}: Event) => heard.push(type);
    const types = [
      'spk-referral-submit',
      'spk-referral-submitted',
      'spk-response-complete',
      'spk-response-continue',
    ];
    for (const type of types) window.addEventListener(type, listen);
    try {
      const driver = await ReferralDriver.professional();
      await driver.agree();
      await driver.press('Send referral');
      await driver.shows('heading', 'Referral sent');
      expect(driver.wanted.map(({person}) => person.firstName)).to.deep.equal(['Seren']);
      const [{reference, id}] = driver.arrived as [{reference: string; id: string}];
      expect(id).to.equal('r-1');
      expect(driver.text).to.contain(reference).and.to.contain('Seren O’Neill');
      expect(driver.record.submissions).to.have.length(1);
      expect(heard).to.deep.equal([]);
    } finally {
      for (const type of types) window.removeEventListener(type, listen);
    }
  });

  it('sends nothing where the page says no, and stays as it is', async () => {
    const driver = await ReferralDriver.professional();
    driver.element.addEventListener('spk-referral-submit', (event) => event.preventDefault());
    await driver.agree();
    await driver.press('Send referral');
    expect(driver.wanted).to.have.length(1);
    expect(driver.record.submissions).to.have.length(0);
    expect(driver.has('button', 'Send referral')).to.equal(true);
  });

  it('passes on that somebody filled in what people do not see', async () => {
    const driver = await ReferralDriver.professional();
    const trap = driver.element.shadowRoot!.querySelector<HTMLInputElement>('input.trap')!;
    expect([trap.tabIndex, trap.getAttribute('aria-hidden')]).to.deep.equal([-1, 'true']);
    trap.value = 'https://spam.example';
    await driver.agree();
    await driver.press('Send referral');
    await until('the referral', () => driver.record.submissions.length);
    expect(driver.record.submissions[0]!.trap).to.equal('https://spam.example');
  });

  it('sends no such thing for anybody else', async () => {
    const driver = await ReferralDriver.professional();
    await driver.agree();
    await driver.press('Send referral');
    await until('the referral', () => driver.record.submissions.length);
    expect(driver.record.submissions[0]).not.to.have.property('trap');
  });

  it('tries again under the same id, and offers no change while the answer may have arrived', async () => {
    const driver = await ReferralDriver.professional();
    driver.record.failures.push(new BackendError('server', 'Oops', {status: 500}));
    await driver.agree();
    await driver.press('Send referral');
    await driver.shows('heading', 'Your referral has not been sent');
    expect(driver.has('button', 'Change my answers')).to.equal(false);
    expect(driver.text).to.contain('They will be lost if you close this page.');
    await driver.press('Try again');
    await driver.shows('heading', 'Referral sent');
    expect(driver.record.submissions).to.have.length(1);
  });

  it('lets answers be changed where the record has refused them, which trying again would not help', async () => {
    const driver = await ReferralDriver.professional();
    driver.record.failures.push(new BackendError('invalid-request', 'No', {status: 422}));
    await driver.agree();
    await driver.press('Send referral');
    await driver.shows('heading', 'Your referral has not been sent');
    expect(driver.has('button', 'Try again')).to.equal(false);
    await driver.press('Change my answers');
    await driver.shows('button', 'Send referral');
    await driver.press('Send referral');
    await driver.shows('heading', 'Referral sent');
  });

  it('does not call a referral unsent that the record has already', async () => {
    const driver = await ReferralDriver.professional();
    const issues = [{severity: 'error', code: 'duplicate', text: 'Known'}] as const;
    driver.record.failures.push(new BackendError('conflict', 'Known', {status: 409, issues}));
    await driver.agree();
    await driver.press('Send referral');
    await driver.shows('heading', 'Your referral was sent before');
    expect(driver.has('button', 'Try again')).to.equal(false);
    expect(driver.text).not.to.contain('has not been sent');
    expect(driver.text).to.match(/Your reference number [0-9a-f]{8}\b/);
  });

  it('prints a copy of the answers', async () => {
    const original = window.print;
    let printed = 0;
    window.print = () => void printed++;
    try {
      const driver = await ReferralDriver.professional();
      await driver.agree();
      await driver.press('Send referral');
      await driver.press('Print or save a copy');
      expect(printed).to.equal(1);
      driver.find('summary', /Show my answers/).click();
      await until('the answers', () => driver.text.includes('Widowed in spring.'));
    } finally {
      window.print = original;
    }
  });

  it('carries an activity, also in a form that has no place for it', async () => {
    const form = without(formOf('professional'), 'activity-id', 'activity-name', 'activity-url');
    await withFetch(
      () => Promise.resolve(Response.json(form)),
      async () => {
        const driver = await ReferralDriver.professional({
          attributes: {form: '/own-form.json'},
          properties: {activity: ACTIVITY},
        });
        expect(driver.text).to.contain('This referral is for Tuesday walking group');
        await driver.agree();
        await driver.press('Send referral');
        await driver.shows('heading', 'Referral sent');
        expect(driver.wanted[0]!.activity).to.deep.equal(ACTIVITY);
        const request = driver.record.submissions[0]!.entries.find(({part}) => part === 'referral');
        expect(JSON.stringify(request)).to.contain('Tuesday walking group');
      },
    );
  });
});

describe('what happens around a form', () => {
  it('keeps answers where the page changes its language', async () => {
    const driver = await ReferralDriver.professional();
    await driver.type('First name', 'Alan');
    driver.element.lang = 'cy';
    const box = await driver.shows('textbox', 'Enw cyntaf');
    expect((box as HTMLInputElement).value).to.equal('Alan');
    expect(driver.has('heading', /Atgyfeirio person/)).to.equal(true);
  });

  it('keeps two forms on a page apart', async () => {
    const [one, other] = [await ReferralDriver.professional(), await ReferralDriver.professional()];
    await one.type('First name', 'Alan');
    await one.agree();
    await one.press('Send referral');
    await one.shows('heading', 'Referral sent');
    expect((other.find('textbox', 'First name') as HTMLInputElement).value).to.equal('Seren');
    expect(other.record.submissions).to.have.length(0);
    await other.agree();
    await other.press('Send referral');
    await other.shows('heading', 'Referral sent');
    const ids = [one, other].map(({record}) => record.submissions[0]!.id);
    expect(new Set(ids).size).to.equal(2);
  });

  it('keeps answers when it is moved, and leaves no listener when it is gone', async () => {
    const driver = await ReferralDriver.professional();
    await driver.type('First name', 'Alan');
    const parent = driver.element.parentElement!;
    driver.element.remove();
    parent.append(driver.element);
    await driver.settled();
    expect((driver.find('textbox', 'First name') as HTMLInputElement).value).to.equal('Alan');
    const left = await leftListeners(async () => {
      const element = document.createElement('spk-referral-form');
      Object.assign(element, {careRecord: new KeptRecord(), form: 'professional'});
      document.body.append(element);
      await new ReferralDriver(element, new KeptRecord()).shows('textbox', 'First name');
      element.remove();
    });
    expect(left).to.equal(0);
  });
});

import assert from 'node:assert/strict';
import '../../../scripts/resolve-ts.mjs';
import {launchChromium} from '../../support/browsers.mjs';
import {startDemo} from '../finder/demo-site.mjs';
import {Person} from '../finder/person.mjs';
import {Witness} from '../referral/witness.mjs';

const {emptyPlan, fhir, openPlan, savePlan} = await import('../../../src/backends/index.js');

const token = 'a-token-for-these-journeys-alone';

const TYPES = ['CarePlan', 'Goal', 'QuestionnaireResponse', 'ServiceRequest', 'Consent', 'Task'];

/** The plan that journeys begin with. Two people write in it. */
const written = {
  title: 'Robin’s plan',
  started: '2026-08-12',
  answers: {
    'about-me': {text: 'I was a cook for 26 years.'},
    matters: {text: 'My dog\nMy allotment'},
  },
  goals: [
    {
      id: 'b52a7a0c-6a09-4f0f-8d0e-1f3d3a1d6b01',
      text: 'I want to see people twice a week.',
      status: 'not-started',
      reviews: [],
    },
  ],
  review: {when: '2026-11-09', who: 'Priya'},
};

/** The demo's server with its record, and a browser. */
export async function openRoom() {
  const demo = await startDemo({SPK_STAFF_TOKEN: token});
  const browser = await launchChromium();
  const record = fhir({url: `${demo.origin}/fhir`, transport: {getToken: () => token}});

  const get = async (path) => {
    const answer = await fetch(`${demo.origin}/fhir/${path}`, {headers: {authorization: `Bearer ${token}`}});
    assert.equal(answer.status, 200, path);
    return answer.json();
  };

  return {
    origin: demo.origin,
    record,
    token,
    /** Somebody whose plan is in the record: its reference, and the person's. */
    async planOf(name, more = {}) {
      const answer = await fetch(`${demo.origin}/fhir/Patient`, {
        method: 'POST',
        headers: {authorization: `Bearer ${token}`, 'content-type': 'application/fhir+json'},
        body: JSON.stringify({
          resourceType: 'Patient',
          name: [{use: 'official', given: [name], family: 'Example'}],
        }),
      });
      assert.equal(answer.status, 201);
      const subject = {reference: `Patient/${(await answer.json()).id}`};
      const title = `${name}’s plan`;
      const saved = await savePlan(record, {
        plan: {...emptyPlan(crypto.randomUUID()), ...written, title, ...more},
        subject,
        author: {display: 'Priya Nair'},
        submissionId: crypto.randomUUID(),
        now: '2026-08-12T10:00:00Z',
      });
      return {reference: saved.opened.reference, subject: subject.reference, title};
    },
    /** The plan as the record has it. */
    read: async (reference) => (await openPlan(record, reference)).plan,
    /** How many resources of each type there are about somebody, and how many versions of the plan's answers. */
    async count(subject) {
      const counts = {};
      for (const type of TYPES) {
        const about = type === 'Consent' ? 'patient' : type === 'Task' ? 'patient' : 'subject';
        const {total} = await get(`${type}?${about}=${subject}`);
        if (total > 0) counts[type] = total;
      }
      const {entry = []} = await get(`QuestionnaireResponse?subject=${subject}`);
      if (entry.length === 1) {
        counts.versions = (await get(`QuestionnaireResponse/${entry[0].resource.id}/_history`)).total;
      }
      return counts;
    },
    /** What the record answers. */
    get,
    /** Somebody else saves the plan meanwhile, on another device. */
    async elsewhere(reference, change, by = 'Robin Example') {
      const opened = await openPlan(record, reference);
      const saved = await savePlan(record, {
        plan: change(opened.plan),
        opened,
        subject: opened.subject,
        author: {display: by},
        submissionId: crypto.randomUUID(),
        now: new Date().toISOString(),
      });
      assert.equal(saved.status, 'saved');
    },
    /** Somebody walks through a page; then nothing may have happened behind their back, and nothing may be left behind. */
    async journey(path, walk, {expected = [], before, ...options} = {}) {
      const witness = new Witness(demo.said, {record: '/fhir'});
      const person = await Person.at(browser, demo.origin + path, {
        ...options,
        before: async (page, context) => {
          page.setDefaultTimeout(15_000);
          await witness.watch(page);
          await before?.(page, context);
        },
      });
      try {
        const writer = new Writer(person, witness);
        await walk(writer);
        const {violations, elsewhere, errors} = await person.troubles();
        const unexpected = errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
        assert.deepEqual(
          {violations, elsewhere, errors: unexpected},
          {violations: [], elsewhere: [], errors: []},
        );
        if (writer.hasTyped) await witness.sees(person.page);
        const left = await person.page.evaluate(() => ({
          address: location.pathname + location.search + location.hash,
          history: JSON.stringify(history.state),
          stored: localStorage.length + sessionStorage.length,
        }));
        assert.equal(left.address, path);
        assert.equal(left.stored, 0);
        assert.doesNotMatch(left.history, /CarePlan|Patient|Example/);
      } finally {
        await person.close();
      }
    },
    async close() {
      await browser.close();
      demo.close();
    },
  };
}

/** Somebody who reads or writes a plan. What they type is noted, and may be nowhere but in the record. */
export class Writer {
  hasTyped = false;

  constructor(person, witness) {
    this.person = person;
    this.witness = witness;
    this.page = person.page;
    /** The editor. */
    this.plan = person.page.locator('spk-support-plan');
  }

  note(words) {
    this.hasTyped = true;
    this.witness.note(words);
  }

  async signIn() {
    await this.person.tabTo('Staff token');
    await this.person.type(token);
    await this.person.press('Enter');
  }

  /** Opens a plan on the page where people read their own, to be changed unless `mode` says otherwise. */
  async open(title, {mode = 'edit'} = {}) {
    await this.signIn();
    await this.page.getByRole('button', {name: title, exact: true}).click();
    await this.plan.getByRole('heading', {name: title, exact: true}).waitFor();
    if (mode === 'edit') await this.page.getByRole('button', {name: 'Change my plan', exact: true}).click();
  }

  button(name) {
    return this.plan.getByRole('button', {name, exact: typeof name === 'string'});
  }

  press(name) {
    return this.button(name).click();
  }

  /** All that the plan shows, with what is in its boxes. */
  text() {
    return this.plan.evaluate((element) => {
      const root = element.shadowRoot.querySelector('.spk-root');
      const boxes = [...root.querySelectorAll('input, textarea')].filter((box) => box.checkVisibility());
      return [root.innerText, ...boxes.map(({value}) => value)].join('\n');
    });
  }

  /** Writes into a box of the part that is open. */
  async write(name, words) {
    this.note(words);
    await this.plan.getByRole('textbox', {name}).fill(words);
  }

  /** Tab to something, and Enter. */
  async enter(name, options) {
    await this.person.tabTo(name, {most: 250, ...options});
    await this.person.press('Enter');
  }

  /** Tab to a box, and type. */
  async keyIn(name, words) {
    await this.person.tabTo(name, {most: 250});
    this.note(words);
    await this.person.type(words);
  }

  async save() {
    await this.press('Save plan');
    await this.saved();
  }

  /** The record has everything, and the bar says so. */
  async saved() {
    await this.page.waitForFunction(() => !document.querySelector('spk-support-plan').hasChanges);
    await this.plan.getByText('Everything is saved').first().waitFor();
  }
}

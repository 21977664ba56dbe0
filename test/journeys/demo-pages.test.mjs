import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {startDemo} from './finder/demo-site.mjs';
import {Person} from './finder/person.mjs';
import {faults} from './link-worker/desk.mjs';

// From one of the demo's websites to the next: what the council's finder hands over to the practice's form.

const none = {violations: [], elsewhere: [], errors: []};

let demo;
let browser;
before(async () => {
  demo = await startDemo();
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  demo?.close();
});

/** Runs a journey, and then makes sure that nothing happened behind the person's back. */
async function journey(path, walk, {expected = []} = {}) {
  const person = await Person.at(browser, demo.origin + path);
  try {
    await walk(person);
    const {violations, elsewhere, errors} = await person.troubles();
    const unexpected = errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
    assert.deepEqual({violations, elsewhere, errors: unexpected}, none);
  } finally {
    await person.close();
  }
}

const formReady = ({page}) =>
  page.waitForFunction(() => document.querySelector('spk-referral-form').shadowRoot?.querySelector('h1'));

for (const [path, lang, refer, asking, start] of [
  ['/', 'en', 'Refer to this activity', 'You are asking about', 'Start now'],
  ['/cy.html', 'cy', /atgyfeirio/i, 'Rydych yn gofyn am', /dechrau/i],
]) {
  test(`an activity goes along from ${path} to the practice’s form, and its name is the directory’s`, () =>
    journey(path, async (person) => {
      const {page} = person;
      await person.ready();
      const [name] = await person.results();
      await person.tabTo(name);
      await person.press('Enter');
      await person.tabTo(refer);
      await person.press('Enter');
      await page.waitForURL(/practice/);
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      await formReady(person);
      await person.sees(asking);
      await person.sees(name);
      await page.getByRole('button', {name: start}).first().waitFor();
      const {search, hash} = new URL(page.url());
      assert.equal(search, '', 'what is behind ? goes to the server');
      assert.match(hash, /^#activity=[\w-]+$/);
    }));
}

test('an activity that the directory does not know is not made up from the address', () =>
  journey(
    '/practice.html#activity=Call%2001632%20960%20999',
    async (person) => {
      await formReady(person);
      await person.sees('We could not load the activity that you chose');
      assert.doesNotMatch(await person.page.innerText('main'), /960 999|You are asking about/);
    },
    {expected: [/status of 404/]},
  ));

for (const [path, heading] of [
  ['/practice.html', 'Ask to see a link worker'],
  ['/professional.html', 'Refer a person to a link worker'],
  ['/agency.html', 'Refer someone to a link worker'],
  ['/my-plan.html', 'My plan'],
  ['/network.html', 'Wellbeing of the people we support'],
]) {
  test(`${path} says what it is while the form is loading, too`, async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(demo.origin + path);
    await page.getByRole('heading', {level: 1, name: heading}).waitFor();
    if (path !== '/network.html') await page.getByRole('link', {name: '01632 960 142'}).first().waitFor();
    await context.close();
  });
}

test('the professional’s page has filled in who is signed in, and nothing about a patient', () =>
  journey('/professional.html', async (person) => {
    const {page} = person;
    const name = page.getByLabel('Your full name');
    await name.waitFor();
    assert.equal(await name.inputValue(), 'Dr Priya Shah');
    assert.equal(await page.getByLabel('First name').inputValue(), '');
  }));

test('the network’s page shows a group in charts and as a table, and nothing about one person', () =>
  journey('/network.html', async (person) => {
    const {page} = person;
    await page.getByRole('img', {name: /Satisfied with life/}).waitFor();
    await person.sees(/About 145 people/);
    assert.deepEqual(await faults(person), []);
    await person.tabTo(/as a table/);
    await person.press('Enter');
    await page.getByRole('table').first().waitFor();
    assert.deepEqual(await faults(person), []);
    const {text, sideways} = await page.evaluate(() => ({
      text: document.querySelector('spk-wellbeing-group').shadowRoot.textContent,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    assert.match(text, /\*/);
    assert.equal(sideways, 0);
  }));

test('the page of one’s own plan says that it is a demonstration, and shows nothing without the token', () =>
  journey(
    '/my-plan.html',
    async (person) => {
      const {page} = person;
      await person.sees('This is a demonstration');
      await page.getByLabel('Staff token').waitFor();
      assert.deepEqual(await faults(person), []);
      await page.getByLabel('Staff token').fill('not the token');
      await person.press('Enter');
      await person.sees('This token was not accepted');
      assert.equal(await page.locator('spk-support-plan').count(), 0);
      assert.deepEqual(await faults(person), []);
    },
    {expected: [/status of 401/]},
  ));

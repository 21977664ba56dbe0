import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {startStrictSite} from './embed/server.mjs';
import {startDemo} from './finder/demo-site.mjs';
import {Person} from './finder/person.mjs';

// The built bundle on the demo's council page, under its policy, with a keyboard.

const none = {violations: [], elsewhere: [], errors: []};

/** Requests to the directory, and not to the chunk of that name. */
const directory = (url) => url.pathname.startsWith('/directory');

let demo;
let strict;
let browser;
before(async () => {
  demo = await startDemo();
  strict = await startStrictSite({
    '/worker': {
      head: '<script type="module" src="/cdn/spk.js"></script><link rel="stylesheet" href="/cdn/spk.css">',
      body: '<spk-activity-finder src="/page/activities.json" view="list"></spk-activity-finder>',
    },
  });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await strict?.close();
  demo?.close();
});

/** Runs a journey, and then makes sure that nothing happened behind the person's back. */
async function journey(path, walk, options) {
  const person = await Person.at(browser, demo.origin + path, options);
  try {
    await walk(person);
    const {violations, elsewhere, errors} = await person.troubles();
    assert.deepEqual({violations, elsewhere, errors}, none);
  } finally {
    await person.close();
  }
}

test('with a keyboard alone: search by postcode, filter, open, shortlist, print', () =>
  journey('/', async (person) => {
    await person.ready();
    await person.tabTo('Town or postcode');
    await person.type('M33 7ZF');
    await person.press('Enter');
    await person.sees(/Within 3 miles of M33/);
    const all = await person.total();

    await person.tabTo('Cost');
    await person.press('Enter');
    await person.tabTo(/^Free \d+$/);
    await person.press('Space');
    await person.sees('Cost (1)');
    await person.press('Escape');
    assert.equal(await person.focused(), 'Cost (1)', 'Escape returns focus');
    const free = await person.totalAfter(all);
    assert.ok(free > 0 && free < all, `${free} of ${all} are free`);

    const [name] = await person.results();
    await person.tabTo(name);
    await person.press('Enter');
    await person.page.getByRole('button', {name: 'Add to shortlist'}).waitFor();
    assert.equal(await person.focused(), name, 'focus is on the name of what was opened');
    await person.tabTo('Add to shortlist');
    await person.press('Enter');
    await person.tabTo('Shortlist (1)', {key: 'Shift+Tab'});
    await person.press('Enter');
    await person.page.getByRole('heading', {name: 'Your shortlist'}).waitFor();

    await person.tabTo('Print');
    await person.press('Enter');
    await person.page.waitForFunction(() => window.printedSheet !== undefined);
    const sheet = await person.page.evaluate(() => window.printedSheet);
    assert.match(sheet, /^Activities to try/);
    assert.ok(sheet.includes(name), 'the sheet names the activity');
    assert.match(sheet, /Free/);
    assert.match(sheet, /Questions: call 01632 960 000\./);
    assert.match(sheet, /Urgent help: call 111\. In an emergency call 999\./);
    assert.doesNotMatch(sheet, /Today|Tomorrow|M33 7ZF.*away/);
  }));

test('the place that a person typed is in no address and in nothing kept', () =>
  journey('/', async (person) => {
    await person.ready();
    await person.tabTo('Town or postcode');
    await person.type('M33 7ZF');
    await person.press('Enter');
    await person.sees(/Within 3 miles of M33/);
    const kept = await person.page.evaluate(() => ({
      address: location.href,
      storage: JSON.stringify([{...localStorage}, {...sessionStorage}]),
      cookies: document.cookie,
      state: JSON.stringify(history.state),
    }));
    assert.doesNotMatch(JSON.stringify(kept), /M33/i);
  }));

test('a link opens the same search, and the same activity', () =>
  journey('/', async (person) => {
    await person.ready();
    await person.tabTo('Search activities');
    await person.type('walk');
    await person.page.waitForURL(/find-q=walk/);
    await person.tabTo('Cost');
    await person.press('Enter');
    await person.tabTo(/^Free \d+$/);
    await person.press('Space');
    await person.sees('Cost (1)');
    await person.press('Escape');
    await person.page.waitForURL(/find-cost=free/); // It follows once nothing changes any more.
    const [total, results, address] = [await person.total(), await person.results(), person.page.url()];
    assert.match(address, /[?&]find-q=walk&find-cost=free/);

    const friend = await Person.at(browser, address);
    await friend.ready();
    assert.equal(await friend.total(), total);
    assert.deepEqual(await friend.results(), results);
    await friend.tabTo(results[0]);
    await friend.press('Enter');
    await friend.page.getByRole('button', {name: /^Back to/}).waitFor();
    await friend.page.waitForURL(/find-open=/);
    const opened = friend.page.url();
    await friend.close();

    const other = await Person.at(browser, opened);
    await other.page.getByRole('heading', {name: results[0]}).waitFor();
    await other.page.getByRole('button', {name: /^Back to/}).click();
    assert.deepEqual(await other.results(), results);
    await other.close();
  }));

test('a shared link opens the shortlist', () =>
  journey('/', async (person) => {
    await person.ready();
    const names = (await person.results()).slice(0, 2);
    for (const name of names)
      await person.page.getByRole('button', {name: `Save ${name}`, exact: true}).click();
    await person.page.getByRole('button', {name: 'Shortlist (2)'}).click();
    await person.page.getByRole('button', {name: 'Copy link'}).click();
    const link = await person.page.getByLabel('Link to this shortlist').inputValue();
    assert.equal(new URL(link).origin, demo.origin);

    const friend = await Person.at(browser, link);
    await friend.page.getByRole('heading', {name: 'Your shortlist'}).waitFor();
    for (const name of names) await friend.page.getByRole('heading', {name, exact: true}).waitFor();
    await friend.close();
  }));

test('a directory that does not answer says so, and "Try again" works', () =>
  journey(
    '/',
    async (person) => {
      await person.sees('The activities did not load');
      await person.sees('If it keeps happening, call');
      await person.page.unroute(directory);
      await person.tabTo('Try again');
      await person.press('Enter');
      await person.ready();
      assert.ok((await person.total()) >= 100);
      person.errors.length = 0; // The lines on the console are as they should be; see the element's own tests.
    },
    {
      // Requests of workers go past the page's routes: here the index runs on the page.
      before: async (page) => {
        await page.addInitScript(() => delete window.Worker);
        await page.route(directory, (route) => route.fulfill({status: 503, body: 'Not now'}));
      },
    },
  ));

test('without a connection the person is told so, and can go on when it is back', () =>
  journey(
    '/',
    async (person) => {
      await person.sees('You are offline');
      await person.page.unroute(directory);
      await person.page.context().setOffline(false);
      await person.tabTo('Try again');
      await person.press('Enter');
      await person.ready();
      assert.ok((await person.total()) >= 100);
      person.errors.length = 0;
    },
    {
      before: async (page, context) => {
        await page.addInitScript(() => delete window.Worker);
        await page.route(directory, async (route) => {
          await context.setOffline(true);
          await route.abort('internetdisconnected');
        });
      },
    },
  ));

test('what a lost connection kept from a search is taken back once a search has worked', () =>
  journey('/', async (person) => {
    await person.ready();
    const {page} = person;
    await page.context().setOffline(true);
    await page.getByRole('searchbox', {name: 'Search activities'}).fill('swim');
    await person.sees('You are offline');
    await page.context().setOffline(false);
    await page.getByRole('searchbox', {name: 'Search activities'}).fill('swimm');
    await page.getByText('You are offline').waitFor({state: 'detached', timeout: 15_000});
    assert.equal(await page.getByText('The activities did not load').count(), 0);
    assert.ok((await person.total()) < 100);
    person.errors.length = 0;
  }));

test('the council page does not jump while the finder arrives', () =>
  journey('/', async (person) => {
    await person.ready();
    await person.page.locator('.leaflet-container').waitFor();
    await person.page.waitForTimeout(500);
    const {jumps} = await person.troubles();
    assert.ok(jumps < 0.001, `layout shift of ${jumps}`);
  }));

for (const path of ['/cy.html', '/sidebar.html', '/themes.html', '/plain.html']) {
  test(`${path} shows activities and breaks no rule`, () =>
    journey(path, async (person) => {
      await person.ready();
      assert.ok((await person.results()).length > 0);
    }));
}

test('a worker holds the activities under the contract’s policy, and works out their dates', async () => {
  const person = await Person.at(browser, `${strict.origin}/worker`);
  try {
    await person.ready();
    const workers = person.page.workers().map((worker) => new URL(worker.url()).pathname);
    assert.deepEqual(workers, ['/cdn/activity-index-worker.js']);
    await person.sees(/^(Today|Tomorrow|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d+ \w+)( \d{4})?, \d/);
    const {violations, elsewhere, errors} = await person.troubles();
    assert.deepEqual({violations, elsewhere, errors}, none);
  } finally {
    await person.close();
  }
});

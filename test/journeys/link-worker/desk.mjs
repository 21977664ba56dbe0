import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {launchChromium} from '../../support/browsers.mjs';
import {startDemo} from '../finder/demo-site.mjs';
import {Person} from '../finder/person.mjs';

const axe = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** What the server of these journeys lets staff in with. */
export const token = 'a-token-for-this-test-alone';

/** The demo's server and a browser, with a link worker at their page. */
export async function openDesk() {
  process.env.SPK_STAFF_TOKEN = token;
  const demo = await startDemo();
  const browser = await launchChromium();
  return {
    origin: demo.origin,
    /** Runs a journey, and then makes sure that nothing happened behind the person's back and nothing was left behind. */
    journey: (walk, options) => journey(browser, `${demo.origin}/link-worker.html`, walk, options),
    async close() {
      await browser.close();
      demo.close();
    },
  };
}

async function journey(browser, address, walk, {expected = [], ...options} = {}) {
  const person = await Person.at(browser, address, options);
  try {
    await walk(person);
    const {violations, elsewhere, errors} = await person.troubles();
    const unexpected = errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
    assert.deepEqual(
      {violations, elsewhere, errors: unexpected},
      {violations: [], elsewhere: [], errors: []},
    );
    const left = await person.page.evaluate(async () => ({
      address: location.pathname + location.search + location.hash,
      stored: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
      history: JSON.stringify(history.state),
    }));
    const {history, ...rest} = left;
    assert.deepEqual(rest, {address: '/link-worker.html', stored: 0, databases: 0, cookies: ''});
    assert.doesNotMatch(history, /Task|Patient|Example/);
  } finally {
    await person.close();
  }
}

export async function signIn(person, words = token) {
  await person.tabTo('Staff token');
  await person.type(words);
  await person.press('Enter');
}

/** What axe finds on the whole page. Script of a test is not held to the page's policy. */
export async function faults({page}) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const {violations} = await globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
  });
}

/** Buttons take a second press within a second for the first one. People are slower than that. */
export const think = ({page}) => page.waitForTimeout(1100);

/** How far the page can be moved sideways, in pixels. */
export const sideways = ({page}) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

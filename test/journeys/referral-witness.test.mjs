import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {startStrictSite} from './embed/server.mjs';
import {Witness} from './referral/witness.mjs';

// The other journeys rely on a witness that finds whatever was left behind. It has to notice each of these.

const SECRET = 'Zyxomund Qawel';

let site;
let browser;
before(async () => {
  site = await startStrictSite({'/empty': {head: '', body: '<main><h1>Empty</h1></main>'}});
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const LEAKS = {
  address: (words) => history.replaceState(null, '', `#name=${encodeURIComponent(words)}`),
  title: (words) => (document.title = words.toUpperCase()),
  name: (words) => (window.name = words),
  history: (words) => history.replaceState({words}, ''),
  cookies: (words) => (document.cookie = `name=${encodeURIComponent(words)}`),
  local: (words) => localStorage.setItem('name', words),
  session: (words) => sessionStorage.setItem('name', words),
  databases: (words) =>
    new Promise((resolve) => {
      const opening = indexedDB.open('leak');
      opening.onupgradeneeded = () => opening.result.createObjectStore('names').put({words}, 1);
      opening.onsuccess = () => resolve(opening.result.close());
    }),
  bubbled: (words) =>
    document
      .querySelector('h1')
      .dispatchEvent(new CustomEvent('spk-leak', {detail: {person: {words}}, bubbles: true})),
  requests: (words) => fetch(`/empty?${new URLSearchParams({words})}`).then(() => undefined),
  console: (words) => console.log(words),
};

for (const [place, leak] of Object.entries(LEAKS)) {
  test(`notices what is left in: ${place}`, async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    try {
      const witness = new Witness(() => '');
      await witness.watch(page);
      await page.goto(`${site.origin}/empty`);
      witness.note(SECRET);
      await witness.sees(page);
      await page.evaluate(leak, SECRET);
      await assert.rejects(witness.sees(page), new RegExp(`${SECRET} in ${place}`));
    } finally {
      await context.close();
    }
  });
}

test('notices what a server writes to its log', async () => {
  const page = await browser.newPage();
  let log = 'GET / 200 3 ms';
  const witness = new Witness(() => log);
  await witness.watch(page);
  await page.goto(`${site.origin}/empty`);
  witness.note(SECRET);
  await witness.sees(page);
  log += '\nPOST /relay zyxomund+qawel';
  await assert.rejects(witness.sees(page), /in log/);
  await page.close();
});

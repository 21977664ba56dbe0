import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {fillProfessional} from './referral/answers.mjs';
import {Hands} from './referral/hands.mjs';
import {answersOf, howOften, ONCE, startPractice} from './referral/site.mjs';
import {faults} from './referral/witness.mjs';

// What happens to a referral when the network or the record fails: the built bundle against the real server.

const NOT_SENT = 'Your referral has not been sent';
const UNKNOWN = 'We do not know if your referral was sent';
/** What browsers say about requests that fail. */
const expected = [/^Failed to load resource/];

let site;
let browser;
before(async () => {
  site = await startPractice();
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  site?.close();
});

const journey = (path, walk, options) => Hands.journey(browser, site, path, walk, {expected, ...options});
const ready = (hands) => hands.page.getByRole('button', {name: 'Continue'}).waitFor();
const sent = (hands) => hands.on('Referral sent', {check: false});

/** Tries again until it is sent: browsers send a request again by themselves where a connection was an old one. */
async function tryAgain(hands) {
  for (let tries = 0; tries < 3; tries++) {
    await hands.press('Try again');
    const end = hands.page.getByRole('heading', {name: /^(Referral sent|Your referral has not been sent)$/});
    await end.waitFor();
    if ((await end.innerText()) === 'Referral sent') return;
  }
  throw new Error('It was not sent.');
}

const busy = /link workers at Meadowside Surgery is busy just now.*Try again in about 1 minute\./;
const lost = /could not reach the link workers at Meadowside Surgery/;

const FAILURES = [
  ['drops before it is written', ['drop-before', 'drop-before'], lost],
  ['drops after it is written', ['drop-after', 'drop-after'], lost],
  ['500', ['500'], lost],
  ['502 after it is written', ['502-after'], lost],
  ['503', ['503'], busy],
  ['429', ['429'], busy],
  ['half', ['half'], lost],
  ['no body', ['no-body'], lost],
  ['a sign-in page', ['not-json'], lost],
  ['409', ['409'], lost],
  ['412', ['412'], lost],
];

test('whatever fails, it says so, keeps the answers, and arrives once when it is tried again', () =>
  journey('/professional.html', async (hands) => {
    const {page} = hands;
    await ready(hands);
    for (const [index, [name, planned, reason]] of FAILURES.entries()) {
      const lastName = `Qaweltree${'abcdefghijk'[index]}lost`;
      await fillProfessional(hands, lastName);
      await site.failNext(...planned);
      await hands.press('Send referral');
      await hands.on(NOT_SENT, {check: index === 0});
      const text = await hands.text();
      assert.match(text, reason, name);
      assert.match(text, /Your answers are still here\./, name);
      await page.getByRole('link', {name: '01632 960 142'}).first().waitFor();
      await hands.press('Print my answers');
      await tryAgain(hands);
      await sent(hands);
      const reference = await hands.reference();
      const stored = await site.about(lastName);
      assert.deepEqual(howOften(stored), ONCE, name);
      assert.ok(JSON.stringify(stored.Task[0].identifier).includes(reference), name);
      const answers = answersOf(stored.QuestionnaireResponse[0]);
      assert.deepEqual(answers.reason, ['Frumious since Xandrember.'], name);
      await hands.press('Refer another person');
      await ready(hands);
    }
    assert.equal(await site.count(), FAILURES.length);
  }));

test('without a connection and with a record that never answers nothing is lost either', () =>
  journey(
    '/professional.html',
    async (hands) => {
      const {page} = hands;
      await ready(hands);
      const lastName = 'Qaweltreesilence';
      await fillProfessional(hands, lastName);
      await page.context().setOffline(true);
      await hands.press('Send referral');
      await hands.on(NOT_SENT, {check: false});
      assert.match(await hands.text(), /You are offline\. Check your internet connection/);
      await page.context().setOffline(false);

      const silent = (url) => url.pathname === '/relay';
      await page.route(silent, () => undefined);
      await hands.press('Try again');
      await hands.on('Sending your referral');
      await page.clock.fastForward('02:00');
      await hands.on(NOT_SENT, {check: false});
      assert.match(await hands.text(), lost);
      await page.unroute(silent);
      await site.failNext('slow');
      await hands.press('Try again');
      await hands.on('Sending your referral', {check: false});
      await sent(hands);
      assert.deepEqual(howOften(await site.about(lastName)), ONCE);
    },
    {before: (page) => page.clock.install()},
  ));

/** The professionals' page, as it would be if it let people keep their answers. */
const keeping = (place) => async (page) => {
  await page.route('**/professional.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      'form="professional"',
      `form="professional" draft="${place}"`,
    );
    await route.fulfill({response, body});
  });
};

/** The page is closed and opened again. */
async function reopen({page}) {
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
}

const leftovers = async ({page}) => {
  await page.waitForFunction(() => sessionStorage.length === 0);
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return Promise.all(
      databases.map(
        ({name}) =>
          new Promise((resolve) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const database = opening.result;
              const count = database.transaction('drafts').objectStore('drafts').count();
              count.onsuccess = () => {
                database.close();
                resolve(count.result);
              };
            };
          }),
      ),
    );
  });
};

for (const [place, planned] of [
  ['session', ['slow']],
  ['device', ['drop-after', 'drop-after']],
]) {
  test(`a page that was closed while sending goes on from its draft (${place}), and one referral arrives`, () =>
    journey(
      '/professional.html',
      async (hands) => {
        const {page} = hands;
        const lastName = `Qaweltree${place}`;
        await ready(hands);
        await hands.write({'First name': 'Zyxomund'});
        assert.equal(await page.evaluate(() => sessionStorage.length), 0, 'nothing is kept unasked');
        await hands.press('Save and come back later');
        if (place === 'device') {
          await page.getByRole('dialog', {name: 'Keep your answers on this device?'}).waitFor();
          assert.equal((await page.evaluate(() => indexedDB.databases())).length, 0, 'asked first');
          await hands.press('Keep my answers');
          await page.getByText(/Your answers are kept on this device until/).waitFor();
        } else {
          await page.getByText('Your answers are kept in this browser tab until you close it.').waitFor();
        }
        await fillProfessional(hands, lastName);
        // A tab keeps them in plain words; on a device they are locked, and nobody finds them.
        await hands.witness.sees(page, {asked: place === 'session' ? ['session'] : []});
        await site.failNext(...planned);
        await hands.press('Send referral');
        if (place === 'device') {
          await hands.on(NOT_SENT, {check: false});
          assert.doesNotMatch(await hands.text(), /They will be lost if you close this page/);
        } else {
          await hands.on('Sending your referral', {check: false});
        }
        await reopen(hands);
        if (place === 'device') {
          await page.getByRole('heading', {name: 'You saved some answers'}).waitFor();
          assert.doesNotMatch(
            await hands.text(),
            /Zyxomund|Qaweltree/,
            'nothing is shown before it is asked for',
          );
          assert.deepEqual(await faults(page), []);
          await hands.press('Go on with my answers');
        }
        await hands.on(UNKNOWN);
        assert.equal(await page.getByRole('button', {name: 'Change my answers'}).count(), 0);
        await site.failNext();
        await hands.press('Try again');
        await sent(hands);
        assert.match(await hands.text(), new RegExp(`Zyxomund ${lastName}`));
        assert.deepEqual(howOften(await site.about(lastName)), ONCE);
        assert.deepEqual((await leftovers(hands)).filter(Boolean), [], 'the draft is deleted');
        await reopen(hands);
        await ready(hands);
        assert.equal(await hands.field('First name').inputValue(), '');
      },
      {before: keeping(place)},
    ));
}

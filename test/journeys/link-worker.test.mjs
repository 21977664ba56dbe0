import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {faults, openDesk, sideways, signIn, think, token} from './link-worker/desk.mjs';
import {sendReferrals, staffSide} from './link-worker/received.mjs';

// The link workers' page on the built bundle and the real server, under its policy, with a keyboard.

const refused = /status of 401/;

let desk;
let references;
before(async () => {
  desk = await openDesk();
});
after(() => desk?.close());

const journey = (walk, options) => desk.journey(walk, options);
const announced = ({page}) => page.getByRole('status').first().innerText();

test('says that nothing has come yet, and where it would come from', () =>
  journey(async (person) => {
    await signIn(person);
    await person.sees('No referrals have come yet');
    assert.equal(await person.focused(), 'All referrals');
    assert.equal(await announced(person), '0 referrals');
    assert.deepEqual(await faults(person), []);
    references = await sendReferrals(desk.origin);
    await person.tabTo('Look for new ones');
    await person.press('Enter');
    await person.sees('2 referrals, newest first');
  }));

test('lets nobody in without the token, and says so at its box', () =>
  journey(
    async (person) => {
      await person.tabTo('Staff token');
      await person.press('Enter');
      await person.sees('Enter the staff token');
      assert.deepEqual(await faults(person), []);
      await person.type('not the token');
      await think(person);
      await person.press('Enter');
      await person.sees('This token was not accepted');
      await person.page.waitForFunction(() => document.activeElement?.localName === 'spk-text-input');
      assert.doesNotMatch(await person.page.innerText('main'), /Example/);
      await person.type(token);
      await person.press('Enter');
      await person.sees('2 referrals, newest first');
      assert.equal(await announced(person), '2 referrals');
      await person.tabTo('Sign out');
      await person.press('Enter');
      await person.sees('Staff token');
      assert.doesNotMatch(await person.page.innerText('main'), /Example/);
    },
    {expected: [refused]},
  ));

test('lists who, why, when and by whom, newest first; opens one, moves it on, and goes back', () =>
  journey(async (person) => {
    const {page} = person;
    await signIn(person);
    await person.sees('2 referrals, newest first');
    const rows = await page.getByRole('list').locator('li h3').allInnerTexts();
    assert.deepEqual(rows, ['Sam Example', 'Robin Example']);
    const row = page.locator('li', {hasText: 'Robin Example'});
    for (const words of [
      'Sent',
      'Contact soon',
      'Feeling lonely or cut off from other people',
      '15 January 2026 at 9:30am',
      'Referred by Dr Priya Patel, GP partner, High Street Surgery',
      `Reference ${references.robin}`,
    ]) {
      assert.match(await row.innerText(), new RegExp(words), words);
    }
    assert.match(await page.locator('li', {hasText: 'Sam Example'}).innerText(), /Referred themselves/);
    assert.deepEqual(await faults(person), []);

    await person.tabTo('Robin Example');
    await person.press('Enter');
    await page.getByRole('heading', {name: 'Robin Example'}).waitFor();
    assert.equal(await person.focused(), 'Robin Example');
    const warnings = page.getByRole('region', {name: 'Read this first'});
    assert.match(await warnings.innerText(), /Safeguarding concern[\s\S]*A large dog[\s\S]*Never phone/);
    await person.sees('07700 900123');
    const activity = page.getByRole('link', {name: 'Tuesday walking group (opens in a new tab)'});
    assert.equal(await activity.getAttribute('href'), 'https://example.org/walk');

    await person.tabTo('We have your referral');
    await person.press('Space');
    await person.tabTo('Note for colleagues (optional)');
    await person.type('Jo takes this one.');
    assert.deepEqual(await faults(person), []);
    await person.tabTo('Save');
    await person.press('Enter');
    await person.page.waitForFunction(
      () => document.querySelector('[role=status]').textContent === 'Saved: We have your referral',
    );
    await person.sees(/Jo takes this one/);
    assert.equal(await person.focused(), 'Robin Example', 'focus is on the name again');

    const {task, request} = await staffSide(desk.origin, token).find('Robin Example');
    assert.equal(task.status, 'received');
    assert.equal(request.status, 'active');
    assert.equal(task.note.at(-1).text, 'Jo takes this one.');

    await page.locator('spk-questionnaire').scrollIntoViewIfNeeded();
    await person.sees('What would you like help with?');
    assert.equal(await page.locator('spk-questionnaire input').count(), 0, 'answers are only to be read');
    assert.deepEqual(await faults(person), []);

    await page.goBack();
    await person.sees('2 referrals, newest first');
    assert.match(await row.innerText(), /We have your referral/);
  }));

test('asks for what is missing before it saves: a state, and the reason of a refusal', () =>
  journey(async (person) => {
    const {page} = person;
    await signIn(person);
    await person.tabTo('Robin Example');
    await person.press('Enter');
    await page.getByRole('heading', {name: 'Robin Example'}).waitFor();
    await person.tabTo('Save');
    await person.press('Enter');
    await person.sees('Select where the referral stands now');
    await page.getByRole('radio', {name: 'This service is not right for you'}).check();
    await think(person);
    await person.tabTo('Save');
    await person.press('Enter');
    await person.sees('Choose why');
    assert.deepEqual(await faults(person), []);
    await page.getByLabel('Why?').selectOption('The service is full');
    await think(person);
    await person.tabTo('Save');
    await person.press('Enter');
    await person.sees('is the end of this referral');
    await person.sees('The service is full');
    const {task, request} = await staffSide(desk.origin, token).find('Robin Example');
    assert.deepEqual(
      [task.status, task.statusReason.text, request.status],
      ['rejected', 'The service is full', 'revoked'],
    );
  }));

test('overwrites nobody’s work: says so, keeps the note, and looks again', () =>
  journey(
    async (person) => {
      const {page} = person;
      const colleague = staffSide(desk.origin, token);
      await signIn(person);
      await person.tabTo('Sam Example');
      await person.press('Enter');
      await page.getByRole('radio', {name: 'Sent by mistake'}).check();
      await page.getByLabel('Note for colleagues').fill('I think it is a test.');
      await colleague.move('Sam Example', 'received');
      await person.tabTo('Save');
      await person.press('Enter');
      await person.sees('Somebody else changed it: look again');
      assert.deepEqual(await faults(person), []);
      assert.equal((await colleague.find('Sam Example')).task.status, 'received');
      await person.tabTo('Look again');
      await person.press('Enter');
      await page.getByRole('radio', {name: 'You have a link worker'}).waitFor();
      assert.equal(await page.getByLabel('Note for colleagues').inputValue(), 'I think it is a test.');
    },
    {expected: [/status of 412/]},
  ));

test('without a connection, or with a record that fails, nothing is lost and it can be tried again', () =>
  journey(
    async (person) => {
      const {page} = person;
      await page.route('**/fhir/Task?**', (route) => route.fulfill({status: 500, body: ''}), {times: 1});
      await signIn(person);
      await person.sees('The referrals could not be loaded');
      assert.deepEqual(await faults(person), []);
      await person.tabTo('Try again');
      await person.press('Enter');
      await person.sees('2 referrals, newest first');

      await page.context().setOffline(true);
      await person.tabTo('Sam Example');
      await person.press('Enter');
      await person.sees('You are offline');
      await page.context().setOffline(false);
      await person.tabTo('Try again');
      await person.press('Enter');
      await page.getByRole('heading', {name: 'Sam Example'}).waitFor();

      // What the page is made of is fetched as it comes into view.
      await page.locator('spk-wellbeing-chart').scrollIntoViewIfNeeded();
      await person.sees('There are no answers yet');
      await page.locator('spk-questionnaire').scrollIntoViewIfNeeded();
      await person.sees('What would you like help with?');
      await page.getByRole('radio', {name: 'You have a link worker'}).check();
      await page.context().setOffline(true);
      await person.tabTo('Save');
      await person.press('Enter');
      await person.sees('Nothing has been changed');
      await page.context().setOffline(false);
      await think(person);
      await person.tabTo('Save');
      await person.press('Enter');
      await page.getByRole('radio', {name: 'You are working together'}).waitFor();
    },
    {expected: [/status of 500/, /ERR_INTERNET_DISCONNECTED/]},
  ));

test('fits a window of 320 pixels', () =>
  journey(
    async (person) => {
      await signIn(person);
      await person.sees('2 referrals, newest first');
      assert.equal(await sideways(person), 0);
      assert.deepEqual(await faults(person), []);
      await person.tabTo('Robin Example');
      await person.press('Enter');
      await person.sees('All answers');
      assert.equal(await sideways(person), 0);
      assert.deepEqual(await faults(person), []);
    },
    {viewport: {width: 320, height: 640}},
  ));

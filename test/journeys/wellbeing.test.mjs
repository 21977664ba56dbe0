import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {faults, openDesk, sideways, signIn, think, token} from './link-worker/desk.mjs';
import {sendReferrals, staffSide} from './link-worker/received.mjs';

// How somebody feels, asked twice by a link worker on the built bundle and the real server, with a keyboard.

let desk;
before(async () => {
  desk = await openDesk();
  await sendReferrals(desk.origin);
});
after(() => desk?.close());

const SAM = 'Sam Example';

/** Opens somebody's referral, at a time. */
async function openAt(person, name, time) {
  const {page} = person;
  await page.clock.setFixedTime(new Date(time));
  await signIn(person);
  await person.tabTo(name);
  await person.press('Enter');
  await page.getByRole('heading', {name, exact: true}).waitFor();
}

/** Answers one question with a number, or with `null` for "Prefer not to say", and goes on. */
async function answer(person, value, next = 'Continue') {
  await person.tabTo('0');
  if (value === null) {
    // From the first answer back to the last one.
    await person.press('ArrowLeft');
    assert.equal(await person.focused(), 'Prefer not to say');
  } else if (value === 0) await person.press('Space');
  else for (let steps = 0; steps < value; steps++) await person.press('ArrowRight');
  await person.tabTo(next);
  await person.press('Enter');
}

/** Asks the four questions, and waits for the result. */
async function ask(person, values) {
  const questions = [/satisfied are you/, /worthwhile/, /happy did you feel/, /anxious did you feel/];
  await person.tabTo('Ask the 4 questions', {most: 200});
  await person.press('Enter');
  for (const [index, value] of values.entries()) {
    await person.page.getByRole('heading', {name: questions[index]}).waitFor();
    assert.deepEqual(await faults(person), []);
    await answer(person, value, index === values.length - 1 ? 'Finish' : 'Continue');
    await think(person);
  }
}

/** What the record holds about somebody's answers. */
async function kept(name) {
  const {patient} = await staffSide(desk.origin, token).find(name);
  const get = async (query) => {
    const answer = await fetch(`${desk.origin}/fhir/${query}`, {headers: {authorization: `Bearer ${token}`}});
    assert.equal(answer.status, 200);
    return ((await answer.json()).entry ?? []).map(({resource}) => resource);
  };
  const responses = await get(`QuestionnaireResponse?subject=Patient/${patient.id}&_count=200`);
  return {
    responses: responses.filter(({questionnaire}) => /measure-ons4/.test(questionnaire)),
    observations: await get(`Observation?subject=Patient/${patient.id}&_count=200`),
  };
}

test('asks ONS4, and shows one answer as a dot and a sentence', () =>
  desk.journey(async (person) => {
    const {page} = person;
    await openAt(person, SAM, '2026-04-14T10:00:00+01:00');
    await person.sees('There are no answers yet');
    assert.deepEqual(await faults(person), []);
    await ask(person, [4, 5, null, 8]);
    await page.getByRole('heading', {name: 'The answers are saved'}).waitFor();
    await person.sees('4 out of 10');
    await person.sees(/preferred not to say/i);
    assert.deepEqual(await faults(person), []);
    const {responses, observations} = await kept(SAM);
    assert.equal(responses.length, 1);
    assert.deepEqual(
      observations
        .map(({code, valueInteger, dataAbsentReason}) => [
          code.coding[0].code,
          valueInteger ?? dataAbsentReason.coding[0].code,
        ])
        .sort(),
      [
        ['ons4-anxious', 8],
        ['ons4-happy', 'asked-declined'],
        ['ons4-satisfied', 4],
        ['ons4-worthwhile', 5],
      ],
    );
    await person.tabTo('Back to the referral');
    await person.press('Enter');
    await page.getByRole('heading', {name: SAM, exact: true}).waitFor();
    await page.getByRole('img', {name: /Satisfied with life.*4 out of 10/}).waitFor();
    assert.deepEqual(await faults(person), []);
  }));

test('asks again: the result says what has changed, the charts show it, and both can be printed', () =>
  desk.journey(async (person) => {
    const {page} = person;
    await openAt(person, SAM, '2026-11-10T10:00:00Z');
    await ask(person, [7, 6, 6, 4]);
    await page.getByRole('heading', {name: 'The answers are saved'}).waitFor();
    await person.sees('3 higher than in April.');
    await person.sees('1 higher than in April.');
    await person.sees('4 lower than in April.');
    const {responses, observations} = await kept(SAM);
    assert.equal(responses.length, 2);
    assert.equal(observations.length, 8);

    await person.tabTo('Print the answers');
    await person.press('Enter');
    await page.waitForFunction(() => window.printedSheet !== undefined);
    await page.emulateMedia({media: 'print'});
    await person.sees('7 out of 10');
    await page.emulateMedia({media: 'screen'});

    await page.goBack();
    await page.getByRole('heading', {name: SAM, exact: true}).waitFor();
    const satisfied = page.getByRole('img', {name: /Satisfied with life/});
    await satisfied.waitFor();
    assert.match(await satisfied.getAttribute('aria-label'), /7 out of 10 on 10 November/);
    assert.match(await satisfied.getAttribute('aria-label'), /3 higher than on 14 April/);
    assert.deepEqual(await faults(person), []);

    await person.tabTo('Over time', {most: 200});
    await person.press('ArrowRight');
    await page.getByRole('tabpanel', {name: 'First and latest'}).waitFor();
    await person.sees('3 higher');
    assert.deepEqual(await faults(person), []);
    await person.press('ArrowRight');
    const table = page.getByRole('tabpanel', {name: 'Table'}).getByRole('table').first();
    assert.match(await table.innerText(), /14 April 2026[\s\S]*10 November 2026/);
    assert.deepEqual(await faults(person), []);
    await page.emulateMedia({media: 'print'});
    await person.sees('Satisfied with life');
  }));

test('saves once although the answer of the record is lost, and keeps everything until then', () =>
  desk.journey(
    async (person) => {
      const {page} = person;
      await openAt(person, 'Robin Example', '2026-11-10T10:00:00Z');
      await page.route(
        (url) => url.pathname === '/fhir' || url.pathname === '/fhir/',
        async (route) => {
          await route.fetch();
          await route.abort('connectionreset');
        },
        {times: 1},
      );
      await ask(person, [3, 3, 3, 9]);
      await page.getByRole('heading', {name: 'The answers have not been saved'}).waitFor();
      await person.sees('The answers are still here.');
      assert.deepEqual(await faults(person), []);
      // Somebody looks something up meanwhile, and comes back.
      await page.goBack();
      await page.getByRole('heading', {name: 'Robin Example', exact: true}).waitFor();
      await person.tabTo('Ask the 4 questions', {most: 200});
      await person.press('Enter');
      await page.getByRole('heading', {name: 'The answers have not been saved'}).waitFor();
      await person.tabTo('Try again');
      await person.press('Enter');
      await page.getByRole('heading', {name: 'The answers are saved'}).waitFor();
      const {responses, observations} = await kept('Robin Example');
      assert.deepEqual([responses.length, observations.length], [1, 4]);
    },
    {expected: [/ERR_CONNECTION_RESET/]},
  ));

test('fits a window of 320 pixels', () =>
  desk.journey(
    async (person) => {
      const {page} = person;
      await openAt(person, SAM, '2026-11-10T10:00:00Z');
      await page.locator('spk-wellbeing-chart').scrollIntoViewIfNeeded();
      await page.getByRole('img', {name: /Satisfied with life/}).waitFor();
      assert.equal(await sideways(person), 0);
      await person.tabTo('Ask the 4 questions', {most: 200});
      await person.press('Enter');
      await page.getByRole('heading', {name: /satisfied are you/}).waitFor();
      assert.equal(await sideways(person), 0);
      assert.deepEqual(await faults(person), []);
    },
    {viewport: {width: 320, height: 640}},
  ));

import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {sendReferrals} from '../link-worker/received.mjs';
import {openRoom} from './room.mjs';

// The network fails while a plan is saved. Nothing may be lost, and nothing may be in the record twice.

const PAGE = '/my-plan.html';
const toRecord = (url) => /^\/fhir\/?$/.test(url.pathname);

let room;
before(async () => {
  room = await openRoom();
});
after(() => room?.close());

const GOAL = 'I want to go swimming.';
const STEP = 'Ring the leisure centre';

/** Writes a goal with a step. */
async function writeGoal(writer) {
  await writer.press(/^Add a(nother)? goal$/);
  await writer.write('What would you like to be different?', GOAL);
  await writer.press('Add a step');
  await writer.write('What will happen?', STEP);
}

/** The next save is cut off: before the record has it, or after. */
const loseAnswer = ({page}, {arrives}) =>
  page.route(
    toRecord,
    async (route) => {
      if (arrives) await route.fetch();
      await route.abort('connectionreset');
    },
    {times: 1},
  );

/** What is in the record once the goal has arrived, however often it was sent. */
async function arrivedOnce({reference, subject}) {
  const {goals, actions} = await room.read(reference);
  assert.deepEqual(
    goals.map(({text}) => text),
    ['I want to see people twice a week.', GOAL],
  );
  assert.deepEqual(
    actions.map(({what, goal}) => [what, goal]),
    [[STEP, goals[1].id]],
  );
  assert.deepEqual(await room.count(subject), {
    CarePlan: 1,
    Goal: 2,
    QuestionnaireResponse: 1,
    Task: 1,
    versions: 2,
  });
}

for (const [when, arrives] of [
  ['after the record took it', true],
  ['before the record had it', false],
]) {
  test(`the connection breaks in the middle of a save, ${when}`, async () => {
    const plan = await room.planOf(arrives ? 'Blake' : 'Casey');
    await room.journey(
      PAGE,
      async (writer) => {
        await writer.open(plan.title);
        await writeGoal(writer);
        await loseAnswer(writer, {arrives});
        await writer.press('Save plan');
        await writer.plan
          .getByText(/Your plan has not been saved|You are offline/)
          .first()
          .waitFor();
        assert.match(await writer.text(), new RegExp(STEP), 'everything is still here');
        assert.equal((await room.read(plan.reference)).goals.length, arrives ? 2 : 1);
        await writer
          .button(/^(Try again|Save plan)$/)
          .first()
          .click();
        await writer.saved();
        await arrivedOnce(plan);
      },
      {expected: [/ERR_CONNECTION_RESET/, /status of 412/, /the plan could not be saved/]},
    );
  });
}

test('a new plan whose answer was lost is in the record once, and is found again', async () => {
  await sendReferrals(room.origin);
  await room.journey(
    '/link-worker.html',
    async (writer) => {
      const {page} = writer;
      await writer.signIn();
      await page.getByRole('button', {name: 'Sam Example', exact: true}).click();
      await page.getByRole('button', {name: 'Start the plan'}).click();
      await writeGoal(writer);
      await loseAnswer(writer, {arrives: true});
      await writer.press('Save plan');
      await writer.plan.getByText('Your plan has not been saved').first().waitFor();
      await writer.write('What will happen?', `${STEP} today`);
      await writer
        .button(/^(Try again|Save plan)$/)
        .first()
        .click();
      await writer.saved();
      await page.goBack();
      const plans = page.getByRole('button', {name: 'Sam’s plan', exact: true});
      await plans.waitFor();
      assert.equal(await plans.count(), 1);
      await plans.click();
      await writer.plan.getByText(`${STEP} today`).first().waitFor();
      const {subject} = (await room.get('CarePlan?_count=200')).entry
        .map(({resource}) => resource)
        .find(({title}) => title === 'Sam’s plan');
      const {CarePlan, Goal, QuestionnaireResponse} = await room.count(subject.reference);
      // One response is the referral's.
      assert.deepEqual(
        {CarePlan, Goal, QuestionnaireResponse},
        {CarePlan: 1, Goal: 1, QuestionnaireResponse: 2},
      );
    },
    {expected: [/ERR_CONNECTION_RESET/, /status of 412/, /the plan could not be saved/]},
  );
});

test('what is written offline waits, is sent on reconnecting, and is not left unasked', async () => {
  const plan = await room.planOf('Drew');
  await room.journey(
    PAGE,
    async (writer) => {
      const {page} = writer;
      await writer.open(plan.title);
      await page.context().setOffline(true);
      await writeGoal(writer);
      await writer.press('Save plan');
      await writer.plan.getByText('You are offline').first().waitFor();
      assert.equal((await room.read(plan.reference)).goals.length, 1);

      // The page's own way back asks; so does the browser where a tab is closed.
      await page.getByRole('button', {name: 'Back to all plans'}).click();
      await page.getByRole('heading', {name: 'Leave without saving?'}).waitFor();
      await page.getByRole('button', {name: 'Stay here', exact: true}).click();
      assert.ok(await asksBeforeClosing(page));
      assert.match(await writer.text(), new RegExp(STEP), 'everything is still here');

      await page.context().setOffline(false);
      await writer.saved();
      await arrivedOnce(plan);
      assert.ok(!(await asksBeforeClosing(page)), 'nothing holds whoever has saved');
    },
    {expected: [/ERR_INTERNET_DISCONNECTED/, /the plan could not be saved/]},
  );
});

/** Whether the browser would ask before the tab is closed. */
const asksBeforeClosing = (page) =>
  page.evaluate(() => {
    const event = new Event('beforeunload', {cancelable: true});
    dispatchEvent(event);
    return event.defaultPrevented;
  });

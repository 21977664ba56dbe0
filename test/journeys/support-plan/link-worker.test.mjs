import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {sendReferrals} from '../link-worker/received.mjs';
import {faults} from '../referral/witness.mjs';
import {openRoom} from './room.mjs';

// A link worker with a keyboard: from the referral to the plan, an activity from the directory, and a review.

const PAGE = '/link-worker.html';
const MATTERS = 'My garden and my two cats';
const GOAL = 'I want to be less alone in the evenings.';
const CHANGED = 'Tuesdays are the best day of my week.';

let room;
before(async () => {
  room = await openRoom();
  await sendReferrals(room.origin);
});
after(() => room?.close());

/** The plan that was started for somebody, as the record has it. */
async function planIn(title) {
  const {entry = []} = await room.get('CarePlan?_count=200');
  const found = entry.map(({resource}) => resource).filter((each) => each.title === title);
  assert.equal(found.length, 1, `one “${title}”`);
  return {carePlan: found[0], plan: await room.read(`CarePlan/${found[0].id}`)};
}

async function openReferral(writer, name) {
  await writer.signIn();
  await writer.page.getByRole('button', {name, exact: true}).waitFor();
  await writer.enter(name);
  await writer.page.getByRole('heading', {name, exact: true}).waitFor();
}

test('a plan begins with the referral, gets an activity from the directory, and is reviewed, by keyboard alone', () =>
  room.journey(PAGE, async (writer) => {
    const {page, plan, person} = writer;
    await openReferral(writer, 'Sam Example');
    await person.sees('There is no plan yet');
    await writer.enter('Start the plan');
    await plan.getByRole('heading', {name: 'Sam’s plan', exact: true}).waitFor();
    await plan.getByText('Feeling lonely').first().waitFor();
    assert.deepEqual(await faults(page), []);

    await writer.enter(/^Add What matters to me/);
    await writer.note(MATTERS);
    await person.type(MATTERS);
    await writer.enter(/^Done/);
    await writer.enter('Add a goal');
    await writer.note(GOAL);
    await person.type(GOAL);
    assert.deepEqual(await faults(page), []);

    await writer.enter('Find an activity to add');
    const dialog = page.getByRole('dialog', {name: 'Choose activities'});
    await dialog.waitFor();
    await page.locator('spk-activity-finder [data-id]').first().waitFor();
    await writer.enter(/^Save/);
    await dialog.getByText('1 activity chosen').first().waitFor();
    assert.deepEqual(await faults(page), []);
    await writer.enter('Add 1 activity to this goal', {key: 'Shift+Tab'});
    await dialog.waitFor({state: 'hidden'});

    await writer.enter('Save plan');
    await writer.saved();
    const {plan: saved, carePlan} = await planIn('Sam’s plan');
    assert.equal(saved.answers.matters.text, MATTERS);
    assert.deepEqual(
      saved.answers.needs.chosen.map(({id}) => id),
      ['lonely'],
    );
    assert.equal(saved.sharing, undefined, 'nobody has said who may see it');
    const [goal] = saved.goals;
    const [step] = saved.actions;
    assert.equal(goal.text, GOAL);
    assert.equal(step.goal, goal.id);
    const {name} = await (await fetch(`${room.origin}/directory/services/${step.activity.id}`)).json();
    assert.equal(step.activity.name, name, 'the activity is one of the directory');
    assert.equal(carePlan.activity.length, 1);

    await writer.enter('Review the plan');
    await plan.getByRole('heading', {name: 'Review Sam’s plan'}).waitFor();
    assert.deepEqual(await faults(page), []);
    await person.tabTo('Going well', {most: 250});
    await person.press('Space');
    await writer.keyIn(/^What has changed/, CHANGED);
    await person.tabTo('In 6 weeks', {most: 250});
    await person.press('ArrowDown');
    assert.equal(await person.focused(), 'In 3 months');
    await writer.enter('Finish review');
    await writer.saved();
    const {plan: reviewed} = await planIn('Sam’s plan');
    assert.equal(reviewed.reviews.length, 1);
    assert.equal(reviewed.review.when, 'P3M');
    assert.deepEqual(
      reviewed.goals.map(({status, reviews}) => [status, reviews[0].words]),
      [['going-well', CHANGED]],
    );

    await page.goBack();
    await page.getByRole('button', {name: 'Sam’s plan', exact: true}).waitFor();
    assert.deepEqual(await faults(page), []);
  }));

test('leaving a person with changes that are not saved is asked about, and staying keeps them', () =>
  room.journey(PAGE, async (writer) => {
    const {page, plan, person} = writer;
    await openReferral(writer, 'Robin Example');
    await writer.enter('Start the plan');
    await plan.getByRole('heading', {name: 'Sammy’s plan', exact: true}).waitFor();
    await writer.enter(/^Add What matters to me/);
    await writer.note(MATTERS);
    await person.type(MATTERS);

    await page.goBack();
    await page.getByRole('heading', {name: 'Leave without saving?'}).waitFor();
    assert.deepEqual(await faults(page), []);
    await writer.enter('Stay here');
    await plan.getByText('not saved').first().waitFor();
    assert.match(await plan.getByRole('textbox', {name: 'What matters to me'}).inputValue(), /two cats/);
    assert.deepEqual(await page.evaluate(() => history.state), {depth: 2}, 'the address is the plan’s again');

    await page.goBack();
    await page.getByRole('heading', {name: 'Leave without saving?'}).waitFor();
    await writer.enter('Leave without saving');
    await page.getByRole('heading', {name: 'Robin Example', exact: true}).waitFor();
    await person.sees('There is no plan yet');
  }));

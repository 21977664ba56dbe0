import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {faults} from '../referral/witness.mjs';
import {openRoom} from './room.mjs';

// Two browsers, two people, one plan: on the built bundle and the real server.

const PAGE = '/my-plan.html';
/** The record refuses what was written from an older version. */
const conflict = {expected: [/status of 412/]};

let room;
before(async () => {
  room = await openRoom();
});
after(() => room?.close());

/** The link worker at one browser and the person at another, both with the plan open. */
async function together(title, walk) {
  await room.journey(
    PAGE,
    async (worker) => {
      await worker.open(title);
      await room.journey(
        PAGE,
        async (person) => {
          await person.open(title);
          await walk(worker, person);
        },
        conflict,
      );
    },
    conflict,
  );
}

const WALK = 'Walking by the river on Sundays';
const COOK = 'I would like to cook for people again.';

test('edits of different things are joined without asking, and both browsers come to one plan', async () => {
  const {reference, subject, title} = await room.planOf('Ashley');
  await together(title, async (worker, person) => {
    await worker.press('Change About me');
    await worker.write('About me', COOK);
    await person.press('Change What matters to me');
    await person.write('What matters to me', `My dog\nMy allotment\n${WALK}`);
    await person.save();
    await worker.save();
    await worker.plan.getByText('1 change by someone else was added').first().waitFor();
    await worker.plan.getByText(WALK).first().waitFor();

    const {answers} = await room.read(reference);
    assert.equal(answers['about-me'].text, COOK);
    assert.match(answers.matters.text, new RegExp(WALK));

    // The one who was first learns of it with the next save.
    await person.press('Add another goal');
    await person.write('What would you like to be different?', 'I want to sleep better.');
    await person.save();
    await person.plan.getByText(COOK).first().waitFor();
  });
  const {goals, answers} = await room.read(reference);
  assert.deepEqual(
    goals.map(({text}) => text),
    ['I want to see people twice a week.', 'I want to sleep better.'],
  );
  assert.equal(answers['about-me'].text, COOK);
  assert.deepEqual(await room.count(subject), {
    CarePlan: 1,
    Goal: 2,
    QuestionnaireResponse: 1,
    Task: 1,
    versions: 4,
  });
});

const MINE = 'My cat Tuppence';
const THEIRS = 'My neighbour Jean';
const ABOUT = 'I talk more with a cup of tea.';

test('edits of one thing stand side by side, nothing is written until somebody chose, and nothing is lost', async () => {
  const {reference, subject, title} = await room.planOf('Frankie');
  await together(title, async (worker, person) => {
    await person.press('Change What matters to me');
    await person.write('What matters to me', `My dog\nMy allotment\n${THEIRS}`);
    await person.press('Change About me');
    await person.write('About me', ABOUT);
    await person.save();

    await worker.press('Change What matters to me');
    await worker.write('What matters to me', `My dog\nMy allotment\n${MINE}`);
    await worker.press('Save plan');
    await worker.plan.getByText('changed the plan too').first().waitFor();
    assert.doesNotMatch((await room.read(reference)).answers.matters.text, new RegExp(MINE));

    await worker.press('Choose what to keep');
    await worker.plan.getByRole('heading', {name: /changed the plan while you were writing/}).waitFor();
    const text = await worker.text();
    for (const words of [MINE, THEIRS, ABOUT]) assert.match(text, new RegExp(words), words);
    assert.equal(await worker.plan.getByRole('radio', {checked: true}).count(), 0, 'nothing is chosen');
    assert.deepEqual(await faults(worker.page), []);

    await worker.plan.getByRole('radio', {name: 'Keep both and put them together'}).check();
    const both = worker.plan.getByRole('textbox', {name: 'The words to save'});
    assert.match(await both.inputValue(), new RegExp(MINE));
    assert.match(await both.inputValue(), new RegExp(THEIRS));
    await worker.press('Save plan');
    await worker.saved();
    await worker.plan.getByText(THEIRS).first().waitFor();

    const {answers} = await room.read(reference);
    assert.match(answers.matters.text, new RegExp(MINE));
    assert.match(answers.matters.text, new RegExp(THEIRS));
    assert.equal(answers['about-me'].text, ABOUT);

    // Both versions can be looked at, and brought back.
    await worker.press('Earlier versions');
    await worker.plan.getByRole('heading', {name: 'Earlier versions'}).waitFor();
    const versions = worker.button(/^Look at this version/);
    await versions.nth(1).click();
    await worker.plan.getByRole('heading', {name: /^The plan as it was/}).waitFor();
    assert.deepEqual(await faults(worker.page), []);
    await worker.press('Bring this version back');
    await worker.save();
    const {answers: before} = await room.read(reference);
    assert.equal(before.matters.text, `My dog\nMy allotment\n${THEIRS}`);
    assert.equal((await room.count(subject)).versions, 4, 'what was brought back is a version of its own');
  });
});

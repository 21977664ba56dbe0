import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {faults} from '../referral/witness.mjs';
import {openRoom} from './room.mjs';

// A person reads their plan, in a narrow window, in Welsh, and on paper.

const PAGE = '/my-plan.html';
const narrow = {
  viewport: {width: 320, height: 640},
  before: (page) => page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z')),
};

let room;
let robin;
before(async () => {
  room = await openRoom();
  robin = await room.planOf('Robin', {
    contingencies: [{id: '0b7b2d4e-91f6-4b0e-9f3f-5a6f6a1c2d01', contacts: 'Jo, 01632 960 111'}],
  });
});
after(() => room?.close());

/** How far anything can be moved sideways, in pixels. */
const sideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('reads their own plan: nothing can be changed, a late review is said, and numbers can be called', () =>
  room.journey(
    PAGE,
    async (writer) => {
      const {page, plan} = writer;
      await writer.open(robin.title, {mode: 'view'});
      await plan.getByText('My allotment').first().waitFor();
      await plan.getByText('The review is 14 days late').first().waitFor();
      assert.equal(await plan.getByRole('textbox').count(), 0);
      assert.equal(await writer.button('Save plan').count(), 0);
      assert.equal(
        await plan.getByRole('link', {name: '01632 960 111'}).first().getAttribute('href'),
        'tel:01632960111',
      );
      assert.equal(await sideways(page), 0);
      assert.deepEqual(await faults(page), []);
    },
    narrow,
  ));

test('writes in a window of 320 pixels', () =>
  room.journey(
    PAGE,
    async (writer) => {
      const {page} = writer;
      await writer.open(robin.title);
      assert.equal(await sideways(page), 0);
      assert.deepEqual(await faults(page), []);
      await writer.press('Change What matters to me');
      await writer.write('What matters to me', 'My dog\nMy allotment\nMy choir');
      assert.equal(await sideways(page), 0);
      await writer.press('Change goal 1');
      await writer.plan.getByRole('textbox', {name: 'What would you like to be different?'}).waitFor();
      assert.equal(await sideways(page), 0);
      assert.deepEqual(await faults(page), []);
      await writer.save();
      assert.match((await room.read(robin.reference)).answers.matters.text, /choir/);
    },
    narrow,
  ));

test('reads and writes in Welsh', () =>
  room.journey(PAGE, async (writer) => {
    const {page, plan} = writer;
    await writer.open(robin.title);
    await plan.evaluate((element) => element.setAttribute('lang', 'cy'));
    await plan.getByRole('button', {name: 'Cadw’r cynllun', exact: true}).waitFor();
    assert.doesNotMatch(await writer.text(), /\b(?:Change|Save|Goal|Review)\b/);
    assert.deepEqual(await faults(page), []);
  }));

test('takes copies along: as a page that runs nothing, and as text', () =>
  room.journey(PAGE, async (writer) => {
    const {page} = writer;
    await writer.open(robin.title, {mode: 'view'});
    await writer.press('Copies of this plan');
    await writer.plan.getByRole('heading', {name: 'As plain text'}).waitFor();
    assert.deepEqual(await faults(page), []);
    for (const [name, ending] of [
      ['Save as a page', /\.html$/],
      ['Save as a text file', /\.txt$/],
    ]) {
      const download = page.waitForEvent('download');
      await writer.press(name);
      const file = await download;
      assert.match(file.suggestedFilename(), ending);
      const text = readFileSync(await file.path(), 'utf8');
      assert.match(text, /My allotment/);
      assert.match(text, /01632 960 111/);
      assert.doesNotMatch(text, /<script|CarePlan/);
    }
    await writer.press('Back to the plan');
    await writer.plan.getByRole('heading', {name: robin.title, exact: true}).waitFor();
  }));

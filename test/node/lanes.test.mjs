import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {runLanes} from '../../scripts/lanes.mjs';

/** Runs lanes of steps named for how many milliseconds they take, as in `a20`: what began and ended, in order. */
async function run(lanes, needs = {}) {
  const events = [];
  const results = await runLanes(lanes, needs, async (step) => {
    events.push(`${step} begins`);
    await wait(Number(step.slice(1)));
    events.push(`${step} ends`);
    return step;
  });
  return {events, results};
}

test('the steps of a lane follow each other', async () => {
  const {events, results} = await run([['a20', 'b1']]);
  assert.deepEqual(events, ['a20 begins', 'a20 ends', 'b1 begins', 'b1 ends']);
  assert.deepEqual(results, ['a20', 'b1']);
});

test('lanes run side by side', async () => {
  const {events, results} = await run([['a60', 'b1'], ['c1']]);
  assert.deepEqual(events.slice(0, 3), ['a60 begins', 'c1 begins', 'c1 ends']);
  assert.deepEqual(results, ['c1', 'a60', 'b1']);
});

test('a step waits for what it needs in another lane', async () => {
  const {results} = await run(
    [
      ['a60', 'b1'],
      ['c1', 'd1'],
    ],
    {d1: ['a60']},
  );
  assert.deepEqual(results.indexOf('a60') < results.indexOf('d1'), true);
  assert.equal(results[0], 'c1');
});

test('a step that was not chosen is not waited for', async () => {
  const {results} = await run([['d1']], {d1: ['a60']});
  assert.deepEqual(results, ['d1']);
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runFiles, shards} from '../../scripts/cross-unit.mjs';

const passed = (count = 1) => ({ran: true, passed: count, failed: 0, skipped: 0});
const failed = {ran: true, passed: 2, failed: 1, skipped: 0};
/** What the reporter says of a file that has no results. */
const absent = {ran: false, passed: 0, failed: 1, skipped: 0};
const files = ['a', 'b', 'c', 'd', 'e'];

/** Runs `files` two at a time; `answer(file, turn)` is a result, or undefined where none is reported. */
async function run(answer, problem) {
  const shown = [];
  const said = [];
  const turns = new Map();
  const total = await runFiles(
    files,
    async (shard) => {
      shown.push(shard.join(''));
      const results = new Map();
      for (const file of shard) {
        turns.set(file, (turns.get(file) ?? 0) + 1);
        const result = answer(file, turns.get(file));
        if (result) results.set(file, result);
      }
      return {results, problem};
    },
    {size: 2, say: (text) => said.push(text)},
  );
  return {total, shown, said};
}

for (const [count, size, lengths] of [
  [0, 16, []],
  [1, 16, [1]],
  [16, 16, [16]],
  [17, 16, [8, 9]],
  [65, 16, [13, 13, 13, 13, 13]],
]) {
  test(`${count} files in shards of ${size}`, () => {
    const list = Array.from({length: count}, (_, index) => index);
    const parts = shards(list, size);
    assert.deepEqual(
      parts.map((part) => part.length),
      lengths,
    );
    assert.deepEqual(parts.flat(), list);
  });
}

test('files that ran are counted once', async () => {
  const {total, shown} = await run(() => ({ran: true, passed: 3, failed: 0, skipped: 1}));
  assert.deepEqual(total, {passed: 15, failed: 0, skipped: 5});
  assert.deepEqual(shown, ['a', 'bc', 'de']);
});

test('a test that ran and failed is not run again', async () => {
  const {total, shown} = await run((file) => (file === 'b' ? failed : passed()));
  assert.deepEqual(total, {passed: 6, failed: 1, skipped: 0});
  assert.deepEqual(shown, ['a', 'bc', 'de']);
});

test('files that were not run have another turn, each alone', async () => {
  const {total, shown} = await run((file, turn) =>
    turn === 1 && 'bde'.includes(file) ? undefined : passed(),
  );
  assert.deepEqual(total, {passed: 5, failed: 0, skipped: 0});
  assert.deepEqual(shown, ['a', 'bc', 'de', 'b', 'd', 'e']);
});

test('a failure on the second turn counts', async () => {
  const {total, shown} = await run((file, turn) => (file !== 'd' ? passed() : turn === 1 ? absent : failed));
  assert.deepEqual(total, {passed: 6, failed: 1, skipped: 0});
  assert.deepEqual(shown, ['a', 'bc', 'de', 'd']);
});

test('a file that never runs fails after three tries', async () => {
  const {total, shown, said} = await run((file) => (file === 'c' ? absent : passed()));
  assert.deepEqual(total, {passed: 4, failed: 1, skipped: 0});
  assert.deepEqual(shown, ['a', 'bc', 'de', 'c', 'c']);
  assert.match(said.at(-1), /^c could not be run: given up after 3 tries/);
});

test('a run that fails though its files passed is a failure', async () => {
  const {total, said} = await run(() => passed(), 'ended with 1');
  assert.deepEqual(total, {passed: 5, failed: 3, skipped: 0});
  assert.equal(said.at(-1), 'ended with 1');
});

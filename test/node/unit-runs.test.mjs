import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readFailures} from '../../scripts/failures.mjs';
import {runFiles, shards, unsteadyText} from '../../scripts/unit-runs.mjs';

const result = (given) => ({ran: true, passed: 0, failed: 0, skipped: 0, failures: [], errors: [], ...given});
const passed = (count = 1) => result({passed: count});
const failed = result({passed: 2, failed: 1, failures: ['not ok a test'], unsteady: []});
/** What the reporter says of a file that has no results. */
const absent = result({ran: false, errors: ['Browser tests did not start']});
/** What it says of one whose page was lost when all was done. */
const notClosed = result({passed: 4, errors: ['The page did not close']});
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
  const {total, shown} = await run(() => result({passed: 3, skipped: 1}));
  assert.deepEqual(total, {passed: 15, failed: 0, skipped: 5, failures: [], unsteady: []});
  assert.deepEqual(shown, ['a', 'bc', 'de']);
});

test('a file with a failed test has a second chance, alone, and no third', async () => {
  const {total, shown} = await run((file) => (file === 'b' ? failed : passed()));
  assert.deepEqual(total, {passed: 6, failed: 1, skipped: 0, failures: ['not ok a test'], unsteady: []});
  assert.deepEqual(shown, ['a', 'bc', 'de', 'b']);
});

test('a property that failed has failed, whatever other cases say', async () => {
  const found = result({failed: 1, failures: ['not ok a property\n    Property failed after 9 tests']});
  const {total, shown} = await run((file, turn) => (file === 'b' && turn === 1 ? found : passed()));
  assert.deepEqual([total.passed, total.failed, total.unsteady], [4, 1, []]);
  assert.deepEqual(shown, ['a', 'bc', 'de']);
});

test('what passes only alone has passed, counts once, and is named', async () => {
  const {total, shown, said} = await run((file, turn) => (file === 'b' && turn === 1 ? failed : passed(3)));
  assert.deepEqual(total, {passed: 15, failed: 0, skipped: 0, failures: [], unsteady: ['not ok a test']});
  assert.deepEqual(shown, ['a', 'bc', 'de', 'b']);
  assert.deepEqual(said, ['b: 1 failed\nA second try follows, alone.']);
  assert.deepEqual(readFailures(unsteadyText(total.unsteady)), []);
  assert.match(unsteadyText(total.unsteady), /^unsteady: .*a test$/);
});

test('files that were not run have another turn, each alone', async () => {
  const {total, shown, said} = await run((file, turn) =>
    turn === 1 && 'bde'.includes(file) ? undefined : passed(),
  );
  assert.deepEqual(total, {passed: 5, failed: 0, skipped: 0, failures: [], unsteady: []});
  assert.deepEqual(shown, ['a', 'bc', 'de', 'b', 'd', 'e']);
  assert.deepEqual(
    said,
    ['b', 'd', 'e'].map((file) => `${file}: its tests did not run\nTry 2 of 3 follows, alone.`),
  );
});

test('a file that passed, but not its page, has another turn, and counts once', async () => {
  const {total, shown, said} = await run((file, turn) => (file === 'c' && turn < 3 ? notClosed : passed()));
  assert.deepEqual(total, {passed: 5, failed: 0, skipped: 0, failures: [], unsteady: []});
  assert.deepEqual(shown, ['a', 'bc', 'de', 'c', 'c']);
  assert.deepEqual(said, [
    'c: beside its tests: The page did not close\nTry 2 of 3 follows, alone.',
    'c: beside its tests: The page did not close\nTry 3 of 3 follows, alone.',
  ]);
});

test('a file whose page is never closed fails in the end', async () => {
  const {total} = await run((file) => (file === 'c' ? notClosed : passed()));
  assert.deepEqual(total, {
    passed: 8,
    failed: 1,
    skipped: 0,
    failures: ['not ok c\n    beside its tests: The page did not close\n    given up after 3 tries'],
    unsteady: [],
  });
});

test('what fails again beside something else that went wrong is not run a third time, and both are told', async () => {
  const both = {...failed, errors: ['The page did not close']};
  const {total, shown} = await run((file) => (file === 'c' ? both : passed()));
  assert.deepEqual(total, {
    passed: 6,
    failed: 2,
    skipped: 0,
    failures: ['not ok a test', 'not ok c\n    beside its tests: The page did not close'],
    unsteady: [],
  });
  assert.deepEqual(shown, ['a', 'bc', 'de', 'c']);
});

test('a failure on the second turn counts', async () => {
  const {total, shown} = await run((file, turn) => (file !== 'd' ? passed() : turn === 1 ? absent : failed));
  assert.deepEqual(total, {passed: 6, failed: 1, skipped: 0, failures: ['not ok a test'], unsteady: []});
  assert.deepEqual(shown, ['a', 'bc', 'de', 'd']);
});

test('a file that never runs fails after three tries', async () => {
  const {total, shown} = await run((file) => (file === 'c' ? absent : passed()));
  assert.deepEqual(total, {
    passed: 4,
    failed: 1,
    skipped: 0,
    failures: [
      'not ok c\n    its tests did not run: Browser tests did not start\n    given up after 3 tries',
    ],
    unsteady: [],
  });
  assert.deepEqual(shown, ['a', 'bc', 'de', 'c', 'c']);
});

test('a run that fails though its files passed is a failure', async () => {
  const {total} = await run(() => passed(), 'ended with 1');
  assert.deepEqual(total, {
    passed: 5,
    failed: 3,
    skipped: 0,
    failures: ['a', 'b to c', 'd to e'].map((names) => `not ok ${names}\n    ended with 1`),
    unsteady: [],
  });
});

import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {globSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {root} from '../../scripts/elements.mjs';

/**
 * Questionnaires whose words we may not give away must not slip in by a fixture, a story or a translation either. Their
 * words are not here: what is looked for are fingerprints of four words in a row from each of their items (WHO-5, WEMWBS, De Jong
 * Gierveld, EQ-5D, ReQoL, LSNS, ICECAP-A, PAM, General Self-Efficacy, Campaign to End Loneliness).
 * To add an item, add `fingerprint(phrase)` for every one of its `phrases`, but none that people say every day.
 */
const forbidden = new Set(JSON.parse(readFileSync(`${root}test/node/measure-wording.json`, 'utf8')));

const fingerprint = (words) => createHash('sha256').update(words).digest('hex').slice(0, 16);

/** Four words in a row, without case, apostrophes and punctuation. */
function* phrases(text) {
  const words = text
    .toLowerCase()
    .replace(/\\u2019|[’'`]/g, '')
    .match(/[a-z0-9]+/g);
  for (let at = 0; words && at + 4 <= words.length; at++) yield words.slice(at, at + 4).join(' ');
}

const known = new Map();
function isForbidden(phrase) {
  let answer = known.get(phrase);
  if (answer === undefined) known.set(phrase, (answer = forbidden.has(fingerprint(phrase))));
  return answer;
}

const found = (text) => [...phrases(text)].filter(isForbidden);

test('the list can find something', () => {
  assert.ok(forbidden.size > 100);
  const secret = 'these four words here';
  forbidden.add(fingerprint(secret));
  assert.deepEqual(found('Of all, these four\n  words, HERE.'), [secret]);
  forbidden.delete(fingerprint(secret));
  known.clear();
});

test('no file that is given away has the words of a questionnaire that we may not ship', () => {
  const files = globSync(
    [
      'src/**/*.ts',
      'docs/**/*.{md,json}',
      '{demo,server,stories}/**/*.{ts,js,mjs,html,json}',
      'test/fixtures/measures/*',
      'dist/cdn/*.js',
      '*.md',
    ],
    {cwd: root},
  );
  assert.ok(files.some((file) => file.replaceAll('\\', '/') === 'src/measures/definitions/swemwbs.ts'));
  const faults = files.flatMap((file) =>
    found(readFileSync(`${root}${file}`, 'utf8')).map((phrase) => `${file}: ${phrase}`),
  );
  assert.deepEqual(faults, []);
});

import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {root} from '../../scripts/elements.mjs';

const PAPERS = 'docs/clinical-safety/';
const SECTIONS = ['measures', 'charts', 'wellbeing-measure', 'wellbeing-group'];

/** Forms that a Welsh word takes after others: soft, nasal and aspirate. */
const MUTATIONS = {
  p: ['b', 'mh', 'ph'],
  t: ['d', 'nh', 'th'],
  c: ['g', 'ngh', 'ch'],
  b: ['f', 'm'],
  d: ['dd', 'n'],
  g: ['', 'ng'],
  m: ['f'],
  ll: ['l'],
  rh: ['r'],
};

function forms(word) {
  const first = /^(?:ll|rh|dd|ch|th|ph|.)/.exec(word)[0];
  const rest = word.slice(first.length);
  return [word, ...(MUTATIONS[first] ?? []).map((start) => start + rest)];
}

/** What no word may begin with, by language, from the paper's own table. */
function readWords() {
  const rows = readFileSync(`${root}${PAPERS}words-we-do-not-use.md`, 'utf8')
    .split('\n')
    .filter((line) => /^\| `/.test(line))
    .map((line) => line.split('|').slice(1, 3));
  const words = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word);
  return {
    en: rows.flatMap(([en]) => words(en)),
    cy: rows.flatMap(([, cy]) => words(cy).flatMap(forms)),
  };
}

const words = readWords();

/** The words of the literals in a file: names of keys and comments say nothing to anybody. */
function* literals(source) {
  const code = source.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '').replace(/^import .*$/gm, '');
  for (const [, single, double, template] of code.matchAll(
    /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`([^`]*)`/g,
  )) {
    yield (single ?? double ?? template).replaceAll(/\$\{[^}]*\}/g, ' ');
  }
}

function found(text, lang) {
  const unwanted = new RegExp(`(?<![\\p{L}’'])(?:${words[lang].join('|')})[\\p{L}-]*`, 'giu');
  return text.match(unwanted) ?? [];
}

test('the list can find something', () => {
  assert.ok(words.en.length > 15 && words.cy.length > words.en.length);
  assert.deepEqual(found('Your scores are Improving. A screening tool', 'en'), ['Improving', 'screening']);
  assert.deepEqual(found('Mae hyn wedi gwella; ei wella. Mae uwch yn well.', 'cy'), ['gwella', 'wella']);
  assert.deepEqual(
    [...literals("// detect\nconst risk = {a: 'one', b: `two ${monitor} three`};")],
    ['one', 'two   three'],
  );
});

test('the texts of measures and charts promise nothing but a record of answers', () => {
  const files = globSync(`src/i18n/{${SECTIONS.join(',')}}/{en,cy}*.ts`, {cwd: root}).map((file) =>
    file.replaceAll('\\', '/'),
  );
  for (const section of ['measures', 'wellbeing-group']) {
    for (const lang of ['en', 'cy'])
      assert.ok(files.includes(`src/i18n/${section}/${lang}.ts`), `${section}/${lang}`);
  }
  const faults = files.flatMap((file) => {
    const lang = /\/(en|cy)[^/]*$/.exec(file)[1];
    const texts = [...literals(readFileSync(`${root}${file}`, 'utf8'))];
    return texts.flatMap((text) => found(text, lang).map((word) => `${file}: "${word}" in "${text}"`));
  });
  assert.deepEqual(faults, []);
});

test('what the safety papers refer to exists', () => {
  const papers = globSync(`${PAPERS}*.md`, {cwd: root});
  assert.ok(papers.length >= 4);
  const missing = papers.flatMap((paper) =>
    [...readFileSync(`${root}${paper}`, 'utf8').matchAll(/`((?:src|test|docs)\/[^`]+)`/g)]
      .filter(([, path]) => !existsSync(`${root}${path}`))
      .map(([, path]) => `${paper}: ${path}`),
  );
  assert.deepEqual(missing, []);
});

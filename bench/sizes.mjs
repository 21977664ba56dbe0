import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

const folder = new URL('../dist/cdn/', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), 'utf8');
const kilobytes = (names) =>
  [...names].reduce((sum, name) => sum + gzipSync(read(name), {level: 9}).length, 0) / 1000;

/** A file and everything that it imports at once. */
function closure(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, next] of read(name).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g))
    closure(next, seen);
  return seen;
}

/** Files that a file imports when it needs them. */
function later(names) {
  return [...names].flatMap((name) =>
    [...read(name).matchAll(/\bimport\(\s*["']\.\/([^"']+\.js)["']\s*\)/g)].map(([, next]) => next),
  );
}

/** Kilobytes after gzip: what a page with a finder fetches before the map, for the map, and in the worker. */
export function sizes() {
  const page = closure('spk.js');
  closure('spk-activity-finder.js', page);
  // The element around the map, and Leaflet with what draws on it.
  const map = new Set();
  for (const name of later(page).filter((each) => /^(?:map-index|leaflet)/.test(each))) closure(name, map);
  for (const name of page) map.delete(name);
  return {page: kilobytes(page), map: kilobytes(map), worker: kilobytes(closure('activity-index-worker.js'))};
}

/** What every element of the kit shares: the loader, Lit, base class and tokens, the way to servers. */
const forAll = /^(?:spk|configure|(?:lit|shared|fields|common|request|directory)-[\w-]{8})\.js$/;

/**
 * Kilobytes after gzip of a page with the referral form: all that it fetches at once and in how many files; what the form and its questionnaire are
 * without what all elements share; and what it adds to a page that has a questionnaire.
 */
export function referralSizes() {
  const form = closure('spk.js');
  closure('spk-questionnaire.js', form);
  const page = closure('spk-referral-form.js', closure('spk.js'));
  return {
    page: kilobytes(page),
    files: page.size,
    family: kilobytes([...page].filter((name) => !forAll.test(name))),
    added: kilobytes([...page].filter((name) => !form.has(name))),
  };
}

import {typedWords} from './words.js';

/** Words that say nothing about what is looked for, in English and Welsh, as `wordsOf` gives them. */
const FILLERS = new Set(
  (
    'a about ad all am an and any anybody anyone are around as at be been being but by can could do dont feel feeling ' +
    'feels find for from get getting got had has have help hes i if im in is it its ive just like local look looking ' +
    'me my near nearby need needs no nobody noone not of on one or our please really so some somebody someone ' +
    'something somewhere that the them there they things this to too very want wants was we what when where which who ' +
    'with would you your ' +
    'ac ag angen am ar at dim dw dwi dwin ei eisiau eu fi fy gan gyda gydag helpu help hoffi hoffwn i iawn mae maen mewn ' +
    'neb neu o oes rhywbeth rhywun rwyf rwyn rydw rydwin rydym syn teimlo teimlon wedi wrth y yn yr'
  ).split(' '),
);

/** Whether a word says nothing about what is looked for. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

/** The words of a query that count: no fillers, unless nothing else is there. */
export function queryWords(text: string): string[] {
  const words = typedWords(text);
  const telling = words.filter((word) => !isFiller(word));
  return telling.length > 0 ? telling : words;
}

/** Whether two words differ by a typing error: a letter too many, too few, wrong, or two swapped. */
export function isNearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** A shorter beginning that "walks", "walked" and "walking" share, or `undefined` where the word has no such ending. */
export function stemOf(word: string): string | undefined {
  const stem = word.replace(/(?:ings?|ies|es|ed|ers?|s)$/, '').replace(/([bdgmnprt])\1$/, '$1');
  return stem !== word && stem.length >= 3 ? stem : undefined;
}

/** Words that say nothing about what is looked for, in English and Welsh. */
const FILLERS = new Set(
  (
    'a about am an and are at be by can do for from get have help i im in is it me my near need of on or our some that the there ' +
    'to want we what where who with you your ' +
    'ac ag ar at dw eisiau fi fy gan gyda helpu i mae neu o oes wrth y yn yr'
  ).split(' '),
);

/** A text as the index knows it: lower case, without accents (Welsh ŵ and ŷ are often typed without) and apostrophes. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`]/g, '');
}

/** The words of a text, normalised. */
export function wordsOf(text: string): string[] {
  return normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a query that count: no fillers, and no single letter, which is a word just begun. */
export function queryWords(text: string): string[] {
  const words = wordsOf(text).filter((word) => word.length > 1 || /\p{N}/u.test(word));
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}

/** A shorter beginning that "walks", "walked" and "walking" share, or `undefined` where the word has no such ending. */
export function stemOf(word: string): string | undefined {
  const stem = word.replace(/(?:ings?|ies|es|ed|ers?|s)$/, '').replace(/([bdgmnprt])\1$/, '$1');
  return stem !== word && stem.length >= 3 ? stem : undefined;
}

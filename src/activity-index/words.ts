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

/** The words of a query as typed, without a single letter, which is a word just begun. */
export function typedWords(text: string): string[] {
  return wordsOf(text).filter((word) => word.length > 1 || /\p{N}/u.test(word));
}

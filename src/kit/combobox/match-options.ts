import type {ComboOption} from './combo-option.js';

/** Words as they are compared: small letters without accents, signs between words as spaces. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Where a label stands among the matches: its beginning, the beginning of a word in it, or anywhere; -1 is not at all. */
function rank(label: string, words: readonly string[], whole: string): number {
  if (label.startsWith(whole)) return 0;
  const spaced = ` ${label}`;
  if (words.every((word) => spaced.includes(` ${word}`))) return 1;
  return words.every((word) => label.includes(word)) ? 2 : -1;
}

/**
 * The options that hold every word that was typed, best first: those that begin with it, then those with words that do,
 * then those with it anywhere. Accents and capitals do not count. Nothing typed gives all of them in their own order.
 */
export function matchOptions(options: readonly ComboOption[], text: string): ComboOption[] {
  const whole = folded(text);
  if (!whole) return [...options];
  const words = whole.split(' ');
  const ranked: ComboOption[][] = [[], [], []];
  for (const option of options) ranked[rank(folded(option.label), words, whole)]?.push(option);
  return ranked.flat();
}

/** The option whose label is what was typed, if there is exactly one. */
export function sameLabel(options: readonly ComboOption[], text: string): ComboOption | undefined {
  const whole = folded(text);
  if (!whole) return undefined;
  const found = options.filter(({label}) => folded(label) === whole);
  return found.length === 1 ? found[0] : undefined;
}

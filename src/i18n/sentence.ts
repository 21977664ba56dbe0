/** A label inside a sentence: the first letter small, unless the word is an abbreviation such as NHS. */
export function inSentence(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A label that begins a sentence. */
export const atStart = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** Characters that no record has room for (FHIR R4, 2.24.0.1). */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
/** Half of a pair, left by cutting a text in the middle of an emoji: no server could store it as UTF-8. */
const HALF_PAIR = /\p{Surrogate}/gu;
/** Those of word processors. */
const LINE_BREAKS = new Set(['\u000b', '\u000c']);

/** A text as a record can hold it, whatever was pasted: a line break from a word processor is kept as one. */
export function tidyText(text: string): string {
  return text
    .replace(CONTROL, (character) => (LINE_BREAKS.has(character) ? '\n' : ''))
    .replace(HALF_PAIR, '\ufffd');
}

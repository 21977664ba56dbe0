/** Characters that no record has room for (FHIR R4, 2.24.0.1). */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/g;
/** Half of a pair, left by cutting a text in the middle of an emoji: no server could store it as UTF-8. */
const HALF_PAIR = /\p{Surrogate}/gu;

/** A text as a record can hold it, whatever was pasted: a line break from a word processor is kept as one. */
export const tidyText = (text: string): string =>
  text
    .replace(/[\v\f]/g, '\n')
    .replace(CONTROL, '')
    .replace(HALF_PAIR, '\ufffd');

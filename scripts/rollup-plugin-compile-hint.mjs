/**
 * What a page with a form starts with, nearly all of which is called before the first question is seen. Not what is
 * fetched later or in part: a function that is never called would be compiled for nothing.
 */
const started = /^(?:lit|shared|kit|form-kit|field-words|spk-questionnaire|spk-referral-form)$/;

/**
 * Tells the browser that a file's functions are called as soon as it is there. Chromium then compiles them beside the
 * main thread, while the file arrives, instead of one by one on it; for all others it is a comment. It has to be the
 * first line, so this comes after whatever takes comments away.
 */
export function compileHint() {
  return {
    name: 'compile-hint',
    renderChunk: (code, {name}) =>
      started.test(name) ? {code: `//# allFunctionsCalledOnLoad\n${code}`, map: null} : null,
  };
}

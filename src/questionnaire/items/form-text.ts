import type {FormText} from '../engine/form.js';

/** Words, and the language they are in where that is not the one asked for. */
export interface TextInLanguage {
  readonly text: string;
  readonly lang?: string;
  /** Whether it is the form's own wording: only that has Markdown and XHTML beside it. */
  readonly own: boolean;
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The words of a form in a language: the very one, one of the same family (`cy` for `cy-GB`), or the form's own. */
export function textOf(text: FormText, lang: string, formLanguage?: string): TextInLanguage {
  const {translations} = text;
  if (translations.size > 0) {
    const wanted = lang.toLowerCase();
    const found =
      [...translations].find(([tag]) => tag.toLowerCase() === wanted) ??
      [...translations].find(([tag]) => primary(tag) === primary(wanted));
    if (found) return {text: found[1], own: false};
  }
  return formLanguage && primary(formLanguage) !== primary(lang)
    ? {text: text.text, lang: formLanguage, own: true}
    : {text: text.text, own: true};
}

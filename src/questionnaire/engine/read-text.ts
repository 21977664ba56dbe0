import {isObject, objects, valueOf} from './answers.js';
import {extensionsOf, textValue} from './extensions.js';
import type {FormText} from './form.js';

/** Words of a form with their translations and renderings; `beside` is the element in `_text` and the like. */
export function readText(words: unknown, beside?: unknown): FormText {
  const text = typeof words === 'string' ? words : '';
  const markdown = textValue(beside, 'rendering-markdown');
  const xhtml = textValue(beside, 'rendering-xhtml');
  return {
    text,
    translations: readTranslations(beside),
    ...(markdown === undefined ? {} : {markdown}),
    ...(xhtml === undefined ? {} : {xhtml}),
  };
}

/** Words that stand in an extension, as `valueString` and `_valueString`. */
export function readExtensionText(element: unknown, name: string): FormText | undefined {
  const extension = extensionsOf(element, name)[0];
  const words = extension && valueOf(extension);
  if (!extension || typeof words !== 'string') return undefined;
  return readText(words, extension._valueString ?? extension._valueMarkdown);
}

const none: ReadonlyMap<string, string> = new Map();

/** https://hl7.org/fhir/R4/extension-translation.html */
function readTranslations(element: unknown): ReadonlyMap<string, string> {
  const extensions = extensionsOf(element, 'translation');
  if (extensions.length === 0) return none;
  const translations = new Map<string, string>();
  for (const extension of extensions) {
    const language = textValue(extension, 'lang');
    const content = textValue(extension, 'content');
    if (language && content) translations.set(language, content);
  }
  return translations;
}

/** Words of a coded concept with the designations that a value set gives it. */
export function readConceptText(concept: Readonly<Record<string, unknown>>): FormText {
  const text = readText(concept.display ?? concept.code, concept._display);
  const translations = new Map(text.translations);
  for (const designation of objects(concept.designation)) {
    const {language, value} = designation;
    if (typeof language === 'string' && typeof value === 'string' && !translations.has(language)) {
      translations.set(language, value);
    }
  }
  return translations.size > 0 ? {...text, translations} : text;
}

/** Display of a coding, or its code. */
export function codingText(coding: unknown): FormText {
  return isObject(coding) ? readConceptText(coding) : readText('');
}

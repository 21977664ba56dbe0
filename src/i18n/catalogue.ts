/** Languages that the kit speaks. Every other language falls back to English unless the page brings its own texts. */
export const LANGUAGES = ['en', 'cy'] as const;
/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/**
 * The words of one part of the kit. English comes with the code; the others are fetched when an element first needs
 * them. `T` is an interface, so a translation that lacks a text does not compile.
 */
export interface Catalogue<T extends object> {
  /** Name of the section, as `configure({texts: {cy: {finder: {...}}}})` takes it. */
  readonly section: string;
  readonly en: T;
  readonly load: Readonly<Record<Exclude<Language, 'en'>, () => Promise<T>>>;
}

/** Texts that a page puts in place of ours: language, then section, then the text's key. */
export type TextOverrides = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>
>;

let overrides: TextOverrides = {};

const listeners = new Set<() => void>();

/** Replaces the page's own texts. Called by `configure()`. */
export function overrideTexts(texts: TextOverrides): void {
  overrides = texts;
  listeners.forEach((listener) => listener());
}

/** Calls back whenever the page's own texts change; gives a function that stops it. */
export function onTexts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The kit's language for a BCP 47 tag: `cy-GB` is `cy`, everything unknown is `en`. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** The language that texts for a BCP 47 tag are in: the tag itself where the kit or the page has texts for it. */
export function textLanguage(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? 'en';
  return overrides[primary] ? primary : languageOf(tag);
}

/** A section's texts for a BCP 47 tag, with the page's own over the kit's. Throws when the translation cannot be fetched. */
export async function loadTexts<T extends object>(catalogue: Catalogue<T>, tag: string): Promise<T> {
  const language = languageOf(tag);
  return withOverrides(catalogue, tag, language === 'en' ? catalogue.en : await catalogue.load[language]());
}

/** English texts at once, with the page's own over them. */
export function englishTexts<T extends object>(catalogue: Catalogue<T>, tag = 'en'): T {
  return withOverrides(catalogue, tag, catalogue.en);
}

function withOverrides<T extends object>({section}: Catalogue<T>, tag: string, texts: T): T {
  const primary = tag.toLowerCase().split('-')[0] ?? 'en';
  const own = overrides[primary]?.[section];
  return own ? {...texts, ...own} : texts;
}

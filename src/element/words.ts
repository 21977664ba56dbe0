import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {englishTexts, loadTexts, onTexts, textLanguage, type Catalogue} from '../i18n/catalogue.js';
import {nearestLang} from './ancestors.js';

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** One observer for all elements: a page may change its language without loading again. */
function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => listeners.forEach((each) => each()));
  if (listeners.size === 1) {
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['lang', 'dir'],
      subtree: true,
    });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}

/** What an element with several sections of texts waits for; `undefined` when all of them are there. */
export function allReady(
  ...sections: readonly ({readonly ready: Promise<unknown> | undefined} | undefined)[]
): Promise<unknown> | undefined {
  const waiting = sections.map((section) => section?.ready).filter((ready) => ready !== undefined);
  return waiting.length ? Promise.all(waiting) : undefined;
}

/**
 * An element's texts in the language of the nearest `lang`. English is there at once; another language is fetched
 * before the first render, so that nobody sees the words change. If it cannot be fetched the element speaks English.
 */
export class Words<T extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #catalogue: Catalogue<T>;
  #texts: T;
  #lang = '';
  #run = 0;
  #stop?: () => void;
  #ready?: Promise<void>;

  constructor(host: ReactiveControllerHost & HTMLElement, catalogue: Catalogue<T>) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.#texts = catalogue.en;
    host.addController(this);
  }

  /** The texts to render with. */
  get texts(): T {
    return this.#texts;
  }

  /** Language that the texts are in, for the `lang` of the element's root: a page may be in one that the kit does not speak. */
  get lang(): string {
    return textLanguage(this.#lang || 'en');
  }

  /** BCP 47 tag for `Intl`: what the page asked for where the kit speaks it, otherwise British English. */
  get locale(): string {
    return this.#lang.toLowerCase().startsWith('cy') ? 'cy-GB' : 'en-GB';
  }

  /** Settles when the texts are there; `undefined` when nothing is under way. */
  get ready(): Promise<void> | undefined {
    return this.#ready;
  }

  hostConnected(): void {
    const stops = [onLanguageChange(() => this.#update()), onTexts(() => this.#update())];
    this.#stop = () => stops.forEach((stop) => stop());
    this.#update(true);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #update(first = false): void {
    const lang = nearestLang(this.#host) || 'en';
    if (lang.toLowerCase().startsWith('en')) {
      this.#run++;
      this.#ready = undefined;
      this.#lang = lang;
      this.#use(englishTexts(this.#catalogue, lang), first);
      return;
    }
    const run = ++this.#run;
    this.#ready = loadTexts(this.#catalogue, lang)
      .catch(() => {
        console.warn(
          `<${this.#host.localName}>: the texts for lang="${lang}" could not be fetched; English is shown.`,
        );
        return englishTexts(this.#catalogue);
      })
      .then((texts) => {
        if (run !== this.#run) return;
        this.#ready = undefined;
        this.#lang = lang;
        this.#use(texts);
      });
  }

  #use(texts: T, first = false): void {
    if (texts === this.#texts && first) return;
    this.#texts = texts;
    this.#host.requestUpdate();
  }
}

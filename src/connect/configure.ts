import {overrideTexts} from '../i18n/catalogue.js';
import type {PageConfig} from './config.js';

let current: PageConfig = {};
const listeners = new Set<() => void>();

/**
 * Sets page-wide defaults. What an element or an `<spk-backend>` around it says wins over this. Calling it again adds
 * to what was set; `undefined` as a value takes a setting back. Elements that are already shown follow.
 *
 * @example
 * configure({directory: 'https://directory.example.gov.uk/api', texts: {en: {finder: {heading: 'Things to do'}}}});
 */
export function configure(config: PageConfig): void {
  current = {...current, ...config};
  if ('texts' in config) overrideTexts(config.texts ?? {});
  listeners.forEach((listener) => listener());
}

/** What `configure()` has set so far. */
export function pageConfig(): PageConfig {
  return current;
}

/** Calls back whenever `configure()` is called; gives a function that stops it. */
export function onConfigure(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import {readMarkdown, readXhtml} from '../../model/rich-text/read.js';
import type {RichText} from '../../model/rich-text.js';
import type {FormText} from '../engine/form.js';

/**
 * The Markdown and XHTML of a form's words, read once. Until the reader is there, and for good where it cannot be
 * fetched, the plain words are shown.
 */
export class RichTexts {
  readonly #texts = new Map<FormText, RichText | undefined>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What has been read so far. */
  of(text: FormText): RichText | undefined {
    const {markdown, xhtml} = text;
    if (!markdown && !xhtml) return undefined;
    if (!this.#texts.has(text)) {
      this.#texts.set(text, undefined);
      void this.#read(text, markdown ? readMarkdown(markdown) : readXhtml(xhtml ?? ''));
    }
    return this.#texts.get(text);
  }

  async #read(text: FormText, reading: Promise<RichText>): Promise<void> {
    try {
      this.#texts.set(text, await reading);
      this.#changed();
    } catch {
      // The plain words stand there already.
    }
  }
}

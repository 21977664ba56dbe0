import {Part} from '../../element/part.js';
import {readMarkdown, readXhtml} from '../../model/rich-text/read.js';
import type {RichText} from '../../model/rich-text.js';
import type {FormText} from '../engine/form.js';

/** How rich text is shown: fetched with the reader of the first of them. */
export type RichKit = typeof import('./rich-kit.js');

const richKit = new Part<RichKit>(() => import('./rich-kit.js'));

/** A text that has been read, and what shows it. */
export interface Rich {
  readonly text: RichText;
  readonly kit: RichKit;
}

/**
 * The Markdown and XHTML of a form's words, read once. Until the reader is there, and for good where it cannot be
 * fetched, the plain words are shown.
 */
export class RichTexts {
  readonly #texts = new Map<FormText, Rich | undefined>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What has been read so far. */
  of(text: FormText): Rich | undefined {
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
      const [kit, read] = await Promise.all([richKit.load(), reading]);
      this.#texts.set(text, {text: read, kit});
      this.#changed();
    } catch {
      // The plain words stand there already.
    }
  }
}

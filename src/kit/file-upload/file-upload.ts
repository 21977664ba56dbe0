import {html, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {FieldController, type FieldProblem} from '../../element/field-controller.js';
import {FieldElement} from '../../element/field-element.js';
import {SpkElement} from '../../element/spk-element.js';
import {allReady, Words} from '../../element/words.js';
import {fileWords} from '../../i18n/files/index.js';
import {checkFiles, type FileLimits} from './check-file.js';
import {fileMessage} from './file-messages.js';
import {fileUpload} from './file-upload-template.js';
import {fileUploadStyles} from './file-upload.styles.js';

/**
 * One file or several, with a list of what was chosen. Files of the wrong type or size are not taken, and it says at
 * once why.
 *
 * @tag spk-file-upload
 * @attr {string} name - Name under which the form sends each file.
 * @attr {string} aria-label - Name where there is neither `label` nor a `<label>` outside.
 * @fires {Event} input - A file was added or removed. Bubbles and is composed.
 * @fires {Event} change - A file was added or removed. Bubbles and is composed.
 * @cssproperty --spk-link - Edge and words of the button.
 */
export class FileUpload extends FieldElement {
  static override styles = [SpkElement.styles, fileUploadStyles];

  /** Types that are taken, as in HTML: `.pdf, image/*`. Left out, every type is. */
  @property() accept = '';
  /** Several files may be chosen. */
  @property({type: Boolean}) multiple = false;
  /** The size in bytes that a file may have at most; 0 is any size. */
  @property({type: Number, attribute: 'max-size'}) maxSize = 0;
  /** How many files may be chosen with `multiple`; 0 is any number. */
  @property({type: Number, attribute: 'max-files'}) maxFiles = 0;

  @state() private refusal = '';
  @state() private said = '';

  #fileWords = new Words(this, fileWords);
  protected override readonly field: FieldController = new FieldController(this, {
    value: () => this.#formData(),
    // A browser does not keep files.
    state: () => '',
    restore: () => undefined,
    reset: () => this.#reset(),
    control: () => this.renderRoot?.querySelector('input'),
    problem: () => this.#problem(),
  });
  #files: readonly File[] = [];

  /** The chosen files. */
  @property({attribute: false})
  get files(): readonly File[] {
    return this.#files;
  }

  set files(files: readonly File[]) {
    this.#files = [...files];
    this.refusal = '';
    this.field.commit();
  }

  protected override wordsReady() {
    return allReady(this.words, this.#fileWords) as Promise<void> | undefined;
  }

  get #limits(): FileLimits {
    return {
      accept: this.accept,
      maxSize: this.maxSize || undefined,
      maxFiles: this.multiple ? this.maxFiles || undefined : 1,
    };
  }

  #formData(): FormData | null {
    const {name, files} = this;
    if (!name || files.length === 0) return null;
    const data = new FormData();
    for (const file of files) data.append(name, file);
    return data;
  }

  /** "Select a file" fits any label: "Upload a letter" is no name of a thing. */
  #problem(): FieldProblem | undefined {
    const problem = this.missing(this.files.length === 0, 'choose');
    return problem && {...problem, message: this.requiredMessage || this.#fileWords.texts.fileNone};
  }

  #reset(): void {
    this.#files = [];
    this.refusal = '';
    this.said = '';
  }

  /** With one file a new one takes the place of the old; several are added to. */
  #onAdd(added: readonly File[]): void {
    const limits = this.#limits;
    const texts = this.#fileWords.texts;
    const kept = this.multiple ? this.files : [];
    const refused = checkFiles(added, {...limits, already: kept.length});
    const taken = added.filter((file) => !refused.some((each) => each.file === file));
    const [first] = refused;
    if (taken.length) {
      this.files = [...kept, ...taken];
      this.#tell(texts.fileAdded(taken.map(({name}) => name).join(', ')));
    }
    this.refusal = first ? fileMessage(first, limits, texts, added.length > 1) : '';
  }

  #onRemove(index: number): void {
    const removed = this.files[index];
    if (!removed) return;
    this.files = this.files.filter((file) => file !== removed);
    this.#tell(this.#fileWords.texts.fileRemoved(removed.name));
    // The button that had focus is gone.
    this.renderRoot.querySelector('input')?.focus();
  }

  #tell(said: string): void {
    this.said = said;
    this.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    this.field.changed();
  }

  /** The native input's event comes before the files are checked: ours follows. */
  #onInput(event: Event): void {
    event.stopPropagation();
  }

  protected override render(): TemplateResult {
    const options = this.fieldOptions;
    return html`<div class="spk-root" @input=${this.#onInput}>
      ${fileUpload({
        ...options,
        error: options.error || this.refusal,
        words: this.#fileWords.texts,
        files: this.files,
        accept: this.accept,
        multiple: this.multiple,
        said: this.said,
        onAdd: (files) => this.#onAdd(files),
        onRemove: (index) => this.#onRemove(index),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spk-file-upload': FileUpload;
  }
}

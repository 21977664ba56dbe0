import {html, nothing, type TemplateResult} from 'lit';
import type {FileStrings} from '../../i18n/files/index.js';
import {button} from '../button/button-template.js';
import {fieldGroup, type FieldOptions} from '../field/field.js';
import {fileSize} from './file-messages.js';

/** A file that has been chosen. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size?: number;
  readonly type?: string;
}

/** What a file upload is rendered from. */
export interface FileUploadOptions extends FieldOptions {
  readonly words: FileStrings;
  readonly files: readonly ChosenFile[];
  /** Types that are offered first, as in HTML. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** Name of the group where there is no visible label of ours. */
  readonly ariaLabel?: string;
  readonly readOnly?: boolean;
  /** Said politely: what was added or removed just now. */
  readonly said?: string;
  readonly onAdd?: (files: readonly File[], event: Event) => void;
  readonly onRemove?: (index: number, event: Event) => void;
}

/** A native file input under a button that can be dropped on, and the list of chosen files. Styles: `fileUploadStyles`. */
export function fileUpload(options: FileUploadOptions): TemplateResult {
  return fieldGroup(
    {...options, name: options.ariaLabel},
    html`<div class="spk-file-upload">
      ${options.readOnly ? nothing : chooser(options)} ${chosen(options)}
      <div class="visually-hidden" role="status">${options.said ?? ''}</div>
    </div>`,
  );
}

function chooser({id, words, accept, multiple, error, onAdd}: FileUploadOptions): TemplateResult {
  return html`<div class="spk-file-drop">
    <input
      class="spk-file-input ${error ? 'spk-wrong' : ''}"
      id="${id}-input"
      type="file"
      accept=${accept || nothing}
      ?multiple=${multiple}
      @change=${onAdd ? (event: Event) => add(event, onAdd) : nothing}
    />
    <label class="spk-button spk-secondary" for="${id}-input"
      >${multiple ? words.chooseFiles : words.chooseFile}</label
    >
  </div>`;
}

/** The input is emptied: the same file can be chosen again after it was removed, and our list is the one that counts. */
function add(event: Event, onAdd: (files: readonly File[], event: Event) => void): void {
  const input = event.target as HTMLInputElement;
  const files = [...(input.files ?? [])];
  input.value = '';
  if (files.length) onAdd(files, event);
}

function chosen({
  words,
  files,
  disabled,
  readOnly,
  onRemove,
}: FileUploadOptions): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  return html`<ul class="spk-files" aria-label=${words.chosenFiles}>
    ${files.map(
      ({name, size}, index) =>
        html`<li>
          <span class="spk-file-name"
            >${name}${size === undefined ? nothing : html`${' '}<span class="spk-file-size">${fileSize(size)}</span>`}</span
          >${
            readOnly
              ? nothing
              : button({
                  label: html`${words.remove}<span class="visually-hidden">${` ${name}`}</span>`,
                  variant: 'quiet',
                  disabled,
                  onClick: (event) => onRemove?.(index, event),
                })
          }
        </li>`,
    )}
  </ul>`;
}

import type {TemplateResult} from 'lit';
import {fileWords} from '../../i18n/files/index.js';
import {checkFiles, type FileLimits, type FileProblem} from '../../kit/file-upload/check-file.js';
import {fileMessage, fileSize, typeNames} from '../../kit/file-upload/file-messages.js';
import {fileUploadStyles} from '../../kit/file-upload/file-upload.styles.js';
import {fileUpload} from '../../kit/file-upload/file-upload-template.js';
import type {Answer} from '../../model/fhir.js';
import type {ItemLimits} from '../engine/form.js';
import type {FormNode} from '../engine/session-types.js';
import {fieldOptions, filesId} from './field-parts.js';
import type {ItemView} from './item-view-types.js';
import type {RareKind} from './rare-kinds.js';
import {readAttachment} from './read-file.js';
import type {TypingFault} from './typed-answers.js';

function limitsOf({item, answers}: FormNode): FileLimits {
  const {mimeTypes, maxSize, maxOccurs} = item.limits;
  return {
    accept: mimeTypes.join(','),
    ...(maxSize !== undefined && {maxSize}),
    // Without several answers the next file takes the place of the one before.
    ...(item.repeats && {maxFiles: maxOccurs, already: answers.length}),
  };
}

/** Files, kept in memory with the other answers. What is too big is never read. */
function attachmentItem(node: FormNode, view: ItemView): TemplateResult {
  const {item, answers} = node;
  const {entries, controls} = view;
  const texts = controls.textsOf(fileWords);
  const words = controls.words.texts;
  const {accept, maxSize} = limitsOf(node);
  const hint = words.files(typeNames(accept, texts), maxSize === undefined ? '' : fileSize(maxSize));
  const options = fieldOptions(node, view, hint || undefined);
  // People hear at once about a file that was not taken: nothing else tells them that it is not there.
  const error = entries.refused(node, view.errors)[0]?.message ?? options.error;
  const files = answers.map(({valueAttachment}) => ({
    name: valueAttachment?.title ?? valueAttachment?.url ?? words.file,
    ...(valueAttachment?.size !== undefined && {size: valueAttachment.size}),
  }));
  return fileUpload({
    ...options,
    ...(error && {error}),
    words: texts,
    files,
    ...(accept && {accept}),
    multiple: item.repeats,
    onAdd: (added) => controls.reads(addFiles(node, view, added)),
    onRemove: (index) => {
      entries.setChosen(
        node,
        node.answers.filter((_, at) => at !== index),
      );
      controls.announce(texts.fileRemoved(files[index]?.name ?? words.file));
      controls.focus(filesId(node));
    },
  });
}

async function addFiles(node: FormNode, view: ItemView, files: readonly File[]): Promise<void> {
  const {session, entries, controls} = view;
  const {limits, repeats} = node.item;
  const texts = controls.textsOf(fileWords);
  const rules = limitsOf(node);
  const refused = checkFiles(files, rules);
  const faults = refused.map((each): TypingFault => {
    const message = fileMessage(each, rules, texts, files.length > 1);
    return {code: `file.${each.problem}`, values: valuesOf(each.problem, limits), message};
  });
  const read: Answer[] = [];
  for (const file of files) {
    if (refused.some((each) => each.file === file)) continue;
    try {
      read.push(await readAttachment(file, limits.mimeTypes));
    } catch {
      faults.push({code: 'file.fail', values: {}, message: controls.words.texts.fileFailed});
    }
  }
  // The question may have been taken away while the files were read.
  const now = session.node(node.key);
  if (!now) return;
  const taken = repeats ? read : read.slice(-1);
  if (taken.length > 0) {
    entries.setChosen(now, repeats ? [...now.answers, ...taken] : taken);
    controls.announce(texts.fileAdded(taken.map(({valueAttachment}) => valueAttachment?.title).join(', ')));
  }
  entries.refuse(now, faults, view.errors);
  if (faults[0]?.message) controls.announce(faults[0].message);
}

/** What the message about a file that was not taken is made of. */
function valuesOf(problem: FileProblem, limits: ItemLimits): TypingFault['values'] {
  if (problem === 'type') return {types: limits.mimeTypes};
  if (problem === 'big') return {bytes: limits.maxSize ?? 0};
  return problem === 'many' ? {n: limits.maxOccurs} : {};
}

/** Files to choose. */
export const attachment: RareKind = {template: attachmentItem, styles: fileUploadStyles, words: fileWords};

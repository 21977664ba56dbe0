import type {FileStrings} from '../../i18n/files/index.js';
import {acceptedTypes, extensionFor, type FileLimits, type RefusedFile} from './check-file.js';

/** `0.1KB`, `120KB`, `1.5MB`: as file managers on most systems count, in thousands. */
export function fileSize(bytes: number): string {
  const [amount, unit] = bytes < 999_500 ? [Math.ceil(bytes / 100) / 10, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount)}${unit}`;
}

/** "PDF, JPG or image", from an `accept`. */
export function typeNames(accept: string | undefined, words: FileStrings): string {
  const names = acceptedTypes(accept).flatMap((type) => {
    if (type.startsWith('.')) return type === '.jpeg' ? 'JPG' : type.slice(1).toUpperCase();
    const [kind = '', exact = ''] = type.split('/');
    if (exact !== '*') return (extensionFor(type) ?? exact).toUpperCase();
    return {image: words.image, audio: words.audio, video: words.video}[kind] ?? [];
  });
  const all = [...new Set(names)];
  if (all.length < 2) return all.join('');
  return `${all.slice(0, -1).join(', ')} ${words.or} ${all.at(-1)}`;
}

/** What is wrong with a file, in words. Says its name where there could be others. */
export function fileMessage(
  {file, problem}: RefusedFile,
  limits: FileLimits,
  words: FileStrings,
  named = false,
): string {
  const name = named ? file.name : words.theFile;
  switch (problem) {
    case 'type':
      return words.fileType(name, typeNames(limits.accept, words));
    case 'big':
      return words.fileBig(name, fileSize(limits.maxSize ?? 0));
    case 'empty':
      return words.fileEmpty(name);
    case 'many':
      return words.fileMany(limits.maxFiles ?? 1);
  }
}

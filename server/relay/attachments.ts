import {record} from '../../src/backends/normalise/wire.js';
import type {Problem} from '../store/store-error.ts';

/** How files of the kinds that are taken begin, in base64. Staff open them: they must be what they say. */
const KINDS: Readonly<Record<string, RegExp>> = {
  'application/pdf': /^JVBERi/,
  'image/jpeg': /^\/9j\//,
  'image/png': /^iVBORw0KG/,
};

/** What is wrong with the files anywhere in a value: photographs and PDFs are taken, in base64. */
export function attachmentProblems(value: unknown, path: string): readonly Problem[] {
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, index) => attachmentProblems(each, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const where = `${path}.${key}`;
    return key === 'attachment' || key === 'valueAttachment' || key === 'photo'
      ? fileProblems(each, where)
      : attachmentProblems(each, where);
  });
}

function fileProblems(value: unknown, path: string): readonly Problem[] {
  const {contentType, data} = record(value);
  if (data === undefined) return [];
  const begins =
    typeof contentType === 'string' && Object.hasOwn(KINDS, contentType) ? KINDS[contentType] : undefined;
  if (!begins) {
    return [{code: 'not-supported', text: 'Files are PDF, JPEG or PNG.', path: `${path}.contentType`}];
  }
  if (typeof data === 'string' && data.length % 4 === 0 && begins.test(data) && isBase64(data)) return [];
  return [
    {code: 'value', text: 'This file is not what its type says, or not in base64.', path: `${path}.data`},
  ];
}

/** Piece by piece: one expression over megabytes may need more stack than there is. */
function isBase64(text: string): boolean {
  const last = text.length - 4;
  for (let from = 0; from < last; from += 4096) {
    if (!/^[A-Za-z0-9+/]*$/.test(text.slice(from, Math.min(from + 4096, last)))) return false;
  }
  return /^[A-Za-z0-9+/]{2}(?:[A-Za-z0-9+/]{2}|[A-Za-z0-9+/]=|==)$/.test(text.slice(Math.max(last, 0)));
}

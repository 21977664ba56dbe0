/** What is known of a file before it is read. */
export interface FileFacts {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** MIME type; '' where the browser does not know it. */
  readonly type: string;
}

/** What files have to keep to. */
export interface FileLimits {
  /** Types as the attribute `accept` of HTML has them: `.pdf`, `image/*`, `application/pdf`. */
  readonly accept?: string;
  /** The size in bytes that a file has to stay below, or meet. */
  readonly maxSize?: number;
  /** How many files there may be in all. */
  readonly maxFiles?: number;
  /** How many there are already. */
  readonly already?: number;
}

/** Why a file is not taken. */
export type FileProblem = 'type' | 'big' | 'empty' | 'many';

/** A file that is not taken. */
export interface RefusedFile<F extends FileFacts = FileFacts> {
  readonly file: F;
  readonly problem: FileProblem;
}

/** Types that a browser on a system without the right program leaves unnamed; told by the file's name then. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  heic: 'image/heic',
  heif: 'image/heif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  m4a: 'audio/mp4',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  png: 'image/png',
  rtf: 'application/rtf',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  txt: 'text/plain',
  wav: 'audio/wav',
  webp: 'image/webp',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The parts of an `accept`, in small letters. */
export function acceptedTypes(accept: string | undefined): readonly string[] {
  return (accept ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean);
}

/** The usual extension of a type, such as `pdf`; `undefined` for a type that is not known by one. */
export function extensionFor(type: string): string | undefined {
  return Object.keys(BY_EXTENSION)
    .sort((a, b) => a.length - b.length)
    .find((extension) => BY_EXTENSION[extension] === type);
}

/** Whether a file is of a type that an `accept` names. Nothing named means that every type is. */
export function isAccepted({name, type}: Pick<FileFacts, 'name' | 'type'>, accept?: string): boolean {
  const types = acceptedTypes(accept);
  if (types.length === 0) return true;
  const extension = extensionOf(name);
  // Parameters such as "; charset=utf-8" are not part of the type.
  const own = (type.split(';')[0] ?? '').trim().toLowerCase() || (BY_EXTENSION[extension] ?? '');
  return types.some((wanted) => {
    if (wanted.startsWith('.')) return extension === wanted.slice(1);
    if (wanted === '*/*' || wanted === '*') return true;
    return wanted.endsWith('/*') ? own.startsWith(wanted.slice(0, -1)) : own === wanted;
  });
}

/** The files that are not taken, in their order. What is wrong with a file itself comes before there being too many. */
export function checkFiles<F extends FileFacts>(
  files: readonly F[],
  {accept, maxSize, maxFiles = Infinity, already = 0}: FileLimits,
): RefusedFile<F>[] {
  const refused: RefusedFile<F>[] = [];
  let taken = already;
  for (const file of files) {
    const problem = problemOf(file, accept, maxSize) ?? (taken >= maxFiles ? 'many' : undefined);
    if (problem) refused.push({file, problem});
    else taken++;
  }
  return refused;
}

function problemOf(
  file: FileFacts,
  accept: string | undefined,
  maxSize: number | undefined,
): FileProblem | undefined {
  if (!isAccepted(file, accept)) return 'type';
  if (file.size === 0) return 'empty';
  return maxSize !== undefined && file.size > maxSize ? 'big' : undefined;
}

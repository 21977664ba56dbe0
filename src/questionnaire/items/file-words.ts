/** What people call kinds of files that have another name than the end of their type. */
const NAMES: Readonly<Partial<Record<string, string>>> = {
  'image/jpeg': 'JPG',
  'image/svg+xml': 'SVG',
  'text/plain': 'TXT',
  'application/msword': 'DOC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.ms-excel': 'XLS',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
};

/** "PDF", "JPG": names of the kinds of files that are taken; without those that only say "any image". */
export function fileTypes(mimeTypes: readonly string[]): readonly string[] {
  const names = mimeTypes
    .filter((type) => !type.endsWith('/*'))
    .map((type) => NAMES[type] ?? (type.split('/')[1] ?? type).replace(/^x-|\+.*$/g, '').toUpperCase());
  return [...new Set(names)];
}

/** A limit as it is said: 1,000,000 bytes are 1MB, and less is said to one decimal. */
export function megabytes(bytes: number, locale: string): string {
  return Math.max(0.1, Math.floor(bytes / 100_000) / 10).toLocaleString(locale, {maximumFractionDigits: 1});
}

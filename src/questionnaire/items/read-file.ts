import {isAccepted} from '../../kit/file-upload/check-file.js';
import type {Answer} from '../../model/fhir.js';

/** A file's type; one that the browser does not know is told by its name where the form takes that type. */
function typeOf({name, type}: File, mimeTypes: readonly string[]): string {
  if (type) return type;
  const known = mimeTypes.find((wanted) => !wanted.endsWith('/*') && isAccepted({name, type}, wanted));
  return known ?? 'application/octet-stream';
}

/** A file as an answer, in memory only. Rejects where it cannot be read. */
export function readAttachment(file: File, mimeTypes: readonly string[] = []): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file could not be read.')));
    reader.addEventListener('load', () => {
      const url = reader.result as string;
      resolve({
        valueAttachment: {
          contentType: typeOf(file, mimeTypes),
          data: url.slice(url.indexOf(',') + 1),
          size: file.size,
          title: file.name,
        },
      });
    });
    reader.readAsDataURL(file);
  });
}

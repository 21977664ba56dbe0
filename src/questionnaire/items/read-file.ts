import type {Answer} from '../../model/fhir.js';

/** A file as an answer, in memory only. Rejects where it cannot be read. */
export function readAttachment(file: File): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file could not be read.')));
    reader.addEventListener('load', () => {
      const url = reader.result as string;
      resolve({
        valueAttachment: {
          contentType: file.type || 'application/octet-stream',
          data: url.slice(url.indexOf(',') + 1),
          size: file.size,
          title: file.name,
        },
      });
    });
    reader.readAsDataURL(file);
  });
}

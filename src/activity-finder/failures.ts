import {BackendError, type BackendErrorCode} from '../backends/backend-error.js';
import type {SpkErrorDetail} from '../element/error-event.js';

/** What the embedder is told when no directory is given. */
export const NOT_CONFIGURED: SpkErrorDetail = {
  code: 'not-configured',
  message:
    'no directory is set. Give the attribute src="https://…" (the address of a directory), the property directory, ' +
    'an <spk-backend directory="…"> around it, or configure({directory: …}).',
};

/** What went wrong, in a word. Code that cannot be fetched says nothing of why: the browser knows if it is offline. */
export function codeOf(error: unknown): BackendErrorCode {
  if (error instanceof BackendError) return error.code;
  return navigator.onLine ? 'bad-answer' : 'offline';
}

/** What the embedder is told when a directory cannot be read: which attribute to look at, and what the backend said. */
export function describeFailure(error: unknown, src: string, retry: () => void): SpkErrorDetail {
  const code = codeOf(error);
  const said = error instanceof Error ? error.message : String(error);
  const where = src ? `src="${src}"` : 'directory';
  return {code, message: `${where} could not be read (${code}): ${said}`, cause: error, retry};
}

/**
 * What the embedder is told when a place could not be looked up. Neither the cause nor its words go with it: they hold
 * what a person typed.
 */
export function describeLookUp(cause: unknown, geocoder: unknown): SpkErrorDetail {
  const code = codeOf(cause);
  const where = typeof geocoder === 'string' ? `geocoder="${geocoder}"` : 'the geocoder';
  return {code, message: `${where} could not look a place up (${code}).`};
}

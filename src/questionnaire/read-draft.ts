import type {QuestionnaireResponse} from '../model/fhir.js';
import type {Draft} from './draft-store.js';

/** A draft out of what was stored, which may be of another version or damaged. */
export function readDraft(value: unknown, now: number): Draft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const {response, name, page, extra, saved, expires} = value as Partial<Record<keyof Draft, unknown>>;
  if (typeof saved !== 'number' || typeof expires !== 'number' || expires <= now || saved > now) {
    return undefined;
  }
  const isResponse =
    typeof response === 'object' &&
    response !== null &&
    (response as {resourceType?: unknown}).resourceType === 'QuestionnaireResponse';
  if (!isResponse) return undefined;
  return {
    response: response as QuestionnaireResponse,
    ...(typeof name === 'string' && {name}),
    page: typeof page === 'string' ? page : undefined,
    ...(extra === undefined ? {} : {extra}),
    saved,
    expires,
  };
}

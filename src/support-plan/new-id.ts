import {newUrn} from '../questionnaire/engine/extract/new-id.js';

/** A new UUID v4, also on pages without https. */
export const newId = (): string => newUrn().slice('urn:uuid:'.length);

import type {RecordSource} from '../connect/record-source.js';

const NOT_CONFIGURED =
  'no record is set, so referrals have nowhere to go. Give the attribute record="https://…" (the URL of a relay or a FHIR server), the property careRecord, an <spk-backend record="…"> around it, or configure({record: …}).';

/** What is missing or wrong about an element's record, for the embedder; '' where all is well. */
export function recordFault(source: RecordSource, record: string): string {
  try {
    return source.current ? '' : NOT_CONFIGURED;
  } catch (error) {
    return `record="${record}" could not be used: ${(error as Error).message}`;
  }
}

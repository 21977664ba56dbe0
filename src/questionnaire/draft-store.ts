import type {QuestionnaireResponse} from '../model/fhir.js';

/** Where answers may be kept before they are complete: nowhere but in memory, in this tab, or on this device. */
export const DRAFT_PLACES = ['none', 'session', 'device'] as const;
/** One of {@link DRAFT_PLACES}. */
export type DraftPlace = (typeof DRAFT_PLACES)[number];

/** Answers to come back to. */
export interface Draft {
  readonly response: QuestionnaireResponse;
  /** Key of the page that the person was on. */
  readonly page?: string;
  /** When they were kept, in milliseconds. */
  readonly saved: number;
  /** After this they are deleted unread. */
  readonly expires: number;
}

/** Keeps drafts by name. Nothing here throws: what cannot be kept or read is not there. */
export interface DraftStore {
  /** Whether it was kept. */
  save(name: string, draft: Draft): Promise<boolean>;
  load(name: string, now: number): Promise<Draft | undefined>;
  remove(name: string): Promise<void>;
}

/** What a form's draft is called: the form's own name and version, and what the page adds to tell people apart. */
export function draftName(
  form: {url?: string; version?: string; id?: string},
  src: string,
  key: string,
): string {
  const canonical = form.url ? [form.url, form.version].filter(Boolean).join('|') : (form.id ?? src);
  return [canonical, key].filter(Boolean).join('#');
}

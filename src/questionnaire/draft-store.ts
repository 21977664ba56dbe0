import type {Questionnaire, QuestionnaireResponse} from '../model/fhir.js';

/** Where answers may be kept before they are complete: nowhere but in memory, in this tab, or on this device. */
export const DRAFT_PLACES = ['none', 'session', 'device'] as const;
/** One of {@link DRAFT_PLACES}. */
export type DraftPlace = (typeof DRAFT_PLACES)[number];

/** Answers to come back to. */
export interface Draft {
  readonly response: QuestionnaireResponse;
  /** What the draft is called: a form's name with its version. */
  readonly name?: string;
  /** Key of the page that the person was on. */
  readonly page?: string;
  /** What the page around the form keeps with them. */
  readonly extra?: unknown;
  /** When they were kept, in milliseconds. */
  readonly saved: number;
  /** After this they are deleted unread. */
  readonly expires: number;
}

/** What a page keeps with the answers of a draft. */
export interface DraftExtra {
  /** Gives what is to be kept now, as JSON. */
  save(): unknown;
  /** Is given what was kept, when the person goes on with a draft: it may be of an older version, or damaged. */
  load(extra: unknown): void;
}

/** Keeps drafts by name, of which none is another form's. Nothing here throws: what cannot be kept or read is not there. */
export interface DraftStore {
  /** Whether it was kept. */
  save(name: string, draft: Draft): Promise<boolean>;
  load(name: string, now: number): Promise<Draft | undefined>;
  remove(name: string): Promise<void>;
}

/** Tells forms apart that have no name of their own, or people. Nothing of the text can be read from it. */
export function digest(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return `${text.length}.${sum >>> 0}`;
}

/**
 * What a form's draft is called: the form's own name and version, or what is in it, and what the page adds to tell
 * people apart. Never empty: answers of one form must not turn up in another.
 */
export function draftName(form: Partial<Questionnaire>, key: string): string {
  const canonical = form.url
    ? [form.url, form.version].filter(Boolean).join('|')
    : digest(JSON.stringify(form));
  return [canonical, key].filter(Boolean).join('#');
}

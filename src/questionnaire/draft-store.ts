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

/** A draft out of what was stored, which may be of another version or damaged. */
export function readDraft(value: unknown, now: number): Draft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const {response, page, saved, expires} = value as Partial<Record<keyof Draft, unknown>>;
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
    page: typeof page === 'string' ? page : undefined,
    saved,
    expires,
  };
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

const PREFIX = 'spk-draft:';

/** What storage answers, or what counts where it is full, damaged or switched off. */
function attempt<T>(act: () => T, otherwise: T): Promise<T> {
  try {
    return Promise.resolve(act());
  } catch {
    return Promise.resolve(otherwise);
  }
}

/** In `sessionStorage`: until the tab is closed. Plain text, for this tab and this origin alone. */
export const tabDrafts: DraftStore = {
  save: (name, draft) =>
    attempt(() => {
      sessionStorage.setItem(PREFIX + name, JSON.stringify(draft));
      return true;
    }, false),
  load: (name, now) =>
    attempt<Draft | undefined>(() => {
      const text = sessionStorage.getItem(PREFIX + name);
      const draft = text ? readDraft(JSON.parse(text), now) : undefined;
      if (text && !draft) sessionStorage.removeItem(PREFIX + name);
      return draft;
    }, undefined),
  remove: (name) => attempt(() => sessionStorage.removeItem(PREFIX + name), undefined),
};

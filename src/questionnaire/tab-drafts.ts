import type {Draft, DraftStore} from './draft-store.js';
import {readDraft} from './read-draft.js';

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

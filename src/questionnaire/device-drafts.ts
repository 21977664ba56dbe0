import type {Draft, DraftStore} from './draft-store.js';
import {readDraft} from './read-draft.js';

/** A draft as it lies in IndexedDB: nothing of it can be read without the key, and the key cannot be taken out. */
interface LockedDraft {
  readonly key: CryptoKey;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
  readonly expires: number;
}

const DATABASE = 'social-prescribing-kit';
const STORE = 'drafts';

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused.'));
  });
}

/**
 * Opens the database. Only keeping something makes one: to look whether there is anything leaves no trace. So it is
 * looked for by its name first, because WebKit keeps an empty one where the making of it is given up.
 */
async function openStore(make: boolean): Promise<IDBDatabase> {
  if (!make && !(await indexedDB.databases()).some(({name}) => name === DATABASE)) {
    throw new DOMException('Nothing is kept here.', 'NotFoundError');
  }
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    if (make) opening.result.createObjectStore(STORE);
    else opening.transaction?.abort();
  };
  return settled(opening);
}

/** Does something with the store and closes the database, so that it can be deleted from outside. */
async function withStore<T>(act: (store: IDBObjectStore) => Promise<T>, make = false): Promise<T> {
  const database = await openStore(make);
  try {
    const transaction = database.transaction(STORE, 'readwrite');
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB gave up.'));
    });
    // Where the work below fails already, nobody waits for this any more.
    done.catch(() => undefined);
    const value = await act(transaction.objectStore(STORE));
    await done;
    return value;
  } finally {
    database.close();
  }
}

/** The name under which it lies there: which form somebody began is nobody else's business either. */
async function hidden(name: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function lock(draft: Draft): Promise<LockedDraft> {
  const key = await crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    {name: 'AES-GCM', iv},
    key,
    new TextEncoder().encode(JSON.stringify(draft)),
  );
  return {key, iv, data, expires: draft.expires};
}

async function unlock({key, iv, data}: LockedDraft, now: number): Promise<Draft | undefined> {
  const bytes = await crypto.subtle.decrypt({name: 'AES-GCM', iv}, key, data);
  return readDraft(JSON.parse(new TextDecoder().decode(bytes)), now);
}

/** Deletes whatever is past its day, of whichever form. */
async function sweep(store: IDBObjectStore, now: number): Promise<void> {
  const names = await settled(store.getAllKeys());
  for (const name of names) {
    const value = (await settled(store.get(name))) as Partial<LockedDraft> | undefined;
    if (!(typeof value?.expires === 'number' && value.expires > now)) store.delete(name);
  }
}

/**
 * On this device: encrypted, with a key that the browser does not give out, in IndexedDB. Where the browser has no
 * IndexedDB (a private window) or no cryptography (a page without https), nothing is kept.
 */
export const deviceDrafts: DraftStore = {
  save: async (name, draft) => {
    try {
      const [at, locked] = await Promise.all([hidden(name), lock(draft)]);
      await withStore((store) => settled(store.put(locked, at)), true);
      return true;
    } catch {
      return false;
    }
  },
  load: async (name, now) => {
    try {
      const at = await hidden(name);
      const locked = await withStore(async (store) => {
        await sweep(store, now);
        return (await settled(store.get(at))) as LockedDraft | undefined;
      });
      const draft = locked && (await unlock(locked, now).catch(() => undefined));
      if (locked && !draft) await deviceDrafts.remove(name);
      return draft;
    } catch {
      return undefined;
    }
  },
  remove: async (name) => {
    try {
      const at = await hidden(name);
      await withStore((store) => settled(store.delete(at)));
    } catch {
      // Nothing could have been kept either.
    }
  },
};

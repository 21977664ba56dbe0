/** Code that is fetched when it is needed, or a little before that: once for all elements of a page. */
export class Part<T> {
  readonly #fetch: () => Promise<T>;
  #value?: T;
  #loading?: Promise<T>;

  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
  }

  /** What has been fetched; `undefined` before that. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Fetches it unless it is there or on its way. Rejects where it cannot be had just now; the next call tries again. */
  load(): Promise<T> {
    return (this.#loading ??= this.#fetch().then(
      (value) => (this.#value = value),
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    ));
  }
}

/** Calls once the browser has nothing better to do. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, {timeout: 2000});
  else setTimeout(act, 200);
}

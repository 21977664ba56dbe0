import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How a {@link Loader} is set up. */
export interface LoaderOptions<Args extends readonly unknown[], Value> {
  /** What the work depends on; it starts again when one of these changes. */
  readonly args: () => Args;
  /** The work. `undefined` as an answer means that there is nothing to load yet: the loader is idle. */
  readonly load: (args: Args, signal: AbortSignal) => Promise<Value> | Value | undefined;
}

/** Templates for each state. `last` is the newest value that was had, which a failed run does not take away. */
export interface LoaderViews<Value, Result> {
  readonly idle?: () => Result;
  readonly loading: (last: Value | undefined) => Result;
  readonly ready: (value: Value) => Result;
  readonly failed: (error: unknown, last: Value | undefined) => Result;
}

/** `idle`: there is nothing to load yet. */
type LoaderState = 'idle' | 'loading' | 'ready' | 'failed';

/**
 * Work that an element waits for: always idle, loading, ready or failed. It starts before an update in which its arguments
 * are others than before, takes no answer from a run that has been overtaken, and keeps the last good value.
 */
export class Loader<Args extends readonly unknown[], Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: LoaderOptions<Args, Value>;
  #args?: Args;
  #run?: AbortController;
  #state: LoaderState = 'idle';
  #last: Value | undefined;
  #error: unknown;

  constructor(host: ReactiveControllerHost, options: LoaderOptions<Args, Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The newest value that was had. */
  get value(): Value | undefined {
    return this.#last;
  }

  /** Why the newest run failed. */
  get error(): unknown {
    return this.#error;
  }

  get state(): LoaderState {
    return this.#state;
  }

  hostUpdate(): void {
    const before = this.#args;
    const args = this.#options.args();
    if (before && args.every((arg, index) => Object.is(arg, before[index]))) return;
    void this.#start(args);
  }

  /** Starts again with the same arguments. */
  retry(): Promise<void> {
    return this.#start(this.#options.args());
  }

  /** The template for the state it is in. */
  render<Result>(views: LoaderViews<Value, Result>): Result | undefined {
    switch (this.#state) {
      case 'idle':
        return views.idle?.();
      case 'loading':
        return views.loading(this.#last);
      case 'failed':
        return views.failed(this.#error, this.#last);
      case 'ready':
        return views.ready(this.#last as Value);
    }
  }

  async #start(args: Args): Promise<void> {
    if (this.#state === 'loading') this.#run?.abort();
    const run = (this.#run = new AbortController());
    this.#args = args;
    this.#error = undefined;
    this.#become('loading');
    try {
      const value = await this.#options.load(args, run.signal);
      if (run !== this.#run) return;
      if (value !== undefined) this.#last = value;
      this.#become(value === undefined ? 'idle' : 'ready');
    } catch (error) {
      if (run !== this.#run) return;
      this.#error = error;
      this.#become('failed');
    }
  }

  #become(state: LoaderState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

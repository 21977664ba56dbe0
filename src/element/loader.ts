import {Task, TaskStatus} from '@lit/task';
import type {ReactiveControllerHost} from 'lit';

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

/** Work that an element waits for: always idle, loading, ready or failed. Wraps `@lit/task` and keeps the last good value. */
export class Loader<Args extends readonly unknown[], Value> {
  readonly #task: Task<Args, Value | undefined>;
  #last: Value | undefined;

  constructor(host: ReactiveControllerHost, options: LoaderOptions<Args, Value>) {
    this.#task = new Task<Args, Value | undefined>(host, {
      args: options.args,
      task: async (args, {signal}) => {
        const value = await options.load(args, signal);
        if (value !== undefined) this.#last = value;
        return value;
      },
    });
  }

  /** The newest value that was had. */
  get value(): Value | undefined {
    return this.#last;
  }

  /** Why the newest run failed. */
  get error(): unknown {
    return this.#task.status === TaskStatus.ERROR ? this.#task.error : undefined;
  }

  /** `idle`, `loading`, `ready` or `failed`. */
  get state(): 'idle' | 'loading' | 'ready' | 'failed' {
    switch (this.#task.status) {
      case TaskStatus.INITIAL:
        return 'idle';
      case TaskStatus.PENDING:
        return 'loading';
      case TaskStatus.ERROR:
        return 'failed';
      default:
        return this.#task.value === undefined ? 'idle' : 'ready';
    }
  }

  /** Starts again with the same arguments. */
  retry(): Promise<void> {
    return this.#task.run();
  }

  /** The template for the state it is in. */
  render<Result>(views: LoaderViews<Value, Result>): Result | undefined {
    switch (this.state) {
      case 'idle':
        return views.idle?.();
      case 'loading':
        return views.loading(this.#last);
      case 'failed':
        return views.failed(this.#task.error, this.#last);
      case 'ready':
        return views.ready(this.#task.value as Value);
    }
  }
}

import {ContextConsumer, ContextRoot, createContext} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PageConfig, SpkConfig} from './config.js';
import {onConfigure, pageConfig} from './configure.js';

/** Key under which `<spk-backend>` hands its settings to the elements inside it. */
export const backendContext = createContext<SpkConfig>(Symbol.for('spk-backend'));

let root: ContextRoot | undefined;

/** Elements may be defined in any order: a request made before its `<spk-backend>` is defined is answered later. */
function answerLateProviders(): void {
  if (root) return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}

/** The settings that count for one element: nearest `<spk-backend>`, then `configure()`. Its own attributes go before. */
export class Connection implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: ContextConsumer<typeof backendContext, ReactiveControllerHost & HTMLElement>;
  #stop?: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#context = new ContextConsumer(host, {context: backendContext, subscribe: true});
    host.addController(this);
  }

  /** Settings around the element, merged. */
  get config(): PageConfig {
    return merge(pageConfig(), this.#context.value);
  }

  hostConnected(): void {
    answerLateProviders();
    this.#stop = onConfigure(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}

/** The second over the first; a setting that is absent takes nothing away. */
export function merge<T extends SpkConfig>(outer: T, inner: SpkConfig | undefined): T {
  const set = Object.entries(inner ?? {}).filter(([, value]) => value !== undefined && value !== '');
  return {...outer, ...Object.fromEntries(set)};
}

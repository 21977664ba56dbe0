import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {KitStrings} from '../i18n/kit/index.js';

/** Keeps "Error:" before the title of the page while something is wrong, and gives the title back. */
class ErrorTitle implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #prefix = '';
  #isGone = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What was wrong when the element was taken away is shown again where it comes back. */
  hostConnected(): void {
    if (this.#isGone) this.#host.requestUpdate();
    this.#isGone = false;
  }

  hostDisconnected(): void {
    this.#isGone = true;
    this.show(false);
  }

  /** Whether something is wrong now, and the page lets its title say so. */
  show(isWrong: unknown, {errorPrefix}: Pick<KitStrings, 'errorPrefix'> = {errorPrefix: ''}): void {
    const before = this.#prefix;
    const prefix = isWrong ? `${errorPrefix} ` : '';
    if (prefix === before) return;
    this.#prefix = prefix;
    const {title} = document;
    // The page may have changed its title meanwhile.
    document.title = prefix + (before && title.startsWith(before) ? title.slice(before.length) : title);
  }
}

const byHost = new WeakMap<ReactiveControllerHost, ErrorTitle>();

/** The title of the page around an element: one for each element, from when it is first asked for. */
export function errorTitle(host: ReactiveControllerHost): ErrorTitle {
  const title = byHost.get(host) ?? new ErrorTitle(host);
  byHost.set(host, title);
  return title;
}

import {reportError} from '../element/error-event.js';
import {warnOnce} from '../element/one-of.js';
import type {FormFault} from './engine/form.js';

/** Faults that change what is asked or worked out, and that nobody sees who only looks at the form. */
const BROKEN: ReadonlySet<FormFault['code']> = new Set([
  'broken-expression',
  'unsupported-expression',
  'unknown-question',
  'contradiction',
  'missing-value-set',
  'missing-part',
  'bad-regex',
]);

/** Tells whoever keeps a form what is wrong with it: each thing once, however often the form is begun. */
export class FaultReport {
  readonly #host: HTMLElement;
  readonly #told = new Set<string>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Reports what has not been reported. Beside what cannot be asked, `spk-error` is for what nobody sees. */
  tell(faults: readonly FormFault[]): void {
    for (const {code, fatal, message} of faults) {
      if (this.#told.has(message)) continue;
      this.#told.add(message);
      if (fatal || BROKEN.has(code)) reportError(this.#host, {code: 'bad-form', message});
      else warnOnce(`<${this.#host.localName}>: ${message}`);
    }
  }

  /** Another form is shown. */
  forget(): void {
    this.#told.clear();
  }
}

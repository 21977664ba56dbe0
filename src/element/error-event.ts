import type {BackendErrorCode} from '../backends/backend-error.js';

/**
 * Codes that `spk-error` carries: those of `BackendError`, `bad-attribute` for wrong configuration, and `bad-form` for a
 * form with something in it that cannot be asked.
 */
export type SpkErrorCode = BackendErrorCode | 'bad-attribute' | 'bad-form';

/** Detail of {@link SpkErrorEvent}. Never holds anything that a person typed. */
export interface SpkErrorDetail {
  readonly code: SpkErrorCode;
  /** For the embedder, in English: what is wrong and which attribute to look at. */
  readonly message: string;
  readonly cause?: unknown;
  /** Tries again. */
  readonly retry?: () => void;
}

/** Something went wrong that the embedder should know of. Bubbles and is composed. */
export class SpkErrorEvent extends CustomEvent<SpkErrorDetail> {
  constructor(detail: SpkErrorDetail) {
    super('spk-error', {detail, bubbles: true, composed: true});
  }
}

/** The first real content is shown. Bubbles and is composed. */
export class SpkReadyEvent extends CustomEvent<Record<string, never>> {
  constructor() {
    super('spk-ready', {detail: {}, bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'spk-error': SpkErrorEvent;
    'spk-ready': SpkReadyEvent;
  }
}

/** Tells the embedder: one `spk-error` and one console line that begins with the tag. */
export function reportError(host: HTMLElement, detail: SpkErrorDetail): void {
  console.error(`<${host.localName}>: ${detail.message}`);
  host.dispatchEvent(new SpkErrorEvent(detail));
}

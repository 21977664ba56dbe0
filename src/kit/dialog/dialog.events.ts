/** A dialog was closed, by whichever way. Bubbles and is composed. */
export class DialogCloseEvent extends CustomEvent<Record<string, never>> {
  constructor() {
    super('spk-dialog-close', {detail: {}, bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'spk-dialog-close': DialogCloseEvent;
  }
}

/** Details were opened or closed. Bubbles and is composed. */
export class DetailsToggleEvent extends CustomEvent<{readonly open: boolean}> {
  constructor(open: boolean) {
    super('spk-details-toggle', {detail: {open}, bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'spk-details-toggle': DetailsToggleEvent;
  }
}

/** Someone chose a page. Cancelable: when it is prevented, nothing changes. Bubbles and is composed. */
export class PageChangeEvent extends CustomEvent<{readonly page: number}> {
  constructor(page: number) {
    super('spk-page-change', {detail: {page}, bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'spk-page-change': PageChangeEvent;
  }
}

/** What a person wants to do about one row. It says which question, and nothing of the answer. */
export interface SummaryActionDetail {
  /** The question. */
  readonly key: string;
  /** `id` of the row, where the page gave it one. */
  readonly id?: string;
  /** `name` of the action, or its label. */
  readonly action: string;
}

/** An action of a row was pressed. Cancelable: when it is prevented, a link is not followed. Bubbles and is composed. */
export class SummaryActionEvent extends CustomEvent<SummaryActionDetail> {
  constructor(detail: SummaryActionDetail) {
    super('spk-summary-action', {detail, bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'spk-summary-action': SummaryActionEvent;
  }
}

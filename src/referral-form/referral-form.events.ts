import type {Referral} from '../model/referral.js';

/**
 * A person wants their referral sent. Neither bubbles nor composes, so that nothing else on the page hears what was
 * written: listen on the element. Cancelled, nothing is sent, and the form stays as it is.
 */
export class ReferralSubmitEvent extends CustomEvent<{readonly referral: Referral}> {
  constructor(detail: {referral: Referral}) {
    super('spk-referral-submit', {detail, cancelable: true});
  }
}

/** Detail of {@link ReferralSubmittedEvent}. */
export interface ReferralSubmittedDetail {
  /** What the person is told to say on the phone: 8 characters. */
  readonly reference: string;
  /** The ServiceRequest's id where the record tells it, otherwise the submission's. */
  readonly id: string;
}

/** A referral is in the record. Neither bubbles nor composes. */
export class ReferralSubmittedEvent extends CustomEvent<ReferralSubmittedDetail> {
  constructor(detail: ReferralSubmittedDetail) {
    super('spk-referral-submitted', {detail});
  }
}

declare global {
  interface HTMLElementEventMap {
    'spk-referral-submit': ReferralSubmitEvent;
    'spk-referral-submitted': ReferralSubmittedEvent;
  }
}

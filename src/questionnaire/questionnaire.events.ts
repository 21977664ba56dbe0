import type {QuestionnaireResponse} from '../model/fhir.js';

/** Detail of both events. */
export interface ResponseDetail {
  /** The answers as they were when this was first read. */
  readonly response: QuestionnaireResponse;
}

/**
 * A person has changed an answer. Neither bubbles nor composes, so that nothing else on the page hears what was
 * written: listen on the element. The response is put together when it is first read.
 */
export class ResponseChangeEvent extends CustomEvent<ResponseDetail> {
  constructor(response: () => QuestionnaireResponse) {
    let read: QuestionnaireResponse | undefined;
    super('spk-response-change', {
      detail: {
        get response() {
          return (read ??= response());
        },
      },
    });
  }
}

/**
 * A person has finished, and every answer fits. Neither bubbles nor composes. Cancelled, the form stays as it is: a page
 * that sends the answers sets `completed` once they have arrived.
 */
export class ResponseCompleteEvent extends CustomEvent<ResponseDetail> {
  constructor(detail: ResponseDetail) {
    super('spk-response-complete', {detail, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'spk-response-change': ResponseChangeEvent;
    'spk-response-complete': ResponseCompleteEvent;
  }
}

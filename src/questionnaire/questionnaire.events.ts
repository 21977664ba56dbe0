import type {QuestionnaireResponse} from '../model/fhir.js';

/** Detail of the events about answers. */
export interface ResponseDetail {
  /** The answers as they were when this was first read. */
  readonly response: QuestionnaireResponse;
}

/** A response is put together when it is first read. */
function lazily(response: () => QuestionnaireResponse): ResponseDetail {
  let read: QuestionnaireResponse | undefined;
  return {
    get response() {
      return (read ??= response());
    },
  };
}

/**
 * A person has changed an answer. Neither bubbles nor composes, so that nothing else on the page hears what was
 * written: listen on the element.
 */
export class ResponseChangeEvent extends CustomEvent<ResponseDetail> {
  constructor(response: () => QuestionnaireResponse) {
    super('spk-response-change', {detail: lazily(response)});
  }
}

/**
 * A person has pressed Continue, or the last button; nothing has been checked. Neither bubbles nor composes. Cancelled,
 * the form stays where it is: for an answer at which the page has something else to show.
 */
export class ResponseContinueEvent extends CustomEvent<ResponseDetail> {
  constructor(response: () => QuestionnaireResponse) {
    super('spk-response-continue', {detail: lazily(response), cancelable: true});
  }
}

/** A person has pressed Back on the first page (`back-out`). Neither bubbles nor composes. */
export class BackOutEvent extends CustomEvent<Record<string, never>> {
  constructor() {
    super('spk-back-out', {detail: {}});
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
    'spk-response-continue': ResponseContinueEvent;
    'spk-back-out': BackOutEvent;
  }
}

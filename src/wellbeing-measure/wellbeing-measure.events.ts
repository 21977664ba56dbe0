import type {Score} from '../measures/work-out.js';
import type {QuestionnaireResponse} from '../model/fhir.js';
import type {SafetyDetail} from './safety.js';

/** Detail of {@link MeasureCompleteEvent}. */
export interface MeasureCompleteDetail {
  readonly response: QuestionnaireResponse;
  /** Empty where the kit works nothing out from the form. */
  readonly scores: readonly Score[];
}

/**
 * Somebody has finished, and nothing has been saved yet. Neither bubbles nor composes, so that nothing else on the page hears the
 * answers: listen on the element. Cancelled, the element saves nothing: the page does.
 */
export class MeasureCompleteEvent extends CustomEvent<MeasureCompleteDetail> {
  constructor(detail: MeasureCompleteDetail) {
    super('spk-measure-complete', {detail, cancelable: true});
  }
}

/** Detail of {@link MeasureSavedEvent}. */
export interface MeasureSavedDetail {
  /** Eight characters, for people. */
  readonly reference: string;
  /** The response's id where the record tells it, otherwise the submission's. */
  readonly id: string;
}

/** The answers are in the record. Neither bubbles nor composes. */
export class MeasureSavedEvent extends CustomEvent<MeasureSavedDetail> {
  constructor(detail: MeasureSavedDetail) {
    super('spk-measure-saved', {detail});
  }
}

/** An answer calls for help, and help is being shown. Neither bubbles nor composes. */
export class SafetyEvent extends CustomEvent<SafetyDetail> {
  constructor(detail: SafetyDetail) {
    super('spk-safety', {detail});
  }
}

declare global {
  interface HTMLElementEventMap {
    'spk-measure-complete': MeasureCompleteEvent;
    'spk-measure-saved': MeasureSavedEvent;
    'spk-safety': SafetyEvent;
  }
}

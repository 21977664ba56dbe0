import type {CareRecord} from '../backends/care-record.js';
import type {AnswerMode} from '../measures/answer-mode.js';
import type {Score} from '../measures/work-out.js';
import type {QuestionnaireResponse} from '../model/fhir.js';
import type {MeasureSafety, SafetyDetail} from './safety.js';
import type {MeasureForm} from './setup.js';

/** A record, and what the page says of where it is. */
export interface RecordPlace {
  readonly record: CareRecord;
  /** The page's own object, or its address: the same while only a token or the like is new. */
  readonly where: unknown;
}

/** What somebody has finished with. */
export interface Finished {
  readonly form: MeasureForm;
  readonly response: QuestionnaireResponse;
  readonly scores: readonly Score[];
  readonly subject: string;
  readonly mode: AnswerMode;
  /** Where they go, at every try; absent where there was no record. */
  readonly to?: RecordPlace;
  /** An answer calls for help. */
  readonly safety?: SafetyDetail;
  /** What help was set up when the answer was given. */
  readonly help?: MeasureSafety;
}

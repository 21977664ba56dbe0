import type {AnswerMode} from '../measures/answer-mode.js';
import type {Score} from '../measures/work-out.js';
import type {QuestionnaireResponse} from '../model/fhir.js';
import type {MeasureSafety, SafetyDetail} from './safety.js';
import type {MeasureForm} from './setup.js';

/** What somebody has finished with. */
export interface Finished {
  readonly form: MeasureForm;
  readonly response: QuestionnaireResponse;
  readonly scores: readonly Score[];
  readonly subject: string;
  readonly mode: AnswerMode;
  /** An answer calls for help. */
  readonly safety?: SafetyDetail;
  /** What help was set up when the answer was given. */
  readonly help?: MeasureSafety;
}
